import type { ModelServerInput } from '../../../../link/onboarding/tenancy-input.ts';
import { toNames } from '../../../integration-app/network/egress-rules.ts';
import { numericPorts } from '../../../integration-app/network/peers.ts';
import type { k8s } from '../../../objects/k8s.ts';
import type { Plain } from '../../../objects/plain.ts';
import { toInternet } from '../../server/network/address.ts';
import { ofOrganization } from '../../server/network/organization-pods.ts';
import { proxyWiring } from '../../server/network/proxy-wiring.ts';
import type { Server, ServerVolume } from '../../server/server.ts';
import { serverVariables } from '../../server/server-variables.ts';
import type { AgentFacts } from '../agent-facts.ts';
import { cacheName, labelsOf, modelServerName, selectorOf } from '../agent-names.ts';
import { tokenKey } from './model-token.ts';
import { credentialVariable } from './providers.ts';

/** Seconds that a model may take to be downloaded and loaded. */
const START_SECONDS = 3600;
/** Folder of the volume with the weights and of what is compiled for them. */
const CACHE = '/var/cache/model';

/** The process that serves the model inside the cluster, with its weights on a volume that one pod mounts at a time. */
export function modelServer(facts: AgentFacts): Server | undefined {
  const { name, model, namespace, target } = facts;
  if (model.provider !== 'vllm') return undefined;
  const { image, port, gpus, resources } = model;
  return {
    name: modelServerName(name),
    namespace,
    selector: selectorOf('model', name),
    labels: labelsOf('model', facts),
    replicas: 1,
    isExclusive: true,
    container: 'model-server',
    image,
    port,
    variables: variablesOf(facts, model),
    arguments: argumentsOf(model),
    resources,
    askedBy: ['spec', 'model'],
    startSeconds: START_SECONDS,
    paths: { liveness: '/health', readiness: '/health' },
    volumes: volumesOf(name, model),
    digests: {},
    ...(gpus === undefined ? {} : { gpus }),
    ingress: [{ from: askers(facts), ports: numericPorts([port]) }],
    egress: [...toNames(target.clusterSpec), ...toInternet(facts)],
  };
}

/** Who asks the model: its own orchestrator, or where it has none, the pods of its organization. */
function askers({ name, namespace, organization, orchestration, target }: AgentFacts) {
  return orchestration === undefined
    ? ofOrganization({ namespace, organization }, target)
    : [{ podSelector: { matchLabels: selectorOf('orchestrator', name) } }];
}

function argumentsOf({
  name,
  port,
  gpus,
  quantization,
  maxModelLength,
}: ModelServerInput): readonly string[] {
  const { count } = gpus ?? { count: 0 };
  return [
    ...['--model', name, '--host', '0.0.0.0', '--port', String(port)],
    ...(count > 0 ? ['--gpu-memory-utilization', '0.9'] : []),
    ...['--max-model-len', String(maxModelLength)],
    // A model that one GPU does not hold is spread over all that the pod has.
    ...(count > 1 ? ['--tensor-parallel-size', String(count)] : []),
    ...(quantization === undefined ? [] : ['--quantization', quantization]),
  ];
}

function variablesOf(facts: AgentFacts, { provider, gpus }: ModelServerInput): Plain<k8s.EnvVar[]> {
  const token = tokenKey(facts);
  return serverVariables(
    {
      HF_HOME: CACHE,
      // Its downloads go to hosts that change; without it a few hosts are enough.
      HF_HUB_DISABLE_XET: '1',
      HOME: '/tmp',
      // The process runs as a user that the image does not know, and asks for its name.
      USER: 'model',
      VLLM_CACHE_ROOT: `${CACHE}/vllm`,
      VLLM_NO_USAGE_STATS: '1',
      ...(gpus === undefined ? {} : { NCCL_IB_DISABLE: '1', NCCL_P2P_DISABLE: '1' }),
      ...proxyWiring(facts.target),
    },
    token === undefined ? {} : { [credentialVariable(provider)]: token },
  );
}

function volumesOf(agent: string, { gpus }: ModelServerInput): readonly ServerVolume[] {
  const claimName = cacheName(agent);
  return [
    { volume: { name: 'model-cache', persistentVolumeClaim: { claimName } }, mountPath: CACHE },
    { volume: { name: 'tmp', emptyDir: { sizeLimit: '2Gi' } }, mountPath: '/tmp' },
    // The processes of several GPUs exchange data here, and the 64 MiB of a container runtime are too little.
    ...((gpus?.count ?? 0) > 1
      ? [
          {
            volume: { name: 'shared-memory', emptyDir: { medium: 'Memory', sizeLimit: '2Gi' } },
            mountPath: '/dev/shm',
          },
        ]
      : []),
  ];
}
