import type { SecretInput } from '../../../../link/onboarding/tenancy-input.ts';
import type { ExistingObjectAction } from '../../../external-action.ts';
import type { WantedSecret } from '../../server/secrets/secret-objects.ts';
import type { AgentFacts } from '../agent-facts.ts';

/** A key of a Secret of the namespace. */
export interface TokenKey {
  readonly name: string;
  readonly key: string;
}

/** Where the pods read the token of the model: in a Secret that exists, or in the one that is fetched. */
export function tokenKey({ name, model }: AgentFacts): TokenKey | undefined {
  const token: SecretInput | undefined = model.token;
  if (token === undefined) return undefined;
  return token.from === 'existing'
    ? { name: token.name, key: token.key }
    : { name: `${name}-model-token`, key: 'token' };
}

/** The Secret of the token, where the secret backend has it. */
export function wantedToken(facts: AgentFacts): readonly WantedSecret[] {
  const { token } = facts.model;
  if (token?.from !== 'backend') return [];
  const { remoteKey: key, property } = token;
  return [{ ...tokenKey(facts)!, reference: { key, property } }];
}

/** The Secret of the token, where somebody else makes it. */
export function existingToken({ model, namespace }: AgentFacts): readonly ExistingObjectAction[] {
  const { token } = model;
  if (token?.from !== 'existing') return [];
  const { name, key } = token;
  return [{ kind: 'existing-object', object: 'Secret', namespace, name, keys: [key] }];
}
