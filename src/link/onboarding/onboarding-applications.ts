import type { Path } from '../../source/pointer.ts';
import type { Declaration } from '../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../context.ts';
import { documentApplicationName } from '../document-application-name.ts';
import type { DeclarationIndex } from '../index-declarations.ts';
import type { Application, TenancyInput } from '../program.ts';
import { ownHostLabel } from '../release/route.ts';
import type { Ownership } from '../tenancy/ownership.ts';
import { agentFacts } from './facts/agent-facts.ts';
import { documentReport } from './facts/document-report.ts';
import { knowledgeBaseFacts } from './facts/knowledge-base-facts.ts';
import { organizationFacts } from './facts/organization-facts.ts';
import { repoBindingFacts } from './facts/repo-binding-facts.ts';
import { triggerFacts } from './facts/trigger-facts.ts';
import { webhookFacts } from './facts/webhook-facts.ts';
import type { TenancyPlace } from './tenancy-place.ts';

/** What the Applications of tenancy are made of, besides the place. */
export interface TenancySources {
  readonly index: DeclarationIndex;
  readonly ownership: ReadonlyMap<string, Ownership>;
  /** Every owned host label → its owner. */
  readonly labelOwners: ReadonlyMap<string, string>;
}

type TenancyDeclaration = Declaration<'Organization' | 'RepoBinding' | 'KnowledgeBase' | 'Agent'>;

/**
 * The Applications of tenancy in one environment: one for each document, so that each comes and goes by itself. All that
 * lowering needs is resolved at once, since what a binding says decides what its organization is.
 */
export function onboardingApplications(
  place: TenancyPlace,
  { index, ownership, labelOwners }: TenancySources,
  compilerDigest: string,
  context: LinkContext,
): readonly Application[] {
  const hostOwners = new Map([...labelsOfImages(index, ownership), ...labelOwners]);
  const sourcesOf = (organization: Declaration<'Organization'>) => ({
    organization,
    place,
    ownership: ownership.get(organization.name)!,
    labelOwners: hostOwners,
  });
  const bound = place.repoBindings.flatMap(binding => {
    const organization = place.organizations.get(binding.value.spec.organization);
    const trigger = organization && triggerFacts(binding, place, index, context);
    return organization && trigger ? [{ binding, organization, trigger }] : [];
  });
  const organizations = [...place.organizations.values()].map(organization => {
    const report = documentReport(organization, context);
    const sources = sourcesOf(organization);
    const webhook = webhookFacts(sources, report);
    const triggers = bound.filter(each => each.organization === organization).map(({ trigger }) => trigger);
    const facts = organizationFacts(sources, webhook, triggers, report);
    return application(organization, organization.name, address => {
      const { route } = webhook ?? {};
      return facts && { kind: 'organization', address, ...facts, ...(route && { route }) };
    });
  });
  const bindings = bound.map(({ binding, organization, trigger }) =>
    application(binding, organization.name, address => ({
      kind: 'repobinding',
      address,
      ...repoBindingFacts(binding, organization, trigger, place),
    })),
  );
  const served = [...place.knowledgeBases, ...place.agents].flatMap(declaration => {
    const organization = place.organizations.get(declaration.value.spec.organization);
    if (organization === undefined) return [];
    const report = documentReport(declaration, context);
    const sources = sourcesOf(organization);
    return application(declaration, organization.name, address =>
      isAgent(declaration)
        ? { kind: 'agent', address, ...agentFacts(declaration, sources, report) }
        : { kind: 'knowledgebase', address, ...knowledgeBaseFacts(declaration, sources, report) },
    );
  });
  return [...organizations, ...bindings, ...served];

  function application(
    declaration: TenancyDeclaration,
    organization: string,
    inputAt: (address: Application['address']) => TenancyInput | undefined,
  ): Application {
    const { environment, cluster } = place;
    const address = {
      environment: environment.name,
      cluster: cluster.name,
      application: documentApplicationName(declaration),
    };
    const input = inputAt(address);
    const digests = [environment, cluster].map(({ digest }) => digest);
    return {
      address,
      organization,
      key: [compilerDigest, ...digests, JSON.stringify(input)].join(' '),
      input: () => input,
      originsOf: (path: Path) => [
        { layer: `${declaration.kind} ${declaration.name}`, span: spanIn(context, declaration, path) },
      ],
      declaredAt: () => spanIn(context, declaration, ['metadata', 'name']),
    };
  }
}

/** The host labels that images get which require the root of a host, and whose they are. */
function labelsOfImages(
  { integrations }: DeclarationIndex,
  ownership: ReadonlyMap<string, Ownership>,
): readonly (readonly [string, string])[] {
  return [...integrations.values()].flatMap(({ name, value }) => {
    const { organization } = value.spec;
    const labels = ownership.get(organization)?.hostLabels ?? [];
    return labels.map(label => [ownHostLabel(name, label), organization] as const);
  });
}

function isAgent(declaration: Declaration<'Agent' | 'KnowledgeBase'>): declaration is Declaration<'Agent'> {
  return declaration.kind === 'Agent';
}
