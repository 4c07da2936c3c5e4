import { isMap, type Json, type JsonMap } from '../../../source/json.ts';
import type { FormedValue, Moving } from '../moving.ts';

const TIMES: readonly string[] = [
  'initialDelaySeconds',
  'periodSeconds',
  'timeoutSeconds',
  'failureThreshold',
  'successThreshold',
];

/** How each way of asking is written, by the name that Kubernetes has for it. */
const ASKED: Readonly<Record<string, (asked: JsonMap) => Record<string, Json>>> = {
  httpGet: ({ path = '/', port = null }) => ({ http: { path, port } }),
  grpc: ({ port = null, service }) => ({
    grpc: { port, ...(typeof service === 'string' && service !== '' && { service }) },
  }),
  tcpSocket: ({ port = null }) => ({ tcp: { port } }),
  exec: ({ command = null }) => ({ exec: command }),
};
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  httpGet: ['path', 'port', 'scheme'],
  grpc: ['port', 'service'],
  tcpSocket: ['port'],
  exec: ['command'],
};

/** A probe as Kubernetes spells it; `enabled: false` stands for none. */
export function moveProbe({ value, key, to }: FormedValue, moving: Moving): void {
  if (value === false || (isMap(value) && value.enabled === false)) {
    moving.put(to, null, key);
    return;
  }
  if (!isMap(value)) return;
  const probe: Record<string, Json> = {};
  for (const [member, item] of Object.entries(value)) {
    if (member === 'enabled' || item === null) continue;
    if (TIMES.includes(member)) probe[member] = item;
    else if (Object.hasOwn(ASKED, member) && isMap(item)) {
      Object.assign(probe, ASKED[member]!(item));
      const strange = Object.keys(item).filter(name => !MEMBERS[member]!.includes(name));
      for (const name of strange) left(moving, `${key}.${member}.${name}`);
    } else left(moving, `${key}.${member}`);
  }
  if (Object.keys(probe).length > 0) moving.put(to, probe, key);
}

function left({ notice }: Moving, key: string): void {
  notice({ kind: 'left', key, reason: 'probes have no such setting' });
}
