import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compared } from './compare.ts';

const test = suite('same meaning');

const pod = (extra: string, container = ''): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: a, namespace: ns}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
      containers:
        - name: a
          image: r/a@sha256:1
${container.replace(/^/gm, '          ')}
${extra}`;
const object = (kind: string, rest: string): string => `${kind}\nmetadata: {name: a, namespace: ns}\n${rest}`;
const service = (rest: string): string =>
  object('apiVersion: v1\nkind: Service', `spec:\n  selector: {a: b}\n${rest}`);
const claim = (rest: string): string => object('apiVersion: v1\nkind: PersistentVolumeClaim', rest);

/** Pairs that a real API server took without any change of what it had stored. */
const SAME: Readonly<Record<string, readonly [string, string]>> = {
  'cores in thousandths, as text and as number': [
    pod('', 'resources: {limits: {cpu: 1000m, memory: 1024Mi}}'),
    pod('', 'resources: {limits: {cpu: 1, memory: 1Gi}}'),
  ],
  'requests that repeat the limits': [
    pod('', 'resources: {limits: {cpu: 1, memory: 1Gi}, requests: {cpu: 500m}}'),
    pod('', 'resources: {limits: {cpu: 1, memory: 1Gi}, requests: {cpu: 500m, memory: 1024Mi}}'),
  ],
  'a whole rollout strategy of defaults': [
    pod(''),
    pod('  strategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 25%, maxUnavailable: 25%}}'),
  ],
  'a part of the rollout strategy': [
    pod('  strategy: {rollingUpdate: {maxSurge: 1}}'),
    pod('  strategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 1, maxUnavailable: 25%}}'),
  ],
  'replicas of one, history of ten': [pod(''), pod('  replicas: 1\n  revisionHistoryLimit: 10')],
  'defaults of a container': [
    pod(''),
    pod('', 'imagePullPolicy: IfNotPresent\nterminationMessagePath: /dev/termination-log\nstdin: false'),
  ],
  'defaults of a probe': [
    pod('', 'livenessProbe: {httpGet: {port: 1, path: /}}'),
    pod(
      '',
      'livenessProbe: {httpGet: {port: 1, path: /, scheme: HTTP}, periodSeconds: 10, timeoutSeconds: 1}',
    ),
  ],
  'an empty list and an empty map': [pod(''), pod('', 'env: []\nsecurityContext: {}\nresources: {}')],
  'an empty value of a variable': [pod('', 'env: [{name: A}]'), pod('', 'env: [{name: A, value: ""}]')],
  'null for absent': [pod(''), pod('  paused: null')],
  'the protocol of a port': [
    pod('', 'ports: [{containerPort: 1}]'),
    pod('', 'ports: [{containerPort: 1, protocol: TCP}]'),
  ],
  'a volume without a source': [
    pod('', '').replace('      containers', '      volumes: [{name: v, emptyDir: {}}]\n      containers'),
    pod('', '').replace('      containers', '      volumes: [{name: v, emptyDir: null}]\n      containers'),
  ],
  'the mode of a volume': [
    pod('').replace('      containers', '      volumes: [{name: v, configMap: {name: c}}]\n      containers'),
    pod('').replace(
      '      containers',
      '      volumes: [{name: v, configMap: {name: c, defaultMode: 0644}}]\n      containers',
    ),
  ],
  'the type of a Secret': [
    object('apiVersion: v1\nkind: Secret', 'data: {a: YQ==}'),
    object('apiVersion: v1\nkind: Secret', 'data: {a: YQ==}\ntype: Opaque'),
  ],
  'the defaults of a Service': [
    service('  ports: [{port: 80}]'),
    service(
      '  type: ClusterIP\n  sessionAffinity: None\n  ports: [{port: 80, targetPort: 80, protocol: TCP}]',
    ),
  ],
  'the mode of a claim and its size': [
    claim('spec: {resources: {requests: {storage: 1Gi}}}'),
    claim('spec: {volumeMode: Filesystem, resources: {requests: {storage: 1024Mi}}}'),
  ],
  'a number for a text in a quota': [
    object('apiVersion: v1\nkind: ResourceQuota', 'spec: {hard: {pods: 2}}'),
    object('apiVersion: v1\nkind: ResourceQuota', 'spec: {hard: {pods: "2"}}'),
  ],
  'the group of a service account': [
    object(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding',
      'subjects: [{kind: ServiceAccount, name: x}]',
    ),
    object(
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding',
      'subjects: [{kind: ServiceAccount, name: x, apiGroup: ""}]',
    ),
  ],
  'the concurrency of a CronJob': [
    object('apiVersion: batch/v1\nkind: CronJob', 'spec: {schedule: "* * * * *"}'),
    object(
      'apiVersion: batch/v1\nkind: CronJob',
      'spec: {schedule: "* * * * *", concurrencyPolicy: Allow, suspend: false}',
    ),
  ],
  'the types of a policy': [
    object(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy',
      'spec: {podSelector: {}, egress: [{ports: [{port: 1}]}]}',
    ),
    object(
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy',
      'spec: {podSelector: {}, policyTypes: [Ingress, Egress], ingress: [], egress: [{ports: [{port: 1, protocol: TCP}]}]}',
    ),
  ],
  'the defaults of a route': [
    object(
      'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute',
      'spec: {rules: [{backendRefs: [{name: b, port: 1}]}]}',
    ),
    object(
      'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute',
      'spec: {rules: [{matches: [{path: {type: PathPrefix, value: /}}], backendRefs: [{name: b, port: 1, weight: 1, group: "", kind: Service}]}]}',
    ),
  ],
  'the order of keys': [pod('  replicas: 2\n  paused: true'), pod('  paused: true\n  replicas: 2')],
  'what only the server writes': [
    pod(''),
    pod('status: {replicas: 1}').replace('namespace: ns}', 'namespace: ns, generation: 3, uid: u}'),
  ],
};

for (const [what, [before, after]] of Object.entries(SAME)) {
  test(`${what}: no change, there and back`, () => {
    assert.equal(compared(before, after), []);
    assert.equal(compared(after, before), []);
  });
}

/** Pairs that look alike and are not. */
const DIFFERENT: Readonly<Record<string, readonly [string, string]>> = {
  'durations in another spelling': [
    object('apiVersion: external-secrets.io/v1\nkind: ExternalSecret', 'spec: {refreshInterval: 2h}'),
    object('apiVersion: external-secrets.io/v1\nkind: ExternalSecret', 'spec: {refreshInterval: 2h0m0s}'),
  ],
  'an empty map of a custom resource': [
    object('apiVersion: argoproj.io/v1alpha1\nkind: Application', 'spec: {syncPolicy: {}}'),
    object('apiVersion: argoproj.io/v1alpha1\nkind: Application', 'spec: {syncPolicy: {automated: {}}}'),
  ],
  'a selector that takes everything': [
    object('apiVersion: policy/v1\nkind: PodDisruptionBudget', 'spec: {maxUnavailable: 1}'),
    object('apiVersion: policy/v1\nkind: PodDisruptionBudget', 'spec: {maxUnavailable: 1, selector: {}}'),
  ],
  'a port as text': [
    pod('', 'livenessProbe: {httpGet: {port: 80}}'),
    pod('', 'livenessProbe: {httpGet: {port: "80"}}'),
  ],
  'large numbers that end differently': [
    object('apiVersion: x/v1\nkind: K', 'spec: {n: 9007199254740993}'),
    object('apiVersion: x/v1\nkind: K', 'spec: {n: 9007199254740992}'),
  ],
};

for (const [what, [before, after]] of Object.entries(DIFFERENT)) {
  test(`${what}: a change`, () => {
    assert.is(compared(before, after).length, 1);
    assert.is(compared(after, before)[0]!.fields.length, 1);
  });
}

test.run();
