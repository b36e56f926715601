import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOKEN_HEADER } from '../../../local/desk-server/protocol';
import { rawRequest, serveDesk, type ServedDesk } from './support/served-desk';

let desk: ServedDesk;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), '扩面 测试-'));
  desk = await serveDesk(folder, { mostBodyMegabytes: 1 });
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const withToken = () => ({ [TOKEN_HEADER]: desk.server.token });

describe('the desk server', () => {
  it('lets in only its own page on this machine', async () => {
    const { port } = desk.server;
    const status = async (headers: Record<string, string>): Promise<number> =>
      (await rawRequest(port, '/api/book', { ...withToken(), ...headers })).status;
    expect({
      own: await status({}),
      ownByName: await status({ host: `localhost:${port}` }),
      ownOrigin: await status({ origin: `http://127.0.0.1:${port}` }),
      rebound: await status({ host: `evil.example:${port}` }),
      reboundWithoutPort: await status({ host: '127.0.0.1' }),
      foreign: await status({ origin: 'https://evil.example' }),
      otherPort: await status({ origin: 'http://127.0.0.1:1' }),
      sandboxed: await status({ origin: 'null' }),
      crossSite: await status({ 'sec-fetch-site': 'cross-site' }),
    }).toEqual({
      ...{ own: 200, ownByName: 200, ownOrigin: 200 },
      ...{
        rebound: 403,
        reboundWithoutPort: 403,
        foreign: 403,
        otherPort: 403,
        sandboxed: 403,
        crossSite: 403,
      },
    });
  });

  it('requires the token of this start for all data', async () => {
    const { port } = desk.server;
    const paths = ['/api/book', '/api/cells?sheet=1', '/api/events', '/api/files', '/api/mails'];
    for (const path of paths) {
      expect((await rawRequest(port, path, {})).status).toBe(401);
      expect((await rawRequest(port, path, { [TOKEN_HEADER]: 'x' })).status).toBe(401);
    }
    const posts = ['/api/run', '/api/edit', '/api/undo', '/api/save', '/api/answer', '/api/cancel'];
    for (const path of posts) {
      expect((await rawRequest(port, path, {}, 'POST', '{}')).status).toBe(401);
    }
  });

  it('gives the page itself without a token and with a strict policy', async () => {
    const page = await rawRequest(desk.server.port, '/', {});
    expect(page.status).toBe(200);
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    expect(page.text).not.toContain(desk.server.token);
  });

  it('lets a browser keep the grid for good, under a name that changes with it, and nothing else', async () => {
    const { port } = desk.server;
    const kept = async (path: string) =>
      String((await rawRequest(port, path, withToken())).headers['cache-control']);
    const { text } = await rawRequest(port, '/', {});
    const [, grid = ''] = /href="(\/grid\.js\?of=[0-9a-f]{16})"/.exec(text) ?? [];
    expect(await kept(grid)).toContain('immutable');
    for (const path of ['/', '/page.js', '/grid.js', '/api/book']) {
      expect(await kept(path)).toBe('no-store');
    }
  });

  it('gives a shown page an origin of its own and no network', async () => {
    await desk.run('showPanel');
    const { address } = await desk.event('page');
    const page = await rawRequest(desk.server.port, address, {});
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain('sandbox allow-scripts');
    expect(policy).not.toContain('allow-same-origin');
    expect(policy).toContain("connect-src 'none'");
    expect(page.text).toContain('<head><script>');
  });

  it.each([
    '/shown/AAAA',
    '/../package.json',
    '/%2e%2e/package.json',
    '/constructor',
    '/page.js.map',
  ])('has nothing at %s', async (path) => {
    expect((await rawRequest(desk.server.port, path, withToken())).status).toBe(404);
  });

  it.each(['../台账.xlsx', '..%2f台账.xlsx', '/etc/hostname', '__proto__', 'desk-root', ''])(
    'gives no file for the id %s',
    async (id) => {
      writeFileSync(join(folder, '秘密.txt'), '秘密');
      for (const kind of ['file', 'mail']) {
        const path = `/api/${kind}?id=${encodeURIComponent(id)}`;
        const { status, text } = await rawRequest(desk.server.port, path, withToken());
        expect(status).toBe(404);
        expect(text).toContain('这个文件已不在文件夹中。');
      }
    },
  );

  it('refuses a body that is too big, announced or not, with a sentence', async () => {
    const big = 'x'.repeat(1024 * 1024 + 1);
    const { port } = desk.server;
    const announced = await rawRequest(
      port,
      '/api/run',
      { ...withToken(), 'content-length': String(big.length) },
      'POST',
      big,
    );
    const chunked = await rawRequest(
      port,
      '/api/run',
      { ...withToken(), 'transfer-encoding': 'chunked' },
      'POST',
      big,
    );
    for (const answer of [announced, chunked]) {
      expect(answer.status).toBe(413);
      expect(answer.text).toContain('内容超过 1 MB');
    }
  });

  it.each([
    ['/api/run', '不是 JSON'],
    ['/api/run', '[]'],
    ['/api/run', '{"name":1}'],
    ['/api/edit', '{"client":"a","edits":[{"sheetId":1,"row":-1,"column":0,"entry":"x"}]}'],
    ['/api/edit', '{"client":"a","edits":[{"sheetId":1,"row":0,"column":0,"entry":{}}]}'],
    ['/api/answer', '{"id":1,"button":"MAYBE"}'],
  ])('refuses %s with %s', async (path, body) => {
    expect((await rawRequest(desk.server.port, path, withToken(), 'POST', body)).status).toBe(400);
  });

  it('names a wrong method and an unknown call', async () => {
    expect((await rawRequest(desk.server.port, '/api/save', withToken())).status).toBe(405);
    expect((await rawRequest(desk.server.port, '/api/nothing', withToken())).status).toBe(404);
  });
});
