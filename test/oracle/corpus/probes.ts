import type { Tree } from '../catalog/tree.ts';
import type { Chance } from './chance.ts';

/** Probes of a container, with every way to ask. @param port the name of one of its ports */
export function probesOf(port: string, chance: Chance): Tree {
  const probe = (further: Tree = {}): Tree | null =>
    chance.rarely() ? null : { ...handlerOf(port, chance), ...timesOf(chance), ...further };
  return {
    ...chance.maybe(() => ({ liveness: probe() })),
    ...chance.maybe(() => ({ readiness: probe(chance.maybe(() => ({ successThreshold: 2 }))) })),
    ...chance.maybe(() => ({ startup: probe() })),
  };
}

function handlerOf(port: string, chance: Chance): Tree {
  return chance.of<Tree>([
    {},
    { http: { path: '/other/path', port: chance.of<string | number>([port, 9000]) } },
    { grpc: { port, service: 'own.Service' } },
    { grpc: { port: 9000 } },
    { tcp: { port } },
    { exec: ['/bin/check', '--me', '$(ME)'] },
  ]);
}

function timesOf(chance: Chance): Tree {
  return {
    ...chance.maybe(() => ({ initialDelaySeconds: chance.of([0, 10]) })),
    ...chance.maybe(() => ({ periodSeconds: chance.of([2, 20]) })),
    ...chance.maybe(() => ({ timeoutSeconds: 9 })),
    ...chance.maybe(() => ({ failureThreshold: chance.of([1, 120]) })),
  };
}
