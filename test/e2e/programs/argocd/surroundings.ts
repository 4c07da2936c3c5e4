import { mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { Session } from '../../run/session.ts';
import type { ApiServer } from '../kube-apiserver.ts';

/** What the programs of Argo CD have in common. All are one binary, which asks its name what it is. */
export interface Surroundings {
  /** What its programs are called in the run: there may be several installations. */
  readonly name: string;
  readonly session: Session;
  /** The binary; its scripts lie beside it. */
  readonly command: string;
  /** The cluster that it runs on. */
  readonly home: Pick<ApiServer, 'kubeconfig'>;
  readonly namespace: string;
  /** `host:port` */
  readonly redis: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Folders instead of the mounts of a container, and nothing of the user's: no home, no Git configuration. */
export function surroundingsOf(
  session: Session,
  command: string,
  home: Pick<ApiServer, 'kubeconfig' | 'name'>,
  namespace: string,
  redis: string,
): Surroundings {
  const name = `argocd.${home.name}`;
  const folder = (part: string): string => {
    const path = join(session.folder, name, part);
    mkdirSync(path, { recursive: true, mode: 0o700 });
    return path;
  };
  return {
    name,
    session,
    command,
    home,
    namespace,
    redis,
    environment: {
      ARGOCD_APP_CONF_PATH: folder('configuration'),
      ARGOCD_ASK_PASS_SOCK: join(folder('sockets'), 'ask-pass.sock'),
      ARGOCD_FAKE_IN_CLUSTER: 'true',
      ARGOCD_GNUPGHOME: folder('gnupg'),
      ARGOCD_GPG_DATA_PATH: folder('gpg'),
      ARGOCD_GPG_ENABLED: 'false',
      ARGOCD_PLUGINSOCKFILEPATH: folder('plugins'),
      ARGOCD_SSH_DATA_PATH: folder('ssh'),
      ARGOCD_TLS_DATA_PATH: folder('tls'),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      HOME: folder('home'),
      KUBECONFIG: home.kubeconfig,
      NO_PROXY: '127.0.0.1',
      // git-verify-wrapper.sh is asked for each revision.
      PATH: `${dirname(command)}${delimiter}${process.env.PATH ?? ''}`,
      TMPDIR: folder('temporary'),
    },
  };
}
