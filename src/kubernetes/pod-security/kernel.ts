import { isMap } from '../../source/json.ts';
import { type Breach, listAt, mapAt, type Pod, securityContexts } from './pod.ts';

const APP_ARMOR_ANNOTATION = 'container.apparmor.security.beta.kubernetes.io/';
const PROFILES: readonly unknown[] = ['RuntimeDefault', 'Localhost'];
const SELINUX_TYPES: readonly unknown[] = [
  '',
  'container_t',
  'container_init_t',
  'container_kvm_t',
  'container_engine_t',
];
const SYSCTLS: readonly unknown[] = [
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.tcp_wmem',
];

/** An AppArmor profile, by field or by annotation, is that of the runtime or one of the node. */
export function* appArmorProfile(pod: Pod): Iterable<Breach> {
  for (const { path, security } of securityContexts(pod)) {
    if (!isMap(security.appArmorProfile) || PROFILES.includes(security.appArmorProfile.type)) continue;
    yield { path: [...path, 'appArmorProfile', 'type'], message: 'must be `RuntimeDefault` or `Localhost`' };
  }
  for (const [name, value] of Object.entries(pod.annotations)) {
    if (!name.startsWith(APP_ARMOR_ANNOTATION)) continue;
    if (value === '' || value === 'runtime/default' || String(value).startsWith('localhost/')) continue;
    const container = pod.containers.find(
      ({ fields }) => fields.name === name.slice(APP_ARMOR_ANNOTATION.length),
    );
    yield {
      path: container?.path ?? [],
      message: 'the AppArmor annotation must name `runtime/default` or `localhost/…`',
    };
  }
}

/** SELinux options keep to the types of containers and name neither user nor role. */
export function* seLinuxOptions(pod: Pod): Iterable<Breach> {
  for (const { path, security } of securityContexts(pod)) {
    const options = mapAt(security, 'seLinuxOptions');
    const at = [...path, 'seLinuxOptions'];
    if (!SELINUX_TYPES.includes(options.type ?? ''))
      yield { path: [...at, 'type'], message: 'is not a type of containers' };
    for (const field of ['user', 'role']) {
      if ((options[field] ?? '') !== '')
        yield { path: [...at, field], message: `\`${field}\` must not be set` };
    }
  }
}

/** Kernel parameters are of the safe list, as it stands since 1.32. */
export function* sysctls({ spec }: Pod): Iterable<Breach> {
  for (const [index, sysctl] of listAt(mapAt(spec, 'securityContext'), 'sysctls').entries()) {
    if (!isMap(sysctl) || SYSCTLS.includes(sysctl.name)) continue;
    yield { path: ['securityContext', 'sysctls', index, 'name'], message: 'is not a safe kernel parameter' };
  }
}

/** `/proc` is mounted in the default way. */
export function* procMount({ containers }: Pod): Iterable<Breach> {
  for (const { path, security } of containers) {
    if ((security.procMount ?? 'Default') === 'Default') continue;
    yield {
      path: [...path, 'securityContext', 'procMount'],
      message: '`procMount` must be `Default` or unset',
    };
  }
}
