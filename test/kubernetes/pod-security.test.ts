import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { restrictedViolations } from '../../src/kubernetes/pod-security.ts';
import type { JsonMap } from '../../src/source/json.ts';
import { pointerOf } from '../../src/source/pointer.ts';

const test = suite('kubernetes/pod-security');

const SAFE = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
const POD = { runAsNonRoot: true, runAsUser: 1001, seccompProfile: { type: 'RuntimeDefault' } };

interface Parts {
  readonly spec?: JsonMap;
  readonly pod?: JsonMap;
  readonly container?: JsonMap;
  readonly security?: JsonMap;
  readonly annotations?: JsonMap;
}

/** A pod that is admitted, changed in places; its only container is `app`. */
function pod({ spec, pod: podSecurity, container, security, annotations }: Parts) {
  const app = { name: 'app', image: 'x', securityContext: { ...SAFE, ...security }, ...container };
  return {
    spec: { containers: [app], securityContext: { ...POD, ...podSecurity }, ...spec },
    ...(annotations && { annotations }),
  };
}

/** The violations as `<rule> <pointer>`. */
function found(parts: Parts, version = '1.36'): string[] {
  return restrictedViolations(pod(parts), version).map(({ rule, path }) => `${rule} ${pointerOf(path)}`);
}

const IN_APP = '/containers/0';
const IN_CONTEXT = '/containers/0/securityContext';

/** Rows of the table: what is changed and what must be found, in order. */
const REFUSED: readonly (readonly [string, Parts, readonly string[]])[] = [
  ['a privileged container', { security: { privileged: true } }, [`privileged ${IN_CONTEXT}/privileged`]],
  ['the network of the node', { spec: { hostNetwork: true } }, ['hostNamespaces /hostNetwork']],
  ['the processes of the node', { spec: { hostPID: true } }, ['hostNamespaces /hostPID']],
  ['the memory of the node', { spec: { hostIPC: true } }, ['hostNamespaces /hostIPC']],
  [
    'a folder of the node',
    { spec: { volumes: [{ name: 'v', hostPath: { path: '/' } }] } },
    ['restrictedVolumes /volumes/0'],
  ],
  [
    'a volume of a file server',
    {
      spec: {
        volumes: [
          { name: 'e', emptyDir: {} },
          { name: 'v', nfs: {} },
        ],
      },
    },
    ['restrictedVolumes /volumes/1'],
  ],
  [
    'a port of the node',
    { container: { ports: [{ containerPort: 1 }, { hostPort: 80 }] } },
    [`hostPorts ${IN_APP}/ports/1/hostPort`],
  ],
  [
    'a host in a probe',
    { container: { livenessProbe: { httpGet: { host: 'h' } }, startupProbe: { tcpSocket: { host: 'h' } } } },
    [
      `hostProbesAndLifecycle ${IN_APP}/livenessProbe/httpGet/host`,
      `hostProbesAndLifecycle ${IN_APP}/startupProbe/tcpSocket/host`,
    ],
  ],
  [
    'a host in a lifecycle handler',
    { container: { lifecycle: { preStop: { httpGet: { host: 'h' } } } } },
    [`hostProbesAndLifecycle ${IN_APP}/lifecycle/preStop/httpGet/host`],
  ],
  ['an unmasked /proc', { security: { procMount: 'Unmasked' } }, [`procMount ${IN_CONTEXT}/procMount`]],
  [
    'an unconfined AppArmor profile of the pod',
    { pod: { appArmorProfile: { type: 'Unconfined' } } },
    ['appArmorProfile /securityContext/appArmorProfile/type'],
  ],
  [
    'an unconfined AppArmor profile of a container',
    { security: { appArmorProfile: { type: 'Unconfined' } } },
    [`appArmorProfile ${IN_CONTEXT}/appArmorProfile/type`],
  ],
  [
    'an unconfined AppArmor profile by annotation',
    { annotations: { 'container.apparmor.security.beta.kubernetes.io/app': 'unconfined' } },
    [`appArmorProfile ${IN_APP}`],
  ],
  [
    'a foreign SELinux type',
    { pod: { seLinuxOptions: { type: 'spc_t' } } },
    ['seLinuxOptions /securityContext/seLinuxOptions/type'],
  ],
  [
    'an SELinux user and role',
    { security: { seLinuxOptions: { user: 'u', role: 'r' } } },
    [`seLinuxOptions ${IN_CONTEXT}/seLinuxOptions/user`, `seLinuxOptions ${IN_CONTEXT}/seLinuxOptions/role`],
  ],
  [
    'an unsafe kernel parameter',
    { pod: { sysctls: [{ name: 'net.ipv4.tcp_rmem' }, { name: 'kernel.msgmax' }] } },
    ['sysctls /securityContext/sysctls/1/name'],
  ],
  [
    'a Windows process of the node',
    { pod: { windowsOptions: { hostProcess: true } } },
    ['windowsHostProcess /securityContext/windowsOptions/hostProcess'],
  ],
  [
    'privilege escalation that is allowed',
    { security: { allowPrivilegeEscalation: true } },
    [`allowPrivilegeEscalation ${IN_CONTEXT}/allowPrivilegeEscalation`],
  ],
  [
    'a container without a security context',
    { container: { securityContext: {} } },
    [
      `allowPrivilegeEscalation ${IN_CONTEXT}/allowPrivilegeEscalation`,
      `capabilities ${IN_CONTEXT}/capabilities/drop`,
    ],
  ],
  [
    'capabilities that are not all dropped',
    { security: { capabilities: { drop: ['NET_RAW'] } } },
    [`capabilities ${IN_CONTEXT}/capabilities/drop`],
  ],
  [
    'a capability that is added',
    { security: { capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE', 'CHOWN'] } } },
    [`capabilities ${IN_CONTEXT}/capabilities/add/1`],
  ],
  [
    'a pod that may run as root',
    { pod: { runAsNonRoot: false } },
    ['runAsNonRoot /securityContext/runAsNonRoot'],
  ],
  [
    'a container that may run as root',
    { security: { runAsNonRoot: false } },
    [`runAsNonRoot ${IN_CONTEXT}/runAsNonRoot`],
  ],
  [
    'nobody who rules root out',
    { spec: { securityContext: { seccompProfile: { type: 'Localhost' } } } },
    [`runAsNonRoot ${IN_CONTEXT}/runAsNonRoot`],
  ],
  ['user 0 of the pod', { pod: { runAsUser: 0 } }, ['runAsUser /securityContext/runAsUser']],
  ['user 0 of a container', { security: { runAsUser: 0 } }, [`runAsUser ${IN_CONTEXT}/runAsUser`]],
  [
    'no seccomp profile',
    { spec: { securityContext: { runAsNonRoot: true } } },
    [`seccompProfile ${IN_CONTEXT}/seccompProfile/type`],
  ],
  [
    'an unconfined seccomp profile of the pod',
    { pod: { seccompProfile: { type: 'Unconfined' } } },
    ['seccompProfile /securityContext/seccompProfile/type'],
  ],
  [
    'an unconfined seccomp profile of a container',
    { security: { seccompProfile: { type: 'Unconfined' } } },
    [`seccompProfile ${IN_CONTEXT}/seccompProfile/type`],
  ],
];

for (const [what, parts, expected] of REFUSED) {
  test(`refused: ${what}`, () => assert.equal(found(parts), expected));
}

const ADMITTED: readonly (readonly [string, Parts])[] = [
  ['the plain pod', {}],
  [
    'hostPort 0 and empty hosts',
    { container: { ports: [{ hostPort: 0 }], livenessProbe: { httpGet: { host: '' } } } },
  ],
  ['NET_BIND_SERVICE', { security: { capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } } }],
  ['settings made by the container alone', { spec: { securityContext: {} }, security: POD }],
  [
    'AppArmor of the runtime',
    {
      pod: { appArmorProfile: { type: 'RuntimeDefault' } },
      security: { appArmorProfile: { type: 'Localhost' } },
    },
  ],
  [
    'AppArmor annotations of the runtime and the node',
    {
      annotations: {
        'container.apparmor.security.beta.kubernetes.io/app': 'runtime/default',
        'container.apparmor.security.beta.kubernetes.io/other': 'localhost/x',
        other: 'unconfined',
      },
    },
  ],
  ['SELinux types of containers', { pod: { seLinuxOptions: { type: 'container_engine_t', level: 's0' } } }],
  [
    'every permitted kind of volume',
    {
      spec: {
        volumes: [
          ...[
            'configMap',
            'csi',
            'downwardAPI',
            'emptyDir',
            'ephemeral',
            'image',
            'persistentVolumeClaim',
            'projected',
          ],
          'secret',
        ].map(kind => ({ name: 'v', [kind]: {} })),
      },
    },
  ],
  ['a volume without a kind, which is an emptyDir', { spec: { volumes: [{ name: 'v' }] } }],
];

for (const [what, parts] of ADMITTED) {
  test(`admitted: ${what}`, () => assert.equal(found(parts), []));
}

test('init and ephemeral containers are held to the same rules', () => {
  const bare = { name: 'bare' };
  const rules = found({ spec: { initContainers: [bare], ephemeralContainers: [bare] } });
  for (const list of ['initContainers', 'ephemeralContainers']) {
    assert.ok(rules.includes(`capabilities /${list}/0/securityContext/capabilities/drop`), list);
  }
});

test('hosts in probes are refused since 1.34', () => {
  const parts = { container: { readinessProbe: { tcpSocket: { host: 'h' } } } };
  assert.equal(found(parts, '1.33'), []);
  assert.is(found(parts, '1.34').length, 1);
});

test('user namespaces relax the rules on users since 1.35', () => {
  const parts = { spec: { hostUsers: false }, pod: { runAsNonRoot: false, runAsUser: 0 } };
  assert.is(found({ ...parts, pod: { ...POD, runAsUser: 0 } }, '1.34').length, 1);
  assert.equal(found({ ...parts, pod: { ...POD, runAsUser: 0, runAsNonRoot: false } }, '1.35'), []);
});

test('Windows pods are free of the rules that Windows does not know', () => {
  const spec = {
    os: { name: 'windows' },
    securityContext: { runAsNonRoot: true },
    containers: [{ name: 'app' }],
  };
  assert.equal(found({ spec }), []);
});

test('malformed pods do not throw', () => {
  const spec = {
    containers: [null, 'x', { securityContext: [] }],
    volumes: {},
    securityContext: 'x',
  } as JsonMap;
  assert.ok(restrictedViolations({ spec }, '1.36').length > 0);
});

test.run();
