import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pushOutcome } from '../../scripts/push-outcome.mjs';

describe('pushOutcome', () => {
  it.each([
    ['a push', 0, 'Pushed 3 files at 10:00:00.', 0, /Reload the Google Sheet/],
    ['nothing new to push', 0, 'Script is already up to date.', 0, /Reload the Google Sheet/],
    ['a push that clasp skipped with success', 0, 'Skipping push.', 1, /Nothing was pushed/],
    ['a push of no files', 0, 'Pushed no files at 10:00:00.', 1, /Nothing was pushed/],
    ['no sign-in', 1, 'No credentials found.', 1, /npx clasp login/],
    [
      'the API switched off',
      1,
      'User has not enabled the Apps Script API. Enable it by visiting …',
      1,
      /usersettings/,
    ],
    ['any other failure', 1, 'Request failed with status 404', 1, /Nothing was pushed/],
  ])('explains %s', (_case, status, output, exitCode, sentence) => {
    expect(pushOutcome(status, output)).toEqual({
      exitCode,
      sentence: expect.stringMatching(sentence) as string,
    });
  });
});

describe('npm run push', () => {
  it.each([[[]], [['too-short']], [['--no-build']]])(
    'asks for a script id when given %j',
    (args) => {
      const { status, stderr } = push(args);
      expect(status).toBe(2);
      expect(stderr).toContain('Script ID');
    },
  );

  it('says how to sign in when nobody is signed in, and leaves no file behind', () => {
    const { status, stderr } = push(['A'.repeat(57), '--no-build']);
    expect(status).toBe(1);
    expect(stderr).toContain('npx clasp login');
    expect(existsSync('.clasp.push.json')).toBe(false);
  }, 60_000);
});

function push(args: readonly string[]): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, [join('scripts', 'push.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, clasp_config_auth: join('build', 'nobody.clasprc.json') },
  });
}
