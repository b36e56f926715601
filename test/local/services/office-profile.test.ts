import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officeProfile } from '../../../local/services/office-profile';
import { describeIf } from '../../support/describe-if';
import { hasLibreOffice } from '../../support/libre-office';

describeIf(hasLibreOffice(), 'soffice is not installed', 'officeProfile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'office-profile-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('has LibreOffice convert without trying its graphics first', () => {
    const profile = join(folder, 'profile');
    writeFileSync(join(folder, 'a.csv'), '甲,乙\n');
    const args = ['--headless', '--convert-to', 'html', '--outdir', folder, join(folder, 'a.csv')];
    execFileSync('soffice', [officeProfile(profile), ...args], { stdio: 'ignore' });
    expect(existsSync(join(folder, 'a.html'))).toBe(true);
    // The profile is the one it used, and the log is what a trial of its graphics leaves there.
    expect(existsSync(join(profile, 'user', 'basic'))).toBe(true);
    expect(existsSync(join(profile, 'user', 'GraphicsRenderTests.log'))).toBe(false);
  }, 120_000);
});
