/** One API group that the API server itself serves. */
export interface BuiltInGroup {
  /** Stable versions; each serves all kinds of the group. */
  readonly stable: readonly string[];
  readonly cluster: readonly string[];
  readonly namespaced: readonly string[];
  /** First minor with a stable version of the kind; absent: older than 1.33; `none`: only alpha or beta up to 1.36. */
  readonly since?: Readonly<Record<string, string>>;
}

/**
 * The groups and kinds of the API servers 1.33 to 1.36, by group; the core group is the empty name.
 * @see https://kubernetes.io/docs/reference/kubernetes-api/ and the discovery documents of these releases
 */
export const BUILT_IN_GROUPS: ReadonlyMap<string, BuiltInGroup> = new Map<string, BuiltInGroup>([
  [
    '',
    {
      stable: ['v1'],
      cluster: ['ComponentStatus', 'Namespace', 'Node', 'PersistentVolume'],
      namespaced: [
        'Binding',
        'ConfigMap',
        'Endpoints',
        'Event',
        'LimitRange',
        'PersistentVolumeClaim',
        'Pod',
        'PodTemplate',
        'ReplicationController',
        'ResourceQuota',
        'Secret',
        'Service',
        'ServiceAccount',
      ],
    },
  ],
  [
    'admissionregistration.k8s.io',
    {
      stable: ['v1'],
      cluster: [
        'MutatingAdmissionPolicy',
        'MutatingAdmissionPolicyBinding',
        'MutatingWebhookConfiguration',
        'ValidatingAdmissionPolicy',
        'ValidatingAdmissionPolicyBinding',
        'ValidatingWebhookConfiguration',
      ],
      namespaced: [],
      since: { MutatingAdmissionPolicy: '1.36', MutatingAdmissionPolicyBinding: '1.36' },
    },
  ],
  ['apiextensions.k8s.io', { stable: ['v1'], cluster: ['CustomResourceDefinition'], namespaced: [] }],
  ['apiregistration.k8s.io', { stable: ['v1'], cluster: ['APIService'], namespaced: [] }],
  [
    'apps',
    {
      stable: ['v1'],
      cluster: [],
      namespaced: ['ControllerRevision', 'DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'],
    },
  ],
  [
    'authentication.k8s.io',
    { stable: ['v1'], cluster: ['SelfSubjectReview', 'TokenReview'], namespaced: [] },
  ],
  [
    'authorization.k8s.io',
    {
      stable: ['v1'],
      cluster: ['SelfSubjectAccessReview', 'SelfSubjectRulesReview', 'SubjectAccessReview'],
      namespaced: ['LocalSubjectAccessReview'],
    },
  ],
  ['autoscaling', { stable: ['v1', 'v2'], cluster: [], namespaced: ['HorizontalPodAutoscaler'] }],
  ['batch', { stable: ['v1'], cluster: [], namespaced: ['CronJob', 'Job'] }],
  [
    'certificates.k8s.io',
    {
      stable: ['v1'],
      cluster: ['CertificateSigningRequest', 'ClusterTrustBundle'],
      namespaced: ['PodCertificateRequest'],
      since: { ClusterTrustBundle: 'none', PodCertificateRequest: 'none' },
    },
  ],
  [
    'coordination.k8s.io',
    {
      stable: ['v1'],
      cluster: [],
      namespaced: ['Lease', 'LeaseCandidate'],
      since: { LeaseCandidate: 'none' },
    },
  ],
  ['discovery.k8s.io', { stable: ['v1'], cluster: [], namespaced: ['EndpointSlice'] }],
  ['events.k8s.io', { stable: ['v1'], cluster: [], namespaced: ['Event'] }],
  [
    'flowcontrol.apiserver.k8s.io',
    { stable: ['v1'], cluster: ['FlowSchema', 'PriorityLevelConfiguration'], namespaced: [] },
  ],
  [
    'networking.k8s.io',
    {
      stable: ['v1'],
      cluster: ['IPAddress', 'IngressClass', 'ServiceCIDR'],
      namespaced: ['Ingress', 'NetworkPolicy'],
    },
  ],
  ['node.k8s.io', { stable: ['v1'], cluster: ['RuntimeClass'], namespaced: [] }],
  ['policy', { stable: ['v1'], cluster: [], namespaced: ['PodDisruptionBudget'] }],
  [
    'rbac.authorization.k8s.io',
    { stable: ['v1'], cluster: ['ClusterRole', 'ClusterRoleBinding'], namespaced: ['Role', 'RoleBinding'] },
  ],
  [
    'resource.k8s.io',
    {
      stable: ['v1'],
      cluster: ['DeviceClass', 'DeviceTaintRule', 'ResourcePoolStatusRequest', 'ResourceSlice'],
      namespaced: ['ResourceClaim', 'ResourceClaimTemplate'],
      since: {
        DeviceClass: '1.34',
        DeviceTaintRule: 'none',
        ResourceClaim: '1.34',
        ResourceClaimTemplate: '1.34',
        ResourcePoolStatusRequest: 'none',
        ResourceSlice: '1.34',
      },
    },
  ],
  [
    'scheduling.k8s.io',
    {
      stable: ['v1'],
      cluster: ['PriorityClass'],
      namespaced: ['PodGroup', 'Workload'],
      since: { PodGroup: 'none', Workload: 'none' },
    },
  ],
  [
    'storage.k8s.io',
    {
      stable: ['v1'],
      cluster: ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment', 'VolumeAttributesClass'],
      namespaced: ['CSIStorageCapacity'],
      since: { VolumeAttributesClass: '1.34' },
    },
  ],
  [
    'storagemigration.k8s.io',
    {
      stable: ['v1'],
      cluster: ['StorageVersionMigration'],
      namespaced: [],
      since: { StorageVersionMigration: 'none' },
    },
  ],
]);
