import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import type { Session } from '../run/session.ts';
import { freePort } from './free-port.ts';
import { startProgram } from './start-program.ts';

/** What others need to reach an API server. */
export interface ApiServer {
  readonly name: string;
  readonly address: string;
  /** Folder with its keys and its kubeconfig; controllers keep theirs below it. */
  readonly folder: string;
  readonly token: string;
  readonly certificate: string;
  readonly kubeconfig: string;
  /** The minor that it behaves as. @default the newest */
  readonly emulates?: string;
}

/** Path of the key that signs the tokens of service accounts. */
export const serviceAccountKey = ({ folder }: { readonly folder: string }): string =>
  join(folder, 'service-accounts.key');

/** Options of a Kubernetes component that behaves as an older minor. */
export const emulation = (version: string | undefined): readonly string[] =>
  version === undefined ? [] : [`--emulated-version=kube=${version}`];

/** Starts an API server on objects of its own in etcd. */
export async function startApiServer(
  session: Session,
  command: string,
  options: { readonly name: string; readonly etcd: string; readonly emulates?: string },
): Promise<ApiServer> {
  const { name, etcd, emulates } = options;
  const port = await freePort();
  const address = `https://127.0.0.1:${port}`;
  const folder = join(session.folder, 'clusters', name);
  const certificates = join(folder, 'certificates');
  mkdirSync(certificates, { recursive: true });
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = serviceAccountKey({ folder });
  writeFileSync(key, privateKey.export({ type: 'pkcs1', format: 'pem' }), { mode: 0o600 });
  const token = randomBytes(16).toString('hex');
  const tokens = join(folder, 'tokens.csv');
  writeFileSync(tokens, `${token},e2e,e2e,system:masters\n`, { mode: 0o600 });
  const certificateFile = join(certificates, 'apiserver.crt');
  const kubeconfig = join(folder, 'kubeconfig');
  writeFileSync(kubeconfig, kubeconfigOf(name, address, certificateFile, token), { mode: 0o600 });
  await startProgram(session, {
    name: `${name}.kube-apiserver`,
    command,
    parameters: [
      ...['--etcd-servers', etcd, '--etcd-prefix', `/${name}`, '--cert-dir', certificates],
      ...['--bind-address', '127.0.0.1', '--advertise-address', '127.0.0.1', '--secure-port', String(port)],
      ...['--service-cluster-ip-range', '10.96.0.0/16', '--endpoint-reconciler-type', 'none'],
      ...['--service-account-issuer', 'https://kubernetes.default.svc.cluster.local'],
      ...['--service-account-key-file', key, '--service-account-signing-key-file', key],
      ...['--token-auth-file', tokens, '--authorization-mode', 'RBAC', '--allow-privileged'],
      ...emulation(emulates),
    ],
    ready: () => isReady(port, token, certificateFile),
  });
  const certificate = readFileSync(certificateFile, 'utf8');
  return { name, address, folder, token, certificate, kubeconfig, ...(emulates && { emulates }) };
}

/** Whether the server says that all its parts are ready; an exception while it does not even listen. */
async function isReady(port: number, token: string, certificateFile: string): Promise<boolean> {
  const ca = readFileSync(certificateFile);
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path: '/readyz',
        ca,
        agent: false,
        timeout: 2000,
        headers: { authorization: `Bearer ${token}` },
      },
      response => resolve(response.resume().statusCode === 200),
    );
    asked.on('timeout', () => asked.destroy());
    asked.on('error', reject);
    asked.end();
  });
}

/** JSON is YAML, too. */
function kubeconfigOf(name: string, server: string, certificate: string, token: string): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': name,
    clusters: [{ name, cluster: { server, 'certificate-authority': certificate } }],
    users: [{ name, user: { token } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
  });
}
