import type { JsonMap } from '../../source/json.ts';
import type { k8s } from './k8s.ts';
import type { Plain } from './plain.ts';

/** The built-in kinds that are made here, and what an object of each may hold. */
export interface BuiltInKinds {
  readonly ClusterRole: k8s.KubeClusterRoleProps;
  readonly ClusterRoleBinding: k8s.KubeClusterRoleBindingProps;
  readonly ConfigMap: k8s.KubeConfigMapProps;
  readonly CronJob: k8s.KubeCronJobProps;
  readonly Deployment: k8s.KubeDeploymentProps;
  readonly HorizontalPodAutoscaler: k8s.KubeHorizontalPodAutoscalerV2Props;
  readonly Ingress: k8s.KubeIngressProps;
  readonly Job: k8s.KubeJobProps;
  readonly LimitRange: k8s.KubeLimitRangeProps;
  readonly Namespace: k8s.KubeNamespaceProps;
  readonly NetworkPolicy: k8s.KubeNetworkPolicyProps;
  readonly PersistentVolumeClaim: k8s.KubePersistentVolumeClaimProps;
  readonly PodDisruptionBudget: k8s.KubePodDisruptionBudgetProps;
  readonly ResourceQuota: k8s.KubeResourceQuotaProps;
  readonly Role: k8s.KubeRoleProps;
  readonly RoleBinding: k8s.KubeRoleBindingProps;
  readonly Service: k8s.KubeServiceProps;
  readonly ServiceAccount: k8s.KubeServiceAccountProps;
}

const API_VERSIONS: Readonly<Record<keyof BuiltInKinds, string>> = {
  ClusterRole: 'rbac.authorization.k8s.io/v1',
  ClusterRoleBinding: 'rbac.authorization.k8s.io/v1',
  ConfigMap: 'v1',
  CronJob: 'batch/v1',
  Deployment: 'apps/v1',
  HorizontalPodAutoscaler: 'autoscaling/v2',
  Ingress: 'networking.k8s.io/v1',
  Job: 'batch/v1',
  LimitRange: 'v1',
  Namespace: 'v1',
  NetworkPolicy: 'networking.k8s.io/v1',
  PersistentVolumeClaim: 'v1',
  PodDisruptionBudget: 'policy/v1',
  ResourceQuota: 'v1',
  Role: 'rbac.authorization.k8s.io/v1',
  RoleBinding: 'rbac.authorization.k8s.io/v1',
  Service: 'v1',
  ServiceAccount: 'v1',
};

/** An object of a built-in kind. */
export function builtIn<Kind extends keyof BuiltInKinds>(
  kind: Kind,
  properties: Plain<BuiltInKinds[Kind]>,
): JsonMap {
  return { ...(properties as JsonMap), apiVersion: API_VERSIONS[kind], kind };
}
