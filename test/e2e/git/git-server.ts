import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Session } from '../run/session.ts';

/** Serves the bare repositories in a folder by smart HTTP on loopback, for reading and writing; returns its address. */
export function startGitServer(session: Session, folder: string): Promise<string> {
  const server = createServer((asked, response) => serve(folder, asked, response));
  session.endings.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
    });
  });
}

/** Lets git answer, by the rules of CGI. */
function serve(folder: string, asked: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(asked.url ?? '/', 'http://127.0.0.1');
  const backend = spawn('git', ['http-backend'], {
    detached: true,
    env: {
      PATH: process.env.PATH,
      CONTENT_LENGTH: asked.headers['content-length'] ?? '',
      CONTENT_TYPE: asked.headers['content-type'] ?? '',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROJECT_ROOT: folder,
      GIT_PROTOCOL: String(asked.headers['git-protocol'] ?? ''),
      HTTP_CONTENT_ENCODING: asked.headers['content-encoding'] ?? '',
      PATH_INFO: decodeURIComponent(pathname),
      QUERY_STRING: search.slice(1),
      REMOTE_ADDR: '127.0.0.1',
      REMOTE_USER: 'e2e',
      REQUEST_METHOD: asked.method ?? 'GET',
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  backend.stdin.on('error', () => {});
  asked.pipe(backend.stdin);
  // It would wait in a busy loop for a body that never comes; it is a child of `git`, so the group must go.
  response.on('close', () => {
    if (backend.pid !== undefined && backend.exitCode === null && backend.signalCode === null)
      process.kill(-backend.pid, 'SIGKILL');
  });
  let head = Buffer.alloc(0);
  const readHead = (chunk: Buffer): void => {
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end === -1) return;
    backend.stdout.off('data', readHead);
    const headers = head.subarray(0, end).toString('latin1').split('\r\n').map(splitHeader);
    const status = headers.find(([name]) => name.toLowerCase() === 'status')?.[1] ?? '200';
    response.writeHead(
      Number.parseInt(status, 10),
      Object.fromEntries(headers.filter(([name]) => name.toLowerCase() !== 'status')),
    );
    response.write(head.subarray(end + 4));
    backend.stdout.pipe(response);
  };
  backend.stdout.on('data', readHead);
  backend.on('error', () => response.writeHead(500).end());
  backend.stdout.on('end', () => response.end());
}

function splitHeader(line: string): readonly [name: string, value: string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}
