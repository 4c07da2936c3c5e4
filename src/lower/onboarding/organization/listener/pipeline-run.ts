import type {
  RepositoryInput,
  RunParam,
  RunWorkspace,
  TriggerInput,
} from '../../../../link/onboarding/tenancy-input.ts';
import type { Target } from '../../../../link/program.ts';
import type { Json, JsonMap } from '../../../../source/json.ts';
import { sorted } from '../../../integration-app/entries.ts';
import { goDuration } from '../../../integration-app/identity/backend/go-duration.ts';
import type { Labels } from '../../../integration-app/labels.ts';
import { proxyWiring } from '../../server/network/proxy-wiring.ts';
import { isAnnounced } from './event-facts.ts';

/** User and group of the containers of a run that name none. */
const USER = 65532;

/**
 * The run that an announcement starts. All of it is fixed but the facts of the announcement, which are values of
 * parameters and nothing else: no name, no label, no script.
 */
export function pipelineRun(
  { name, namespace, pipeline, repository, run }: TriggerInput,
  labels: Labels,
  target: Target,
): JsonMap {
  const wiring = proxyWiring(target);
  // Clients in pods ask the API server by its address, which no list of names keeps away from the proxy.
  const direct =
    Object.keys(wiring).length === 0 ? {} : { KUBERNETES_SERVICE_HOST: 'kubernetes.default.svc' };
  const env = sorted({ ...direct, ...wiring }).map(([variable, value]) => ({ name: variable, value }));
  const { pipeline: whole, tasks, finally: last } = run.timeouts;
  return {
    apiVersion: 'tekton.dev/v1',
    kind: 'PipelineRun',
    metadata: { generateName: `${name}-`, namespace, labels },
    spec: {
      pipelineRef:
        pipeline.namespace === namespace
          ? { name: pipeline.name }
          : {
              resolver: 'cluster',
              params: [
                { name: 'kind', value: 'pipeline' },
                { name: 'name', value: pipeline.name },
                { name: 'namespace', value: pipeline.namespace },
              ],
            },
      ...(run.params.length > 0
        ? { params: run.params.map(param => ({ name: param.name, value: paramValue(param, repository) })) }
        : {}),
      ...(run.workspaces.length > 0 ? { workspaces: run.workspaces.map(workspaceOf) } : {}),
      taskRunTemplate: {
        serviceAccountName: run.serviceAccount,
        podTemplate: {
          enableServiceLinks: false,
          securityContext: {
            runAsNonRoot: true,
            runAsUser: USER,
            runAsGroup: USER,
            fsGroup: USER,
            fsGroupChangePolicy: 'OnRootMismatch',
            seccompProfile: { type: 'RuntimeDefault' },
          },
          ...(env.length > 0 ? { env } : {}),
        },
      },
      timeouts: {
        pipeline: duration(whole),
        ...(tasks === undefined ? {} : { tasks: duration(tasks) }),
        ...(last === undefined ? {} : { finally: duration(last) }),
      },
    },
  };
}

function paramValue(param: RunParam, { owner, name, url }: RepositoryInput): Json {
  if ('value' in param) return param.value;
  const { event, isList } = param;
  const known = event === 'git-url' ? `${url}.git` : `${owner}/${name}`;
  const value = isAnnounced(event) ? `$(tt.params.${event})` : known;
  return isList ? [value] : value;
}

function workspaceOf(workspace: RunWorkspace): JsonMap {
  const { name } = workspace;
  if ('volumeClaim' in workspace) {
    const { size, storageClass } = workspace.volumeClaim;
    return {
      name,
      volumeClaimTemplate: {
        spec: {
          accessModes: ['ReadWriteOnce'],
          ...(storageClass === undefined ? {} : { storageClassName: storageClass }),
          resources: { requests: { storage: size } },
        },
      },
    };
  }
  if ('emptyDir' in workspace) return { name, emptyDir: workspace.emptyDir };
  return 'secret' in workspace
    ? { name, secret: { secretName: workspace.secret } }
    : { name, configMap: { name: workspace.configMap } };
}

/** A time such as `1h30m`, as Tekton writes it. */
function duration(text: string): string {
  const amount = (unit: string): string => new RegExp(`([0-9]+)${unit}`).exec(text)?.[1] ?? '0';
  return goDuration(`${amount('h')}h${amount('m')}m${amount('s')}s`);
}
