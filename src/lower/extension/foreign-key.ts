import type { Target } from '../../link/program.ts';
import { isMap, type Json, mapOf } from '../../source/json.ts';

/** How secret backends join the parts of a key. */
const SEPARATORS = ['/', '.', '--'];

/**
 * A key that an ExternalSecret reads and that does not lie below what an organization may read, wherever in it; undefined where
 * there is none.
 */
export function foreignKey(
  spec: Json | undefined,
  secretPaths: readonly string[],
  { environmentSpec }: Target,
): string | undefined {
  const { prefix = '' } = environmentSpec.secretBackend ?? {};
  return keysIn(spec).find(
    key => !secretPaths.some(path => isOwn(key.replace(/^\//, ''), `${prefix}/${path}`)),
  );
}

function isOwn(key: string, path: string): boolean {
  // A segment of dots would leave the path again once the backend resolves it.
  if (key.split('/').some(segment => segment === '.' || segment === '..')) return false;
  return SEPARATORS.some(separator => {
    const own = path.split('/').join(separator);
    return key === own || key.startsWith(own + separator);
  });
}

/** The keys of `remoteRef`, `extract` and `find.path`, at any depth. */
function keysIn(value: Json | undefined): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    if (name === 'remoteRef' || name === 'extract') return [String(mapOf(part).key)];
    if (name === 'find') return [String(mapOf(part).path)];
    return keysIn(part);
  });
}
