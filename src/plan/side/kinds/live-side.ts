import { Reporter } from '../../../diagnostics/reporter.ts';
import type { DryRepository } from '../../../host/git/dry-repository.ts';
import { resolveCommit } from '../../../host/git/resolve-commit.ts';
import { loadDocument } from '../../../load/load-document.ts';
import { accessOf } from '../../../publish/access.ts';
import { catalogIdentity } from '../../../publish/commit/catalog-identity.ts';
import { publishTargets } from '../../../publish/publish-targets.ts';
import { isMap } from '../../../source/json.ts';
import type { Declaration } from '../../../validate/declaration.ts';
import type { Environment } from '../../../validate/generated/kinds.ts';
import { type CommittedPart, committedPart } from '../live/committed-part.ts';
import { type FetchedPart, fetchedPart } from '../live/fetched-part.ts';
import type { Side } from '../side.ts';
import type { SideContext } from '../side-context.ts';
import { gitTree } from '../tree/git-tree.ts';
import { linkReports } from '../tree/report-link.ts';
import { joined } from '../tree/side-tree.ts';
import { environmentsIn } from './workspace-environments.ts';
import { RENDERED_FOLDER } from './workspace-parts.ts';

const NAME_IT = 'name what to compare with: `--against` and a branch, a commit or a directory';

/**
 * What the clusters run: the rendered branches that the Environments name; for those that name none the committed output
 * folder. Reports `CST7002`, `CST8006`, `CST8024` and what finding the branches reports.
 */
export async function liveSide(context: SideContext): Promise<Side | undefined> {
  const { root, repository, environment, reporter } = context;
  if (root === undefined || repository === undefined) {
    reporter.report('CST7002', { what: 'there is no git repository here' }, { help: NAME_IT });
    return undefined;
  }
  const names = environmentsIn(root).filter(name => name === (environment ?? name));
  const published = publishedIn(root, names);
  const fetched = await fetchAll(published, context, repository);
  const others = names.filter(name => !published.has(name));
  const needsCommitted = others.length > 0 || names.length === 0;
  const committed = needsCommitted ? await committedPart(repository, new Set(published.keys())) : undefined;
  const found: readonly (FetchedPart | CommittedPart)[] = [...fetched, ...(committed ? [committed] : [])];
  if (found.length === 0 && reporter.errors === 0) {
    const place = joined(repository.root, RENDERED_FOLDER);
    const what = `no Environment names a rendered branch, and HEAD has no \`${place}\``;
    reporter.report('CST7002', { what }, { help: NAME_IT });
  }
  const close = (): void => {
    for (const part of found) part.close();
  };
  if (reporter.errors > 0) {
    close();
    return undefined;
  }
  const parts = found.flatMap(({ part }) => part ?? []);
  const [first, ...rest] = found;
  const { commit, dryCommit, compiler } = first!;
  const isOne = rest.length === 0;
  return {
    description: {
      kind: 'rendered-commit',
      name: found.map(({ name }) => name).join(', '),
      ...(isOne && commit !== undefined ? { commit } : {}),
      ...(isOne && dryCommit !== undefined ? { dryCommit } : {}),
    },
    tree: gitTree(parts, close, linkReports(reporter)),
    repository,
    ...(isOne && compiler !== undefined ? { compiler } : {}),
  };
}

/** The Environments that say where they are published; what is wrong with their files is reported when they are compiled. */
function publishedIn(
  root: string,
  names: readonly string[],
): ReadonlyMap<string, Declaration<'Environment'>> {
  const found = names.flatMap(name => {
    const path = `environments/${name}/environment.yaml`;
    const document = loadDocument(root, path, new Reporter())?.document;
    if (document === undefined || !isMap(document.value.spec) || !isMap(document.value.spec.rendered))
      return [];
    const value = document.value as unknown as Environment;
    const { digest } = document;
    return [[name, { kind: 'Environment', name, environment: name, path, digest, value } as const] as const];
  });
  return new Map(found);
}

async function fetchAll(
  environments: ReadonlyMap<string, Declaration<'Environment'>>,
  { variables, reporter }: SideContext,
  repository: DryRepository,
): Promise<readonly FetchedPart[]> {
  if (environments.size === 0) return [];
  const access = await accessOf(repository.gitDirectory, variables);
  const targets = await publishTargets({ environments }, repository, {}, { access, reporter });
  if (reporter.errors > 0) return [];
  const likeId = (await resolveCommit(repository.gitDirectory, 'HEAD')) ?? '';
  const catalog = catalogIdentity(repository);
  const fetched = await Promise.all(
    targets.map(async target => {
      const own = new Reporter();
      return { own, part: await fetchedPart({ target, catalog, likeId, reporter: own }) };
    }),
  );
  // A repository that cannot be read is one mistake, however many environments are published to it.
  const said = new Set<string>();
  for (const diagnostic of fetched.flatMap(({ own }) => own.diagnostics)) {
    if (!said.has(diagnostic.message)) reporter.add(diagnostic);
    said.add(diagnostic.message);
  }
  return fetched.flatMap(({ part }) => part ?? []);
}
