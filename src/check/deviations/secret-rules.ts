import { remoteKey } from '../../lower/integration-app/identity/backend/remote-key.ts';
import {
  type SecretBackend,
  secretBackendOf,
} from '../../lower/integration-app/identity/backend/secret-backend.ts';
import { isMap, type Json, mapOf, mapsIn } from '../../source/json.ts';
import type { RawRule, Trespass } from './policy.ts';

/** Fields by which a scaler proves who it is without asking the secret backend. */
const TRIGGER_SOURCES: ReadonlySet<string> = new Set(['configMapTargetRef', 'env', 'secretTargetRef']);

/** Secrets are read below the paths of the organization, through the store of the release, and stand nowhere as values. */
export const secretRules: RawRule = ({ id, object }, { input, release, target }) => {
  const spec = mapOf(object.spec);
  switch (id.kind) {
    case 'SecretStore':
      return [
        {
          path: ['spec'],
          what: "the way to the secret backend is the platform's",
          help: 'read by the SecretStore of the release',
        },
      ];
    case 'TriggerAuthentication':
      return Object.keys(spec)
        .filter(name => !TRIGGER_SOURCES.has(name))
        .map(name => ({
          path: ['spec', name],
          what: `\`spec.${name}\` is another way to secrets than the release has`,
        }));
    case 'ExternalSecret': {
      const backend = secretBackendOf(release, target);
      const mayRead = (key: Json | undefined): boolean => isReadable(key, input.secretPaths, backend);
      return externalSecret(spec, mayRead);
    }
    default:
      return [];
  }
};

function externalSecret(
  spec: Readonly<Record<string, Json>>,
  mayRead: (key: Json | undefined) => boolean,
): readonly Trespass[] {
  const found: Trespass[] = [];
  const ofStore = (store: Json | undefined, path: (string | number)[]): void => {
    if (!isMap(store) || (store.kind ?? 'SecretStore') === 'SecretStore') return;
    found.push({
      path: [...path, 'kind'],
      what: `a ${String(store.kind)} reads what belongs to others`,
      help: 'name the SecretStore of the release',
    });
  };
  const ofKey = (reference: Json | undefined, path: (string | number)[]): void => {
    if (!isMap(reference) || mayRead(reference.key)) return;
    found.push({
      path: [...path, 'key'],
      what: `the key \`${String(reference.key)}\` does not belong to the organization`,
      help: 'write the complete key, below the prefix of the secret backend and a path of the organization',
    });
  };
  ofStore(spec.secretStoreRef, ['spec', 'secretStoreRef']);
  for (const [at, item] of mapsIn(spec.data).entries()) {
    ofKey(item.remoteRef, ['spec', 'data', at, 'remoteRef']);
    ofStore(mapOf(item.sourceRef).storeRef, ['spec', 'data', at, 'sourceRef', 'storeRef']);
  }
  for (const [at, item] of mapsIn(spec.dataFrom).entries()) {
    const path = ['spec', 'dataFrom', at];
    ofKey(item.extract, [...path, 'extract']);
    ofStore(mapOf(item.sourceRef).storeRef, [...path, 'sourceRef', 'storeRef']);
    if (item.find !== undefined)
      found.push({
        path: [...path, 'find'],
        what: 'a search finds the secrets of others as well',
        help: 'name each key',
      });
    const generator = mapOf(mapOf(item.sourceRef).generatorRef);
    if (generator.kind !== undefined && generator.kind !== 'Password')
      found.push({
        path: [...path, 'sourceRef'],
        what: `a generator of kind \`${String(generator.kind)}\` has rights of its own`,
      });
  }
  const { data } = mapOf(mapOf(spec.target).template);
  for (const [name, text] of Object.entries(mapOf(data))) {
    if (String(text).includes('{{')) continue;
    found.push({
      path: ['spec', 'target', 'template', 'data', name],
      what: `\`${name}\` of the Secret would be a literal value`,
      help: 'put it into the secret backend, or into `config` if it is none',
    });
  }
  return found;
}

function isReadable(
  key: Json | undefined,
  paths: readonly string[],
  backend: SecretBackend | undefined,
): boolean {
  if (typeof key !== 'string' || key.split('/').some(segment => segment === '.' || segment === '..'))
    return false;
  return paths.some(path => {
    const whole = remoteKey(backend, path);
    // What separates the parts of a key is the backend's to say: it stands before one more part.
    const below = remoteKey(backend, `${path}/x`).slice(0, -1);
    return key === whole || key.startsWith(below);
  });
}
