import type { Path } from '../../../source/pointer.ts';
import type { Declaration } from '../../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../../context.ts';
import type { DeclarationIndex } from '../../index-declarations.ts';
import { platformNamespaces } from '../../platform/platform-namespaces.ts';
import { namespaceOf } from '../../tenancy/namespaces.ts';
import { bindingNamespace, organizationNamespace, type TenancyPlace } from '../tenancy-place.ts';
import { reservationOf } from './reserved.ts';

/** A namespace of an environment and whose it is. */
interface Claim {
  readonly namespace: string;
  /** The organization; absent for the platform. */
  readonly organization?: string;
  readonly owner: string;
}

/**
 * Checks the namespaces of one environment against each other: reports `CST3144` for one that is the platform's,
 * `CST3145` for one that is another's, `CST3146` where a pattern for the one would match that of another organization,
 * `CST3155` for deployments into what is another's, and `CST3158` for the name of an organization.
 */
export function checkTenancyNamespaces(
  place: TenancyPlace,
  index: DeclarationIndex,
  context: LinkContext,
): void {
  const { environment, organizations, repoBindings } = place;
  for (const organization of organizations.values()) checkName(organization, context);
  const isPlatform = platformNamespaces(index, environment);
  const claims = [...claimsOf(place, index)];
  checkNamed(place, index, context);
  for (const binding of repoBindings) {
    const namespace = bindingNamespace(binding);
    const at = binding.value.spec.namespace === undefined ? ['metadata', 'name'] : ['spec', 'namespace'];
    const span = spanIn(context, binding, at);
    const help = 'choose another in `spec.namespace`';
    const reserved = reservationOf(namespace) ?? (isPlatform(namespace) ? namespace : undefined);
    if (reserved !== undefined) {
      context.reporter.report('CST3144', { namespace, reserved }, { span, help });
      continue;
    }
    const { organization } = binding.value.spec;
    const own = { namespace, organization, owner: `RepoBinding \`${binding.name}\`` };
    const same = claims.find(claim => claim.namespace === namespace);
    const near = claims.find(
      claim => claim.organization !== organization && isBeside(claim.namespace, namespace),
    );
    if (same) {
      const args = { namespace, owner: same.owner, environment: environment.name };
      context.reporter.report('CST3145', args, { span, help });
    } else if (near) {
      const args = { namespace, other: near.namespace, owner: near.owner };
      context.reporter.report('CST3146', args, { span, help });
    }
    claims.push(own);
  }
  for (const binding of repoBindings) checkDeploys(binding, claims, isPlatform, context);
}

/** The Environment names no namespace of an organization that runs for anything else. */
function checkNamed(
  { environment, organizations, sharedNamespace }: TenancyPlace,
  index: DeclarationIndex,
  context: LinkContext,
): void {
  const owners = new Map(
    [...organizations.keys()].map(name => [organizationNamespace(name), `organization \`${name}\``]),
  );
  const check = (namespace: string, at: Path, field: string): void => {
    const owner = owners.get(namespace);
    if (owner === undefined) return;
    const span = spanIn(context, environment, at);
    const args = { namespace, owner, environment: environment.name };
    context.reporter.report('CST3145', args, { span, help: `choose another in \`${field}\`` });
  };
  check(sharedNamespace, ['spec', 'tenancy', 'pipelineNamespace'], 'spec.tenancy.pipelineNamespace');
  for (const name of index.organizations.keys()) {
    const isStated = Object.hasOwn(environment.value.spec.namespaces ?? {}, name);
    const at = isStated ? ['spec', 'namespaces', name] : ['metadata', 'name'];
    check(namespaceOf(environment, name), at, `spec.namespaces.${name}`);
  }
}

/** The namespaces that are there without any binding. */
function* claimsOf(
  { environment, organizations, sharedNamespace }: TenancyPlace,
  index: DeclarationIndex,
): Generator<Claim> {
  yield { namespace: sharedNamespace, owner: 'the shared Pipelines' };
  for (const organization of index.organizations.keys()) {
    const owner = `the releases of organization \`${organization}\``;
    yield { namespace: namespaceOf(environment, organization), organization, owner };
  }
  for (const organization of organizations.keys())
    yield {
      namespace: organizationNamespace(organization),
      organization,
      owner: `organization \`${organization}\``,
    };
}

/** Whether one name with a hyphen begins the other. */
function isBeside(one: string, other: string): boolean {
  return one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}

function checkName(organization: Declaration<'Organization'>, context: LinkContext): void {
  const { name } = organization;
  if (reservationOf(name) === undefined) return;
  const span = spanIn(context, organization, ['metadata', 'name']);
  const help = 'choose another name: this one is of the platform';
  context.reporter.report('CST3158', { name }, { span, help });
}

/** A repository deploys to namespaces of its own organization, and to those that are nobody's. */
function checkDeploys(
  binding: Declaration<'RepoBinding'>,
  claims: readonly Claim[],
  isPlatform: (namespace: string) => boolean,
  context: LinkContext,
): void {
  const { deploys, organization } = binding.value.spec;
  for (const [position, namespace] of (deploys?.namespaces ?? []).entries()) {
    const at: Path = ['spec', 'deploys', 'namespaces', position];
    const owner =
      reservationOf(namespace) !== undefined || isPlatform(namespace)
        ? 'the platform'
        : claims.find(claim => claim.namespace === namespace && claim.organization !== organization)?.owner;
    if (owner === undefined) continue;
    const span = spanIn(context, binding, at);
    const help = 'name a namespace of the organization, or one that nobody else has';
    context.reporter.report('CST3155', { namespace, owner }, { span, help });
  }
}
