import type { Path } from '../../../source/pointer.ts';
import type { Task } from '../../generated/kinds.ts';
import type { RuleReport } from '../rule-report.ts';
import type { TaskContainer } from './containers.ts';

/** Sidecar that Tekton adds itself. */
const RESERVED_SIDECAR = 'tekton-log-results';
const PROBES = ['exec', 'httpGet', 'tcpSocket'] as const;

/**
 * Reports `CST2019` for a container that Tekton or Kubernetes would not take, and `CST2017` for a workspace of its own
 * that the Task does not declare.
 */
export function checkContainers(
  containers: readonly TaskContainer[],
  { workspaces = [] }: Task['spec'],
  owner: string,
  report: RuleReport,
): void {
  for (const { sort, container, path } of containers) {
    const { name } = container;
    const refuse = (reason: string, field: Path, help: string): void =>
      report('CST2019', { what: `the ${sort} \`${name}\``, reason }, [...path, ...field], help);
    if (container.script !== undefined && container.command !== undefined)
      refuse('it has a script and a command', ['command'], 'remove one of the two');
    if (sort === 'sidecar' && name === RESERVED_SIDECAR)
      refuse('the name belongs to Tekton', ['name'], 'choose another name');
    for (const [index, { name: workspace }] of (container.workspaces ?? []).entries()) {
      if (workspaces.some(known => known.name === workspace)) continue;
      const at = [...path, 'workspaces', index, 'name'];
      report('CST2017', { what: 'workspace', name: workspace, owner }, at, 'declare it in `workspaces`');
    }
    for (const [index, { configMapRef, secretRef }] of (container.envFrom ?? []).entries()) {
      if ((configMapRef === undefined) !== (secretRef === undefined)) continue;
      refuse(
        'it takes variables from two sources at once, or from none',
        ['envFrom', index, ...(secretRef === undefined ? [] : ['secretRef'])],
        'name one of `configMapRef` and `secretRef` in each item',
      );
    }
    const probe = 'readinessProbe' in container ? container.readinessProbe : undefined;
    if (probe !== undefined && PROBES.filter(kind => probe[kind] !== undefined).length !== 1)
      refuse(
        'its probe is of no sort, or of several',
        ['readinessProbe'],
        'name exactly one of `exec`, `httpGet` and `tcpSocket`',
      );
  }
}
