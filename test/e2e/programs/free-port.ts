import { createServer } from 'node:net';

/** Ports that were given out in this run: a program may take a while to listen on its own. */
const given = new Set<number>();

/** A port of 127.0.0.1 on which nothing listens, never the same twice. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = await new Promise<number>((resolve, reject) => {
      const server = createServer();
      server.on('error', reject);
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
      });
    });
    if (given.has(port)) continue;
    given.add(port);
    return port;
  }
}
