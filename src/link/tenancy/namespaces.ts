import type { Declaration } from '../../validate/declaration.ts';
import type { Environment } from '../../validate/generated/kinds.ts';
import { type LinkContext, spanIn } from '../context.ts';
import type { DeclarationIndex } from '../index-declarations.ts';
import { pipelineNamespace } from '../pipelines/pipeline-place.ts';
import { platformNamespaces } from '../platform/platform-namespaces.ts';

/** The namespace of an organization in an environment. */
export function namespaceOf({ name, value }: Declaration<'Environment'>, organization: string): string {
  return releaseNamespace({ name, spec: value.spec }, organization);
}

/** The same, of an environment by its name and spec: where the releases of the organization are. */
export function releaseNamespace(
  { name, spec }: { readonly name: string; readonly spec: Environment['spec'] },
  organization: string,
): string {
  const { namespaces = {} } = spec;
  return Object.hasOwn(namespaces, organization) ? namespaces[organization]! : `${organization}-${name}`;
}

/**
 * Reports `CST3015` where two organizations have the same namespace in one environment, `CST3019` for a namespace that is
 * the platform's, and `CST3023` for a derived one that is too long.
 */
export function checkNamespaces(index: DeclarationIndex, context: LinkContext): void {
  for (const environment of index.environments.values()) {
    const isPlatform = platformNamespaces(index, environment);
    checkPipelineNamespace(environment, isPlatform, context);
    const owners = new Map<string, string>();
    for (const organization of index.organizations.keys()) {
      const namespace = namespaceOf(environment, organization);
      const isTaken = (name: string): boolean => isPlatform(name) || name === pipelineNamespace(environment);
      checkNamespace({ environment, organization, namespace, isPlatform: isTaken }, context);
      const first = owners.get(namespace);
      if (first === undefined) {
        owners.set(namespace, organization);
        continue;
      }
      context.reporter.report(
        'CST3015',
        { namespace, first, second: organization },
        {
          span: spanIn(context, environment, ['spec', 'namespaces'], 'key'),
          help: 'give each organization a namespace of its own in `spec.namespaces`',
        },
      );
    }
  }
}

/** Reports `CST3019` where the Pipelines would share a namespace with the platform itself. */
function checkPipelineNamespace(
  environment: Declaration<'Environment'>,
  isPlatform: (namespace: string) => boolean,
  context: LinkContext,
): void {
  const namespace = pipelineNamespace(environment);
  if (namespace === undefined || !isPlatform(namespace)) return;
  const span = spanIn(context, environment, ['spec', 'tenancy', 'pipelineNamespace']);
  const help = 'choose another in `spec.tenancy.pipelineNamespace`';
  context.reporter.report('CST3019', { namespace }, { span, help });
}

function checkNamespace(
  {
    environment,
    organization,
    namespace,
    isPlatform,
  }: {
    readonly environment: Declaration<'Environment'>;
    readonly organization: string;
    readonly namespace: string;
    readonly isPlatform: (namespace: string) => boolean;
  },
  context: LinkContext,
): void {
  if (!isPlatform(namespace) && namespace.length <= 63) return;
  const isStated = Object.hasOwn(environment.value.spec.namespaces ?? {}, organization);
  const at = isStated ? ['spec', 'namespaces', organization] : ['metadata', 'name'];
  const details = {
    span: spanIn(context, environment, at),
    help: `choose another in \`spec.namespaces.${organization}\``,
  };
  if (isPlatform(namespace)) context.reporter.report('CST3019', { namespace }, details);
  else context.reporter.report('CST3023', { namespace, organization }, details);
}
