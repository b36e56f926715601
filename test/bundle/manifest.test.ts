import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Manifest {
  readonly timeZone: string;
  readonly runtimeVersion: string;
  readonly oauthScopes: readonly string[];
  readonly dependencies: {
    readonly enabledAdvancedServices: readonly { userSymbol: string; version: string }[];
  };
}

const manifest = JSON.parse(readFileSync(join('dist', 'appsscript.json'), 'utf8')) as Manifest;

describe('dist/appsscript.json', () => {
  it('asks for the six permissions of the design and no others', () => {
    expect(manifest.oauthScopes.map((scope) => scope.replace(/^.*\/auth\//, '')).sort()).toEqual([
      'drive.file',
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'spreadsheets.currentonly',
      'userinfo.email',
    ]);
  });

  it('runs on V8 in Beijing time with Drive v3 as its one advanced service', () => {
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest.timeZone).toBe('Asia/Shanghai');
    expect(manifest.dependencies.enabledAdvancedServices).toMatchObject([
      { userSymbol: 'Drive', version: 'v3' },
    ]);
  });
});

describe('clasp', () => {
  const stray = join('dist', 'stray.json');

  beforeEach(() => {
    writeFileSync(stray, '{}');
  });
  afterEach(() => {
    rmSync(stray, { force: true });
  });

  it('would push exactly the script, the pages and the manifest, whatever else stands in dist', () => {
    expect(filesToPush()).toEqual([
      ...[
        'dist/Batch.html',
        'dist/Bulletin.html',
        'dist/Code.js',
        'dist/Import.html',
        'dist/Panel.html',
      ],
      ...[
        'dist/Send.html',
        'dist/Service.html',
        'dist/Settings.html',
        'dist/Templates.html',
        'dist/appsscript.json',
      ],
    ]);
  }, 60_000);
});

function filesToPush(): string[] {
  const clasp = join(dirname(require.resolve('@google/clasp')), 'index.js');
  const output = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
    encoding: 'utf8',
  });
  const { filesToPush } = JSON.parse(output) as { filesToPush: string[] };
  return filesToPush.map((file) => file.split('\\').join('/')).sort();
}
