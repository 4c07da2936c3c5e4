import type { Find } from '../../diagnostics/finding.ts';
import { hasSecrets } from '../integration-app/identity/external-secrets.ts';
import type { ReleaseFacts } from '../integration-app/release-facts.ts';

/** The first minor version of Kubernetes whose pods can sleep before they stop. */
const SLEEP_SINCE = 30;

/** Reports what the cluster or its environment lacks (`CST4001`, `CST4002`, `CST4003`). */
export function reviewTarget(facts: ReleaseFacts, find: Find): void {
  const { input, target } = facts;
  const { capabilities = {}, kubernetesVersion } = target.clusterSpec;
  const { cluster } = target;
  const lacks = (capability: string, settings: readonly string[]) => {
    const field = settings.join('.');
    const help = `add \`spec.capabilities.${capability}\` to the Cluster if it has that controller, or run the release elsewhere or without \`${field}\``;
    find('CST4001', { cluster, capability, field }, { at: { settings }, help });
  };
  if (
    input.route !== undefined &&
    capabilities.gatewayAPI === undefined &&
    capabilities.ingress === undefined
  )
    lacks('gatewayAPI', ['http', input.settings.http?.requiresRoot ? 'requiresRoot' : 'basePath']);
  if (hasSecrets(facts) && capabilities.externalSecrets === undefined)
    lacks('externalSecrets', secretsSetting(facts));
  else if (facts.generatedSecrets.length > 0 && capabilities.externalSecrets === undefined)
    lacks('externalSecrets', ['secrets', 'generated']);
  if (input.settings.scaling.keda !== undefined && capabilities.keda === undefined)
    lacks('keda', ['scaling', 'keda']);
  reviewEnvironment(facts, find);
  const minor = Number(kubernetesVersion.slice(kubernetesVersion.indexOf('.') + 1));
  if (input.settings.shutdown.preStopSeconds > 0 && minor < SLEEP_SINCE) {
    find(
      'CST4003',
      { cluster, version: kubernetesVersion },
      {
        at: { settings: ['shutdown', 'preStopSeconds'] },
        help: 'set `shutdown.preStopSeconds: 0`, or upgrade the cluster to 1.30 or later',
      },
    );
  }
}

function reviewEnvironment(facts: ReleaseFacts, find: Find): void {
  const { input, target } = facts;
  const { environmentSpec, environment } = target;
  const lacks = (field: string, settings: readonly string[]) => {
    const neededBy = settings.join('.');
    const help = `add \`spec.${field}\` to the Environment, or remove \`${neededBy}\` from the release`;
    find('CST4002', { environment, field, neededBy }, { at: { settings }, help });
  };
  if (hasSecrets(facts) && facts.secretBackend === undefined) lacks('secretBackend', secretsSetting(facts));
  const internet = ['egress', 'internet'];
  if ((input.settings.egress?.internet ?? []).length > 0) {
    const proxy = environmentSpec.egress?.proxy;
    if (proxy === undefined) lacks('egress.proxy', internet);
    else if (proxy.pods === undefined && proxy.cidrs === undefined) lacks('egress.proxy.cidrs', internet);
  }
}

/** The setting by which the release needs the secret backend. */
function secretsSetting({ secretEnv, secretFiles, ownSecrets }: ReleaseFacts): readonly string[] {
  const [own] = ownSecrets;
  return own === undefined || secretEnv.length + secretFiles.length > 0 ? ['secrets'] : [own.part, own.owner];
}
