import { createServer, type Server } from 'node:http';
import { ANY_PORT, listenAtFirstFree } from '../../../../local/desk-server/http/listen';

describe('the port of the desk', () => {
  const servers: Server[] = [];
  const listenAt = (...ports: readonly number[]): Promise<number> => {
    const server = createServer();
    servers.push(server);
    return listenAtFirstFree(server, ports);
  };

  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  it('is the same again as long as it is free', async () => {
    const port = await listenAt(ANY_PORT);
    await new Promise((resolve) => servers.pop()?.close(resolve));
    await expect(listenAt(port, ANY_PORT)).resolves.toBe(port);
  });

  it('is a free one where the usual one is taken', async () => {
    const taken = await listenAt(ANY_PORT);
    const port = await listenAt(taken, ANY_PORT);
    expect(port).not.toBe(taken);
    expect(port).toBeGreaterThan(0);
  });

  it('is refused with a sentence where only a taken one was asked for', async () => {
    const taken = await listenAt(ANY_PORT);
    await expect(listenAt(taken)).rejects.toThrow(`端口 ${taken} 已被占用`);
  });

  it('is reached from this machine alone', async () => {
    await listenAt(ANY_PORT);
    expect(servers[0]?.address()).toMatchObject({ address: '127.0.0.1' });
  });
});
