import { byCodeUnit } from '../../source/order.ts';
import type { Declaration, Kind } from '../declaration.ts';

/**
 * The declarations, where an Organization of the older form owns the repositories of its RepoBindings of that form: it
 * has no words for them, and the controller had one list for all.
 */
export function withBoundRepositories(declarations: readonly Declaration[]): readonly Declaration[] {
  if (!declarations.some(({ kind, origins }) => kind === 'Organization' && origins)) return declarations;
  const older = declarations.filter(({ origins }) => origins);
  return declarations.map(declaration => {
    if (!isOf('Organization', declaration) || !declaration.origins) return declaration;
    const bound = older.flatMap(other =>
      isOf('RepoBinding', other) && other.value.spec.organization === declaration.name
        ? [other.value.spec.repository.slice('https://'.length)]
        : [],
    );
    const [first, ...others] = [...new Set(bound)].sort(byCodeUnit);
    if (first === undefined) return declaration;
    const { value } = declaration;
    return { ...declaration, value: { ...value, spec: { ...value.spec, repositories: [first, ...others] } } };
  });
}

function isOf<K extends Kind>(kind: K, declaration: Declaration): declaration is Declaration<K> {
  return declaration.kind === kind;
}
