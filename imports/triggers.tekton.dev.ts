/* Generated from imports/crds by `npm run generate`. Do not edit. */
import { ApiObject, type ApiObjectMetadata, type GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';


/**
 * Values from events, for all namespaces.
 *
 * @schema ClusterTriggerBinding
 */
export class ClusterTriggerBinding extends ApiObject {
  /**
   * Returns the apiVersion and kind for "ClusterTriggerBinding"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'triggers.tekton.dev/v1beta1',
    kind: 'ClusterTriggerBinding',
  }

  /**
   * Renders a Kubernetes manifest for "ClusterTriggerBinding".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: ClusterTriggerBindingProps): any {
    return {
      ...ClusterTriggerBinding.GVK,
      ...toJson_ClusterTriggerBindingProps(props),
    };
  }

  /**
   * Defines a "ClusterTriggerBinding" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: ClusterTriggerBindingProps) {
    super(scope, id, {
      ...ClusterTriggerBinding.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...ClusterTriggerBinding.GVK,
      ...toJson_ClusterTriggerBindingProps(resolved),
    };
  }
}

/**
 * Values from events, for all namespaces.
 *
 * @schema ClusterTriggerBinding
 */
export interface ClusterTriggerBindingProps {
  /**
   * @schema ClusterTriggerBinding#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * Values that are taken from an event.
   *
   * @schema ClusterTriggerBinding#spec
   */
  readonly spec: ClusterTriggerBindingSpec;
}

/**
 * Converts an object of type 'ClusterTriggerBindingProps' to JSON representation.
 */
export function toJson_ClusterTriggerBindingProps(obj: ClusterTriggerBindingProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ClusterTriggerBindingSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Values that are taken from an event.
 *
 * @schema ClusterTriggerBindingSpec
 */
export interface ClusterTriggerBindingSpec {
  /**
   * The values.
   *
   * @schema ClusterTriggerBindingSpec#params
   */
  readonly params?: ClusterTriggerBindingSpecParams[];
}

/**
 * Converts an object of type 'ClusterTriggerBindingSpec' to JSON representation.
 */
export function toJson_ClusterTriggerBindingSpec(obj: ClusterTriggerBindingSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'params': obj.params?.map(y => toJson_ClusterTriggerBindingSpecParams(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One value.
 *
 * @schema ClusterTriggerBindingSpecParams
 */
export interface ClusterTriggerBindingSpecParams {
  /**
   * Name of the parameter of the template.
   *
   * @schema ClusterTriggerBindingSpecParams#name
   */
  readonly name: string;

  /**
   * The value, such as `$(body.after)`.
   *
   * @schema ClusterTriggerBindingSpecParams#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'ClusterTriggerBindingSpecParams' to JSON representation.
 */
export function toJson_ClusterTriggerBindingSpecParams(obj: ClusterTriggerBindingSpecParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}


/**
 * Listens for events and hands them to Triggers.
 *
 * @schema EventListener
 */
export class EventListener extends ApiObject {
  /**
   * Returns the apiVersion and kind for "EventListener"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'triggers.tekton.dev/v1beta1',
    kind: 'EventListener',
  }

  /**
   * Renders a Kubernetes manifest for "EventListener".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: EventListenerProps): any {
    return {
      ...EventListener.GVK,
      ...toJson_EventListenerProps(props),
    };
  }

  /**
   * Defines a "EventListener" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: EventListenerProps) {
    super(scope, id, {
      ...EventListener.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...EventListener.GVK,
      ...toJson_EventListenerProps(resolved),
    };
  }
}

/**
 * Listens for events and hands them to Triggers.
 *
 * @schema EventListener
 */
export interface EventListenerProps {
  /**
   * @schema EventListener#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * What listens, and for which events.
   *
   * @schema EventListener#spec
   */
  readonly spec: EventListenerSpec;
}

/**
 * Converts an object of type 'EventListenerProps' to JSON representation.
 */
export function toJson_EventListenerProps(obj: EventListenerProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_EventListenerSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What listens, and for which events.
 *
 * @schema EventListenerSpec
 */
export interface EventListenerSpec {
  /**
   * Where events about the work are sent.
   *
   * @schema EventListenerSpec#cloudEventURI
   */
  readonly cloudEventURI?: string;

  /**
   * Labels of Triggers that are used as well.
   *
   * @schema EventListenerSpec#labelSelector
   */
  readonly labelSelector?: EventListenerSpecLabelSelector;

  /**
   * Namespaces in which Triggers are looked for.
   *
   * @schema EventListenerSpec#namespaceSelector
   */
  readonly namespaceSelector?: EventListenerSpecNamespaceSelector;

  /**
   * What the listener runs on.
   *
   * @schema EventListenerSpec#resources
   */
  readonly resources?: EventListenerSpecResources;

  /**
   * Account of the listener.
   *
   * @schema EventListenerSpec#serviceAccountName
   */
  readonly serviceAccountName?: string;

  /**
   * Triggers that share interceptors.
   *
   * @schema EventListenerSpec#triggerGroups
   */
  readonly triggerGroups?: EventListenerSpecTriggerGroups[];

  /**
   * Triggers that are written out here.
   *
   * @schema EventListenerSpec#triggers
   */
  readonly triggers?: EventListenerSpecTriggers[];
}

/**
 * Converts an object of type 'EventListenerSpec' to JSON representation.
 */
export function toJson_EventListenerSpec(obj: EventListenerSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cloudEventURI': obj.cloudEventURI,
    'labelSelector': toJson_EventListenerSpecLabelSelector(obj.labelSelector),
    'namespaceSelector': toJson_EventListenerSpecNamespaceSelector(obj.namespaceSelector),
    'resources': toJson_EventListenerSpecResources(obj.resources),
    'serviceAccountName': obj.serviceAccountName,
    'triggerGroups': obj.triggerGroups?.map(y => toJson_EventListenerSpecTriggerGroups(y)),
    'triggers': obj.triggers?.map(y => toJson_EventListenerSpecTriggers(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Labels of Triggers that are used as well.
 *
 * @schema EventListenerSpecLabelSelector
 */
export interface EventListenerSpecLabelSelector {
  /**
   * Conditions on labels.
   *
   * @schema EventListenerSpecLabelSelector#matchExpressions
   */
  readonly matchExpressions?: EventListenerSpecLabelSelectorMatchExpressions[];

  /**
   * Labels and their values.
   *
   * @schema EventListenerSpecLabelSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'EventListenerSpecLabelSelector' to JSON representation.
 */
export function toJson_EventListenerSpecLabelSelector(obj: EventListenerSpecLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_EventListenerSpecLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Namespaces in which Triggers are looked for.
 *
 * @schema EventListenerSpecNamespaceSelector
 */
export interface EventListenerSpecNamespaceSelector {
  /**
   * Names of namespaces.
   *
   * @schema EventListenerSpecNamespaceSelector#matchNames
   */
  readonly matchNames?: string[];
}

/**
 * Converts an object of type 'EventListenerSpecNamespaceSelector' to JSON representation.
 */
export function toJson_EventListenerSpecNamespaceSelector(obj: EventListenerSpecNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchNames': obj.matchNames?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What the listener runs on.
 *
 * @schema EventListenerSpecResources
 */
export interface EventListenerSpecResources {
  /**
   * A Deployment and a Service.
   *
   * @schema EventListenerSpecResources#kubernetesResource
   */
  readonly kubernetesResource?: EventListenerSpecResourcesKubernetesResource;
}

/**
 * Converts an object of type 'EventListenerSpecResources' to JSON representation.
 */
export function toJson_EventListenerSpecResources(obj: EventListenerSpecResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kubernetesResource': toJson_EventListenerSpecResourcesKubernetesResource(obj.kubernetesResource),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One group.
 *
 * @schema EventListenerSpecTriggerGroups
 */
export interface EventListenerSpecTriggerGroups {
  /**
   * What looks at an event before the Triggers.
   *
   * @schema EventListenerSpecTriggerGroups#interceptors
   */
  readonly interceptors: EventListenerSpecTriggerGroupsInterceptors[];

  /**
   * Name of the group.
   *
   * @schema EventListenerSpecTriggerGroups#name
   */
  readonly name: string;

  /**
   * Which Triggers belong to it.
   *
   * @schema EventListenerSpecTriggerGroups#triggerSelector
   */
  readonly triggerSelector: EventListenerSpecTriggerGroupsTriggerSelector;
}

/**
 * Converts an object of type 'EventListenerSpecTriggerGroups' to JSON representation.
 */
export function toJson_EventListenerSpecTriggerGroups(obj: EventListenerSpecTriggerGroups | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'interceptors': obj.interceptors?.map(y => toJson_EventListenerSpecTriggerGroupsInterceptors(y)),
    'name': obj.name,
    'triggerSelector': toJson_EventListenerSpecTriggerGroupsTriggerSelector(obj.triggerSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One Trigger.
 *
 * @schema EventListenerSpecTriggers
 */
export interface EventListenerSpecTriggers {
  /**
   * Values for the template, from the event.
   *
   * @schema EventListenerSpecTriggers#bindings
   */
  readonly bindings?: EventListenerSpecTriggersBindings[];

  /**
   * What looks at an event first.
   *
   * @schema EventListenerSpecTriggers#interceptors
   */
  readonly interceptors?: EventListenerSpecTriggersInterceptors[];

  /**
   * Name of the Trigger.
   *
   * @schema EventListenerSpecTriggers#name
   */
  readonly name?: string;

  /**
   * Account with which objects are made.
   *
   * @schema EventListenerSpecTriggers#serviceAccountName
   */
  readonly serviceAccountName?: string;

  /**
   * What an event makes.
   *
   * @schema EventListenerSpecTriggers#template
   */
  readonly template?: EventListenerSpecTriggersTemplate;

  /**
   * Name of a Trigger.
   *
   * @schema EventListenerSpecTriggers#triggerRef
   */
  readonly triggerRef?: string;
}

/**
 * Converts an object of type 'EventListenerSpecTriggers' to JSON representation.
 */
export function toJson_EventListenerSpecTriggers(obj: EventListenerSpecTriggers | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'bindings': obj.bindings?.map(y => toJson_EventListenerSpecTriggersBindings(y)),
    'interceptors': obj.interceptors?.map(y => toJson_EventListenerSpecTriggersInterceptors(y)),
    'name': obj.name,
    'serviceAccountName': obj.serviceAccountName,
    'template': toJson_EventListenerSpecTriggersTemplate(obj.template),
    'triggerRef': obj.triggerRef,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One condition.
 *
 * @schema EventListenerSpecLabelSelectorMatchExpressions
 */
export interface EventListenerSpecLabelSelectorMatchExpressions {
  /**
   * Key of the label.
   *
   * @schema EventListenerSpecLabelSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * How the value is compared.
   *
   * @schema EventListenerSpecLabelSelectorMatchExpressions#operator
   */
  readonly operator: EventListenerSpecLabelSelectorMatchExpressionsOperator;

  /**
   * The values.
   *
   * @schema EventListenerSpecLabelSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'EventListenerSpecLabelSelectorMatchExpressions' to JSON representation.
 */
export function toJson_EventListenerSpecLabelSelectorMatchExpressions(obj: EventListenerSpecLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A Deployment and a Service.
 *
 * @schema EventListenerSpecResourcesKubernetesResource
 */
export interface EventListenerSpecResourcesKubernetesResource {
  /**
   * How many pods there are.
   *
   * @schema EventListenerSpecResourcesKubernetesResource#replicas
   */
  readonly replicas?: number;

  /**
   * Class of the load balancer.
   *
   * @schema EventListenerSpecResourcesKubernetesResource#serviceLoadBalancerClass
   */
  readonly serviceLoadBalancerClass?: string;

  /**
   * Port of the Service.
   *
   * @schema EventListenerSpecResourcesKubernetesResource#servicePort
   */
  readonly servicePort?: number;

  /**
   * Type of the Service.
   *
   * @schema EventListenerSpecResourcesKubernetesResource#serviceType
   */
  readonly serviceType?: EventListenerSpecResourcesKubernetesResourceServiceType;

  /**
   * Fields of the Deployment.
   *
   * @schema EventListenerSpecResourcesKubernetesResource#spec
   */
  readonly spec?: EventListenerSpecResourcesKubernetesResourceSpec;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResource' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResource(obj: EventListenerSpecResourcesKubernetesResource | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'replicas': obj.replicas,
    'serviceLoadBalancerClass': obj.serviceLoadBalancerClass,
    'servicePort': obj.servicePort,
    'serviceType': obj.serviceType,
    'spec': toJson_EventListenerSpecResourcesKubernetesResourceSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One interceptor.
 *
 * @schema EventListenerSpecTriggerGroupsInterceptors
 */
export interface EventListenerSpecTriggerGroupsInterceptors {
  /**
   * Name for people.
   *
   * @schema EventListenerSpecTriggerGroupsInterceptors#name
   */
  readonly name?: string;

  /**
   * What the interceptor is told.
   *
   * @schema EventListenerSpecTriggerGroupsInterceptors#params
   */
  readonly params?: EventListenerSpecTriggerGroupsInterceptorsParams[];

  /**
   * The interceptor.
   *
   * @schema EventListenerSpecTriggerGroupsInterceptors#ref
   */
  readonly ref: EventListenerSpecTriggerGroupsInterceptorsRef;
}

/**
 * Converts an object of type 'EventListenerSpecTriggerGroupsInterceptors' to JSON representation.
 */
export function toJson_EventListenerSpecTriggerGroupsInterceptors(obj: EventListenerSpecTriggerGroupsInterceptors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'params': obj.params?.map(y => toJson_EventListenerSpecTriggerGroupsInterceptorsParams(y)),
    'ref': toJson_EventListenerSpecTriggerGroupsInterceptorsRef(obj.ref),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Which Triggers belong to it.
 *
 * @schema EventListenerSpecTriggerGroupsTriggerSelector
 */
export interface EventListenerSpecTriggerGroupsTriggerSelector {
  /**
   * Labels of the Triggers.
   *
   * @schema EventListenerSpecTriggerGroupsTriggerSelector#labelSelector
   */
  readonly labelSelector?: EventListenerSpecTriggerGroupsTriggerSelectorLabelSelector;

  /**
   * Namespaces in which Triggers are looked for.
   *
   * @schema EventListenerSpecTriggerGroupsTriggerSelector#namespaceSelector
   */
  readonly namespaceSelector?: EventListenerSpecTriggerGroupsTriggerSelectorNamespaceSelector;
}

/**
 * Converts an object of type 'EventListenerSpecTriggerGroupsTriggerSelector' to JSON representation.
 */
export function toJson_EventListenerSpecTriggerGroupsTriggerSelector(obj: EventListenerSpecTriggerGroupsTriggerSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_EventListenerSpecTriggerGroupsTriggerSelectorLabelSelector(obj.labelSelector),
    'namespaceSelector': toJson_EventListenerSpecTriggerGroupsTriggerSelectorNamespaceSelector(obj.namespaceSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One TriggerBinding, or one value.
 *
 * @schema EventListenerSpecTriggersBindings
 */
export interface EventListenerSpecTriggersBindings {
  /**
   * API version of the binding.
   *
   * @schema EventListenerSpecTriggersBindings#apiversion
   */
  readonly apiversion?: string;

  /**
   * Kind of the binding.
   *
   * @schema EventListenerSpecTriggersBindings#kind
   */
  readonly kind?: EventListenerSpecTriggersBindingsKind;

  /**
   * Name of the value.
   *
   * @schema EventListenerSpecTriggersBindings#name
   */
  readonly name?: string;

  /**
   * Name of the binding.
   *
   * @schema EventListenerSpecTriggersBindings#ref
   */
  readonly ref?: string;

  /**
   * The value, such as `$(body.after)`.
   *
   * @schema EventListenerSpecTriggersBindings#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'EventListenerSpecTriggersBindings' to JSON representation.
 */
export function toJson_EventListenerSpecTriggersBindings(obj: EventListenerSpecTriggersBindings | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiversion': obj.apiversion,
    'kind': obj.kind,
    'name': obj.name,
    'ref': obj.ref,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One interceptor.
 *
 * @schema EventListenerSpecTriggersInterceptors
 */
export interface EventListenerSpecTriggersInterceptors {
  /**
   * Name for people.
   *
   * @schema EventListenerSpecTriggersInterceptors#name
   */
  readonly name?: string;

  /**
   * What the interceptor is told.
   *
   * @schema EventListenerSpecTriggersInterceptors#params
   */
  readonly params?: EventListenerSpecTriggersInterceptorsParams[];

  /**
   * The interceptor.
   *
   * @schema EventListenerSpecTriggersInterceptors#ref
   */
  readonly ref: EventListenerSpecTriggersInterceptorsRef;
}

/**
 * Converts an object of type 'EventListenerSpecTriggersInterceptors' to JSON representation.
 */
export function toJson_EventListenerSpecTriggersInterceptors(obj: EventListenerSpecTriggersInterceptors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'params': obj.params?.map(y => toJson_EventListenerSpecTriggersInterceptorsParams(y)),
    'ref': toJson_EventListenerSpecTriggersInterceptorsRef(obj.ref),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What an event makes.
 *
 * @schema EventListenerSpecTriggersTemplate
 */
export interface EventListenerSpecTriggersTemplate {
  /**
   * API version of the template.
   *
   * @schema EventListenerSpecTriggersTemplate#apiversion
   */
  readonly apiversion?: string;

  /**
   * Name of the TriggerTemplate.
   *
   * @schema EventListenerSpecTriggersTemplate#ref
   */
  readonly ref?: string;

  /**
   * A TriggerTemplate that is written out here.
   *
   * @schema EventListenerSpecTriggersTemplate#spec
   */
  readonly spec?: EventListenerSpecTriggersTemplateSpec;
}

/**
 * Converts an object of type 'EventListenerSpecTriggersTemplate' to JSON representation.
 */
export function toJson_EventListenerSpecTriggersTemplate(obj: EventListenerSpecTriggersTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiversion': obj.apiversion,
    'ref': obj.ref,
    'spec': toJson_EventListenerSpecTriggersTemplateSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How the value is compared.
 *
 * @schema EventListenerSpecLabelSelectorMatchExpressionsOperator
 */
export type EventListenerSpecLabelSelectorMatchExpressionsOperator = "In" | "NotIn" | "Exists" | "DoesNotExist";

/**
 * Type of the Service.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceServiceType
 */
export type EventListenerSpecResourcesKubernetesResourceServiceType = "ClusterIP" | "NodePort" | "LoadBalancer";

/**
 * Fields of the Deployment.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpec
 */
export interface EventListenerSpecResourcesKubernetesResourceSpec {
  /**
   * Fields of its pods.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpec#template
   */
  readonly template?: EventListenerSpecResourcesKubernetesResourceSpecTemplate;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpec' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpec(obj: EventListenerSpecResourcesKubernetesResourceSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'template': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplate(obj.template),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One value.
 *
 * @schema EventListenerSpecTriggerGroupsInterceptorsParams
 */
export interface EventListenerSpecTriggerGroupsInterceptorsParams {
  /**
   * Name of the value.
   *
   * @schema EventListenerSpecTriggerGroupsInterceptorsParams#name
   */
  readonly name: string;

  /**
   * The value, of any type.
   *
   * @schema EventListenerSpecTriggerGroupsInterceptorsParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'EventListenerSpecTriggerGroupsInterceptorsParams' to JSON representation.
 */
export function toJson_EventListenerSpecTriggerGroupsInterceptorsParams(obj: EventListenerSpecTriggerGroupsInterceptorsParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The interceptor.
 *
 * @schema EventListenerSpecTriggerGroupsInterceptorsRef
 */
export interface EventListenerSpecTriggerGroupsInterceptorsRef {
  /**
   * API version of the interceptor.
   *
   * @schema EventListenerSpecTriggerGroupsInterceptorsRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * Kind of the interceptor.
   *
   * @schema EventListenerSpecTriggerGroupsInterceptorsRef#kind
   */
  readonly kind?: EventListenerSpecTriggerGroupsInterceptorsRefKind;

  /**
   * Name of the interceptor.
   *
   * @schema EventListenerSpecTriggerGroupsInterceptorsRef#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'EventListenerSpecTriggerGroupsInterceptorsRef' to JSON representation.
 */
export function toJson_EventListenerSpecTriggerGroupsInterceptorsRef(obj: EventListenerSpecTriggerGroupsInterceptorsRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Labels of the Triggers.
 *
 * @schema EventListenerSpecTriggerGroupsTriggerSelectorLabelSelector
 */
export interface EventListenerSpecTriggerGroupsTriggerSelectorLabelSelector {
  /**
   * Conditions on labels.
   *
   * @schema EventListenerSpecTriggerGroupsTriggerSelectorLabelSelector#matchExpressions
   */
  readonly matchExpressions?: EventListenerSpecTriggerGroupsTriggerSelectorLabelSelectorMatchExpressions[];

  /**
   * Labels and their values.
   *
   * @schema EventListenerSpecTriggerGroupsTriggerSelectorLabelSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'EventListenerSpecTriggerGroupsTriggerSelectorLabelSelector' to JSON representation.
 */
export function toJson_EventListenerSpecTriggerGroupsTriggerSelectorLabelSelector(obj: EventListenerSpecTriggerGroupsTriggerSelectorLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_EventListenerSpecTriggerGroupsTriggerSelectorLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Namespaces in which Triggers are looked for.
 *
 * @schema EventListenerSpecTriggerGroupsTriggerSelectorNamespaceSelector
 */
export interface EventListenerSpecTriggerGroupsTriggerSelectorNamespaceSelector {
  /**
   * Names of namespaces.
   *
   * @schema EventListenerSpecTriggerGroupsTriggerSelectorNamespaceSelector#matchNames
   */
  readonly matchNames?: string[];
}

/**
 * Converts an object of type 'EventListenerSpecTriggerGroupsTriggerSelectorNamespaceSelector' to JSON representation.
 */
export function toJson_EventListenerSpecTriggerGroupsTriggerSelectorNamespaceSelector(obj: EventListenerSpecTriggerGroupsTriggerSelectorNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchNames': obj.matchNames?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Kind of the binding.
 *
 * @schema EventListenerSpecTriggersBindingsKind
 */
export type EventListenerSpecTriggersBindingsKind = "TriggerBinding" | "ClusterTriggerBinding";

/**
 * One value.
 *
 * @schema EventListenerSpecTriggersInterceptorsParams
 */
export interface EventListenerSpecTriggersInterceptorsParams {
  /**
   * Name of the value.
   *
   * @schema EventListenerSpecTriggersInterceptorsParams#name
   */
  readonly name: string;

  /**
   * The value, of any type.
   *
   * @schema EventListenerSpecTriggersInterceptorsParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'EventListenerSpecTriggersInterceptorsParams' to JSON representation.
 */
export function toJson_EventListenerSpecTriggersInterceptorsParams(obj: EventListenerSpecTriggersInterceptorsParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The interceptor.
 *
 * @schema EventListenerSpecTriggersInterceptorsRef
 */
export interface EventListenerSpecTriggersInterceptorsRef {
  /**
   * API version of the interceptor.
   *
   * @schema EventListenerSpecTriggersInterceptorsRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * Kind of the interceptor.
   *
   * @schema EventListenerSpecTriggersInterceptorsRef#kind
   */
  readonly kind?: EventListenerSpecTriggersInterceptorsRefKind;

  /**
   * Name of the interceptor.
   *
   * @schema EventListenerSpecTriggersInterceptorsRef#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'EventListenerSpecTriggersInterceptorsRef' to JSON representation.
 */
export function toJson_EventListenerSpecTriggersInterceptorsRef(obj: EventListenerSpecTriggersInterceptorsRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A TriggerTemplate that is written out here.
 *
 * @schema EventListenerSpecTriggersTemplateSpec
 */
export interface EventListenerSpecTriggersTemplateSpec {
  /**
   * Parameters of the template.
   *
   * @schema EventListenerSpecTriggersTemplateSpec#params
   */
  readonly params?: EventListenerSpecTriggersTemplateSpecParams[];

  /**
   * Objects that an event makes.
   *
   * @schema EventListenerSpecTriggersTemplateSpec#resourcetemplates
   */
  readonly resourcetemplates?: any[];
}

/**
 * Converts an object of type 'EventListenerSpecTriggersTemplateSpec' to JSON representation.
 */
export function toJson_EventListenerSpecTriggersTemplateSpec(obj: EventListenerSpecTriggersTemplateSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'params': obj.params?.map(y => toJson_EventListenerSpecTriggersTemplateSpecParams(y)),
    'resourcetemplates': obj.resourcetemplates?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Fields of its pods.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplate
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplate {
  /**
   * Labels and annotations of the pods.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplate#metadata
   */
  readonly metadata?: EventListenerSpecResourcesKubernetesResourceSpecTemplateMetadata;

  /**
   * Fields of the pod; nothing but these.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplate#spec
   */
  readonly spec?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpec;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplate' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplate(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateMetadata(obj.metadata),
    'spec': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Kind of the interceptor.
 *
 * @schema EventListenerSpecTriggerGroupsInterceptorsRefKind
 */
export type EventListenerSpecTriggerGroupsInterceptorsRefKind = "ClusterInterceptor" | "NamespacedInterceptor";

/**
 * One condition.
 *
 * @schema EventListenerSpecTriggerGroupsTriggerSelectorLabelSelectorMatchExpressions
 */
export interface EventListenerSpecTriggerGroupsTriggerSelectorLabelSelectorMatchExpressions {
  /**
   * Key of the label.
   *
   * @schema EventListenerSpecTriggerGroupsTriggerSelectorLabelSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * How the value is compared.
   *
   * @schema EventListenerSpecTriggerGroupsTriggerSelectorLabelSelectorMatchExpressions#operator
   */
  readonly operator: EventListenerSpecTriggerGroupsTriggerSelectorLabelSelectorMatchExpressionsOperator;

  /**
   * The values.
   *
   * @schema EventListenerSpecTriggerGroupsTriggerSelectorLabelSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'EventListenerSpecTriggerGroupsTriggerSelectorLabelSelectorMatchExpressions' to JSON representation.
 */
export function toJson_EventListenerSpecTriggerGroupsTriggerSelectorLabelSelectorMatchExpressions(obj: EventListenerSpecTriggerGroupsTriggerSelectorLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Kind of the interceptor.
 *
 * @schema EventListenerSpecTriggersInterceptorsRefKind
 */
export type EventListenerSpecTriggersInterceptorsRefKind = "ClusterInterceptor" | "NamespacedInterceptor";

/**
 * One parameter.
 *
 * @schema EventListenerSpecTriggersTemplateSpecParams
 */
export interface EventListenerSpecTriggersTemplateSpecParams {
  /**
   * Value where none is given.
   *
   * @schema EventListenerSpecTriggersTemplateSpecParams#default
   */
  readonly default?: string;

  /**
   * What the parameter is for.
   *
   * @schema EventListenerSpecTriggersTemplateSpecParams#description
   */
  readonly description?: string;

  /**
   * Name of the parameter.
   *
   * @schema EventListenerSpecTriggersTemplateSpecParams#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'EventListenerSpecTriggersTemplateSpecParams' to JSON representation.
 */
export function toJson_EventListenerSpecTriggersTemplateSpecParams(obj: EventListenerSpecTriggersTemplateSpecParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'default': obj.default,
    'description': obj.description,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Labels and annotations of the pods.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateMetadata
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateMetadata {
  /**
   * Annotations.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateMetadata#annotations
   */
  readonly annotations?: { [key: string]: string };

  /**
   * Labels.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateMetadata#labels
   */
  readonly labels?: { [key: string]: string };
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateMetadata' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateMetadata(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateMetadata | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Fields of the pod; nothing but these.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpec
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpec {
  /**
   * Nodes that are wanted.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpec#affinity
   */
  readonly affinity?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinity;

  /**
   * The container, at most one.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpec#containers
   */
  readonly containers?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainers[];

  /**
   * Secrets with which images are fetched.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpec#imagePullSecrets
   */
  readonly imagePullSecrets?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecImagePullSecrets[];

  /**
   * Labels of nodes.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpec#nodeSelector
   */
  readonly nodeSelector?: { [key: string]: string };

  /**
   * Security of the pod.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpec#securityContext
   */
  readonly securityContext?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContext;

  /**
   * Account of the pod.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpec#serviceAccountName
   */
  readonly serviceAccountName?: string;

  /**
   * Taints of nodes that the pod bears.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpec#tolerations
   */
  readonly tolerations?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTolerations[];

  /**
   * How the pods are spread.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpec#topologySpreadConstraints
   */
  readonly topologySpreadConstraints?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraints[];
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpec' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpec(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'affinity': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinity(obj.affinity),
    'containers': obj.containers?.map(y => toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainers(y)),
    'imagePullSecrets': obj.imagePullSecrets?.map(y => toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecImagePullSecrets(y)),
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (Object.entries(obj.nodeSelector).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'securityContext': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContext(obj.securityContext),
    'serviceAccountName': obj.serviceAccountName,
    'tolerations': obj.tolerations?.map(y => toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTolerations(y)),
    'topologySpreadConstraints': obj.topologySpreadConstraints?.map(y => toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraints(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How the value is compared.
 *
 * @schema EventListenerSpecTriggerGroupsTriggerSelectorLabelSelectorMatchExpressionsOperator
 */
export type EventListenerSpecTriggerGroupsTriggerSelectorLabelSelectorMatchExpressionsOperator = "In" | "NotIn" | "Exists" | "DoesNotExist";

/**
 * Nodes that are wanted.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinity
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinity {
  /**
   * Nodes that are wanted.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinity#nodeAffinity
   */
  readonly nodeAffinity?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinity;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinity' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinity(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeAffinity': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinity(obj.nodeAffinity),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The container of the listener; nothing but these fields.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainers
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainers {
  /**
   * Variables of the container.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainers#env
   */
  readonly env?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnv[];

  /**
   * What restarts it when it fails.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainers#livenessProbe
   */
  readonly livenessProbe?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbe;

  /**
   * Always empty.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainers#name
   */
  readonly name?: string;

  /**
   * What must succeed before it gets events.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainers#readinessProbe
   */
  readonly readinessProbe?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbe;

  /**
   * Resources of the container.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainers#resources
   */
  readonly resources?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersResources;

  /**
   * Security of the container.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainers#securityContext
   */
  readonly securityContext?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContext;

  /**
   * What must succeed at first.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainers#startupProbe
   */
  readonly startupProbe?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbe;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainers' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainers(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainers | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'env': obj.env?.map(y => toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnv(y)),
    'livenessProbe': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbe(obj.livenessProbe),
    'name': obj.name,
    'readinessProbe': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbe(obj.readinessProbe),
    'resources': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersResources(obj.resources),
    'securityContext': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContext(obj.securityContext),
    'startupProbe': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbe(obj.startupProbe),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One Secret.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecImagePullSecrets
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecImagePullSecrets {
  /**
   * Name of the Secret.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecImagePullSecrets#name
   */
  readonly name?: string;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecImagePullSecrets' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecImagePullSecrets(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecImagePullSecrets | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Security of the pod.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContext
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContext {
  /**
   * Group of the volumes.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContext#fsGroup
   */
  readonly fsGroup?: number;

  /**
   * When the group of the volumes is set.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContext#fsGroupChangePolicy
   */
  readonly fsGroupChangePolicy?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContextFsGroupChangePolicy;

  /**
   * Group of the processes.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContext#runAsGroup
   */
  readonly runAsGroup?: number;

  /**
   * Whether the user must be another than root.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContext#runAsNonRoot
   */
  readonly runAsNonRoot?: boolean;

  /**
   * User of the processes.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContext#runAsUser
   */
  readonly runAsUser?: number;

  /**
   * Filter of system calls.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContext#seccompProfile
   */
  readonly seccompProfile?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContextSeccompProfile;

  /**
   * Further groups of the processes.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContext#supplementalGroups
   */
  readonly supplementalGroups?: number[];
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContext' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContext(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsGroup': obj.fsGroup,
    'fsGroupChangePolicy': obj.fsGroupChangePolicy,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seccompProfile': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContextSeccompProfile(obj.seccompProfile),
    'supplementalGroups': obj.supplementalGroups?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One taint.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTolerations
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTolerations {
  /**
   * Effect of the taint.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTolerations#effect
   */
  readonly effect?: string;

  /**
   * Key of the taint.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTolerations#key
   */
  readonly key?: string;

  /**
   * How the value is compared.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTolerations#operator
   */
  readonly operator?: string;

  /**
   * How long the pod stays.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTolerations#tolerationSeconds
   */
  readonly tolerationSeconds?: number;

  /**
   * Value of the taint.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTolerations#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTolerations' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTolerations(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTolerations | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'effect': obj.effect,
    'key': obj.key,
    'operator': obj.operator,
    'tolerationSeconds': obj.tolerationSeconds,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One constraint.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraints
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraints {
  /**
   * Pods that count.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraints#labelSelector
   */
  readonly labelSelector?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelector;

  /**
   * Most that two places may differ.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraints#maxSkew
   */
  readonly maxSkew: number;

  /**
   * Label of nodes that says the place.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraints#topologyKey
   */
  readonly topologyKey: string;

  /**
   * What happens otherwise.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraints#whenUnsatisfiable
   */
  readonly whenUnsatisfiable: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsWhenUnsatisfiable;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraints' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraints(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelector(obj.labelSelector),
    'maxSkew': obj.maxSkew,
    'topologyKey': obj.topologyKey,
    'whenUnsatisfiable': obj.whenUnsatisfiable,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Nodes that are wanted.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinity
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinity {
  /**
   * Nodes that are preferred.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinity#preferredDuringSchedulingIgnoredDuringExecution
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];

  /**
   * Nodes that are needed.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinity#requiredDuringSchedulingIgnoredDuringExecution
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinity' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinity(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj.requiredDuringSchedulingIgnoredDuringExecution),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One variable.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnv
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnv {
  /**
   * Name of the variable.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnv#name
   */
  readonly name: string;

  /**
   * Its value.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnv#value
   */
  readonly value?: string;

  /**
   * Where its value comes from.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnv#valueFrom
   */
  readonly valueFrom?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFrom;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnv' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnv(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFrom(obj.valueFrom),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What restarts it when it fails.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbe
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbe {
  /**
   * A command in the container.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbe#exec
   */
  readonly exec?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeExec;

  /**
   * Tries that may fail in a row.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbe#failureThreshold
   */
  readonly failureThreshold?: number;

  /**
   * A request to the container.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbe#httpGet
   */
  readonly httpGet?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeHttpGet;

  /**
   * Seconds before the first try.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbe#initialDelaySeconds
   */
  readonly initialDelaySeconds?: number;

  /**
   * Seconds between two tries.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbe#periodSeconds
   */
  readonly periodSeconds?: number;

  /**
   * Tries that must succeed in a row.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbe#successThreshold
   */
  readonly successThreshold?: number;

  /**
   * A connection to the container.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbe#tcpSocket
   */
  readonly tcpSocket?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeTcpSocket;

  /**
   * Seconds that one try may take.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbe#timeoutSeconds
   */
  readonly timeoutSeconds?: number;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbe' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbe(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'httpGet': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeTcpSocket(obj.tcpSocket),
    'timeoutSeconds': obj.timeoutSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What must succeed before it gets events.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbe
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbe {
  /**
   * A command in the container.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbe#exec
   */
  readonly exec?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeExec;

  /**
   * Tries that may fail in a row.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbe#failureThreshold
   */
  readonly failureThreshold?: number;

  /**
   * A request to the container.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbe#httpGet
   */
  readonly httpGet?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeHttpGet;

  /**
   * Seconds before the first try.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbe#initialDelaySeconds
   */
  readonly initialDelaySeconds?: number;

  /**
   * Seconds between two tries.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbe#periodSeconds
   */
  readonly periodSeconds?: number;

  /**
   * Tries that must succeed in a row.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbe#successThreshold
   */
  readonly successThreshold?: number;

  /**
   * A connection to the container.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbe#tcpSocket
   */
  readonly tcpSocket?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeTcpSocket;

  /**
   * Seconds that one try may take.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbe#timeoutSeconds
   */
  readonly timeoutSeconds?: number;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbe' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbe(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'httpGet': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeTcpSocket(obj.tcpSocket),
    'timeoutSeconds': obj.timeoutSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Resources of the container.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersResources
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersResources {
  /**
   * Most that it may use.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersResources#limits
   */
  readonly limits?: { [key: string]: string };

  /**
   * What is set aside for it.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersResources#requests
   */
  readonly requests?: { [key: string]: string };
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersResources' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersResources(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Security of the container.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContext
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContext {
  /**
   * Whether a process may gain more rights than its parent.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContext#allowPrivilegeEscalation
   */
  readonly allowPrivilegeEscalation?: boolean;

  /**
   * Capabilities of the processes.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContext#capabilities
   */
  readonly capabilities?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextCapabilities;

  /**
   * Whether the container has the rights of the node.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContext#privileged
   */
  readonly privileged?: boolean;

  /**
   * Whether its own files cannot be changed.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContext#readOnlyRootFilesystem
   */
  readonly readOnlyRootFilesystem?: boolean;

  /**
   * Group of the processes.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContext#runAsGroup
   */
  readonly runAsGroup?: number;

  /**
   * Whether the user must be another than root.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContext#runAsNonRoot
   */
  readonly runAsNonRoot?: boolean;

  /**
   * User of the processes.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContext#runAsUser
   */
  readonly runAsUser?: number;

  /**
   * Filter of system calls.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContext#seccompProfile
   */
  readonly seccompProfile?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextSeccompProfile;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContext' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContext(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowPrivilegeEscalation': obj.allowPrivilegeEscalation,
    'capabilities': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextCapabilities(obj.capabilities),
    'privileged': obj.privileged,
    'readOnlyRootFilesystem': obj.readOnlyRootFilesystem,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seccompProfile': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextSeccompProfile(obj.seccompProfile),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What must succeed at first.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbe
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbe {
  /**
   * A command in the container.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbe#exec
   */
  readonly exec?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeExec;

  /**
   * Tries that may fail in a row.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbe#failureThreshold
   */
  readonly failureThreshold?: number;

  /**
   * A request to the container.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbe#httpGet
   */
  readonly httpGet?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeHttpGet;

  /**
   * Seconds before the first try.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbe#initialDelaySeconds
   */
  readonly initialDelaySeconds?: number;

  /**
   * Seconds between two tries.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbe#periodSeconds
   */
  readonly periodSeconds?: number;

  /**
   * Tries that must succeed in a row.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbe#successThreshold
   */
  readonly successThreshold?: number;

  /**
   * A connection to the container.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbe#tcpSocket
   */
  readonly tcpSocket?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeTcpSocket;

  /**
   * Seconds that one try may take.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbe#timeoutSeconds
   */
  readonly timeoutSeconds?: number;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbe' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbe(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'httpGet': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeTcpSocket(obj.tcpSocket),
    'timeoutSeconds': obj.timeoutSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * When the group of the volumes is set.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContextFsGroupChangePolicy
 */
export type EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContextFsGroupChangePolicy = "Always" | "OnRootMismatch";

/**
 * Filter of system calls.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContextSeccompProfile
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContextSeccompProfile {
  /**
   * File of the profile on the node.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContextSeccompProfile#localhostProfile
   */
  readonly localhostProfile?: string;

  /**
   * Sort of the profile.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContextSeccompProfile#type
   */
  readonly type: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContextSeccompProfileType;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContextSeccompProfile' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContextSeccompProfile(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContextSeccompProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Pods that count.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelector
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelector {
  /**
   * Conditions on labels.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelector#matchExpressions
   */
  readonly matchExpressions?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelectorMatchExpressions[];

  /**
   * Labels and their values.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelector#matchLabels
   */
  readonly matchLabels?: { [key: string]: string };
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelector' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelector(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What happens otherwise.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsWhenUnsatisfiable
 */
export type EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsWhenUnsatisfiable = "DoNotSchedule" | "ScheduleAnyway";

/**
 * One preference.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  /**
   * One term.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution#preference
   */
  readonly preference: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;

  /**
   * Weight of the preference.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution#weight
   */
  readonly weight: number;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preference': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj.preference),
    'weight': obj.weight,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Nodes that are needed.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  /**
   * Terms, one of which must hold.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution#nodeSelectorTerms
   */
  readonly nodeSelectorTerms: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms[];
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeSelectorTerms': obj.nodeSelectorTerms?.map(y => toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Where its value comes from.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFrom
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFrom {
  /**
   * A key of a ConfigMap.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFrom#configMapKeyRef
   */
  readonly configMapKeyRef?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;

  /**
   * A field of the pod.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFrom#fieldRef
   */
  readonly fieldRef?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromFieldRef;

  /**
   * A key of a Secret.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFrom#secretKeyRef
   */
  readonly secretKeyRef?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromSecretKeyRef;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFrom' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFrom(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromFieldRef(obj.fieldRef),
    'secretKeyRef': toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromSecretKeyRef(obj.secretKeyRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A command in the container.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeExec
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeExec {
  /**
   * The command and its arguments.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeExec' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeExec(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A request to the container.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeHttpGet
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeHttpGet {
  /**
   * Path of the request.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeHttpGet#path
   */
  readonly path?: string;

  /**
   * Port of the request.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeHttpGet#port
   */
  readonly port: number;

  /**
   * Scheme of the request.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeHttpGet#scheme
   */
  readonly scheme?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeHttpGetScheme;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeHttpGet' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeHttpGet(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'path': obj.path,
    'port': obj.port,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A connection to the container.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeTcpSocket
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeTcpSocket {
  /**
   * Port of the connection.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeTcpSocket#port
   */
  readonly port: number;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeTcpSocket' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeTcpSocket(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A command in the container.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeExec
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeExec {
  /**
   * The command and its arguments.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeExec' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeExec(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A request to the container.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeHttpGet
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeHttpGet {
  /**
   * Path of the request.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeHttpGet#path
   */
  readonly path?: string;

  /**
   * Port of the request.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeHttpGet#port
   */
  readonly port: number;

  /**
   * Scheme of the request.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeHttpGet#scheme
   */
  readonly scheme?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeHttpGetScheme;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeHttpGet' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeHttpGet(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'path': obj.path,
    'port': obj.port,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A connection to the container.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeTcpSocket
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeTcpSocket {
  /**
   * Port of the connection.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeTcpSocket#port
   */
  readonly port: number;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeTcpSocket' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeTcpSocket(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Capabilities of the processes.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextCapabilities
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextCapabilities {
  /**
   * Capabilities that are added.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextCapabilities#add
   */
  readonly add?: string[];

  /**
   * Capabilities that are removed.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextCapabilities#drop
   */
  readonly drop?: string[];
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextCapabilities' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextCapabilities(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextCapabilities | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => y),
    'drop': obj.drop?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Filter of system calls.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextSeccompProfile
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextSeccompProfile {
  /**
   * File of the profile on the node.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextSeccompProfile#localhostProfile
   */
  readonly localhostProfile?: string;

  /**
   * Sort of the profile.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextSeccompProfile#type
   */
  readonly type: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextSeccompProfileType;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextSeccompProfile' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextSeccompProfile(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextSeccompProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A command in the container.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeExec
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeExec {
  /**
   * The command and its arguments.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeExec' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeExec(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A request to the container.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeHttpGet
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeHttpGet {
  /**
   * Path of the request.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeHttpGet#path
   */
  readonly path?: string;

  /**
   * Port of the request.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeHttpGet#port
   */
  readonly port: number;

  /**
   * Scheme of the request.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeHttpGet#scheme
   */
  readonly scheme?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeHttpGetScheme;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeHttpGet' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeHttpGet(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'path': obj.path,
    'port': obj.port,
    'scheme': obj.scheme,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A connection to the container.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeTcpSocket
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeTcpSocket {
  /**
   * Port of the connection.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeTcpSocket#port
   */
  readonly port: number;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeTcpSocket' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeTcpSocket(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Sort of the profile.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContextSeccompProfileType
 */
export type EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecSecurityContextSeccompProfileType = "RuntimeDefault" | "Localhost" | "Unconfined";

/**
 * One condition.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelectorMatchExpressions
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelectorMatchExpressions {
  /**
   * Key of the label.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelectorMatchExpressions#key
   */
  readonly key: string;

  /**
   * How the value is compared.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelectorMatchExpressions#operator
   */
  readonly operator: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelectorMatchExpressionsOperator;

  /**
   * The values.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelectorMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelectorMatchExpressions' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelectorMatchExpressions(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One term.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  /**
   * Conditions on labels of nodes.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference#matchExpressions
   */
  readonly matchExpressions?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];

  /**
   * Conditions on fields of nodes.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference#matchFields
   */
  readonly matchFields?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One term.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms {
  /**
   * Conditions on labels of nodes.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms#matchExpressions
   */
  readonly matchExpressions?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions[];

  /**
   * Conditions on fields of nodes.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms#matchFields
   */
  readonly matchFields?: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields[];
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A key of a ConfigMap.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef {
  /**
   * Name of the key.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef#key
   */
  readonly key: string;

  /**
   * Name of the ConfigMap.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef#name
   */
  readonly name: string;

  /**
   * Whether it may be missing.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A field of the pod.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromFieldRef
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromFieldRef {
  /**
   * Version of the API in which the path is written.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromFieldRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * Path of the field.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromFieldRef#fieldPath
   */
  readonly fieldPath: string;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromFieldRef' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromFieldRef(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A key of a Secret.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromSecretKeyRef
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromSecretKeyRef {
  /**
   * Name of the key.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromSecretKeyRef#key
   */
  readonly key: string;

  /**
   * Name of the Secret.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromSecretKeyRef#name
   */
  readonly name: string;

  /**
   * Whether it may be missing.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromSecretKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromSecretKeyRef' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromSecretKeyRef(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Scheme of the request.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeHttpGetScheme
 */
export type EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersLivenessProbeHttpGetScheme = "HTTP" | "HTTPS";

/**
 * Scheme of the request.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeHttpGetScheme
 */
export type EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersReadinessProbeHttpGetScheme = "HTTP" | "HTTPS";

/**
 * Sort of the profile.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextSeccompProfileType
 */
export type EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersSecurityContextSeccompProfileType = "RuntimeDefault" | "Localhost" | "Unconfined";

/**
 * Scheme of the request.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeHttpGetScheme
 */
export type EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecContainersStartupProbeHttpGetScheme = "HTTP" | "HTTPS";

/**
 * How the value is compared.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelectorMatchExpressionsOperator
 */
export type EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecTopologySpreadConstraintsLabelSelectorMatchExpressionsOperator = "In" | "NotIn" | "Exists" | "DoesNotExist";

/**
 * One condition.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  /**
   * Key of the label.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions#key
   */
  readonly key: string;

  /**
   * How the value is compared.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions#operator
   */
  readonly operator: string;

  /**
   * The values.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One condition.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  /**
   * Key of the label.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields#key
   */
  readonly key: string;

  /**
   * How the value is compared.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields#operator
   */
  readonly operator: string;

  /**
   * The values.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One condition.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions {
  /**
   * Key of the label.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions#key
   */
  readonly key: string;

  /**
   * How the value is compared.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions#operator
   */
  readonly operator: string;

  /**
   * The values.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One condition.
 *
 * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields
 */
export interface EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields {
  /**
   * Key of the label.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields#key
   */
  readonly key: string;

  /**
   * How the value is compared.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields#operator
   */
  readonly operator: string;

  /**
   * The values.
   *
   * @schema EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields' to JSON representation.
 */
export function toJson_EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(obj: EventListenerSpecResourcesKubernetesResourceSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}


/**
 * Says what an event makes.
 *
 * @schema Trigger
 */
export class Trigger extends ApiObject {
  /**
   * Returns the apiVersion and kind for "Trigger"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'triggers.tekton.dev/v1beta1',
    kind: 'Trigger',
  }

  /**
   * Renders a Kubernetes manifest for "Trigger".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: TriggerProps): any {
    return {
      ...Trigger.GVK,
      ...toJson_TriggerProps(props),
    };
  }

  /**
   * Defines a "Trigger" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: TriggerProps) {
    super(scope, id, {
      ...Trigger.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...Trigger.GVK,
      ...toJson_TriggerProps(resolved),
    };
  }
}

/**
 * Says what an event makes.
 *
 * @schema Trigger
 */
export interface TriggerProps {
  /**
   * @schema Trigger#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * Which events make what.
   *
   * @schema Trigger#spec
   */
  readonly spec: TriggerSpec;
}

/**
 * Converts an object of type 'TriggerProps' to JSON representation.
 */
export function toJson_TriggerProps(obj: TriggerProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_TriggerSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Which events make what.
 *
 * @schema TriggerSpec
 */
export interface TriggerSpec {
  /**
   * Values for the template, from the event.
   *
   * @schema TriggerSpec#bindings
   */
  readonly bindings: TriggerSpecBindings[];

  /**
   * What looks at an event first.
   *
   * @schema TriggerSpec#interceptors
   */
  readonly interceptors?: TriggerSpecInterceptors[];

  /**
   * Name for people.
   *
   * @schema TriggerSpec#name
   */
  readonly name?: string;

  /**
   * Account with which objects are made.
   *
   * @schema TriggerSpec#serviceAccountName
   */
  readonly serviceAccountName?: string;

  /**
   * What an event makes.
   *
   * @schema TriggerSpec#template
   */
  readonly template: TriggerSpecTemplate;
}

/**
 * Converts an object of type 'TriggerSpec' to JSON representation.
 */
export function toJson_TriggerSpec(obj: TriggerSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'bindings': obj.bindings?.map(y => toJson_TriggerSpecBindings(y)),
    'interceptors': obj.interceptors?.map(y => toJson_TriggerSpecInterceptors(y)),
    'name': obj.name,
    'serviceAccountName': obj.serviceAccountName,
    'template': toJson_TriggerSpecTemplate(obj.template),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One TriggerBinding, or one value.
 *
 * @schema TriggerSpecBindings
 */
export interface TriggerSpecBindings {
  /**
   * API version of the binding.
   *
   * @schema TriggerSpecBindings#apiversion
   */
  readonly apiversion?: string;

  /**
   * Kind of the binding.
   *
   * @schema TriggerSpecBindings#kind
   */
  readonly kind?: TriggerSpecBindingsKind;

  /**
   * Name of the value.
   *
   * @schema TriggerSpecBindings#name
   */
  readonly name?: string;

  /**
   * Name of the binding.
   *
   * @schema TriggerSpecBindings#ref
   */
  readonly ref?: string;

  /**
   * The value, such as `$(body.after)`.
   *
   * @schema TriggerSpecBindings#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'TriggerSpecBindings' to JSON representation.
 */
export function toJson_TriggerSpecBindings(obj: TriggerSpecBindings | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiversion': obj.apiversion,
    'kind': obj.kind,
    'name': obj.name,
    'ref': obj.ref,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One interceptor.
 *
 * @schema TriggerSpecInterceptors
 */
export interface TriggerSpecInterceptors {
  /**
   * Name for people.
   *
   * @schema TriggerSpecInterceptors#name
   */
  readonly name?: string;

  /**
   * What the interceptor is told.
   *
   * @schema TriggerSpecInterceptors#params
   */
  readonly params?: TriggerSpecInterceptorsParams[];

  /**
   * The interceptor.
   *
   * @schema TriggerSpecInterceptors#ref
   */
  readonly ref: TriggerSpecInterceptorsRef;
}

/**
 * Converts an object of type 'TriggerSpecInterceptors' to JSON representation.
 */
export function toJson_TriggerSpecInterceptors(obj: TriggerSpecInterceptors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'params': obj.params?.map(y => toJson_TriggerSpecInterceptorsParams(y)),
    'ref': toJson_TriggerSpecInterceptorsRef(obj.ref),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What an event makes.
 *
 * @schema TriggerSpecTemplate
 */
export interface TriggerSpecTemplate {
  /**
   * API version of the template.
   *
   * @schema TriggerSpecTemplate#apiversion
   */
  readonly apiversion?: string;

  /**
   * Name of the TriggerTemplate.
   *
   * @schema TriggerSpecTemplate#ref
   */
  readonly ref?: string;

  /**
   * A TriggerTemplate that is written out here.
   *
   * @schema TriggerSpecTemplate#spec
   */
  readonly spec?: TriggerSpecTemplateSpec;
}

/**
 * Converts an object of type 'TriggerSpecTemplate' to JSON representation.
 */
export function toJson_TriggerSpecTemplate(obj: TriggerSpecTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiversion': obj.apiversion,
    'ref': obj.ref,
    'spec': toJson_TriggerSpecTemplateSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Kind of the binding.
 *
 * @schema TriggerSpecBindingsKind
 */
export type TriggerSpecBindingsKind = "TriggerBinding" | "ClusterTriggerBinding";

/**
 * One value.
 *
 * @schema TriggerSpecInterceptorsParams
 */
export interface TriggerSpecInterceptorsParams {
  /**
   * Name of the value.
   *
   * @schema TriggerSpecInterceptorsParams#name
   */
  readonly name: string;

  /**
   * The value, of any type.
   *
   * @schema TriggerSpecInterceptorsParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'TriggerSpecInterceptorsParams' to JSON representation.
 */
export function toJson_TriggerSpecInterceptorsParams(obj: TriggerSpecInterceptorsParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The interceptor.
 *
 * @schema TriggerSpecInterceptorsRef
 */
export interface TriggerSpecInterceptorsRef {
  /**
   * API version of the interceptor.
   *
   * @schema TriggerSpecInterceptorsRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * Kind of the interceptor.
   *
   * @schema TriggerSpecInterceptorsRef#kind
   */
  readonly kind?: TriggerSpecInterceptorsRefKind;

  /**
   * Name of the interceptor.
   *
   * @schema TriggerSpecInterceptorsRef#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'TriggerSpecInterceptorsRef' to JSON representation.
 */
export function toJson_TriggerSpecInterceptorsRef(obj: TriggerSpecInterceptorsRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A TriggerTemplate that is written out here.
 *
 * @schema TriggerSpecTemplateSpec
 */
export interface TriggerSpecTemplateSpec {
  /**
   * Parameters of the template.
   *
   * @schema TriggerSpecTemplateSpec#params
   */
  readonly params?: TriggerSpecTemplateSpecParams[];

  /**
   * Objects that an event makes.
   *
   * @schema TriggerSpecTemplateSpec#resourcetemplates
   */
  readonly resourcetemplates?: any[];
}

/**
 * Converts an object of type 'TriggerSpecTemplateSpec' to JSON representation.
 */
export function toJson_TriggerSpecTemplateSpec(obj: TriggerSpecTemplateSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'params': obj.params?.map(y => toJson_TriggerSpecTemplateSpecParams(y)),
    'resourcetemplates': obj.resourcetemplates?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Kind of the interceptor.
 *
 * @schema TriggerSpecInterceptorsRefKind
 */
export type TriggerSpecInterceptorsRefKind = "ClusterInterceptor" | "NamespacedInterceptor";

/**
 * One parameter.
 *
 * @schema TriggerSpecTemplateSpecParams
 */
export interface TriggerSpecTemplateSpecParams {
  /**
   * Value where none is given.
   *
   * @schema TriggerSpecTemplateSpecParams#default
   */
  readonly default?: string;

  /**
   * What the parameter is for.
   *
   * @schema TriggerSpecTemplateSpecParams#description
   */
  readonly description?: string;

  /**
   * Name of the parameter.
   *
   * @schema TriggerSpecTemplateSpecParams#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'TriggerSpecTemplateSpecParams' to JSON representation.
 */
export function toJson_TriggerSpecTemplateSpecParams(obj: TriggerSpecTemplateSpecParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'default': obj.default,
    'description': obj.description,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}


/**
 * Values from events.
 *
 * @schema TriggerBinding
 */
export class TriggerBinding extends ApiObject {
  /**
   * Returns the apiVersion and kind for "TriggerBinding"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'triggers.tekton.dev/v1beta1',
    kind: 'TriggerBinding',
  }

  /**
   * Renders a Kubernetes manifest for "TriggerBinding".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: TriggerBindingProps): any {
    return {
      ...TriggerBinding.GVK,
      ...toJson_TriggerBindingProps(props),
    };
  }

  /**
   * Defines a "TriggerBinding" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: TriggerBindingProps) {
    super(scope, id, {
      ...TriggerBinding.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...TriggerBinding.GVK,
      ...toJson_TriggerBindingProps(resolved),
    };
  }
}

/**
 * Values from events.
 *
 * @schema TriggerBinding
 */
export interface TriggerBindingProps {
  /**
   * @schema TriggerBinding#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * Values that are taken from an event.
   *
   * @schema TriggerBinding#spec
   */
  readonly spec: TriggerBindingSpec;
}

/**
 * Converts an object of type 'TriggerBindingProps' to JSON representation.
 */
export function toJson_TriggerBindingProps(obj: TriggerBindingProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_TriggerBindingSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Values that are taken from an event.
 *
 * @schema TriggerBindingSpec
 */
export interface TriggerBindingSpec {
  /**
   * The values.
   *
   * @schema TriggerBindingSpec#params
   */
  readonly params?: TriggerBindingSpecParams[];
}

/**
 * Converts an object of type 'TriggerBindingSpec' to JSON representation.
 */
export function toJson_TriggerBindingSpec(obj: TriggerBindingSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'params': obj.params?.map(y => toJson_TriggerBindingSpecParams(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One value.
 *
 * @schema TriggerBindingSpecParams
 */
export interface TriggerBindingSpecParams {
  /**
   * Name of the parameter of the template.
   *
   * @schema TriggerBindingSpecParams#name
   */
  readonly name: string;

  /**
   * The value, such as `$(body.after)`.
   *
   * @schema TriggerBindingSpecParams#value
   */
  readonly value: string;
}

/**
 * Converts an object of type 'TriggerBindingSpecParams' to JSON representation.
 */
export function toJson_TriggerBindingSpecParams(obj: TriggerBindingSpecParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}


/**
 * Objects that an event makes.
 *
 * @schema TriggerTemplate
 */
export class TriggerTemplate extends ApiObject {
  /**
   * Returns the apiVersion and kind for "TriggerTemplate"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'triggers.tekton.dev/v1beta1',
    kind: 'TriggerTemplate',
  }

  /**
   * Renders a Kubernetes manifest for "TriggerTemplate".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: TriggerTemplateProps): any {
    return {
      ...TriggerTemplate.GVK,
      ...toJson_TriggerTemplateProps(props),
    };
  }

  /**
   * Defines a "TriggerTemplate" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: TriggerTemplateProps) {
    super(scope, id, {
      ...TriggerTemplate.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...TriggerTemplate.GVK,
      ...toJson_TriggerTemplateProps(resolved),
    };
  }
}

/**
 * Objects that an event makes.
 *
 * @schema TriggerTemplate
 */
export interface TriggerTemplateProps {
  /**
   * @schema TriggerTemplate#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * The objects and their parameters.
   *
   * @schema TriggerTemplate#spec
   */
  readonly spec: TriggerTemplateSpec;
}

/**
 * Converts an object of type 'TriggerTemplateProps' to JSON representation.
 */
export function toJson_TriggerTemplateProps(obj: TriggerTemplateProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_TriggerTemplateSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The objects and their parameters.
 *
 * @schema TriggerTemplateSpec
 */
export interface TriggerTemplateSpec {
  /**
   * Parameters of the template.
   *
   * @schema TriggerTemplateSpec#params
   */
  readonly params?: TriggerTemplateSpecParams[];

  /**
   * Objects that an event makes.
   *
   * @schema TriggerTemplateSpec#resourcetemplates
   */
  readonly resourcetemplates: any[];
}

/**
 * Converts an object of type 'TriggerTemplateSpec' to JSON representation.
 */
export function toJson_TriggerTemplateSpec(obj: TriggerTemplateSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'params': obj.params?.map(y => toJson_TriggerTemplateSpecParams(y)),
    'resourcetemplates': obj.resourcetemplates?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One parameter.
 *
 * @schema TriggerTemplateSpecParams
 */
export interface TriggerTemplateSpecParams {
  /**
   * Value where none is given.
   *
   * @schema TriggerTemplateSpecParams#default
   */
  readonly default?: string;

  /**
   * What the parameter is for.
   *
   * @schema TriggerTemplateSpecParams#description
   */
  readonly description?: string;

  /**
   * Name of the parameter.
   *
   * @schema TriggerTemplateSpecParams#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'TriggerTemplateSpecParams' to JSON representation.
 */
export function toJson_TriggerTemplateSpecParams(obj: TriggerTemplateSpecParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'default': obj.default,
    'description': obj.description,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

