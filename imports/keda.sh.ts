/* Generated from imports/crds by `npm run generate`. Do not edit. */
import { ApiObject, type ApiObjectMetadata, type GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';


/**
 * Scales a workload by what waits elsewhere.
 *
 * @schema ScaledObject
 */
export class ScaledObject extends ApiObject {
  /**
   * Returns the apiVersion and kind for "ScaledObject"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'keda.sh/v1alpha1',
    kind: 'ScaledObject',
  }

  /**
   * Renders a Kubernetes manifest for "ScaledObject".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: ScaledObjectProps): any {
    return {
      ...ScaledObject.GVK,
      ...toJson_ScaledObjectProps(props),
    };
  }

  /**
   * Defines a "ScaledObject" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: ScaledObjectProps) {
    super(scope, id, {
      ...ScaledObject.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...ScaledObject.GVK,
      ...toJson_ScaledObjectProps(resolved),
    };
  }
}

/**
 * Scales a workload by what waits elsewhere.
 *
 * @schema ScaledObject
 */
export interface ScaledObjectProps {
  /**
   * @schema ScaledObject#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * What is scaled, and by what.
   *
   * @schema ScaledObject#spec
   */
  readonly spec: ScaledObjectSpec;
}

/**
 * Converts an object of type 'ScaledObjectProps' to JSON representation.
 */
export function toJson_ScaledObjectProps(obj: ScaledObjectProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ScaledObjectSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What is scaled, and by what.
 *
 * @schema ScaledObjectSpec
 */
export interface ScaledObjectSpec {
  /**
   * What is rarely needed.
   *
   * @schema ScaledObjectSpec#advanced
   */
  readonly advanced?: ScaledObjectSpecAdvanced;

  /**
   * Seconds without work before the last pods go.
   *
   * @schema ScaledObjectSpec#cooldownPeriod
   */
  readonly cooldownPeriod?: number;

  /**
   * What happens while a trigger cannot be read.
   *
   * @schema ScaledObjectSpec#fallback
   */
  readonly fallback?: ScaledObjectSpecFallback;

  /**
   * Number of pods while nothing waits.
   *
   * @schema ScaledObjectSpec#idleReplicaCount
   */
  readonly idleReplicaCount?: number;

  /**
   * Seconds after the creation in which the last pods stay.
   *
   * @schema ScaledObjectSpec#initialCooldownPeriod
   */
  readonly initialCooldownPeriod?: number;

  /**
   * Most pods.
   *
   * @schema ScaledObjectSpec#maxReplicaCount
   */
  readonly maxReplicaCount?: number;

  /**
   * Fewest pods.
   *
   * @schema ScaledObjectSpec#minReplicaCount
   */
  readonly minReplicaCount?: number;

  /**
   * Seconds between two looks at the triggers.
   *
   * @schema ScaledObjectSpec#pollingInterval
   */
  readonly pollingInterval?: number;

  /**
   * What is scaled.
   *
   * @schema ScaledObjectSpec#scaleTargetRef
   */
  readonly scaleTargetRef: ScaledObjectSpecScaleTargetRef;

  /**
   * What the number of pods follows.
   *
   * @schema ScaledObjectSpec#triggers
   */
  readonly triggers: ScaledObjectSpecTriggers[];
}

/**
 * Converts an object of type 'ScaledObjectSpec' to JSON representation.
 */
export function toJson_ScaledObjectSpec(obj: ScaledObjectSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'advanced': toJson_ScaledObjectSpecAdvanced(obj.advanced),
    'cooldownPeriod': obj.cooldownPeriod,
    'fallback': toJson_ScaledObjectSpecFallback(obj.fallback),
    'idleReplicaCount': obj.idleReplicaCount,
    'initialCooldownPeriod': obj.initialCooldownPeriod,
    'maxReplicaCount': obj.maxReplicaCount,
    'minReplicaCount': obj.minReplicaCount,
    'pollingInterval': obj.pollingInterval,
    'scaleTargetRef': toJson_ScaledObjectSpecScaleTargetRef(obj.scaleTargetRef),
    'triggers': obj.triggers?.map(y => toJson_ScaledObjectSpecTriggers(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What is rarely needed.
 *
 * @schema ScaledObjectSpecAdvanced
 */
export interface ScaledObjectSpecAdvanced {
  /**
   * The autoscaler that KEDA makes.
   *
   * @schema ScaledObjectSpecAdvanced#horizontalPodAutoscalerConfig
   */
  readonly horizontalPodAutoscalerConfig?: ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig;

  /**
   * Whether the number of pods from before returns when the object is deleted.
   *
   * @schema ScaledObjectSpecAdvanced#restoreToOriginalReplicaCount
   */
  readonly restoreToOriginalReplicaCount?: boolean;
}

/**
 * Converts an object of type 'ScaledObjectSpecAdvanced' to JSON representation.
 */
export function toJson_ScaledObjectSpecAdvanced(obj: ScaledObjectSpecAdvanced | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'horizontalPodAutoscalerConfig': toJson_ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig(obj.horizontalPodAutoscalerConfig),
    'restoreToOriginalReplicaCount': obj.restoreToOriginalReplicaCount,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What happens while a trigger cannot be read.
 *
 * @schema ScaledObjectSpecFallback
 */
export interface ScaledObjectSpecFallback {
  /**
   * Which number of pods is kept.
   *
   * @schema ScaledObjectSpecFallback#behavior
   */
  readonly behavior?: ScaledObjectSpecFallbackBehavior;

  /**
   * Failures in a row that are waited for.
   *
   * @schema ScaledObjectSpecFallback#failureThreshold
   */
  readonly failureThreshold: number;

  /**
   * Number of pods.
   *
   * @schema ScaledObjectSpecFallback#replicas
   */
  readonly replicas: number;
}

/**
 * Converts an object of type 'ScaledObjectSpecFallback' to JSON representation.
 */
export function toJson_ScaledObjectSpecFallback(obj: ScaledObjectSpecFallback | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'behavior': obj.behavior,
    'failureThreshold': obj.failureThreshold,
    'replicas': obj.replicas,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What is scaled.
 *
 * @schema ScaledObjectSpecScaleTargetRef
 */
export interface ScaledObjectSpecScaleTargetRef {
  /**
   * API version of the workload.
   *
   * @schema ScaledObjectSpecScaleTargetRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * Container whose variables triggers may refer to.
   *
   * @schema ScaledObjectSpecScaleTargetRef#envSourceContainerName
   */
  readonly envSourceContainerName?: string;

  /**
   * Kind of the workload.
   *
   * @schema ScaledObjectSpecScaleTargetRef#kind
   */
  readonly kind?: string;

  /**
   * Name of the workload.
   *
   * @schema ScaledObjectSpecScaleTargetRef#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'ScaledObjectSpecScaleTargetRef' to JSON representation.
 */
export function toJson_ScaledObjectSpecScaleTargetRef(obj: ScaledObjectSpecScaleTargetRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'envSourceContainerName': obj.envSourceContainerName,
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One trigger.
 *
 * @schema ScaledObjectSpecTriggers
 */
export interface ScaledObjectSpecTriggers {
  /**
   * Where the credentials come from.
   *
   * @schema ScaledObjectSpecTriggers#authenticationRef
   */
  readonly authenticationRef?: ScaledObjectSpecTriggersAuthenticationRef;

  /**
   * Parameters of the scaler.
   *
   * @schema ScaledObjectSpecTriggers#metadata
   */
  readonly metadata: { [key: string]: string };

  /**
   * How the measured value is compared.
   *
   * @schema ScaledObjectSpecTriggers#metricType
   */
  readonly metricType?: string;

  /**
   * Name of the trigger.
   *
   * @schema ScaledObjectSpecTriggers#name
   */
  readonly name?: string;

  /**
   * Type of the scaler.
   *
   * @schema ScaledObjectSpecTriggers#type
   */
  readonly type: string;

  /**
   * Whether measured values are kept between two looks.
   *
   * @schema ScaledObjectSpecTriggers#useCachedMetrics
   */
  readonly useCachedMetrics?: boolean;
}

/**
 * Converts an object of type 'ScaledObjectSpecTriggers' to JSON representation.
 */
export function toJson_ScaledObjectSpecTriggers(obj: ScaledObjectSpecTriggers | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authenticationRef': toJson_ScaledObjectSpecTriggersAuthenticationRef(obj.authenticationRef),
    'metadata': ((obj.metadata) === undefined) ? undefined : (Object.entries(obj.metadata).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'metricType': obj.metricType,
    'name': obj.name,
    'type': obj.type,
    'useCachedMetrics': obj.useCachedMetrics,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The autoscaler that KEDA makes.
 *
 * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig
 */
export interface ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig {
  /**
   * How fast pods come and go.
   *
   * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig#behavior
   */
  readonly behavior?: ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehavior;

  /**
   * Name of the autoscaler.
   *
   * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig#name
   */
  readonly name?: string;
}

/**
 * Converts an object of type 'ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig' to JSON representation.
 */
export function toJson_ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig(obj: ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'behavior': toJson_ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehavior(obj.behavior),
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Which number of pods is kept.
 *
 * @schema ScaledObjectSpecFallbackBehavior
 */
export type ScaledObjectSpecFallbackBehavior = "static" | "currentReplicas" | "currentReplicasIfHigher" | "currentReplicasIfLower" | "scalingModifiers";

/**
 * Where the credentials come from.
 *
 * @schema ScaledObjectSpecTriggersAuthenticationRef
 */
export interface ScaledObjectSpecTriggersAuthenticationRef {
  /**
   * Kind of the object.
   *
   * @schema ScaledObjectSpecTriggersAuthenticationRef#kind
   */
  readonly kind?: ScaledObjectSpecTriggersAuthenticationRefKind;

  /**
   * Name of the object.
   *
   * @schema ScaledObjectSpecTriggersAuthenticationRef#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'ScaledObjectSpecTriggersAuthenticationRef' to JSON representation.
 */
export function toJson_ScaledObjectSpecTriggersAuthenticationRef(obj: ScaledObjectSpecTriggersAuthenticationRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How fast pods come and go.
 *
 * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehavior
 */
export interface ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehavior {
  /**
   * How pods are removed.
   *
   * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehavior#scaleDown
   */
  readonly scaleDown?: ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown;

  /**
   * How pods are added.
   *
   * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehavior#scaleUp
   */
  readonly scaleUp?: ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUp;
}

/**
 * Converts an object of type 'ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehavior' to JSON representation.
 */
export function toJson_ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehavior(obj: ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehavior | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'scaleDown': toJson_ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown(obj.scaleDown),
    'scaleUp': toJson_ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUp(obj.scaleUp),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Kind of the object.
 *
 * @schema ScaledObjectSpecTriggersAuthenticationRefKind
 */
export type ScaledObjectSpecTriggersAuthenticationRefKind = "TriggerAuthentication" | "ClusterTriggerAuthentication";

/**
 * How pods are removed.
 *
 * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown
 */
export interface ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown {
  /**
   * Limits of a change.
   *
   * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown#policies
   */
  readonly policies?: ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownPolicies[];

  /**
   * Which of the limits holds: Max, Min or Disabled.
   *
   * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown#selectPolicy
   */
  readonly selectPolicy?: string;

  /**
   * How long past recommendations are considered.
   *
   * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown#stabilizationWindowSeconds
   */
  readonly stabilizationWindowSeconds?: number;
}

/**
 * Converts an object of type 'ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown' to JSON representation.
 */
export function toJson_ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown(obj: ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'policies': obj.policies?.map(y => toJson_ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownPolicies(y)),
    'selectPolicy': obj.selectPolicy,
    'stabilizationWindowSeconds': obj.stabilizationWindowSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How pods are added.
 *
 * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUp
 */
export interface ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUp {
  /**
   * Limits of a change.
   *
   * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUp#policies
   */
  readonly policies?: ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUpPolicies[];

  /**
   * Which of the limits holds: Max, Min or Disabled.
   *
   * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUp#selectPolicy
   */
  readonly selectPolicy?: string;

  /**
   * How long past recommendations are considered.
   *
   * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUp#stabilizationWindowSeconds
   */
  readonly stabilizationWindowSeconds?: number;
}

/**
 * Converts an object of type 'ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUp' to JSON representation.
 */
export function toJson_ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUp(obj: ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUp | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'policies': obj.policies?.map(y => toJson_ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUpPolicies(y)),
    'selectPolicy': obj.selectPolicy,
    'stabilizationWindowSeconds': obj.stabilizationWindowSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One limit.
 *
 * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownPolicies
 */
export interface ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownPolicies {
  /**
   * Seconds that the limit is for.
   *
   * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownPolicies#periodSeconds
   */
  readonly periodSeconds: number;

  /**
   * What the value counts: Pods or Percent.
   *
   * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownPolicies#type
   */
  readonly type: string;

  /**
   * Most pods, or most percent of them.
   *
   * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownPolicies#value
   */
  readonly value: number;
}

/**
 * Converts an object of type 'ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownPolicies' to JSON representation.
 */
export function toJson_ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownPolicies(obj: ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownPolicies | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'periodSeconds': obj.periodSeconds,
    'type': obj.type,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One limit.
 *
 * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUpPolicies
 */
export interface ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUpPolicies {
  /**
   * Seconds that the limit is for.
   *
   * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUpPolicies#periodSeconds
   */
  readonly periodSeconds: number;

  /**
   * What the value counts: Pods or Percent.
   *
   * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUpPolicies#type
   */
  readonly type: string;

  /**
   * Most pods, or most percent of them.
   *
   * @schema ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUpPolicies#value
   */
  readonly value: number;
}

/**
 * Converts an object of type 'ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUpPolicies' to JSON representation.
 */
export function toJson_ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUpPolicies(obj: ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUpPolicies | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'periodSeconds': obj.periodSeconds,
    'type': obj.type,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}


/**
 * Credentials of triggers.
 *
 * @schema TriggerAuthentication
 */
export class TriggerAuthentication extends ApiObject {
  /**
   * Returns the apiVersion and kind for "TriggerAuthentication"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'keda.sh/v1alpha1',
    kind: 'TriggerAuthentication',
  }

  /**
   * Renders a Kubernetes manifest for "TriggerAuthentication".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: TriggerAuthenticationProps): any {
    return {
      ...TriggerAuthentication.GVK,
      ...toJson_TriggerAuthenticationProps(props),
    };
  }

  /**
   * Defines a "TriggerAuthentication" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: TriggerAuthenticationProps) {
    super(scope, id, {
      ...TriggerAuthentication.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...TriggerAuthentication.GVK,
      ...toJson_TriggerAuthenticationProps(resolved),
    };
  }
}

/**
 * Credentials of triggers.
 *
 * @schema TriggerAuthentication
 */
export interface TriggerAuthenticationProps {
  /**
   * @schema TriggerAuthentication#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * Where the credentials come from.
   *
   * @schema TriggerAuthentication#spec
   */
  readonly spec: TriggerAuthenticationSpec;
}

/**
 * Converts an object of type 'TriggerAuthenticationProps' to JSON representation.
 */
export function toJson_TriggerAuthenticationProps(obj: TriggerAuthenticationProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_TriggerAuthenticationSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Where the credentials come from.
 *
 * @schema TriggerAuthenticationSpec
 */
export interface TriggerAuthenticationSpec {
  /**
   * Parameters from Secrets.
   *
   * @schema TriggerAuthenticationSpec#secretTargetRef
   */
  readonly secretTargetRef?: TriggerAuthenticationSpecSecretTargetRef[];
}

/**
 * Converts an object of type 'TriggerAuthenticationSpec' to JSON representation.
 */
export function toJson_TriggerAuthenticationSpec(obj: TriggerAuthenticationSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'secretTargetRef': obj.secretTargetRef?.map(y => toJson_TriggerAuthenticationSpecSecretTargetRef(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One parameter.
 *
 * @schema TriggerAuthenticationSpecSecretTargetRef
 */
export interface TriggerAuthenticationSpecSecretTargetRef {
  /**
   * Key in the Secret.
   *
   * @schema TriggerAuthenticationSpecSecretTargetRef#key
   */
  readonly key: string;

  /**
   * Name of the Secret.
   *
   * @schema TriggerAuthenticationSpecSecretTargetRef#name
   */
  readonly name: string;

  /**
   * Parameter of the scaler.
   *
   * @schema TriggerAuthenticationSpecSecretTargetRef#parameter
   */
  readonly parameter: string;
}

/**
 * Converts an object of type 'TriggerAuthenticationSpecSecretTargetRef' to JSON representation.
 */
export function toJson_TriggerAuthenticationSpecSecretTargetRef(obj: TriggerAuthenticationSpecSecretTargetRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'parameter': obj.parameter,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

