import { secretData } from '../identity/external-secrets.ts';
import type { Labels } from '../labels.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { digest } from './digest.ts';

/** Annotation of the pods with the digest of the configuration that they consume. */
export const CONFIG_DIGEST = 'cistern.dev/config-digest';
/** Annotation of the pods with the digest of where their secrets come from; the values are unknown here. */
export const SECRETS_DIGEST = 'cistern.dev/secrets-digest';

/** Which pods are meant. */
export interface Consumer {
  /** Name of a job; absent for the pods of the integration itself. */
  readonly job?: string;
  /** Whether they consume all that the main container does; otherwise only the files that they share. */
  readonly whole: boolean;
}

/** Annotations that restart the pods when what they read at their start changes, and never otherwise. */
export function templateDigests(facts: ReleaseFacts, consumer: Consumer = { whole: true }): Labels {
  const { whole, job } = consumer;
  const shared = job === undefined ? [] : (facts.input.settings.jobs?.[job]?.mounts ?? []);
  const isConsumed = ({ path }: { readonly path: string }): boolean =>
    whole || shared.some(mount => path === mount || path.startsWith(`${mount}/`));
  const configEnv = whole ? facts.configEnv : [];
  const configFiles = facts.configFiles.filter(isConsumed);
  const secretEnv = whole ? facts.secretEnv : [];
  const secretFiles = facts.secretFiles.filter(isConsumed);
  const own = facts.ownSecrets.filter(({ part, owner }) =>
    job === undefined ? part === 'containers' : part === 'jobs' && owner === job,
  );
  const digests: Record<string, string> = {};
  if (configEnv.length + configFiles.length > 0) {
    const files = configFiles.map(({ path, content }) => [path, content]);
    digests[CONFIG_DIGEST] = digest(JSON.stringify({ env: configEnv, files }));
  }
  if (secretEnv.length + secretFiles.length + own.length > 0) {
    const files = secretData(facts, entriesOf(secretFiles));
    const owners = own.map(({ owner, entries }) => [owner, secretData(facts, entries)]);
    digests[SECRETS_DIGEST] = digest(
      JSON.stringify({
        env: secretData(facts, secretEnv),
        files,
        ...(owners.length > 0 ? { own: owners } : {}),
      }),
    );
  }
  return digests;
}

function entriesOf(files: ReleaseFacts['secretFiles']) {
  return files.map(({ path, content }) => [path, content] as const);
}
