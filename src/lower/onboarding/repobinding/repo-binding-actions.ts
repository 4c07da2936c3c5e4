import type { RepoBindingInput, Target } from '../../../link/program.ts';
import { byCodeUnit } from '../../../source/order.ts';
import type { ExternalAction } from '../../external-action.ts';
import { RUNNER, runnerPull } from './runner.ts';

/** What the runs of a RepoBinding need that is not hydrated: objects of their namespace, classes, and a way to the source. */
export function repoBindingActions(input: RepoBindingInput, target: Target): readonly ExternalAction[] {
  const { namespace, run } = input;
  const { serviceAccount, workspaces } = run;
  const classes = workspaces.flatMap(workspace =>
    'volumeClaim' in workspace ? (workspace.volumeClaim.storageClass ?? []) : [],
  );
  return [
    {
      kind: 'tekton-setting',
      object: 'feature-flags',
      // Without it the containers that Tekton adds to a pod are not restricted, and the namespace refuses the pod.
      key: 'set-security-context',
      value: 'true',
    },
    ...workspaces.flatMap((workspace): readonly ExternalAction[] => {
      const shared = { kind: 'existing-object', namespace, keys: [] } as const;
      if ('secret' in workspace) return [{ ...shared, object: 'Secret', name: workspace.secret }];
      return 'configMap' in workspace ? [{ ...shared, object: 'ConfigMap', name: workspace.configMap }] : [];
    }),
    ...(serviceAccount === RUNNER
      ? []
      : [
          {
            kind: 'existing-object' as const,
            object: 'ServiceAccount' as const,
            namespace,
            name: serviceAccount,
            keys: [],
          },
        ]),
    ...[...new Set(classes)]
      .sort(byCodeUnit)
      .map(name => ({ kind: 'cluster-class' as const, object: 'StorageClass' as const, name })),
    ...(target.environmentSpec.egress?.proxy === undefined
      ? []
      : [{ kind: 'proxy-allow' as const, host: 'github.com' }]),
    ...input.network.systems.flatMap(system => firewall(system, target)),
    ...runnerPull(input, target).actions,
  ];
}

function firewall(system: string, { environmentSpec }: Target): readonly ExternalAction[] {
  const systems = environmentSpec.systems ?? {};
  if (!Object.hasOwn(systems, system)) return [];
  const { cidrs, ports, protocol = 'TCP' } = systems[system]!;
  return [{ kind: 'firewall', system, cidrs, ports, protocol }];
}
