import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Declaration, Kind } from '../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../context.ts';
import type { DeclarationIndex } from '../index-declarations.ts';
import { SHARED_NAMESPACE } from '../pipelines/pipeline-place.ts';
import type { Target } from '../program.ts';
import { chosen, chosenBindings, chosenOrganizations } from './chosen.ts';

/** Where one environment runs tenancy, and what of it. */
export interface TenancyPlace {
  readonly environment: Declaration<'Environment'>;
  readonly cluster: Declaration<'Cluster'>;
  readonly target: Target;
  /** Sorted by name, as are the others. */
  readonly organizations: ReadonlyMap<string, Declaration<'Organization'>>;
  readonly repoBindings: readonly Declaration<'RepoBinding'>[];
  readonly knowledgeBases: readonly Declaration<'KnowledgeBase'>[];
  readonly agents: readonly Declaration<'Agent'>[];
  /** Namespace of the Pipelines and Tasks of the catalog. */
  readonly sharedNamespace: string;
}

/** The namespace of an organization besides that of its releases. */
export function organizationNamespace(organization: string): string {
  return `org-${organization}`;
}

/** The namespace of the runs of a repository binding. */
export function bindingNamespace({ name, value }: Declaration<'RepoBinding'>): string {
  return value.spec.namespace ?? name;
}

/**
 * Where each environment runs Organizations, RepoBindings, KnowledgeBases and Agents; nothing for one that runs none.
 * Reports `CST3001` for names that lead nowhere and `CST3140` for what belongs to an organization that does not run there.
 */
export function tenancyPlaces(
  index: DeclarationIndex,
  targets: ReadonlyMap<string, Target>,
  context: LinkContext,
): readonly TenancyPlace[] {
  return [...index.environments.values()].flatMap(environment => {
    const { tenancy } = environment.value.spec;
    if (tenancy === undefined) return [];
    checkNames(environment, index, context);
    const organizations = chosenOrganizations(environment, index);
    const cluster = index.clusters.get(tenancy.cluster);
    const target = targets.get(`${environment.name}/${tenancy.cluster}`);
    const runs = ({ value }: Declaration<'Agent' | 'KnowledgeBase'>): boolean =>
      organizations.has(value.spec.organization);
    const owned = {
      repoBindings: chosenBindings(environment, index),
      knowledgeBases: chosen(tenancy.knowledgeBases, index.knowledgeBases, runs),
      agents: chosen(tenancy.agents, index.agents, runs),
    };
    for (const [field, declarations] of Object.entries(owned))
      for (const declaration of declarations)
        checkOrganization(environment, field, declaration, organizations, context);
    const isEmpty =
      organizations.size === 0 && Object.values(owned).every(declarations => declarations.length === 0);
    if (cluster === undefined || target === undefined || isEmpty) return [];
    const sharedNamespace = tenancy.pipelineNamespace ?? SHARED_NAMESPACE;
    return [{ environment, cluster, target, organizations, ...owned, sharedNamespace }];
  });
}

function checkNames(
  environment: Declaration<'Environment'>,
  index: DeclarationIndex,
  context: LinkContext,
): void {
  const kinds = [
    ['organizations', 'Organization', index.organizations],
    ['repoBindings', 'RepoBinding', index.repoBindings],
    ['knowledgeBases', 'KnowledgeBase', index.knowledgeBases],
    ['agents', 'Agent', index.agents],
  ] as const;
  for (const [field, kind, known] of kinds) {
    const choice = environment.value.spec.tenancy?.[field];
    if (choice === undefined || choice === 'all') continue;
    for (const [position, name] of choice.entries()) {
      if (known.has(name)) continue;
      const span = spanIn(context, environment, ['spec', 'tenancy', field, position]);
      const help = didYouMean(name, [...known.keys()], `${kind}s`);
      context.reporter.report('CST3001', { kind, name }, { span, help });
    }
  }
}

function checkOrganization(
  environment: Declaration<'Environment'>,
  field: string,
  { kind, name, value }: Declaration<Extract<Kind, 'RepoBinding' | 'KnowledgeBase' | 'Agent'>>,
  running: ReadonlyMap<string, unknown>,
  context: LinkContext,
): void {
  const { organization } = value.spec;
  if (running.has(organization)) return;
  const choice = environment.value.spec.tenancy?.organizations === undefined ? [] : ['organizations'];
  const span = spanIn(context, environment, ['spec', 'tenancy', field], 'key');
  const help = `add it to \`spec.tenancy.organizations\`, or leave out the ${kind}`;
  const args = { kind, name, organization, environment: environment.name };
  context.reporter.report('CST3140', args, {
    span,
    help,
    related: choice.map(at => ({
      message: 'the organizations that run there',
      span: spanIn(context, environment, ['spec', 'tenancy', at], 'key'),
    })),
  });
}
