import { byCodeUnit } from '../../source/order.ts';
import type { Declaration, Kind } from '../../validate/declaration.ts';
import type { DeclarationIndex } from '../index-declarations.ts';

/** What an environment says of one kind: all, or names. */
export type Choice = 'all' | readonly string[] | undefined;

/**
 * The documents of one kind that run in an environment, sorted by name; names that lead nowhere are left out. `all` means
 * those whose organization runs there too.
 */
export function chosen<K extends Kind>(
  choice: Choice,
  declarations: ReadonlyMap<string, Declaration<K>>,
  runs: (declaration: Declaration<K>) => boolean = () => true,
): readonly Declaration<K>[] {
  const found =
    choice === 'all'
      ? [...declarations.values()].filter(runs)
      : (choice ?? []).flatMap(name => declarations.get(name) ?? []);
  return found.toSorted((a, b) => byCodeUnit(a.name, b.name));
}

/** The organizations that run in an environment, by name. */
export function chosenOrganizations(
  environment: Declaration<'Environment'>,
  { organizations }: Pick<DeclarationIndex, 'organizations'>,
): ReadonlyMap<string, Declaration<'Organization'>> {
  const { tenancy } = environment.value.spec;
  return new Map(
    chosen(tenancy?.organizations, organizations).map(organization => [organization.name, organization]),
  );
}

/** The repository bindings that run in an environment, sorted by name. */
export function chosenBindings(
  environment: Declaration<'Environment'>,
  index: Pick<DeclarationIndex, 'organizations' | 'repoBindings'>,
): readonly Declaration<'RepoBinding'>[] {
  const running = chosenOrganizations(environment, index);
  return chosen(environment.value.spec.tenancy?.repoBindings, index.repoBindings, ({ value }) =>
    running.has(value.spec.organization),
  );
}
