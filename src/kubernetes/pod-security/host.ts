import { isMap } from '../../source/json.ts';
import { type Breach, listAt, mapAt, type Pod, securityContexts } from './pod.ts';

/** `hostNetwork`, `hostPID` and `hostIPC` are not true. */
export function* hostNamespaces({ spec }: Pod): Iterable<Breach> {
  for (const field of ['hostNetwork', 'hostPID', 'hostIPC']) {
    if (spec[field] === true) yield { path: [field], message: `\`${field}\` must not be true` };
  }
}

/** No container port is bound to a port of the node. */
export function* hostPorts({ containers }: Pod): Iterable<Breach> {
  for (const { path, fields } of containers) {
    for (const [index, port] of listAt(fields, 'ports').entries()) {
      if (!isMap(port) || (port.hostPort ?? 0) === 0) continue;
      yield { path: [...path, 'ports', index, 'hostPort'], message: '`hostPort` must not be set' };
    }
  }
}

/** Since 1.34 no probe or lifecycle handler names a host. */
export function* hostProbesAndLifecycle({ containers, minor }: Pod): Iterable<Breach> {
  if (minor < 34) return;
  for (const { path, fields } of containers) {
    const lifecycle = mapAt(fields, 'lifecycle');
    const handlers = [
      ...['livenessProbe', 'readinessProbe', 'startupProbe'].map(at => ({
        at: [at],
        handler: mapAt(fields, at),
      })),
      ...['postStart', 'preStop'].map(at => ({ at: ['lifecycle', at], handler: mapAt(lifecycle, at) })),
    ];
    for (const { at, handler } of handlers) {
      for (const action of ['httpGet', 'tcpSocket']) {
        if ((mapAt(handler, action).host ?? '') === '') continue;
        yield { path: [...path, ...at, action, 'host'], message: '`host` must not be set' };
      }
    }
  }
}

/** No Windows container runs as a process of the node. */
export function* windowsHostProcess(pod: Pod): Iterable<Breach> {
  for (const { path, security } of securityContexts(pod)) {
    if (mapAt(security, 'windowsOptions').hostProcess !== true) continue;
    yield { path: [...path, 'windowsOptions', 'hostProcess'], message: '`hostProcess` must not be true' };
  }
}
