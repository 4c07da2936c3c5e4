import type { JsonMap } from '../../../source/json.ts';
import { builtIn } from '../../objects/built-in.ts';
import { metadata } from '../metadata.ts';
import type { ReleaseFacts } from '../release-facts.ts';

/**
 * The identity of the release. Its token is not mounted: the secrets operator asks for tokens of its own. Pods get the
 * credentials of the registry from here, so that others restart none.
 */
export function serviceAccount(facts: ReleaseFacts): JsonMap {
  return builtIn('ServiceAccount', {
    metadata: metadata(facts),
    automountServiceAccountToken: false,
    ...(facts.pullSecret === undefined ? {} : { imagePullSecrets: [{ name: facts.pullSecret.name }] }),
  });
}
