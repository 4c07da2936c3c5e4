import type { Path } from '../../../source/pointer.ts';
import type { Declaration } from '../../../validate/declaration.ts';
import { type LinkContext, spanIn } from '../../context.ts';
import { organizationNamespace, type TenancyPlace } from '../tenancy-place.ts';

/**
 * Checks what models and servers reach: reports `CST3156` for a Service of the cluster in a namespace of somebody else, and
 * `CST3157` for a Secret of the webhook or of the tunnel as the token of a model.
 */
export function checkServed(
  { organizations, knowledgeBases, agents }: TenancyPlace,
  context: LinkContext,
): void {
  for (const base of knowledgeBases) {
    const { mcp, organization } = base.value.spec;
    checkHost(base, organization, mcp?.queryServiceURL, ['spec', 'mcp', 'queryServiceURL'], context);
  }
  for (const agent of agents) {
    const { model, organization } = agent.value.spec;
    checkHost(agent, organization, model.endpoint, ['spec', 'model', 'endpoint'], context);
    const { token } = model;
    if (token === undefined || !('existingSecret' in token)) continue;
    const { name } = token.existingSecret;
    const { webhook, tunnel } = organizations.get(organization)?.value.spec ?? {};
    for (const [use, secret] of [
      ['the webhook of the organization', webhook?.secret],
      ['the tunnel of the organization', tunnel?.credentials],
    ] as const) {
      if (secret === undefined || !('existingSecret' in secret) || secret.existingSecret.name !== name)
        continue;
      const span = spanIn(context, agent, ['spec', 'model', 'token', 'existingSecret', 'name']);
      const help = 'give the token a Secret of its own';
      context.reporter.report('CST3157', { secret: name, use }, { span, help });
    }
  }
}

function checkHost(
  declaration: Declaration,
  organization: string,
  url: string | undefined,
  at: Path,
  context: LinkContext,
): void {
  if (url === undefined) return;
  const [, hostname = ''] = /^https?:\/\/([^/:]+)/.exec(url) ?? [];
  const namespace = clusterNamespace(hostname, url.startsWith('http:'));
  if (namespace === undefined || namespace === organizationNamespace(organization)) return;
  const span = spanIn(context, declaration, at);
  const help = `name a Service in \`${organizationNamespace(organization)}\`, or a host outside the cluster`;
  context.reporter.report('CST3156', { host: hostname, organization }, { span, help });
}

/**
 * The namespace of a host name that the DNS of the cluster answers for; nothing for a name of the own namespace.
 * @param isPlain whether it is asked without TLS: two names are then a Service and its namespace, not a domain
 */
export function clusterNamespace(host: string, isPlain: boolean): string | undefined {
  const labels = host.replace(/\.$/, '').split('.');
  if (labels.length === 2) return isPlain || /^(?!xn--).*-/.test(labels[1]!) ? labels[1] : undefined;
  return labels[2] === 'svc' && (labels.length === 3 || host.includes('.cluster.local'))
    ? labels[1]
    : undefined;
}
