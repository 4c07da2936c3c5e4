import type { Find } from '../../../diagnostics/finding.ts';
import type { Probe, Probes } from '../../../link/settings/workload.ts';
import type { Path } from '../../../source/pointer.ts';
import type { ReleaseFacts } from '../../integration-app/release-facts.ts';
import { portsOf } from '../../integration-app/workload/container/main-container.ts';
import { setHere } from '../set-here.ts';

/** Reports probes that ask in two ways (`CST4059`), and those of a port that has no such name (`CST4060`). */
export function reviewProbes(facts: ReleaseFacts, find: Find): void {
  const { probes, containers = {} } = facts.input.settings;
  reviewAll(probes, ['probes'], [...portsOf(facts).keys()], find);
  for (const [name, container] of Object.entries(containers)) {
    const names = Object.keys(container.ports ?? {});
    if (container.kind === 'sidecar')
      reviewAll(container.probes, ['containers', name, 'probes'], names, find);
  }
}

const WAYS = ['http', 'grpc', 'tcp', 'exec'] as const;

function reviewAll(probes: Probes | undefined, path: Path, ports: readonly string[], find: Find): void {
  for (const [kind, probe] of Object.entries(probes ?? {}) as readonly (readonly [string, Probe | null])[]) {
    if (probe === null) continue;
    const stated = WAYS.filter(way => probe[way] !== undefined);
    const [first, second] = stated;
    if (first !== undefined && second !== undefined) {
      const settings = [...path, kind, second];
      const help = 'remove one of the two';
      find(
        'CST4059',
        { probe: [...path, kind].join('.'), first, second },
        { at: { settings }, related: setHere([...path, kind, first]), help },
      );
    }
    for (const way of ['http', 'grpc', 'tcp'] as const) {
      const port = probe[way]?.port;
      if (typeof port !== 'string' || ports.includes(port)) continue;
      const settings = [...path, kind, way, 'port'];
      const known = ports.map(name => `\`${name}\``).join(' and ');
      const help = known === '' ? 'write the number: the container names no port' : `it has ${known}`;
      find('CST4060', { setting: settings.join('.'), port }, { at: { settings }, help });
    }
  }
}
