import { groupBy } from '../../../source/group-by.ts';
import { repositoryIdentity } from '../../../source/repository-identity.ts';
import type { Declaration } from '../../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../../context.ts';
import type { DeclarationIndex } from '../../index-declarations.ts';

/** Where the manifests of one environment are published. */
interface Publication {
  readonly environment: Declaration<'Environment'>;
  readonly branch: string;
  /** The branch that is pushed to. */
  readonly pushed: string;
  readonly layout: 'folders' | 'branches';
}

/** Reports `CST3028` where environments cannot be published side by side to the branches that they name. */
export function checkBranches(index: DeclarationIndex, context: LinkContext): void {
  const published = [...index.environments.values()].flatMap(environment => {
    const { rendered } = environment.value.spec;
    if (rendered === undefined) return [];
    const { repoURL, branch = 'rendered', layout = 'folders', proposed = false } = rendered;
    const pushed = proposed ? `${branch}-next` : branch;
    return [{ repository: repositoryIdentity(repoURL), environment, branch, pushed, layout } as const];
  });
  for (const [, inRepository] of groupBy(published, ({ repository }) => repository)) {
    for (const [position, publication] of inRepository.entries()) {
      for (const earlier of inRepository.slice(0, position)) {
        const problem = problemOf(earlier, publication);
        if (problem !== undefined) report(context, earlier, publication, problem);
      }
    }
  }
}

/** Why two environments of one repository cannot have the branches that they name. */
function problemOf(first: Publication, second: Publication): string | undefined {
  if (first.branch === second.branch) {
    if (first.layout !== second.layout) return 'one has the layout `folders` and the other `branches`';
    if (first.layout === 'branches')
      return 'the layout `branches` gives each environment a branch of its own';
    return first.pushed === second.pushed ? undefined : 'only one of them is `proposed`';
  }
  for (const a of new Set([first.branch, first.pushed])) {
    for (const b of new Set([second.branch, second.pushed])) {
      if (a === b) return `\`${a}\` is what one of them is published to and the other is read from`;
      if (a.startsWith(`${b}/`) || b.startsWith(`${a}/`))
        return `Git cannot have the branches \`${a}\` and \`${b}\` at the same time`;
    }
  }
  return undefined;
}

function report(context: LinkContext, first: Publication, second: Publication, problem: string): void {
  const span = ({ environment }: Publication) =>
    spanIn(context, environment, ['spec', 'rendered', 'branch'], 'value');
  context.reporter.report(
    'CST3028',
    { first: first.environment.name, second: second.environment.name, problem },
    {
      span: span(second),
      related: [{ message: 'the other environment', span: span(first) }],
      help: 'give one of them another `branch`, or both the same `layout` and `proposed`',
    },
  );
}
