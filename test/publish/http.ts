import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  type AddressInfo,
  connect,
  createServer as createListener,
  type Server as Listener,
  type Socket,
} from 'node:net';

/** A server on loopback; `close` ends it and what it holds open. */
export interface Running {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the bare repositories below a folder over HTTP, as `git http-backend` does. */
export async function serveRepositories(
  folder: string,
  answer: (request: IncomingMessage) => number = () => 200,
): Promise<Running> {
  const server = createServer((request, response) => {
    const status = answer(request);
    if (status === 200) backend(folder, request, response);
    else {
      response.writeHead(status, status === 401 ? { 'www-authenticate': 'Basic realm="x"' } : {});
      response.end(`status ${status}\n`);
    }
  });
  return running(server);
}

function backend(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const git = spawn('git', ['http-backend'], {
    detached: true,
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      REMOTE_USER: 'tester',
      REQUEST_METHOD: request.method,
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      CONTENT_LENGTH: request.headers['content-length'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      HTTP_GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
  });
  request.pipe(git.stdin);
  git.stdin.on('error', () => {});
  // It waits in a busy loop for a body that will never come; it is a child of `git`, so the group must go.
  response.on('close', () => {
    if (git.exitCode === null && git.signalCode === null) process.kill(-git.pid!, 'SIGKILL');
  });
  const chunks: Buffer[] = [];
  git.stdout.on('data', chunk => chunks.push(chunk));
  git.on('close', () => {
    if (response.destroyed) return;
    const all = Buffer.concat(chunks);
    const end = all.indexOf('\r\n\r\n');
    const headers = all
      .subarray(0, Math.max(end, 0))
      .toString()
      .split('\r\n')
      .map(line => line.split(': '));
    const status = headers.find(([name]) => name === 'Status')?.[1];
    response.writeHead(
      Number(status?.slice(0, 3) ?? 200),
      Object.fromEntries(headers.filter(([name]) => name !== 'Status' && name)),
    );
    response.end(all.subarray(end + 4));
  });
}

/**
 * A line to a server that is cut once, when so many bytes have gone through in both directions together, counted from the
 * first request that holds a text.
 */
export async function cutLine(
  port: number,
  after: number,
  text = '',
): Promise<Running & { readonly bytes: () => number }> {
  let bytes = 0;
  let isCounting = text === '';
  let isCut = false;
  const open = new Set<Socket>();
  const listener = createListener(near => {
    const far = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
      from.on('data', chunk => {
        isCounting ||= chunk.includes(text);
        if (!isCounting) {
          to.write(chunk);
          return;
        }
        const rest = after - bytes;
        bytes += chunk.length;
        if (isCut || bytes <= after) {
          to.write(chunk);
          return;
        }
        isCut = true;
        to.write(chunk.subarray(0, Math.max(0, rest)), () => {
          near.destroy();
          far.destroy();
        });
      });
    }
  });
  const made = await running(listener);
  return {
    ...made,
    bytes: () => bytes,
    close: () => {
      for (const socket of open) socket.destroy();
      return made.close();
    },
  };
}

async function running(server: Server | Listener): Promise<Running> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise(resolve => {
        if ('closeAllConnections' in server) server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
