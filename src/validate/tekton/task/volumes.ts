import type { Path } from '../../../source/pointer.ts';
import type { Task } from '../../generated/kinds.ts';
import type { RuleReport } from '../rule-report.ts';
import type { TaskContainer } from './containers.ts';

/** Folder that belongs to Tekton, except for the home folder in it. */
const RESERVED = /^\/tekton(?:\/(?!home(?:\/|$))|$)/;
/** Volumes that Tekton makes. */
const INTERNAL = 'tekton-internal-';

/** Reports `CST2017` for a volume that is not declared, and `CST2019` for one that Tekton would not take. */
export function checkVolumes(
  spec: Task['spec'],
  containers: readonly TaskContainer[],
  { owner, at }: { readonly owner: string; readonly at: Path },
  report: RuleReport,
): void {
  const { volumes = [], workspaces = [], stepTemplate } = spec;
  const refuse = (what: string, reason: string, path: Path, help: string): void =>
    report('CST2019', { what, reason }, path, help);
  for (const [index, { name, ...sources }] of volumes.entries()) {
    const path = [...at, 'volumes', index, 'name'];
    const count = Object.keys(sources).length;
    const what = `the volume \`${name}\``;
    if (count !== 1)
      refuse(
        what,
        `it is of ${count === 0 ? 'no sort' : 'several sorts'}`,
        path,
        'name exactly one sort, such as `emptyDir: {}`',
      );
    if (name.startsWith(INTERNAL)) refuse(what, 'the name belongs to Tekton', path, 'choose another name');
  }
  const mounting = [
    ...(stepTemplate ? [{ path: [...at, 'stepTemplate'], container: stepTemplate }] : []),
    ...containers,
  ];
  const taken = new Set<string>();
  for (const { path, container } of mounting) {
    for (const [index, { name, mountPath }] of (container.volumeMounts ?? []).entries()) {
      const place = [...path, 'volumeMounts', index];
      taken.add(mountPath);
      if (!volumes.some(volume => volume.name === name))
        report(
          'CST2017',
          { what: 'volume', name, owner },
          [...place, 'name'],
          'declare it in `spec.volumes`',
        );
      if (RESERVED.test(mountPath))
        refuse(
          `the folder \`${mountPath}\``,
          'it belongs to Tekton',
          [...place, 'mountPath'],
          'choose another folder',
        );
    }
    for (const [index, { name, value, valueFrom }] of (container.env ?? []).entries()) {
      if (value === undefined || valueFrom === undefined) continue;
      refuse(
        `the variable \`${name}\``,
        'it has two values',
        [...path, 'env', index, 'name'],
        'remove `value` or `valueFrom`',
      );
    }
  }
  for (const [index, { name, mountPath = `/workspace/${name}` }] of workspaces.entries()) {
    const what = `the workspace \`${name}\``;
    if (taken.has(mountPath))
      refuse(
        what,
        'something else is mounted there',
        [...at, 'workspaces', index, 'name'],
        'give one of the two another `mountPath`',
      );
    taken.add(mountPath);
  }
}
