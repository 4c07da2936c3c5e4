import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as k8s from 'cdk8s-plus-28/lib/imports/k8s.js';
import { loadAll } from 'js-yaml';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Application, ApplicationSet, AppProject } from '../../../imports/argoproj.io.ts';
import { ClusterSecretStore, ExternalSecret, SecretStore } from '../../../imports/external-secrets.io.ts';
import { HttpRoute } from '../../../imports/gateway.networking.k8s.io.ts';
import { Password } from '../../../imports/generators.external-secrets.io.ts';
import { ScaledObject, TriggerAuthentication } from '../../../imports/keda.sh.ts';
import { PodMonitor, PrometheusRule, ServiceMonitor } from '../../../imports/monitoring.coreos.com.ts';
import { Middleware } from '../../../imports/traefik.io.ts';
import {
  EventListener,
  Trigger,
  TriggerBinding,
  TriggerTemplate,
} from '../../../imports/triggers.tekton.dev.ts';
import type { BuiltInKinds } from '../../../src/lower/objects/built-in.ts';
import type { Renamed } from '../../../src/lower/objects/plain.ts';
import { isMap, type Json, type JsonMap } from '../../../src/source/json.ts';
import { byCodeUnit } from '../../../src/source/order.ts';
import { REPOSITORY, readFiles } from '../../workspace.ts';

const test = suite('lower/objects/library');

/** A class of the library or of the imports: it renders properties as an object of its kind. */
interface KindClass {
  readonly name: string;
  readonly GVK: { readonly apiVersion: string; readonly kind: string };
  manifest(properties: never): unknown;
}

const BUILT_IN: Readonly<Record<keyof BuiltInKinds, KindClass>> = {
  ClusterRole: k8s.KubeClusterRole,
  ClusterRoleBinding: k8s.KubeClusterRoleBinding,
  ConfigMap: k8s.KubeConfigMap,
  CronJob: k8s.KubeCronJob,
  Deployment: k8s.KubeDeployment,
  HorizontalPodAutoscaler: k8s.KubeHorizontalPodAutoscalerV2,
  Job: k8s.KubeJob,
  LimitRange: k8s.KubeLimitRange,
  Ingress: k8s.KubeIngress,
  Namespace: k8s.KubeNamespace,
  NetworkPolicy: k8s.KubeNetworkPolicy,
  PersistentVolumeClaim: k8s.KubePersistentVolumeClaim,
  PodDisruptionBudget: k8s.KubePodDisruptionBudget,
  ResourceQuota: k8s.KubeResourceQuota,
  Role: k8s.KubeRole,
  RoleBinding: k8s.KubeRoleBinding,
  Service: k8s.KubeService,
  ServiceAccount: k8s.KubeServiceAccount,
};
const CLASSES: ReadonlyMap<string, KindClass['manifest']> = new Map(
  [
    ...Object.values(BUILT_IN),
    Application,
    ApplicationSet,
    AppProject,
    ClusterSecretStore,
    ExternalSecret,
    SecretStore,
    HttpRoute,
    Middleware,
    Password,
    PodMonitor,
    PrometheusRule,
    ScaledObject,
    ServiceMonitor,
    TriggerAuthentication,
    EventListener,
    Trigger,
    TriggerBinding,
    TriggerTemplate,
  ].map(({ GVK: { apiVersion, kind }, manifest }) => [`${apiVersion} ${kind}`, manifest] as const),
);

const RENAMED: Readonly<Record<Renamed, string>> = {
  clientIp: 'clientIP',
  clusterIp: 'clusterIP',
  datasetUuid: 'datasetUUID',
  diskUri: 'diskURI',
  downwardApi: 'downwardAPI',
  hostIp: 'hostIP',
  hostIpc: 'hostIPC',
  hostPid: 'hostPID',
  loadBalancerIp: 'loadBalancerIP',
  nonResourceUrLs: 'nonResourceURLs',
  pdId: 'pdID',
  scaleIo: 'scaleIO',
  setHostnameAsFqdn: 'setHostnameAsFQDN',
  storagePolicyId: 'storagePolicyID',
  targetWwNs: 'targetWWNs',
  volumeId: 'volumeID',
};

/**
 * The value with every scalar in a box that also wraps it as `IntOrString` and `Quantity` do, so that the library
 * takes it in both places. `JSON.stringify` opens the boxes.
 */
function boxed(value: Json): unknown {
  if (Array.isArray(value)) return value.map(boxed);
  if (!isMap(value)) return Object.assign(Object(value), { value });
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, boxed(item)]));
}

/** A Deployment without what is younger than the library, which would drop it. */
function withoutYoungerFields(object: JsonMap): JsonMap {
  const younger = (key: string, value: unknown) => (key === 'lifecycle' ? undefined : value);
  return object.kind === 'Deployment' ? JSON.parse(JSON.stringify(object, younger)) : object;
}

/** All objects of the Applications in a rendered tree, without the documents and the extra objects of the catalog. */
function objectsIn(tree: string): readonly JsonMap[] {
  const files = readFiles(join(REPOSITORY, tree));
  const extra = new Set(
    Object.entries(files)
      .filter(([path]) => path.endsWith('/DEVIATIONS.json'))
      .flatMap(([, text]) => JSON.parse(text).extraObjects as { object: { kind: string; name: string } }[])
      .map(({ object }) => `${object.kind} ${object.name}`),
  );
  return Object.entries(files)
    .filter(([path]) => /^(?!applications\/).*\.yaml$/.test(path.slice(path.indexOf('/') + 1)))
    .flatMap(([, text]) => loadAll(text) as JsonMap[])
    .filter(
      ({ apiVersion, kind, metadata }) =>
        apiVersion !== 'tekton.dev/v1' && !extra.has(`${kind} ${(metadata as JsonMap).name}`),
    );
}

const GOLDEN = 'test/cases/golden';
const trees = ['dist', ...readdirSync(join(REPOSITORY, GOLDEN)).map(name => `${GOLDEN}/${name}/dist`)];

test('the library renders every object of the example and of the golden trees from its own data', () => {
  const seen = new Set<string>();
  for (const object of trees.flatMap(objectsIn).map(withoutYoungerFields)) {
    const type = `${object.apiVersion} ${object.kind}`;
    const manifest = CLASSES.get(type);
    assert.ok(manifest, type);
    const given = boxed(object);
    assert.equal(JSON.parse(JSON.stringify(manifest(given as never))), object, type);
    seen.add(type);
  }
  assert.equal([...seen].sort(byCodeUnit), [...CLASSES.keys()].sort(byCodeUnit));
});

test('members that the library renames are those that nobody can give', () => {
  const code = readFileSync(
    createRequire(import.meta.url).resolve('cdk8s-plus-28/lib/imports/k8s.js'),
    'utf8',
  );
  const bodies = new Map(
    [...code.matchAll(/^function toJson_(\w+)\(obj\) \{\n([\s\S]*?)\n\}/gm)].map(
      ([, type, body]) => [type!, body!] as const,
    ),
  );
  const types = new Set(Object.values(BUILT_IN).map(({ name }) => `${name}Props`));
  const renamed = new Map<string, string>();
  // A set grows while it is walked, so this reaches every type below those of the kinds.
  for (const type of types) {
    const body = bodies.get(type);
    assert.ok(body, type);
    for (const [, below] of body.matchAll(/toJson_(\w+)\(/g)) types.add(below!);
    for (const [, name, property] of body.matchAll(/^ +'([^']+)': .*?obj\.(\w+)/gm)) {
      if (name !== property) renamed.set(property!, name!);
    }
  }
  assert.ok(types.size > 100);
  assert.equal(Object.fromEntries([...renamed].sort(([a], [b]) => byCodeUnit(a, b))), RENAMED);
});

test.run();
