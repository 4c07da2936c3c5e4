import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { restrictedViolations } from '../../src/kubernetes/pod-security.ts';
import type { JsonMap } from '../../src/source/json.ts';
import { REPOSITORY, readFiles } from '../workspace.ts';

const test = suite('golden/pod-security');

// biome-ignore lint/suspicious/noExplicitAny: the rules say what each field must be.
type Loose = any;

/** A pod template of a rendered tree. */
interface Workload {
  readonly name: string;
  readonly kind: string;
  readonly annotations: Loose;
  readonly pod: Loose;
  /** Init containers first. */
  readonly containers: readonly Loose[];
}

/** `<tree>/<environment> <kind> <name>` of what a waiver lets break a rule, which is what `DEVIATIONS.json` lists. */
const WAIVED: ReadonlySet<string> = new Set(
  ['test/cases/golden', 'dist'].flatMap(folder =>
    Object.entries(readFiles(join(REPOSITORY, folder)))
      .filter(([path]) => path.endsWith('/DEVIATIONS.json') && (folder === 'dist' || path.includes('/dist/')))
      .flatMap(([path, text]) =>
        (JSON.parse(text).waivers as Loose[]).flatMap(({ waived }) =>
          waived.map(
            ({ object }: Loose) =>
              `${folder}/${path.replace('/DEVIATIONS.json', '')} ${object.kind} ${object.name}`,
          ),
        ),
      ),
  ),
);
const isWaived = (path: string, { kind, metadata }: Loose): boolean =>
  [...WAIVED].some(place => {
    const [tree, ...object] = place.split(' ');
    return path.startsWith(`${tree}/`) && object.join(' ') === `${kind} ${metadata.name}`;
  });

/** Every workload of the golden trees and of the example that no waiver is about. */
const WORKLOADS: readonly Workload[] = ['test/cases/golden', 'dist'].flatMap(folder =>
  Object.entries(readFiles(join(REPOSITORY, folder)))
    .filter(([path]) => path.endsWith('.yaml') && (folder === 'dist' || path.includes('/dist/')))
    .flatMap(([path, text]) =>
      (loadAll(text) as Loose[]).flatMap(object => {
        const spec = object?.kind === 'CronJob' ? object.spec.jobTemplate.spec : object?.spec;
        const { metadata, spec: pod } = spec?.template ?? {};
        if (!Array.isArray(pod?.containers) || isWaived(`${folder}/${path}`, object)) return [];
        const containers = [...(pod.initContainers ?? []), ...pod.containers];
        const name = `${folder}/${path} ${object.kind} ${object.metadata.name}`;
        return [{ name, kind: object.kind, annotations: metadata?.annotations ?? {}, pod, containers }];
      }),
    ),
);

const VOLUMES = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
];
const HANDLERS = ['livenessProbe', 'readinessProbe', 'startupProbe'];
const security = ({ pod, containers }: Workload): readonly Loose[] =>
  [pod, ...containers].map(part => part.securityContext ?? {});

/** The rules of the level `restricted`, stated without the code that checks them, and our own that go beyond it. */
const RULES: Readonly<Record<string, (workload: Workload) => boolean>> = {
  'no container is privileged': ({ containers }) =>
    containers.every(({ securityContext }) => securityContext.privileged !== true),
  'no namespace of the node': ({ pod }) => !pod.hostNetwork && !pod.hostPID && !pod.hostIPC,
  'no port of the node': ({ containers }) =>
    containers.every(({ ports = [] }) => ports.every((port: Loose) => port.hostPort === undefined)),
  'no host in probes and hooks': ({ containers }) =>
    containers.every(container =>
      [...HANDLERS.map(name => container[name]), ...Object.values(container.lifecycle ?? {})].every(
        (handler: Loose) => handler?.httpGet?.host === undefined && handler?.tcpSocket?.host === undefined,
      ),
    ),
  'the default /proc': ({ containers }) =>
    containers.every(({ securityContext }) => securityContext.procMount === undefined),
  'no other AppArmor profile': workload =>
    security(workload).every(context => context.appArmorProfile === undefined) &&
    !Object.keys(workload.annotations).some(key => key.includes('apparmor')),
  'no SELinux options': workload => security(workload).every(context => context.seLinuxOptions === undefined),
  'no kernel parameters': ({ pod }) => pod.securityContext.sysctls === undefined,
  'no process of a Windows node': workload =>
    security(workload).every(context => context.windowsOptions === undefined),
  'no way to gain privileges': ({ containers }) =>
    containers.every(({ securityContext }) => securityContext.allowPrivilegeEscalation === false),
  'no capabilities': ({ containers }) =>
    containers.every(
      ({ securityContext: { capabilities } }) =>
        capabilities.drop.includes('ALL') && capabilities.add === undefined,
    ),
  'no root, said once and undone nowhere': ({ pod, containers }) =>
    pod.securityContext.runAsNonRoot === true &&
    containers.every(({ securityContext }) => securityContext.runAsNonRoot === undefined),
  'a numeric user, who is not root': workload =>
    workload.pod.securityContext.runAsUser > 0 &&
    security(workload).every(({ runAsUser = 1 }) => Number.isInteger(runAsUser) && runAsUser > 0),
  'the seccomp profile of the runtime': ({ pod, containers }) =>
    pod.securityContext.seccompProfile.type === 'RuntimeDefault' &&
    containers.every(({ securityContext }) => securityContext.seccompProfile === undefined),
  'volumes of allowed types': ({ pod }) =>
    (pod.volumes ?? []).every((volume: Loose) =>
      Object.keys(volume).every(key => key === 'name' || VOLUMES.includes(key)),
    ),
  'a read-only root file system': ({ containers }) =>
    containers.every(({ securityContext }) => securityContext.readOnlyRootFilesystem === true),
  'no token': ({ pod }) => pod.automountServiceAccountToken === false,
  'a memory limit': ({ containers }) => containers.every(({ resources }) => resources.limits?.memory),
  'an image by digest': ({ containers }) =>
    containers.every(({ image }) => /@sha256:[0-9a-f]{64}$/.test(image)),
  'mounts of volumes that there are, each path once': ({ pod, containers }) => {
    const names = (pod.volumes ?? []).map(({ name }: Loose) => name);
    return containers.every(({ volumeMounts = [] }) => {
      const paths = volumeMounts.map(({ mountPath }: Loose) => mountPath);
      return (
        new Set(paths).size === paths.length && volumeMounts.every(({ name }: Loose) => names.includes(name))
      );
    });
  },
};

test('every form of workload is there, with further containers', () => {
  const kinds = new Set(WORKLOADS.map(({ kind }) => kind));
  assert.equal([...kinds].sort(), ['CronJob', 'DaemonSet', 'Deployment', 'Job', 'StatefulSet']);
  assert.ok(WORKLOADS.some(({ containers }) => containers.length > 2));
});

for (const [rule, holds] of Object.entries(RULES)) {
  test(`${rule}: in every workload of the golden trees and the example`, () => {
    assert.equal(
      WORKLOADS.filter(workload => !holds(workload)).map(({ name }) => name),
      [],
    );
  });
}

test('the check of the compiler finds nothing in them on any supported version', () => {
  for (const version of ['1.33', '1.34', '1.35', '1.36']) {
    const found = WORKLOADS.filter(
      ({ pod, annotations }) =>
        restrictedViolations({ spec: pod as JsonMap, annotations }, version).length > 0,
    );
    assert.equal(
      found.map(({ name }) => name),
      [],
      version,
    );
  }
});

test.run();
