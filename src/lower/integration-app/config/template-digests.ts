import { secretData } from '../identity/external-secrets.ts';
import type { Labels } from '../labels.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { digest } from './digest.ts';

/** Annotation of the pods with the digest of the configuration that they consume. */
export const CONFIG_DIGEST = 'cistern.dev/config-digest';
/** Annotation of the pods with the digest of where their secrets come from; the values are unknown here. */
export const SECRETS_DIGEST = 'cistern.dev/secrets-digest';

/** Annotations that restart the pods when what they read at their start changes, and never otherwise. */
export function templateDigests(facts: ReleaseFacts): Labels {
  const { configEnv, configFiles, secretEnv, secretFiles } = facts;
  const digests: Record<string, string> = {};
  if (configEnv.length + configFiles.length > 0) {
    const files = configFiles.map(({ path, content }) => [path, content]);
    digests[CONFIG_DIGEST] = digest(JSON.stringify({ env: configEnv, files }));
  }
  if (secretEnv.length + secretFiles.length > 0) {
    const files = secretData(facts, entriesOf(secretFiles));
    digests[SECRETS_DIGEST] = digest(JSON.stringify({ env: secretData(facts, secretEnv), files }));
  }
  return digests;
}

function entriesOf(files: ReleaseFacts['secretFiles']) {
  return files.map(({ path, content }) => [path, content] as const);
}
