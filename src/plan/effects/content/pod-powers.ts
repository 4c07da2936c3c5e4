import { RESTRICTED_VOLUMES } from '../../../kubernetes/pod-security/volumes.ts';
import { type Json, type JsonMap, mapOf, mapsIn, stringsIn } from '../../../source/json.ts';
import { isSame } from '../places/value-at.ts';
import { canonical } from './difference-of-lists.ts';

/** A power of a pod: which one, whose, and how much of it. */
interface Power {
  readonly words: string;
  /** Name of the container; empty for the pod. */
  readonly container: string;
  readonly amount: number;
}

/** How the powers of a pod differ: the words for what is more and what is less. */
export interface PowerDifference {
  readonly widened: readonly string[];
  readonly narrowed: readonly string[];
}

/** Powers that a new pod should not have without being looked at. */
const HARD =
  /^(?:the network|the processes|the memory|privileged|the folder|the capability|the port|kernel|host processes)/;

/** Compares what two pods may do, container by container. A container that came is held against those that were there. */
export function powerDifference(before: JsonMap, after: JsonMap): PowerDifference {
  const [old, now] = [powersOf(before), powersOf(after)];
  const [oldNames, newNames] = [namesIn(before), namesIn(after)];
  return { widened: wider(old, oldNames, now), narrowed: wider(now, newNames, old) };
}

/** What a pod may do that a restricted one may not, in words. */
export function hardPowers(spec: JsonMap): readonly string[] {
  return [
    ...new Set(
      powersOf(spec)
        .filter(({ amount }) => amount > 0)
        .map(({ words }) => words),
    ),
  ].filter(words => HARD.test(words));
}

function wider(old: readonly Power[], names: ReadonlySet<string>, now: readonly Power[]): readonly string[] {
  const most = new Map<string, number>();
  for (const { words, container, amount } of old) {
    for (const key of [`${container} ${words}`, ` any ${words}`])
      most.set(key, Math.max(most.get(key) ?? 0, amount));
  }
  const found = now.filter(({ words, container, amount }) => {
    const isKnown = container === '' || names.has(container);
    return amount > (most.get(isKnown ? `${container} ${words}` : ` any ${words}`) ?? 0);
  });
  return [...new Set(found.map(({ words }) => words))];
}

function powersOf(spec: JsonMap): readonly Power[] {
  const security = mapOf(spec.securityContext);
  const pod = (words: string, isHeld: boolean): Power => ({ words, container: '', amount: isHeld ? 1 : 0 });
  return [
    pod('the network of the node', spec.hostNetwork === true),
    pod('the processes of the node', spec.hostPID === true),
    pod('the memory of the node shared between processes', spec.hostIPC === true),
    pod('user ids of the node', spec.hostUsers !== false),
    pod('a token of the API server', spec.automountServiceAccountToken !== false),
    pod('the processes of each other', spec.shareProcessNamespace === true),
    ...[security.runAsGroup, security.fsGroup].map(id => pod('the group 0', id === 0)),
    ...listOf(security.supplementalGroups).map(id => pod(`the group ${String(id)}`, true)),
    ...mapsIn(spec.volumes).flatMap(volume => volumePowers(volume, spec, pod)),
    ...mapsIn(security.sysctls).map(({ name }) => pod(`kernel parameter ${String(name)}`, true)),
    ...containersOf(spec).flatMap(container => containerPowers(container, security)),
  ];
}

type PodPower = (words: string, isHeld: boolean) => Power;

/** Volumes that lead to the node or to a network, and those with a token. */
function volumePowers(volume: JsonMap, spec: JsonMap, pod: PodPower): readonly Power[] {
  const { name } = volume;
  if (volume.hostPath !== undefined) {
    const folder = String(mapOf(volume.hostPath).path);
    const mounts = containersOf(spec).flatMap(({ volumeMounts }) => mapsIn(volumeMounts));
    return [
      pod(`the folder ${folder} of the node`, true),
      pod(
        `the right to write in the folder ${folder}`,
        mounts.some(mount => mount.name === name && mount.readOnly !== true),
      ),
    ];
  }
  return [
    ...mapsIn(mapOf(volume.projected).sources).flatMap(({ serviceAccountToken }) => {
      const { audience } = mapOf(serviceAccountToken);
      if (serviceAccountToken === undefined) return [];
      return [pod(`a token for ${audience === undefined ? 'the API server' : String(audience)}`, true)];
    }),
    ...Object.keys(volume)
      .filter(type => type !== 'name' && !RESTRICTED_VOLUMES.includes(type))
      .map(type => pod(`a volume of the type ${type}`, true)),
  ];
}

/** Capabilities that a container has when it drops none. */
const USUAL_CAPABILITIES = [
  ...['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE'],
  ...['NET_RAW', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT'],
];

function containerPowers(container: JsonMap, pod: JsonMap): readonly Power[] {
  const own = mapOf(container.securityContext);
  const { add, drop } = mapOf(own.capabilities);
  const power = (words: string, isHeld: boolean): Power => ({
    words,
    container: String(container.name),
    amount: isHeld ? 1 : 0,
  });
  const either = (key: string): Json | undefined => own[key] ?? pod[key];
  const added = (value: Json | undefined): string => (isSame(value, undefined) ? '' : canonical(value!));
  return [
    power('privileged containers', own.privileged === true),
    power('more privileges than its parent process', own.allowPrivilegeEscalation !== false),
    power('a file system that can be written', own.readOnlyRootFilesystem !== true),
    power('the user root', either('runAsNonRoot') !== true),
    power('the user id 0', either('runAsUser') === 0),
    power('the group 0', own.runAsGroup === 0),
    power('system calls without a filter', !isFiltered(either('seccompProfile'))),
    ...localProfile(either('seccompProfile')).map(name =>
      power(`the system calls of the profile ${name}`, true),
    ),
    power('no AppArmor profile', mapOf(either('appArmorProfile')).type === 'Unconfined'),
    power('kernel files that are not masked', (own.procMount ?? 'Default') !== 'Default'),
    power('host processes of Windows', mapOf(either('windowsOptions')).hostProcess === true),
    ...(either('seLinuxOptions') === undefined
      ? []
      : [power(`the SELinux options ${added(either('seLinuxOptions'))}`, true)]),
    ...stringsIn(add).map(name => power(`the capability ${name}`, true)),
    {
      ...power('capabilities that are not dropped', true),
      amount: keptOf(stringsIn(drop)).length,
    },
    ...mapsIn(container.ports).flatMap(({ hostPort }) =>
      typeof hostPort === 'number' && hostPort > 0 ? [power(`the port ${hostPort} of the node`, true)] : [],
    ),
  ];
}

function keptOf(dropped: readonly string[]): readonly string[] {
  return dropped.includes('ALL') ? [] : USUAL_CAPABILITIES.filter(name => !dropped.includes(name));
}

function localProfile(profile: Json | undefined): readonly string[] {
  const { type, localhostProfile } = mapOf(profile);
  return type === 'Localhost' ? [String(localhostProfile)] : [];
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function isFiltered(profile: Json | undefined): boolean {
  const { type } = mapOf(profile);
  return type === 'RuntimeDefault' || type === 'Localhost';
}

function containersOf(spec: JsonMap): readonly JsonMap[] {
  return [...mapsIn(spec.initContainers), ...mapsIn(spec.containers)];
}

function namesIn(spec: JsonMap): ReadonlySet<string> {
  return new Set(containersOf(spec).map(({ name }) => String(name)));
}
