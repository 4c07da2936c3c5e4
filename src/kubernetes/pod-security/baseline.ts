import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';

/** Rules of `restricted` that `baseline` has as well, in the same form. */
const SHARED: ReadonlySet<string> = new Set([
  'appArmorProfile',
  'hostNamespaces',
  'hostPorts',
  'hostProbesAndLifecycle',
  'privileged',
  'procMount',
  'seLinuxOptions',
  'sysctls',
  'windowsHostProcess',
]);

/** Capabilities that `baseline` lets a container add. */
const CAPABILITIES: ReadonlySet<unknown> = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);

/**
 * Whether the level `baseline` refuses what breaks a rule of `restricted` at a path of a pod spec.
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export function breaksBaseline(rule: string, path: Path, spec: JsonMap): boolean {
  if (SHARED.has(rule)) return true;
  const value = valueAt(spec, path);
  switch (rule) {
    case 'capabilities':
      return path.at(-2) === 'add' && !CAPABILITIES.has(value);
    case 'seccompProfile':
      return value === 'Unconfined';
    case 'restrictedVolumes':
      return isMap(value) && (value.hostPath ?? null) !== null;
    default:
      return false;
  }
}

function valueAt(spec: JsonMap, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, spec);
}
