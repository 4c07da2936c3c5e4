/* Generated from imports/crds by `npm run generate`. Do not edit. */
import { ApiObject, type ApiObjectMetadata, type GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';


/**
 * Tasks in an order.
 *
 * @schema Pipeline
 */
export class Pipeline extends ApiObject {
  /**
   * Returns the apiVersion and kind for "Pipeline"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'tekton.dev/v1',
    kind: 'Pipeline',
  }

  /**
   * Renders a Kubernetes manifest for "Pipeline".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: PipelineProps): any {
    return {
      ...Pipeline.GVK,
      ...toJson_PipelineProps(props),
    };
  }

  /**
   * Defines a "Pipeline" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: PipelineProps) {
    super(scope, id, {
      ...Pipeline.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...Pipeline.GVK,
      ...toJson_PipelineProps(resolved),
    };
  }
}

/**
 * Tasks in an order.
 *
 * @schema Pipeline
 */
export interface PipelineProps {
  /**
   * @schema Pipeline#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * The tasks and what they need.
   *
   * @schema Pipeline#spec
   */
  readonly spec: PipelineSpec;
}

/**
 * Converts an object of type 'PipelineProps' to JSON representation.
 */
export function toJson_PipelineProps(obj: PipelineProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_PipelineSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The tasks and what they need.
 *
 * @schema PipelineSpec
 */
export interface PipelineSpec {
  /**
   * What the Pipeline is for.
   *
   * @schema PipelineSpec#description
   */
  readonly description?: string;

  /**
   * Name for people.
   *
   * @schema PipelineSpec#displayName
   */
  readonly displayName?: string;

  /**
   * Tasks that run at the end.
   *
   * @schema PipelineSpec#finally
   */
  readonly finally?: PipelineSpecFinally[];

  /**
   * Parameters.
   *
   * @schema PipelineSpec#params
   */
  readonly params?: PipelineSpecParams[];

  /**
   * Results of tasks that the Pipeline hands out.
   *
   * @schema PipelineSpec#results
   */
  readonly results?: PipelineSpecResults[];

  /**
   * Tasks.
   *
   * @schema PipelineSpec#tasks
   */
  readonly tasks?: PipelineSpecTasks[];

  /**
   * Folders that a run brings.
   *
   * @schema PipelineSpec#workspaces
   */
  readonly workspaces?: PipelineSpecWorkspaces[];
}

/**
 * Converts an object of type 'PipelineSpec' to JSON representation.
 */
export function toJson_PipelineSpec(obj: PipelineSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'finally': obj.finally?.map(y => toJson_PipelineSpecFinally(y)),
    'params': obj.params?.map(y => toJson_PipelineSpecParams(y)),
    'results': obj.results?.map(y => toJson_PipelineSpecResults(y)),
    'tasks': obj.tasks?.map(y => toJson_PipelineSpecTasks(y)),
    'workspaces': obj.workspaces?.map(y => toJson_PipelineSpecWorkspaces(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One task.
 *
 * @schema PipelineSpecFinally
 */
export interface PipelineSpecFinally {
  /**
   * What the task is for.
   *
   * @schema PipelineSpecFinally#description
   */
  readonly description?: string;

  /**
   * Name for people.
   *
   * @schema PipelineSpecFinally#displayName
   */
  readonly displayName?: string;

  /**
   * Runs the Task once for every combination of values.
   *
   * @schema PipelineSpecFinally#matrix
   */
  readonly matrix?: PipelineSpecFinallyMatrix;

  /**
   * Name of the task.
   *
   * @schema PipelineSpecFinally#name
   */
  readonly name?: string;

  /**
   * Whether the Pipeline goes on after an error.
   *
   * @schema PipelineSpecFinally#onError
   */
  readonly onError?: string;

  /**
   * Values of parameters.
   *
   * @schema PipelineSpecFinally#params
   */
  readonly params?: PipelineSpecFinallyParams[];

  /**
   * How often it is tried again.
   *
   * @schema PipelineSpecFinally#retries
   */
  readonly retries?: number;

  /**
   * Tasks that must be done before.
   *
   * @schema PipelineSpecFinally#runAfter
   */
  readonly runAfter?: string[];

  /**
   * The Task that is run.
   *
   * @schema PipelineSpecFinally#taskRef
   */
  readonly taskRef?: PipelineSpecFinallyTaskRef;

  /**
   * A Task that is written out here, with the fields of a Task.
   *
   * @schema PipelineSpecFinally#taskSpec
   */
  readonly taskSpec?: any;

  /**
   * How long it may take.
   *
   * @schema PipelineSpecFinally#timeout
   */
  readonly timeout?: string;

  /**
   * Conditions.
   *
   * @schema PipelineSpecFinally#when
   */
  readonly when?: PipelineSpecFinallyWhen[];

  /**
   * Workspaces of the Pipeline that the Task gets.
   *
   * @schema PipelineSpecFinally#workspaces
   */
  readonly workspaces?: PipelineSpecFinallyWorkspaces[];
}

/**
 * Converts an object of type 'PipelineSpecFinally' to JSON representation.
 */
export function toJson_PipelineSpecFinally(obj: PipelineSpecFinally | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'matrix': toJson_PipelineSpecFinallyMatrix(obj.matrix),
    'name': obj.name,
    'onError': obj.onError,
    'params': obj.params?.map(y => toJson_PipelineSpecFinallyParams(y)),
    'retries': obj.retries,
    'runAfter': obj.runAfter?.map(y => y),
    'taskRef': toJson_PipelineSpecFinallyTaskRef(obj.taskRef),
    'taskSpec': obj.taskSpec,
    'timeout': obj.timeout,
    'when': obj.when?.map(y => toJson_PipelineSpecFinallyWhen(y)),
    'workspaces': obj.workspaces?.map(y => toJson_PipelineSpecFinallyWorkspaces(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One parameter.
 *
 * @schema PipelineSpecParams
 */
export interface PipelineSpecParams {
  /**
   * Value where none is given. One text, a list of texts, or a map of texts.
   *
   * @schema PipelineSpecParams#default
   */
  readonly default?: any;

  /**
   * What the parameter is for.
   *
   * @schema PipelineSpecParams#description
   */
  readonly description?: string;

  /**
   * Values that may be given.
   *
   * @schema PipelineSpecParams#enum
   */
  readonly enum?: string[];

  /**
   * Name of the parameter.
   *
   * @schema PipelineSpecParams#name
   */
  readonly name: string;

  /**
   * Texts of a map, by name.
   *
   * @schema PipelineSpecParams#properties
   */
  readonly properties?: { [key: string]: PipelineSpecParamsProperties };

  /**
   * Type of the value.
   *
   * @schema PipelineSpecParams#type
   */
  readonly type?: PipelineSpecParamsType;
}

/**
 * Converts an object of type 'PipelineSpecParams' to JSON representation.
 */
export function toJson_PipelineSpecParams(obj: PipelineSpecParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'default': obj.default,
    'description': obj.description,
    'enum': obj.enum?.map(y => y),
    'name': obj.name,
    'properties': ((obj.properties) === undefined) ? undefined : (Object.entries(obj.properties).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: toJson_PipelineSpecParamsProperties(i[1]) }), {})),
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One result.
 *
 * @schema PipelineSpecResults
 */
export interface PipelineSpecResults {
  /**
   * What the result says.
   *
   * @schema PipelineSpecResults#description
   */
  readonly description?: string;

  /**
   * Name of the result.
   *
   * @schema PipelineSpecResults#name
   */
  readonly name: string;

  /**
   * Type of the value.
   *
   * @schema PipelineSpecResults#type
   */
  readonly type?: PipelineSpecResultsType;

  /**
   * Results of tasks. One text, a list of texts, or a map of texts.
   *
   * @schema PipelineSpecResults#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineSpecResults' to JSON representation.
 */
export function toJson_PipelineSpecResults(obj: PipelineSpecResults | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'name': obj.name,
    'type': obj.type,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One task.
 *
 * @schema PipelineSpecTasks
 */
export interface PipelineSpecTasks {
  /**
   * What the task is for.
   *
   * @schema PipelineSpecTasks#description
   */
  readonly description?: string;

  /**
   * Name for people.
   *
   * @schema PipelineSpecTasks#displayName
   */
  readonly displayName?: string;

  /**
   * Runs the Task once for every combination of values.
   *
   * @schema PipelineSpecTasks#matrix
   */
  readonly matrix?: PipelineSpecTasksMatrix;

  /**
   * Name of the task.
   *
   * @schema PipelineSpecTasks#name
   */
  readonly name?: string;

  /**
   * Whether the Pipeline goes on after an error.
   *
   * @schema PipelineSpecTasks#onError
   */
  readonly onError?: string;

  /**
   * Values of parameters.
   *
   * @schema PipelineSpecTasks#params
   */
  readonly params?: PipelineSpecTasksParams[];

  /**
   * How often it is tried again.
   *
   * @schema PipelineSpecTasks#retries
   */
  readonly retries?: number;

  /**
   * Tasks that must be done before.
   *
   * @schema PipelineSpecTasks#runAfter
   */
  readonly runAfter?: string[];

  /**
   * The Task that is run.
   *
   * @schema PipelineSpecTasks#taskRef
   */
  readonly taskRef?: PipelineSpecTasksTaskRef;

  /**
   * A Task that is written out here, with the fields of a Task.
   *
   * @schema PipelineSpecTasks#taskSpec
   */
  readonly taskSpec?: any;

  /**
   * How long it may take.
   *
   * @schema PipelineSpecTasks#timeout
   */
  readonly timeout?: string;

  /**
   * Conditions.
   *
   * @schema PipelineSpecTasks#when
   */
  readonly when?: PipelineSpecTasksWhen[];

  /**
   * Workspaces of the Pipeline that the Task gets.
   *
   * @schema PipelineSpecTasks#workspaces
   */
  readonly workspaces?: PipelineSpecTasksWorkspaces[];
}

/**
 * Converts an object of type 'PipelineSpecTasks' to JSON representation.
 */
export function toJson_PipelineSpecTasks(obj: PipelineSpecTasks | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'matrix': toJson_PipelineSpecTasksMatrix(obj.matrix),
    'name': obj.name,
    'onError': obj.onError,
    'params': obj.params?.map(y => toJson_PipelineSpecTasksParams(y)),
    'retries': obj.retries,
    'runAfter': obj.runAfter?.map(y => y),
    'taskRef': toJson_PipelineSpecTasksTaskRef(obj.taskRef),
    'taskSpec': obj.taskSpec,
    'timeout': obj.timeout,
    'when': obj.when?.map(y => toJson_PipelineSpecTasksWhen(y)),
    'workspaces': obj.workspaces?.map(y => toJson_PipelineSpecTasksWorkspaces(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One workspace.
 *
 * @schema PipelineSpecWorkspaces
 */
export interface PipelineSpecWorkspaces {
  /**
   * What the folder holds.
   *
   * @schema PipelineSpecWorkspaces#description
   */
  readonly description?: string;

  /**
   * Name of the workspace.
   *
   * @schema PipelineSpecWorkspaces#name
   */
  readonly name: string;

  /**
   * Whether it may be missing.
   *
   * @schema PipelineSpecWorkspaces#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'PipelineSpecWorkspaces' to JSON representation.
 */
export function toJson_PipelineSpecWorkspaces(obj: PipelineSpecWorkspaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Runs the Task once for every combination of values.
 *
 * @schema PipelineSpecFinallyMatrix
 */
export interface PipelineSpecFinallyMatrix {
  /**
   * Combinations that are added.
   *
   * @schema PipelineSpecFinallyMatrix#include
   */
  readonly include?: PipelineSpecFinallyMatrixInclude[];

  /**
   * Lists whose values are combined.
   *
   * @schema PipelineSpecFinallyMatrix#params
   */
  readonly params?: PipelineSpecFinallyMatrixParams[];
}

/**
 * Converts an object of type 'PipelineSpecFinallyMatrix' to JSON representation.
 */
export function toJson_PipelineSpecFinallyMatrix(obj: PipelineSpecFinallyMatrix | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'include': obj.include?.map(y => toJson_PipelineSpecFinallyMatrixInclude(y)),
    'params': obj.params?.map(y => toJson_PipelineSpecFinallyMatrixParams(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One value.
 *
 * @schema PipelineSpecFinallyParams
 */
export interface PipelineSpecFinallyParams {
  /**
   * Name of the parameter.
   *
   * @schema PipelineSpecFinallyParams#name
   */
  readonly name: string;

  /**
   * The value. One text, a list of texts, or a map of texts.
   *
   * @schema PipelineSpecFinallyParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineSpecFinallyParams' to JSON representation.
 */
export function toJson_PipelineSpecFinallyParams(obj: PipelineSpecFinallyParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The Task that is run.
 *
 * @schema PipelineSpecFinallyTaskRef
 */
export interface PipelineSpecFinallyTaskRef {
  /**
   * API version of what is run.
   *
   * @schema PipelineSpecFinallyTaskRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * Kind of what is run.
   *
   * @schema PipelineSpecFinallyTaskRef#kind
   */
  readonly kind?: string;

  /**
   * Name of what is run.
   *
   * @schema PipelineSpecFinallyTaskRef#name
   */
  readonly name?: string;

  /**
   * Values for the resolver.
   *
   * @schema PipelineSpecFinallyTaskRef#params
   */
  readonly params?: PipelineSpecFinallyTaskRefParams[];

  /**
   * What finds it.
   *
   * @schema PipelineSpecFinallyTaskRef#resolver
   */
  readonly resolver?: string;
}

/**
 * Converts an object of type 'PipelineSpecFinallyTaskRef' to JSON representation.
 */
export function toJson_PipelineSpecFinallyTaskRef(obj: PipelineSpecFinallyTaskRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
    'params': obj.params?.map(y => toJson_PipelineSpecFinallyTaskRefParams(y)),
    'resolver': obj.resolver,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One condition.
 *
 * @schema PipelineSpecFinallyWhen
 */
export interface PipelineSpecFinallyWhen {
  /**
   * A condition as an expression.
   *
   * @schema PipelineSpecFinallyWhen#cel
   */
  readonly cel?: string;

  /**
   * What is compared.
   *
   * @schema PipelineSpecFinallyWhen#input
   */
  readonly input?: string;

  /**
   * Whether the input must be one of the values or none.
   *
   * @schema PipelineSpecFinallyWhen#operator
   */
  readonly operator?: PipelineSpecFinallyWhenOperator;

  /**
   * The values.
   *
   * @schema PipelineSpecFinallyWhen#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'PipelineSpecFinallyWhen' to JSON representation.
 */
export function toJson_PipelineSpecFinallyWhen(obj: PipelineSpecFinallyWhen | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cel': obj.cel,
    'input': obj.input,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One workspace.
 *
 * @schema PipelineSpecFinallyWorkspaces
 */
export interface PipelineSpecFinallyWorkspaces {
  /**
   * Name in the Task.
   *
   * @schema PipelineSpecFinallyWorkspaces#name
   */
  readonly name: string;

  /**
   * Folder of the workspace.
   *
   * @schema PipelineSpecFinallyWorkspaces#subPath
   */
  readonly subPath?: string;

  /**
   * Name in the Pipeline.
   *
   * @schema PipelineSpecFinallyWorkspaces#workspace
   */
  readonly workspace?: string;
}

/**
 * Converts an object of type 'PipelineSpecFinallyWorkspaces' to JSON representation.
 */
export function toJson_PipelineSpecFinallyWorkspaces(obj: PipelineSpecFinallyWorkspaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'subPath': obj.subPath,
    'workspace': obj.workspace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One text.
 *
 * @schema PipelineSpecParamsProperties
 */
export interface PipelineSpecParamsProperties {
  /**
   * Type of the text.
   *
   * @schema PipelineSpecParamsProperties#type
   */
  readonly type?: PipelineSpecParamsPropertiesType;
}

/**
 * Converts an object of type 'PipelineSpecParamsProperties' to JSON representation.
 */
export function toJson_PipelineSpecParamsProperties(obj: PipelineSpecParamsProperties | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Type of the value.
 *
 * @schema PipelineSpecParamsType
 */
export type PipelineSpecParamsType = "string" | "array" | "object";

/**
 * Type of the value.
 *
 * @schema PipelineSpecResultsType
 */
export type PipelineSpecResultsType = "string" | "array" | "object";

/**
 * Runs the Task once for every combination of values.
 *
 * @schema PipelineSpecTasksMatrix
 */
export interface PipelineSpecTasksMatrix {
  /**
   * Combinations that are added.
   *
   * @schema PipelineSpecTasksMatrix#include
   */
  readonly include?: PipelineSpecTasksMatrixInclude[];

  /**
   * Lists whose values are combined.
   *
   * @schema PipelineSpecTasksMatrix#params
   */
  readonly params?: PipelineSpecTasksMatrixParams[];
}

/**
 * Converts an object of type 'PipelineSpecTasksMatrix' to JSON representation.
 */
export function toJson_PipelineSpecTasksMatrix(obj: PipelineSpecTasksMatrix | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'include': obj.include?.map(y => toJson_PipelineSpecTasksMatrixInclude(y)),
    'params': obj.params?.map(y => toJson_PipelineSpecTasksMatrixParams(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One value.
 *
 * @schema PipelineSpecTasksParams
 */
export interface PipelineSpecTasksParams {
  /**
   * Name of the parameter.
   *
   * @schema PipelineSpecTasksParams#name
   */
  readonly name: string;

  /**
   * The value. One text, a list of texts, or a map of texts.
   *
   * @schema PipelineSpecTasksParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineSpecTasksParams' to JSON representation.
 */
export function toJson_PipelineSpecTasksParams(obj: PipelineSpecTasksParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The Task that is run.
 *
 * @schema PipelineSpecTasksTaskRef
 */
export interface PipelineSpecTasksTaskRef {
  /**
   * API version of what is run.
   *
   * @schema PipelineSpecTasksTaskRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * Kind of what is run.
   *
   * @schema PipelineSpecTasksTaskRef#kind
   */
  readonly kind?: string;

  /**
   * Name of what is run.
   *
   * @schema PipelineSpecTasksTaskRef#name
   */
  readonly name?: string;

  /**
   * Values for the resolver.
   *
   * @schema PipelineSpecTasksTaskRef#params
   */
  readonly params?: PipelineSpecTasksTaskRefParams[];

  /**
   * What finds it.
   *
   * @schema PipelineSpecTasksTaskRef#resolver
   */
  readonly resolver?: string;
}

/**
 * Converts an object of type 'PipelineSpecTasksTaskRef' to JSON representation.
 */
export function toJson_PipelineSpecTasksTaskRef(obj: PipelineSpecTasksTaskRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
    'params': obj.params?.map(y => toJson_PipelineSpecTasksTaskRefParams(y)),
    'resolver': obj.resolver,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One condition.
 *
 * @schema PipelineSpecTasksWhen
 */
export interface PipelineSpecTasksWhen {
  /**
   * A condition as an expression.
   *
   * @schema PipelineSpecTasksWhen#cel
   */
  readonly cel?: string;

  /**
   * What is compared.
   *
   * @schema PipelineSpecTasksWhen#input
   */
  readonly input?: string;

  /**
   * Whether the input must be one of the values or none.
   *
   * @schema PipelineSpecTasksWhen#operator
   */
  readonly operator?: PipelineSpecTasksWhenOperator;

  /**
   * The values.
   *
   * @schema PipelineSpecTasksWhen#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'PipelineSpecTasksWhen' to JSON representation.
 */
export function toJson_PipelineSpecTasksWhen(obj: PipelineSpecTasksWhen | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cel': obj.cel,
    'input': obj.input,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One workspace.
 *
 * @schema PipelineSpecTasksWorkspaces
 */
export interface PipelineSpecTasksWorkspaces {
  /**
   * Name in the Task.
   *
   * @schema PipelineSpecTasksWorkspaces#name
   */
  readonly name: string;

  /**
   * Folder of the workspace.
   *
   * @schema PipelineSpecTasksWorkspaces#subPath
   */
  readonly subPath?: string;

  /**
   * Name in the Pipeline.
   *
   * @schema PipelineSpecTasksWorkspaces#workspace
   */
  readonly workspace?: string;
}

/**
 * Converts an object of type 'PipelineSpecTasksWorkspaces' to JSON representation.
 */
export function toJson_PipelineSpecTasksWorkspaces(obj: PipelineSpecTasksWorkspaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'subPath': obj.subPath,
    'workspace': obj.workspace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One combination.
 *
 * @schema PipelineSpecFinallyMatrixInclude
 */
export interface PipelineSpecFinallyMatrixInclude {
  /**
   * Name of the combination.
   *
   * @schema PipelineSpecFinallyMatrixInclude#name
   */
  readonly name?: string;

  /**
   * Values of parameters.
   *
   * @schema PipelineSpecFinallyMatrixInclude#params
   */
  readonly params?: PipelineSpecFinallyMatrixIncludeParams[];
}

/**
 * Converts an object of type 'PipelineSpecFinallyMatrixInclude' to JSON representation.
 */
export function toJson_PipelineSpecFinallyMatrixInclude(obj: PipelineSpecFinallyMatrixInclude | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'params': obj.params?.map(y => toJson_PipelineSpecFinallyMatrixIncludeParams(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One value.
 *
 * @schema PipelineSpecFinallyMatrixParams
 */
export interface PipelineSpecFinallyMatrixParams {
  /**
   * Name of the parameter.
   *
   * @schema PipelineSpecFinallyMatrixParams#name
   */
  readonly name: string;

  /**
   * The value. One text, a list of texts, or a map of texts.
   *
   * @schema PipelineSpecFinallyMatrixParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineSpecFinallyMatrixParams' to JSON representation.
 */
export function toJson_PipelineSpecFinallyMatrixParams(obj: PipelineSpecFinallyMatrixParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One value.
 *
 * @schema PipelineSpecFinallyTaskRefParams
 */
export interface PipelineSpecFinallyTaskRefParams {
  /**
   * Name of the parameter.
   *
   * @schema PipelineSpecFinallyTaskRefParams#name
   */
  readonly name: string;

  /**
   * The value. One text, a list of texts, or a map of texts.
   *
   * @schema PipelineSpecFinallyTaskRefParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineSpecFinallyTaskRefParams' to JSON representation.
 */
export function toJson_PipelineSpecFinallyTaskRefParams(obj: PipelineSpecFinallyTaskRefParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Whether the input must be one of the values or none.
 *
 * @schema PipelineSpecFinallyWhenOperator
 */
export type PipelineSpecFinallyWhenOperator = "in" | "notin";

/**
 * Type of the text.
 *
 * @schema PipelineSpecParamsPropertiesType
 */
export type PipelineSpecParamsPropertiesType = "string" | "array" | "object";

/**
 * One combination.
 *
 * @schema PipelineSpecTasksMatrixInclude
 */
export interface PipelineSpecTasksMatrixInclude {
  /**
   * Name of the combination.
   *
   * @schema PipelineSpecTasksMatrixInclude#name
   */
  readonly name?: string;

  /**
   * Values of parameters.
   *
   * @schema PipelineSpecTasksMatrixInclude#params
   */
  readonly params?: PipelineSpecTasksMatrixIncludeParams[];
}

/**
 * Converts an object of type 'PipelineSpecTasksMatrixInclude' to JSON representation.
 */
export function toJson_PipelineSpecTasksMatrixInclude(obj: PipelineSpecTasksMatrixInclude | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'params': obj.params?.map(y => toJson_PipelineSpecTasksMatrixIncludeParams(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One value.
 *
 * @schema PipelineSpecTasksMatrixParams
 */
export interface PipelineSpecTasksMatrixParams {
  /**
   * Name of the parameter.
   *
   * @schema PipelineSpecTasksMatrixParams#name
   */
  readonly name: string;

  /**
   * The value. One text, a list of texts, or a map of texts.
   *
   * @schema PipelineSpecTasksMatrixParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineSpecTasksMatrixParams' to JSON representation.
 */
export function toJson_PipelineSpecTasksMatrixParams(obj: PipelineSpecTasksMatrixParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One value.
 *
 * @schema PipelineSpecTasksTaskRefParams
 */
export interface PipelineSpecTasksTaskRefParams {
  /**
   * Name of the parameter.
   *
   * @schema PipelineSpecTasksTaskRefParams#name
   */
  readonly name: string;

  /**
   * The value. One text, a list of texts, or a map of texts.
   *
   * @schema PipelineSpecTasksTaskRefParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineSpecTasksTaskRefParams' to JSON representation.
 */
export function toJson_PipelineSpecTasksTaskRefParams(obj: PipelineSpecTasksTaskRefParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Whether the input must be one of the values or none.
 *
 * @schema PipelineSpecTasksWhenOperator
 */
export type PipelineSpecTasksWhenOperator = "in" | "notin";

/**
 * One value.
 *
 * @schema PipelineSpecFinallyMatrixIncludeParams
 */
export interface PipelineSpecFinallyMatrixIncludeParams {
  /**
   * Name of the parameter.
   *
   * @schema PipelineSpecFinallyMatrixIncludeParams#name
   */
  readonly name: string;

  /**
   * The value. One text, a list of texts, or a map of texts.
   *
   * @schema PipelineSpecFinallyMatrixIncludeParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineSpecFinallyMatrixIncludeParams' to JSON representation.
 */
export function toJson_PipelineSpecFinallyMatrixIncludeParams(obj: PipelineSpecFinallyMatrixIncludeParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One value.
 *
 * @schema PipelineSpecTasksMatrixIncludeParams
 */
export interface PipelineSpecTasksMatrixIncludeParams {
  /**
   * Name of the parameter.
   *
   * @schema PipelineSpecTasksMatrixIncludeParams#name
   */
  readonly name: string;

  /**
   * The value. One text, a list of texts, or a map of texts.
   *
   * @schema PipelineSpecTasksMatrixIncludeParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineSpecTasksMatrixIncludeParams' to JSON representation.
 */
export function toJson_PipelineSpecTasksMatrixIncludeParams(obj: PipelineSpecTasksMatrixIncludeParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}


/**
 * One run of a Pipeline.
 *
 * @schema PipelineRun
 */
export class PipelineRun extends ApiObject {
  /**
   * Returns the apiVersion and kind for "PipelineRun"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'tekton.dev/v1',
    kind: 'PipelineRun',
  }

  /**
   * Renders a Kubernetes manifest for "PipelineRun".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: PipelineRunProps): any {
    return {
      ...PipelineRun.GVK,
      ...toJson_PipelineRunProps(props),
    };
  }

  /**
   * Defines a "PipelineRun" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: PipelineRunProps) {
    super(scope, id, {
      ...PipelineRun.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...PipelineRun.GVK,
      ...toJson_PipelineRunProps(resolved),
    };
  }
}

/**
 * One run of a Pipeline.
 *
 * @schema PipelineRun
 */
export interface PipelineRunProps {
  /**
   * @schema PipelineRun#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * What is run, and how.
   *
   * @schema PipelineRun#spec
   */
  readonly spec: PipelineRunSpec;
}

/**
 * Converts an object of type 'PipelineRunProps' to JSON representation.
 */
export function toJson_PipelineRunProps(obj: PipelineRunProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_PipelineRunSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What is run, and how.
 *
 * @schema PipelineRunSpec
 */
export interface PipelineRunSpec {
  /**
   * Controller that runs it.
   *
   * @schema PipelineRunSpec#managedBy
   */
  readonly managedBy?: string;

  /**
   * Values of parameters.
   *
   * @schema PipelineRunSpec#params
   */
  readonly params?: PipelineRunSpecParams[];

  /**
   * The Pipeline that is run.
   *
   * @schema PipelineRunSpec#pipelineRef
   */
  readonly pipelineRef?: PipelineRunSpecPipelineRef;

  /**
   * A Pipeline that is written out here, with the fields of a Pipeline.
   *
   * @schema PipelineRunSpec#pipelineSpec
   */
  readonly pipelineSpec?: any;

  /**
   * Whether the run is stopped.
   *
   * @schema PipelineRunSpec#status
   */
  readonly status?: string;

  /**
   * Fields of the runs of single tasks.
   *
   * @schema PipelineRunSpec#taskRunSpecs
   */
  readonly taskRunSpecs?: PipelineRunSpecTaskRunSpecs[];

  /**
   * Fields of the runs of all tasks.
   *
   * @schema PipelineRunSpec#taskRunTemplate
   */
  readonly taskRunTemplate?: PipelineRunSpecTaskRunTemplate;

  /**
   * How long the run may take.
   *
   * @schema PipelineRunSpec#timeouts
   */
  readonly timeouts?: PipelineRunSpecTimeouts;

  /**
   * Folders of the run.
   *
   * @schema PipelineRunSpec#workspaces
   */
  readonly workspaces?: PipelineRunSpecWorkspaces[];
}

/**
 * Converts an object of type 'PipelineRunSpec' to JSON representation.
 */
export function toJson_PipelineRunSpec(obj: PipelineRunSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'managedBy': obj.managedBy,
    'params': obj.params?.map(y => toJson_PipelineRunSpecParams(y)),
    'pipelineRef': toJson_PipelineRunSpecPipelineRef(obj.pipelineRef),
    'pipelineSpec': obj.pipelineSpec,
    'status': obj.status,
    'taskRunSpecs': obj.taskRunSpecs?.map(y => toJson_PipelineRunSpecTaskRunSpecs(y)),
    'taskRunTemplate': toJson_PipelineRunSpecTaskRunTemplate(obj.taskRunTemplate),
    'timeouts': toJson_PipelineRunSpecTimeouts(obj.timeouts),
    'workspaces': obj.workspaces?.map(y => toJson_PipelineRunSpecWorkspaces(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One value.
 *
 * @schema PipelineRunSpecParams
 */
export interface PipelineRunSpecParams {
  /**
   * Name of the parameter.
   *
   * @schema PipelineRunSpecParams#name
   */
  readonly name: string;

  /**
   * The value. One text, a list of texts, or a map of texts.
   *
   * @schema PipelineRunSpecParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineRunSpecParams' to JSON representation.
 */
export function toJson_PipelineRunSpecParams(obj: PipelineRunSpecParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The Pipeline that is run.
 *
 * @schema PipelineRunSpecPipelineRef
 */
export interface PipelineRunSpecPipelineRef {
  /**
   * API version of what is run.
   *
   * @schema PipelineRunSpecPipelineRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * Name of what is run.
   *
   * @schema PipelineRunSpecPipelineRef#name
   */
  readonly name?: string;

  /**
   * Values for the resolver.
   *
   * @schema PipelineRunSpecPipelineRef#params
   */
  readonly params?: PipelineRunSpecPipelineRefParams[];

  /**
   * What finds it.
   *
   * @schema PipelineRunSpecPipelineRef#resolver
   */
  readonly resolver?: string;
}

/**
 * Converts an object of type 'PipelineRunSpecPipelineRef' to JSON representation.
 */
export function toJson_PipelineRunSpecPipelineRef(obj: PipelineRunSpecPipelineRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'name': obj.name,
    'params': obj.params?.map(y => toJson_PipelineRunSpecPipelineRefParams(y)),
    'resolver': obj.resolver,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One task.
 *
 * @schema PipelineRunSpecTaskRunSpecs
 */
export interface PipelineRunSpecTaskRunSpecs {
  /**
   * Resources of the container.
   *
   * @schema PipelineRunSpecTaskRunSpecs#computeResources
   */
  readonly computeResources?: PipelineRunSpecTaskRunSpecsComputeResources;

  /**
   * Labels and annotations of the run.
   *
   * @schema PipelineRunSpecTaskRunSpecs#metadata
   */
  readonly metadata?: PipelineRunSpecTaskRunSpecsMetadata;

  /**
   * Name of the task.
   *
   * @schema PipelineRunSpecTaskRunSpecs#pipelineTaskName
   */
  readonly pipelineTaskName?: string;

  /**
   * Fields of the pods.
   *
   * @schema PipelineRunSpecTaskRunSpecs#podTemplate
   */
  readonly podTemplate?: PipelineRunSpecTaskRunSpecsPodTemplate;

  /**
   * Account of the run.
   *
   * @schema PipelineRunSpecTaskRunSpecs#serviceAccountName
   */
  readonly serviceAccountName?: string;

  /**
   * How long it may take.
   *
   * @schema PipelineRunSpecTaskRunSpecs#timeout
   */
  readonly timeout?: string;
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunSpecs' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunSpecs(obj: PipelineRunSpecTaskRunSpecs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'computeResources': toJson_PipelineRunSpecTaskRunSpecsComputeResources(obj.computeResources),
    'metadata': toJson_PipelineRunSpecTaskRunSpecsMetadata(obj.metadata),
    'pipelineTaskName': obj.pipelineTaskName,
    'podTemplate': toJson_PipelineRunSpecTaskRunSpecsPodTemplate(obj.podTemplate),
    'serviceAccountName': obj.serviceAccountName,
    'timeout': obj.timeout,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Fields of the runs of all tasks.
 *
 * @schema PipelineRunSpecTaskRunTemplate
 */
export interface PipelineRunSpecTaskRunTemplate {
  /**
   * Fields of the pods.
   *
   * @schema PipelineRunSpecTaskRunTemplate#podTemplate
   */
  readonly podTemplate?: PipelineRunSpecTaskRunTemplatePodTemplate;

  /**
   * Account of the runs.
   *
   * @schema PipelineRunSpecTaskRunTemplate#serviceAccountName
   */
  readonly serviceAccountName?: string;
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunTemplate' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunTemplate(obj: PipelineRunSpecTaskRunTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podTemplate': toJson_PipelineRunSpecTaskRunTemplatePodTemplate(obj.podTemplate),
    'serviceAccountName': obj.serviceAccountName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How long the run may take.
 *
 * @schema PipelineRunSpecTimeouts
 */
export interface PipelineRunSpecTimeouts {
  /**
   * Time for the tasks at the end.
   *
   * @schema PipelineRunSpecTimeouts#finally
   */
  readonly finally?: string;

  /**
   * Time for all of it.
   *
   * @schema PipelineRunSpecTimeouts#pipeline
   */
  readonly pipeline?: string;

  /**
   * Time for the other tasks.
   *
   * @schema PipelineRunSpecTimeouts#tasks
   */
  readonly tasks?: string;
}

/**
 * Converts an object of type 'PipelineRunSpecTimeouts' to JSON representation.
 */
export function toJson_PipelineRunSpecTimeouts(obj: PipelineRunSpecTimeouts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'finally': obj.finally,
    'pipeline': obj.pipeline,
    'tasks': obj.tasks,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One workspace.
 *
 * @schema PipelineRunSpecWorkspaces
 */
export interface PipelineRunSpecWorkspaces {
  /**
   * The keys of a ConfigMap as files.
   *
   * @schema PipelineRunSpecWorkspaces#configMap
   */
  readonly configMap?: PipelineRunSpecWorkspacesConfigMap;

  /**
   * An empty folder that goes with the pod.
   *
   * @schema PipelineRunSpecWorkspaces#emptyDir
   */
  readonly emptyDir?: PipelineRunSpecWorkspacesEmptyDir;

  /**
   * Name in the Pipeline.
   *
   * @schema PipelineRunSpecWorkspaces#name
   */
  readonly name: string;

  /**
   * An existing claim.
   *
   * @schema PipelineRunSpecWorkspaces#persistentVolumeClaim
   */
  readonly persistentVolumeClaim?: PipelineRunSpecWorkspacesPersistentVolumeClaim;

  /**
   * The keys of a Secret as files.
   *
   * @schema PipelineRunSpecWorkspaces#secret
   */
  readonly secret?: PipelineRunSpecWorkspacesSecret;

  /**
   * Folder of the volume.
   *
   * @schema PipelineRunSpecWorkspaces#subPath
   */
  readonly subPath?: string;

  /**
   * A claim that is made for the run.
   *
   * @schema PipelineRunSpecWorkspaces#volumeClaimTemplate
   */
  readonly volumeClaimTemplate?: PipelineRunSpecWorkspacesVolumeClaimTemplate;
}

/**
 * Converts an object of type 'PipelineRunSpecWorkspaces' to JSON representation.
 */
export function toJson_PipelineRunSpecWorkspaces(obj: PipelineRunSpecWorkspaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_PipelineRunSpecWorkspacesConfigMap(obj.configMap),
    'emptyDir': toJson_PipelineRunSpecWorkspacesEmptyDir(obj.emptyDir),
    'name': obj.name,
    'persistentVolumeClaim': toJson_PipelineRunSpecWorkspacesPersistentVolumeClaim(obj.persistentVolumeClaim),
    'secret': toJson_PipelineRunSpecWorkspacesSecret(obj.secret),
    'subPath': obj.subPath,
    'volumeClaimTemplate': toJson_PipelineRunSpecWorkspacesVolumeClaimTemplate(obj.volumeClaimTemplate),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One value.
 *
 * @schema PipelineRunSpecPipelineRefParams
 */
export interface PipelineRunSpecPipelineRefParams {
  /**
   * Name of the parameter.
   *
   * @schema PipelineRunSpecPipelineRefParams#name
   */
  readonly name: string;

  /**
   * The value. One text, a list of texts, or a map of texts.
   *
   * @schema PipelineRunSpecPipelineRefParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'PipelineRunSpecPipelineRefParams' to JSON representation.
 */
export function toJson_PipelineRunSpecPipelineRefParams(obj: PipelineRunSpecPipelineRefParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Resources of the container.
 *
 * @schema PipelineRunSpecTaskRunSpecsComputeResources
 */
export interface PipelineRunSpecTaskRunSpecsComputeResources {
  /**
   * Most that it may use.
   *
   * @schema PipelineRunSpecTaskRunSpecsComputeResources#limits
   */
  readonly limits?: { [key: string]: string };

  /**
   * What is set aside for it.
   *
   * @schema PipelineRunSpecTaskRunSpecsComputeResources#requests
   */
  readonly requests?: { [key: string]: string };
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunSpecsComputeResources' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunSpecsComputeResources(obj: PipelineRunSpecTaskRunSpecsComputeResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Labels and annotations of the run.
 *
 * @schema PipelineRunSpecTaskRunSpecsMetadata
 */
export interface PipelineRunSpecTaskRunSpecsMetadata {
  /**
   * Annotations.
   *
   * @schema PipelineRunSpecTaskRunSpecsMetadata#annotations
   */
  readonly annotations?: { [key: string]: string };

  /**
   * Labels.
   *
   * @schema PipelineRunSpecTaskRunSpecsMetadata#labels
   */
  readonly labels?: { [key: string]: string };
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunSpecsMetadata' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunSpecsMetadata(obj: PipelineRunSpecTaskRunSpecsMetadata | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Fields of the pods.
 *
 * @schema PipelineRunSpecTaskRunSpecsPodTemplate
 */
export interface PipelineRunSpecTaskRunSpecsPodTemplate {
  /**
   * Whether the token of the account is mounted.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplate#automountServiceAccountToken
   */
  readonly automountServiceAccountToken?: boolean;

  /**
   * Whether Services become variables.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplate#enableServiceLinks
   */
  readonly enableServiceLinks?: boolean;

  /**
   * Variables of the container.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplate#env
   */
  readonly env?: PipelineRunSpecTaskRunSpecsPodTemplateEnv[];

  /**
   * Whether users of the node are used.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplate#hostUsers
   */
  readonly hostUsers?: boolean;

  /**
   * Secrets with which images are fetched.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplate#imagePullSecrets
   */
  readonly imagePullSecrets?: PipelineRunSpecTaskRunSpecsPodTemplateImagePullSecrets[];

  /**
   * Labels of nodes.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplate#nodeSelector
   */
  readonly nodeSelector?: { [key: string]: string };

  /**
   * Priority of the pods.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplate#priorityClassName
   */
  readonly priorityClassName?: string;

  /**
   * Runtime of the pods.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplate#runtimeClassName
   */
  readonly runtimeClassName?: string;

  /**
   * Scheduler of the pods.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplate#schedulerName
   */
  readonly schedulerName?: string;

  /**
   * Security of the pod.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplate#securityContext
   */
  readonly securityContext?: PipelineRunSpecTaskRunSpecsPodTemplateSecurityContext;

  /**
   * Taints of nodes that the pod bears.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplate#tolerations
   */
  readonly tolerations?: PipelineRunSpecTaskRunSpecsPodTemplateTolerations[];
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunSpecsPodTemplate' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunSpecsPodTemplate(obj: PipelineRunSpecTaskRunSpecsPodTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'automountServiceAccountToken': obj.automountServiceAccountToken,
    'enableServiceLinks': obj.enableServiceLinks,
    'env': obj.env?.map(y => toJson_PipelineRunSpecTaskRunSpecsPodTemplateEnv(y)),
    'hostUsers': obj.hostUsers,
    'imagePullSecrets': obj.imagePullSecrets?.map(y => toJson_PipelineRunSpecTaskRunSpecsPodTemplateImagePullSecrets(y)),
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (Object.entries(obj.nodeSelector).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'priorityClassName': obj.priorityClassName,
    'runtimeClassName': obj.runtimeClassName,
    'schedulerName': obj.schedulerName,
    'securityContext': toJson_PipelineRunSpecTaskRunSpecsPodTemplateSecurityContext(obj.securityContext),
    'tolerations': obj.tolerations?.map(y => toJson_PipelineRunSpecTaskRunSpecsPodTemplateTolerations(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Fields of the pods.
 *
 * @schema PipelineRunSpecTaskRunTemplatePodTemplate
 */
export interface PipelineRunSpecTaskRunTemplatePodTemplate {
  /**
   * Whether the token of the account is mounted.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplate#automountServiceAccountToken
   */
  readonly automountServiceAccountToken?: boolean;

  /**
   * Whether Services become variables.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplate#enableServiceLinks
   */
  readonly enableServiceLinks?: boolean;

  /**
   * Variables of the container.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplate#env
   */
  readonly env?: PipelineRunSpecTaskRunTemplatePodTemplateEnv[];

  /**
   * Whether users of the node are used.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplate#hostUsers
   */
  readonly hostUsers?: boolean;

  /**
   * Secrets with which images are fetched.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplate#imagePullSecrets
   */
  readonly imagePullSecrets?: PipelineRunSpecTaskRunTemplatePodTemplateImagePullSecrets[];

  /**
   * Labels of nodes.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplate#nodeSelector
   */
  readonly nodeSelector?: { [key: string]: string };

  /**
   * Priority of the pods.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplate#priorityClassName
   */
  readonly priorityClassName?: string;

  /**
   * Runtime of the pods.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplate#runtimeClassName
   */
  readonly runtimeClassName?: string;

  /**
   * Scheduler of the pods.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplate#schedulerName
   */
  readonly schedulerName?: string;

  /**
   * Security of the pod.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplate#securityContext
   */
  readonly securityContext?: PipelineRunSpecTaskRunTemplatePodTemplateSecurityContext;

  /**
   * Taints of nodes that the pod bears.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplate#tolerations
   */
  readonly tolerations?: PipelineRunSpecTaskRunTemplatePodTemplateTolerations[];
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunTemplatePodTemplate' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunTemplatePodTemplate(obj: PipelineRunSpecTaskRunTemplatePodTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'automountServiceAccountToken': obj.automountServiceAccountToken,
    'enableServiceLinks': obj.enableServiceLinks,
    'env': obj.env?.map(y => toJson_PipelineRunSpecTaskRunTemplatePodTemplateEnv(y)),
    'hostUsers': obj.hostUsers,
    'imagePullSecrets': obj.imagePullSecrets?.map(y => toJson_PipelineRunSpecTaskRunTemplatePodTemplateImagePullSecrets(y)),
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (Object.entries(obj.nodeSelector).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'priorityClassName': obj.priorityClassName,
    'runtimeClassName': obj.runtimeClassName,
    'schedulerName': obj.schedulerName,
    'securityContext': toJson_PipelineRunSpecTaskRunTemplatePodTemplateSecurityContext(obj.securityContext),
    'tolerations': obj.tolerations?.map(y => toJson_PipelineRunSpecTaskRunTemplatePodTemplateTolerations(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The keys of a ConfigMap as files.
 *
 * @schema PipelineRunSpecWorkspacesConfigMap
 */
export interface PipelineRunSpecWorkspacesConfigMap {
  /**
   * Permissions of the files.
   *
   * @schema PipelineRunSpecWorkspacesConfigMap#defaultMode
   */
  readonly defaultMode?: number;

  /**
   * Name of the ConfigMap.
   *
   * @schema PipelineRunSpecWorkspacesConfigMap#name
   */
  readonly name?: string;

  /**
   * Whether it may be missing.
   *
   * @schema PipelineRunSpecWorkspacesConfigMap#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'PipelineRunSpecWorkspacesConfigMap' to JSON representation.
 */
export function toJson_PipelineRunSpecWorkspacesConfigMap(obj: PipelineRunSpecWorkspacesConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultMode': obj.defaultMode,
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * An empty folder that goes with the pod.
 *
 * @schema PipelineRunSpecWorkspacesEmptyDir
 */
export interface PipelineRunSpecWorkspacesEmptyDir {
  /**
   * Where it lies.
   *
   * @schema PipelineRunSpecWorkspacesEmptyDir#medium
   */
  readonly medium?: string;

  /**
   * How much it may hold.
   *
   * @schema PipelineRunSpecWorkspacesEmptyDir#sizeLimit
   */
  readonly sizeLimit?: string;
}

/**
 * Converts an object of type 'PipelineRunSpecWorkspacesEmptyDir' to JSON representation.
 */
export function toJson_PipelineRunSpecWorkspacesEmptyDir(obj: PipelineRunSpecWorkspacesEmptyDir | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'medium': obj.medium,
    'sizeLimit': obj.sizeLimit,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * An existing claim.
 *
 * @schema PipelineRunSpecWorkspacesPersistentVolumeClaim
 */
export interface PipelineRunSpecWorkspacesPersistentVolumeClaim {
  /**
   * Name of the claim.
   *
   * @schema PipelineRunSpecWorkspacesPersistentVolumeClaim#claimName
   */
  readonly claimName: string;

  /**
   * Whether it cannot be changed.
   *
   * @schema PipelineRunSpecWorkspacesPersistentVolumeClaim#readOnly
   */
  readonly readOnly?: boolean;
}

/**
 * Converts an object of type 'PipelineRunSpecWorkspacesPersistentVolumeClaim' to JSON representation.
 */
export function toJson_PipelineRunSpecWorkspacesPersistentVolumeClaim(obj: PipelineRunSpecWorkspacesPersistentVolumeClaim | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claimName': obj.claimName,
    'readOnly': obj.readOnly,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The keys of a Secret as files.
 *
 * @schema PipelineRunSpecWorkspacesSecret
 */
export interface PipelineRunSpecWorkspacesSecret {
  /**
   * Permissions of the files.
   *
   * @schema PipelineRunSpecWorkspacesSecret#defaultMode
   */
  readonly defaultMode?: number;

  /**
   * Whether it may be missing.
   *
   * @schema PipelineRunSpecWorkspacesSecret#optional
   */
  readonly optional?: boolean;

  /**
   * Name of the Secret.
   *
   * @schema PipelineRunSpecWorkspacesSecret#secretName
   */
  readonly secretName?: string;
}

/**
 * Converts an object of type 'PipelineRunSpecWorkspacesSecret' to JSON representation.
 */
export function toJson_PipelineRunSpecWorkspacesSecret(obj: PipelineRunSpecWorkspacesSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultMode': obj.defaultMode,
    'optional': obj.optional,
    'secretName': obj.secretName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A claim that is made for the run.
 *
 * @schema PipelineRunSpecWorkspacesVolumeClaimTemplate
 */
export interface PipelineRunSpecWorkspacesVolumeClaimTemplate {
  /**
   * API version of the claim.
   *
   * @schema PipelineRunSpecWorkspacesVolumeClaimTemplate#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * Kind of the claim.
   *
   * @schema PipelineRunSpecWorkspacesVolumeClaimTemplate#kind
   */
  readonly kind?: string;

  /**
   * Identity of the claim.
   *
   * @schema PipelineRunSpecWorkspacesVolumeClaimTemplate#metadata
   */
  readonly metadata?: PipelineRunSpecWorkspacesVolumeClaimTemplateMetadata;

  /**
   * What is claimed.
   *
   * @schema PipelineRunSpecWorkspacesVolumeClaimTemplate#spec
   */
  readonly spec?: PipelineRunSpecWorkspacesVolumeClaimTemplateSpec;
}

/**
 * Converts an object of type 'PipelineRunSpecWorkspacesVolumeClaimTemplate' to JSON representation.
 */
export function toJson_PipelineRunSpecWorkspacesVolumeClaimTemplate(obj: PipelineRunSpecWorkspacesVolumeClaimTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'metadata': toJson_PipelineRunSpecWorkspacesVolumeClaimTemplateMetadata(obj.metadata),
    'spec': toJson_PipelineRunSpecWorkspacesVolumeClaimTemplateSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One variable.
 *
 * @schema PipelineRunSpecTaskRunSpecsPodTemplateEnv
 */
export interface PipelineRunSpecTaskRunSpecsPodTemplateEnv {
  /**
   * Name of the variable.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateEnv#name
   */
  readonly name: string;

  /**
   * Its value.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateEnv#value
   */
  readonly value?: string;

  /**
   * Where its value comes from.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateEnv#valueFrom
   */
  readonly valueFrom?: PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFrom;
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunSpecsPodTemplateEnv' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunSpecsPodTemplateEnv(obj: PipelineRunSpecTaskRunSpecsPodTemplateEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFrom(obj.valueFrom),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One Secret.
 *
 * @schema PipelineRunSpecTaskRunSpecsPodTemplateImagePullSecrets
 */
export interface PipelineRunSpecTaskRunSpecsPodTemplateImagePullSecrets {
  /**
   * Name of the Secret.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateImagePullSecrets#name
   */
  readonly name?: string;
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunSpecsPodTemplateImagePullSecrets' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunSpecsPodTemplateImagePullSecrets(obj: PipelineRunSpecTaskRunSpecsPodTemplateImagePullSecrets | undefined): Record<string, any> | undefined {
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
 * @schema PipelineRunSpecTaskRunSpecsPodTemplateSecurityContext
 */
export interface PipelineRunSpecTaskRunSpecsPodTemplateSecurityContext {
  /**
   * Group of the volumes.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateSecurityContext#fsGroup
   */
  readonly fsGroup?: number;

  /**
   * When the group of the volumes is set.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateSecurityContext#fsGroupChangePolicy
   */
  readonly fsGroupChangePolicy?: PipelineRunSpecTaskRunSpecsPodTemplateSecurityContextFsGroupChangePolicy;

  /**
   * Group of the processes.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateSecurityContext#runAsGroup
   */
  readonly runAsGroup?: number;

  /**
   * Whether the user must be another than root.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateSecurityContext#runAsNonRoot
   */
  readonly runAsNonRoot?: boolean;

  /**
   * User of the processes.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateSecurityContext#runAsUser
   */
  readonly runAsUser?: number;

  /**
   * Filter of system calls.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateSecurityContext#seccompProfile
   */
  readonly seccompProfile?: PipelineRunSpecTaskRunSpecsPodTemplateSecurityContextSeccompProfile;

  /**
   * Further groups of the processes.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateSecurityContext#supplementalGroups
   */
  readonly supplementalGroups?: number[];
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunSpecsPodTemplateSecurityContext' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunSpecsPodTemplateSecurityContext(obj: PipelineRunSpecTaskRunSpecsPodTemplateSecurityContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsGroup': obj.fsGroup,
    'fsGroupChangePolicy': obj.fsGroupChangePolicy,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seccompProfile': toJson_PipelineRunSpecTaskRunSpecsPodTemplateSecurityContextSeccompProfile(obj.seccompProfile),
    'supplementalGroups': obj.supplementalGroups?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One taint.
 *
 * @schema PipelineRunSpecTaskRunSpecsPodTemplateTolerations
 */
export interface PipelineRunSpecTaskRunSpecsPodTemplateTolerations {
  /**
   * Effect of the taint.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateTolerations#effect
   */
  readonly effect?: string;

  /**
   * Key of the taint.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateTolerations#key
   */
  readonly key?: string;

  /**
   * How the value is compared.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateTolerations#operator
   */
  readonly operator?: string;

  /**
   * How long the pod stays.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateTolerations#tolerationSeconds
   */
  readonly tolerationSeconds?: number;

  /**
   * Value of the taint.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateTolerations#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunSpecsPodTemplateTolerations' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunSpecsPodTemplateTolerations(obj: PipelineRunSpecTaskRunSpecsPodTemplateTolerations | undefined): Record<string, any> | undefined {
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
 * One variable.
 *
 * @schema PipelineRunSpecTaskRunTemplatePodTemplateEnv
 */
export interface PipelineRunSpecTaskRunTemplatePodTemplateEnv {
  /**
   * Name of the variable.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateEnv#name
   */
  readonly name: string;

  /**
   * Its value.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateEnv#value
   */
  readonly value?: string;

  /**
   * Where its value comes from.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateEnv#valueFrom
   */
  readonly valueFrom?: PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFrom;
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunTemplatePodTemplateEnv' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunTemplatePodTemplateEnv(obj: PipelineRunSpecTaskRunTemplatePodTemplateEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFrom(obj.valueFrom),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One Secret.
 *
 * @schema PipelineRunSpecTaskRunTemplatePodTemplateImagePullSecrets
 */
export interface PipelineRunSpecTaskRunTemplatePodTemplateImagePullSecrets {
  /**
   * Name of the Secret.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateImagePullSecrets#name
   */
  readonly name?: string;
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunTemplatePodTemplateImagePullSecrets' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunTemplatePodTemplateImagePullSecrets(obj: PipelineRunSpecTaskRunTemplatePodTemplateImagePullSecrets | undefined): Record<string, any> | undefined {
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
 * @schema PipelineRunSpecTaskRunTemplatePodTemplateSecurityContext
 */
export interface PipelineRunSpecTaskRunTemplatePodTemplateSecurityContext {
  /**
   * Group of the volumes.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateSecurityContext#fsGroup
   */
  readonly fsGroup?: number;

  /**
   * When the group of the volumes is set.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateSecurityContext#fsGroupChangePolicy
   */
  readonly fsGroupChangePolicy?: PipelineRunSpecTaskRunTemplatePodTemplateSecurityContextFsGroupChangePolicy;

  /**
   * Group of the processes.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateSecurityContext#runAsGroup
   */
  readonly runAsGroup?: number;

  /**
   * Whether the user must be another than root.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateSecurityContext#runAsNonRoot
   */
  readonly runAsNonRoot?: boolean;

  /**
   * User of the processes.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateSecurityContext#runAsUser
   */
  readonly runAsUser?: number;

  /**
   * Filter of system calls.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateSecurityContext#seccompProfile
   */
  readonly seccompProfile?: PipelineRunSpecTaskRunTemplatePodTemplateSecurityContextSeccompProfile;

  /**
   * Further groups of the processes.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateSecurityContext#supplementalGroups
   */
  readonly supplementalGroups?: number[];
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunTemplatePodTemplateSecurityContext' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunTemplatePodTemplateSecurityContext(obj: PipelineRunSpecTaskRunTemplatePodTemplateSecurityContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsGroup': obj.fsGroup,
    'fsGroupChangePolicy': obj.fsGroupChangePolicy,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seccompProfile': toJson_PipelineRunSpecTaskRunTemplatePodTemplateSecurityContextSeccompProfile(obj.seccompProfile),
    'supplementalGroups': obj.supplementalGroups?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One taint.
 *
 * @schema PipelineRunSpecTaskRunTemplatePodTemplateTolerations
 */
export interface PipelineRunSpecTaskRunTemplatePodTemplateTolerations {
  /**
   * Effect of the taint.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateTolerations#effect
   */
  readonly effect?: string;

  /**
   * Key of the taint.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateTolerations#key
   */
  readonly key?: string;

  /**
   * How the value is compared.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateTolerations#operator
   */
  readonly operator?: string;

  /**
   * How long the pod stays.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateTolerations#tolerationSeconds
   */
  readonly tolerationSeconds?: number;

  /**
   * Value of the taint.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateTolerations#value
   */
  readonly value?: string;
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunTemplatePodTemplateTolerations' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunTemplatePodTemplateTolerations(obj: PipelineRunSpecTaskRunTemplatePodTemplateTolerations | undefined): Record<string, any> | undefined {
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
 * Identity of the claim.
 *
 * @schema PipelineRunSpecWorkspacesVolumeClaimTemplateMetadata
 */
export interface PipelineRunSpecWorkspacesVolumeClaimTemplateMetadata {
  /**
   * Annotations.
   *
   * @schema PipelineRunSpecWorkspacesVolumeClaimTemplateMetadata#annotations
   */
  readonly annotations?: { [key: string]: string };

  /**
   * Labels.
   *
   * @schema PipelineRunSpecWorkspacesVolumeClaimTemplateMetadata#labels
   */
  readonly labels?: { [key: string]: string };

  /**
   * Name of the claim.
   *
   * @schema PipelineRunSpecWorkspacesVolumeClaimTemplateMetadata#name
   */
  readonly name?: string;
}

/**
 * Converts an object of type 'PipelineRunSpecWorkspacesVolumeClaimTemplateMetadata' to JSON representation.
 */
export function toJson_PipelineRunSpecWorkspacesVolumeClaimTemplateMetadata(obj: PipelineRunSpecWorkspacesVolumeClaimTemplateMetadata | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What is claimed.
 *
 * @schema PipelineRunSpecWorkspacesVolumeClaimTemplateSpec
 */
export interface PipelineRunSpecWorkspacesVolumeClaimTemplateSpec {
  /**
   * Who may mount it.
   *
   * @schema PipelineRunSpecWorkspacesVolumeClaimTemplateSpec#accessModes
   */
  readonly accessModes?: string[];

  /**
   * How much is claimed.
   *
   * @schema PipelineRunSpecWorkspacesVolumeClaimTemplateSpec#resources
   */
  readonly resources?: PipelineRunSpecWorkspacesVolumeClaimTemplateSpecResources;

  /**
   * Class of the volume.
   *
   * @schema PipelineRunSpecWorkspacesVolumeClaimTemplateSpec#storageClassName
   */
  readonly storageClassName?: string;

  /**
   * Whether it has a file system.
   *
   * @schema PipelineRunSpecWorkspacesVolumeClaimTemplateSpec#volumeMode
   */
  readonly volumeMode?: PipelineRunSpecWorkspacesVolumeClaimTemplateSpecVolumeMode;
}

/**
 * Converts an object of type 'PipelineRunSpecWorkspacesVolumeClaimTemplateSpec' to JSON representation.
 */
export function toJson_PipelineRunSpecWorkspacesVolumeClaimTemplateSpec(obj: PipelineRunSpecWorkspacesVolumeClaimTemplateSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'accessModes': obj.accessModes?.map(y => y),
    'resources': toJson_PipelineRunSpecWorkspacesVolumeClaimTemplateSpecResources(obj.resources),
    'storageClassName': obj.storageClassName,
    'volumeMode': obj.volumeMode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Where its value comes from.
 *
 * @schema PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFrom
 */
export interface PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFrom {
  /**
   * A key of a ConfigMap.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFrom#configMapKeyRef
   */
  readonly configMapKeyRef?: PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromConfigMapKeyRef;

  /**
   * A field of the pod.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFrom#fieldRef
   */
  readonly fieldRef?: PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromFieldRef;

  /**
   * A key of a Secret.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFrom#secretKeyRef
   */
  readonly secretKeyRef?: PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromSecretKeyRef;
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFrom' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFrom(obj: PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromFieldRef(obj.fieldRef),
    'secretKeyRef': toJson_PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromSecretKeyRef(obj.secretKeyRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * When the group of the volumes is set.
 *
 * @schema PipelineRunSpecTaskRunSpecsPodTemplateSecurityContextFsGroupChangePolicy
 */
export type PipelineRunSpecTaskRunSpecsPodTemplateSecurityContextFsGroupChangePolicy = "Always" | "OnRootMismatch";

/**
 * Filter of system calls.
 *
 * @schema PipelineRunSpecTaskRunSpecsPodTemplateSecurityContextSeccompProfile
 */
export interface PipelineRunSpecTaskRunSpecsPodTemplateSecurityContextSeccompProfile {
  /**
   * File of the profile on the node.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateSecurityContextSeccompProfile#localhostProfile
   */
  readonly localhostProfile?: string;

  /**
   * Sort of the profile.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateSecurityContextSeccompProfile#type
   */
  readonly type: PipelineRunSpecTaskRunSpecsPodTemplateSecurityContextSeccompProfileType;
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunSpecsPodTemplateSecurityContextSeccompProfile' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunSpecsPodTemplateSecurityContextSeccompProfile(obj: PipelineRunSpecTaskRunSpecsPodTemplateSecurityContextSeccompProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Where its value comes from.
 *
 * @schema PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFrom
 */
export interface PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFrom {
  /**
   * A key of a ConfigMap.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFrom#configMapKeyRef
   */
  readonly configMapKeyRef?: PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromConfigMapKeyRef;

  /**
   * A field of the pod.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFrom#fieldRef
   */
  readonly fieldRef?: PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromFieldRef;

  /**
   * A key of a Secret.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFrom#secretKeyRef
   */
  readonly secretKeyRef?: PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromSecretKeyRef;
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFrom' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFrom(obj: PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromFieldRef(obj.fieldRef),
    'secretKeyRef': toJson_PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromSecretKeyRef(obj.secretKeyRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * When the group of the volumes is set.
 *
 * @schema PipelineRunSpecTaskRunTemplatePodTemplateSecurityContextFsGroupChangePolicy
 */
export type PipelineRunSpecTaskRunTemplatePodTemplateSecurityContextFsGroupChangePolicy = "Always" | "OnRootMismatch";

/**
 * Filter of system calls.
 *
 * @schema PipelineRunSpecTaskRunTemplatePodTemplateSecurityContextSeccompProfile
 */
export interface PipelineRunSpecTaskRunTemplatePodTemplateSecurityContextSeccompProfile {
  /**
   * File of the profile on the node.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateSecurityContextSeccompProfile#localhostProfile
   */
  readonly localhostProfile?: string;

  /**
   * Sort of the profile.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateSecurityContextSeccompProfile#type
   */
  readonly type: PipelineRunSpecTaskRunTemplatePodTemplateSecurityContextSeccompProfileType;
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunTemplatePodTemplateSecurityContextSeccompProfile' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunTemplatePodTemplateSecurityContextSeccompProfile(obj: PipelineRunSpecTaskRunTemplatePodTemplateSecurityContextSeccompProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How much is claimed.
 *
 * @schema PipelineRunSpecWorkspacesVolumeClaimTemplateSpecResources
 */
export interface PipelineRunSpecWorkspacesVolumeClaimTemplateSpecResources {
  /**
   * Most that it may hold.
   *
   * @schema PipelineRunSpecWorkspacesVolumeClaimTemplateSpecResources#limits
   */
  readonly limits?: { [key: string]: string };

  /**
   * Least that it must hold.
   *
   * @schema PipelineRunSpecWorkspacesVolumeClaimTemplateSpecResources#requests
   */
  readonly requests?: { [key: string]: string };
}

/**
 * Converts an object of type 'PipelineRunSpecWorkspacesVolumeClaimTemplateSpecResources' to JSON representation.
 */
export function toJson_PipelineRunSpecWorkspacesVolumeClaimTemplateSpecResources(obj: PipelineRunSpecWorkspacesVolumeClaimTemplateSpecResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Whether it has a file system.
 *
 * @schema PipelineRunSpecWorkspacesVolumeClaimTemplateSpecVolumeMode
 */
export type PipelineRunSpecWorkspacesVolumeClaimTemplateSpecVolumeMode = "Filesystem" | "Block";

/**
 * A key of a ConfigMap.
 *
 * @schema PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromConfigMapKeyRef
 */
export interface PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromConfigMapKeyRef {
  /**
   * Name of the key.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromConfigMapKeyRef#key
   */
  readonly key: string;

  /**
   * Name of the ConfigMap.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromConfigMapKeyRef#name
   */
  readonly name: string;

  /**
   * Whether it may be missing.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromConfigMapKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromConfigMapKeyRef' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromConfigMapKeyRef(obj: PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
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
 * @schema PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromFieldRef
 */
export interface PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromFieldRef {
  /**
   * Version of the API in which the path is written.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromFieldRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * Path of the field.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromFieldRef#fieldPath
   */
  readonly fieldPath: string;
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromFieldRef' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromFieldRef(obj: PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
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
 * @schema PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromSecretKeyRef
 */
export interface PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromSecretKeyRef {
  /**
   * Name of the key.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromSecretKeyRef#key
   */
  readonly key: string;

  /**
   * Name of the Secret.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromSecretKeyRef#name
   */
  readonly name: string;

  /**
   * Whether it may be missing.
   *
   * @schema PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromSecretKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromSecretKeyRef' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromSecretKeyRef(obj: PipelineRunSpecTaskRunSpecsPodTemplateEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
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
 * Sort of the profile.
 *
 * @schema PipelineRunSpecTaskRunSpecsPodTemplateSecurityContextSeccompProfileType
 */
export type PipelineRunSpecTaskRunSpecsPodTemplateSecurityContextSeccompProfileType = "RuntimeDefault" | "Localhost" | "Unconfined";

/**
 * A key of a ConfigMap.
 *
 * @schema PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromConfigMapKeyRef
 */
export interface PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromConfigMapKeyRef {
  /**
   * Name of the key.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromConfigMapKeyRef#key
   */
  readonly key: string;

  /**
   * Name of the ConfigMap.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromConfigMapKeyRef#name
   */
  readonly name: string;

  /**
   * Whether it may be missing.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromConfigMapKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromConfigMapKeyRef' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromConfigMapKeyRef(obj: PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
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
 * @schema PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromFieldRef
 */
export interface PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromFieldRef {
  /**
   * Version of the API in which the path is written.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromFieldRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * Path of the field.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromFieldRef#fieldPath
   */
  readonly fieldPath: string;
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromFieldRef' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromFieldRef(obj: PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
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
 * @schema PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromSecretKeyRef
 */
export interface PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromSecretKeyRef {
  /**
   * Name of the key.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromSecretKeyRef#key
   */
  readonly key: string;

  /**
   * Name of the Secret.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromSecretKeyRef#name
   */
  readonly name: string;

  /**
   * Whether it may be missing.
   *
   * @schema PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromSecretKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromSecretKeyRef' to JSON representation.
 */
export function toJson_PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromSecretKeyRef(obj: PipelineRunSpecTaskRunTemplatePodTemplateEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
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
 * Sort of the profile.
 *
 * @schema PipelineRunSpecTaskRunTemplatePodTemplateSecurityContextSeccompProfileType
 */
export type PipelineRunSpecTaskRunTemplatePodTemplateSecurityContextSeccompProfileType = "RuntimeDefault" | "Localhost" | "Unconfined";


/**
 * Steps that run one after another in one pod.
 *
 * @schema Task
 */
export class Task extends ApiObject {
  /**
   * Returns the apiVersion and kind for "Task"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'tekton.dev/v1',
    kind: 'Task',
  }

  /**
   * Renders a Kubernetes manifest for "Task".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: TaskProps): any {
    return {
      ...Task.GVK,
      ...toJson_TaskProps(props),
    };
  }

  /**
   * Defines a "Task" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: TaskProps) {
    super(scope, id, {
      ...Task.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...Task.GVK,
      ...toJson_TaskProps(resolved),
    };
  }
}

/**
 * Steps that run one after another in one pod.
 *
 * @schema Task
 */
export interface TaskProps {
  /**
   * @schema Task#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * The steps and what they need.
   *
   * @schema Task#spec
   */
  readonly spec: TaskSpec;
}

/**
 * Converts an object of type 'TaskProps' to JSON representation.
 */
export function toJson_TaskProps(obj: TaskProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_TaskSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The steps and what they need.
 *
 * @schema TaskSpec
 */
export interface TaskSpec {
  /**
   * What the Task is for.
   *
   * @schema TaskSpec#description
   */
  readonly description?: string;

  /**
   * Name for people.
   *
   * @schema TaskSpec#displayName
   */
  readonly displayName?: string;

  /**
   * Parameters.
   *
   * @schema TaskSpec#params
   */
  readonly params?: TaskSpecParams[];

  /**
   * Texts that the steps write.
   *
   * @schema TaskSpec#results
   */
  readonly results?: TaskSpecResults[];

  /**
   * Containers that run beside the steps.
   *
   * @schema TaskSpec#sidecars
   */
  readonly sidecars?: TaskSpecSidecars[];

  /**
   * Fields that all steps share.
   *
   * @schema TaskSpec#stepTemplate
   */
  readonly stepTemplate?: TaskSpecStepTemplate;

  /**
   * Steps, one after another.
   *
   * @schema TaskSpec#steps
   */
  readonly steps?: TaskSpecSteps[];

  /**
   * Volumes of the pod.
   *
   * @schema TaskSpec#volumes
   */
  readonly volumes?: TaskSpecVolumes[];

  /**
   * Folders that a run brings.
   *
   * @schema TaskSpec#workspaces
   */
  readonly workspaces?: TaskSpecWorkspaces[];
}

/**
 * Converts an object of type 'TaskSpec' to JSON representation.
 */
export function toJson_TaskSpec(obj: TaskSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'params': obj.params?.map(y => toJson_TaskSpecParams(y)),
    'results': obj.results?.map(y => toJson_TaskSpecResults(y)),
    'sidecars': obj.sidecars?.map(y => toJson_TaskSpecSidecars(y)),
    'stepTemplate': toJson_TaskSpecStepTemplate(obj.stepTemplate),
    'steps': obj.steps?.map(y => toJson_TaskSpecSteps(y)),
    'volumes': obj.volumes?.map(y => toJson_TaskSpecVolumes(y)),
    'workspaces': obj.workspaces?.map(y => toJson_TaskSpecWorkspaces(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One parameter.
 *
 * @schema TaskSpecParams
 */
export interface TaskSpecParams {
  /**
   * Value where none is given. One text, a list of texts, or a map of texts.
   *
   * @schema TaskSpecParams#default
   */
  readonly default?: any;

  /**
   * What the parameter is for.
   *
   * @schema TaskSpecParams#description
   */
  readonly description?: string;

  /**
   * Values that may be given.
   *
   * @schema TaskSpecParams#enum
   */
  readonly enum?: string[];

  /**
   * Name of the parameter.
   *
   * @schema TaskSpecParams#name
   */
  readonly name: string;

  /**
   * Texts of a map, by name.
   *
   * @schema TaskSpecParams#properties
   */
  readonly properties?: { [key: string]: TaskSpecParamsProperties };

  /**
   * Type of the value.
   *
   * @schema TaskSpecParams#type
   */
  readonly type?: TaskSpecParamsType;
}

/**
 * Converts an object of type 'TaskSpecParams' to JSON representation.
 */
export function toJson_TaskSpecParams(obj: TaskSpecParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'default': obj.default,
    'description': obj.description,
    'enum': obj.enum?.map(y => y),
    'name': obj.name,
    'properties': ((obj.properties) === undefined) ? undefined : (Object.entries(obj.properties).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: toJson_TaskSpecParamsProperties(i[1]) }), {})),
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One result.
 *
 * @schema TaskSpecResults
 */
export interface TaskSpecResults {
  /**
   * What the result says.
   *
   * @schema TaskSpecResults#description
   */
  readonly description?: string;

  /**
   * Name of the result.
   *
   * @schema TaskSpecResults#name
   */
  readonly name: string;

  /**
   * Texts of a map, by name.
   *
   * @schema TaskSpecResults#properties
   */
  readonly properties?: { [key: string]: TaskSpecResultsProperties };

  /**
   * Type of the value.
   *
   * @schema TaskSpecResults#type
   */
  readonly type?: TaskSpecResultsType;

  /**
   * Result of a step. One text, a list of texts, or a map of texts.
   *
   * @schema TaskSpecResults#value
   */
  readonly value?: any;
}

/**
 * Converts an object of type 'TaskSpecResults' to JSON representation.
 */
export function toJson_TaskSpecResults(obj: TaskSpecResults | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'name': obj.name,
    'properties': ((obj.properties) === undefined) ? undefined : (Object.entries(obj.properties).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: toJson_TaskSpecResultsProperties(i[1]) }), {})),
    'type': obj.type,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One sidecar.
 *
 * @schema TaskSpecSidecars
 */
export interface TaskSpecSidecars {
  /**
   * Arguments of the command.
   *
   * @schema TaskSpecSidecars#args
   */
  readonly args?: string[];

  /**
   * What is started.
   *
   * @schema TaskSpecSidecars#command
   */
  readonly command?: string[];

  /**
   * Resources of the container.
   *
   * @schema TaskSpecSidecars#computeResources
   */
  readonly computeResources?: TaskSpecSidecarsComputeResources;

  /**
   * Variables of the container.
   *
   * @schema TaskSpecSidecars#env
   */
  readonly env?: TaskSpecSidecarsEnv[];

  /**
   * Sources whose keys become variables.
   *
   * @schema TaskSpecSidecars#envFrom
   */
  readonly envFrom?: TaskSpecSidecarsEnvFrom[];

  /**
   * Image of the container.
   *
   * @schema TaskSpecSidecars#image
   */
  readonly image?: string;

  /**
   * When the image is fetched.
   *
   * @schema TaskSpecSidecars#imagePullPolicy
   */
  readonly imagePullPolicy?: TaskSpecSidecarsImagePullPolicy;

  /**
   * What restarts it when it fails.
   *
   * @schema TaskSpecSidecars#livenessProbe
   */
  readonly livenessProbe?: TaskSpecSidecarsLivenessProbe;

  /**
   * Name of the container.
   *
   * @schema TaskSpecSidecars#name
   */
  readonly name: string;

  /**
   * Ports on which it listens.
   *
   * @schema TaskSpecSidecars#ports
   */
  readonly ports?: TaskSpecSidecarsPorts[];

  /**
   * What must succeed before the steps start.
   *
   * @schema TaskSpecSidecars#readinessProbe
   */
  readonly readinessProbe?: TaskSpecSidecarsReadinessProbe;

  /**
   * Whether it runs as a native sidecar.
   *
   * @schema TaskSpecSidecars#restartPolicy
   */
  readonly restartPolicy?: string;

  /**
   * Code that is run.
   *
   * @schema TaskSpecSidecars#script
   */
  readonly script?: string;

  /**
   * Security of the container.
   *
   * @schema TaskSpecSidecars#securityContext
   */
  readonly securityContext?: TaskSpecSidecarsSecurityContext;

  /**
   * What must succeed at first.
   *
   * @schema TaskSpecSidecars#startupProbe
   */
  readonly startupProbe?: TaskSpecSidecarsStartupProbe;

  /**
   * Volumes of the container.
   *
   * @schema TaskSpecSidecars#volumeMounts
   */
  readonly volumeMounts?: TaskSpecSidecarsVolumeMounts[];

  /**
   * Folder in which it starts.
   *
   * @schema TaskSpecSidecars#workingDir
   */
  readonly workingDir?: string;

  /**
   * Workspaces that this container alone gets.
   *
   * @schema TaskSpecSidecars#workspaces
   */
  readonly workspaces?: TaskSpecSidecarsWorkspaces[];
}

/**
 * Converts an object of type 'TaskSpecSidecars' to JSON representation.
 */
export function toJson_TaskSpecSidecars(obj: TaskSpecSidecars | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'command': obj.command?.map(y => y),
    'computeResources': toJson_TaskSpecSidecarsComputeResources(obj.computeResources),
    'env': obj.env?.map(y => toJson_TaskSpecSidecarsEnv(y)),
    'envFrom': obj.envFrom?.map(y => toJson_TaskSpecSidecarsEnvFrom(y)),
    'image': obj.image,
    'imagePullPolicy': obj.imagePullPolicy,
    'livenessProbe': toJson_TaskSpecSidecarsLivenessProbe(obj.livenessProbe),
    'name': obj.name,
    'ports': obj.ports?.map(y => toJson_TaskSpecSidecarsPorts(y)),
    'readinessProbe': toJson_TaskSpecSidecarsReadinessProbe(obj.readinessProbe),
    'restartPolicy': obj.restartPolicy,
    'script': obj.script,
    'securityContext': toJson_TaskSpecSidecarsSecurityContext(obj.securityContext),
    'startupProbe': toJson_TaskSpecSidecarsStartupProbe(obj.startupProbe),
    'volumeMounts': obj.volumeMounts?.map(y => toJson_TaskSpecSidecarsVolumeMounts(y)),
    'workingDir': obj.workingDir,
    'workspaces': obj.workspaces?.map(y => toJson_TaskSpecSidecarsWorkspaces(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Fields that all steps share.
 *
 * @schema TaskSpecStepTemplate
 */
export interface TaskSpecStepTemplate {
  /**
   * Arguments of the command.
   *
   * @schema TaskSpecStepTemplate#args
   */
  readonly args?: string[];

  /**
   * What is started.
   *
   * @schema TaskSpecStepTemplate#command
   */
  readonly command?: string[];

  /**
   * Resources of the container.
   *
   * @schema TaskSpecStepTemplate#computeResources
   */
  readonly computeResources?: TaskSpecStepTemplateComputeResources;

  /**
   * Variables of the container.
   *
   * @schema TaskSpecStepTemplate#env
   */
  readonly env?: TaskSpecStepTemplateEnv[];

  /**
   * Sources whose keys become variables.
   *
   * @schema TaskSpecStepTemplate#envFrom
   */
  readonly envFrom?: TaskSpecStepTemplateEnvFrom[];

  /**
   * Image of the container.
   *
   * @schema TaskSpecStepTemplate#image
   */
  readonly image?: string;

  /**
   * When the image is fetched.
   *
   * @schema TaskSpecStepTemplate#imagePullPolicy
   */
  readonly imagePullPolicy?: TaskSpecStepTemplateImagePullPolicy;

  /**
   * Security of the container.
   *
   * @schema TaskSpecStepTemplate#securityContext
   */
  readonly securityContext?: TaskSpecStepTemplateSecurityContext;

  /**
   * Volumes of the container.
   *
   * @schema TaskSpecStepTemplate#volumeMounts
   */
  readonly volumeMounts?: TaskSpecStepTemplateVolumeMounts[];

  /**
   * Folder in which it starts.
   *
   * @schema TaskSpecStepTemplate#workingDir
   */
  readonly workingDir?: string;
}

/**
 * Converts an object of type 'TaskSpecStepTemplate' to JSON representation.
 */
export function toJson_TaskSpecStepTemplate(obj: TaskSpecStepTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'command': obj.command?.map(y => y),
    'computeResources': toJson_TaskSpecStepTemplateComputeResources(obj.computeResources),
    'env': obj.env?.map(y => toJson_TaskSpecStepTemplateEnv(y)),
    'envFrom': obj.envFrom?.map(y => toJson_TaskSpecStepTemplateEnvFrom(y)),
    'image': obj.image,
    'imagePullPolicy': obj.imagePullPolicy,
    'securityContext': toJson_TaskSpecStepTemplateSecurityContext(obj.securityContext),
    'volumeMounts': obj.volumeMounts?.map(y => toJson_TaskSpecStepTemplateVolumeMounts(y)),
    'workingDir': obj.workingDir,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One step.
 *
 * @schema TaskSpecSteps
 */
export interface TaskSpecSteps {
  /**
   * Arguments of the command.
   *
   * @schema TaskSpecSteps#args
   */
  readonly args?: string[];

  /**
   * What is started.
   *
   * @schema TaskSpecSteps#command
   */
  readonly command?: string[];

  /**
   * Resources of the container.
   *
   * @schema TaskSpecSteps#computeResources
   */
  readonly computeResources?: TaskSpecStepsComputeResources;

  /**
   * Name for people.
   *
   * @schema TaskSpecSteps#displayName
   */
  readonly displayName?: string;

  /**
   * Variables of the container.
   *
   * @schema TaskSpecSteps#env
   */
  readonly env?: TaskSpecStepsEnv[];

  /**
   * Sources whose keys become variables.
   *
   * @schema TaskSpecSteps#envFrom
   */
  readonly envFrom?: TaskSpecStepsEnvFrom[];

  /**
   * Image of the container.
   *
   * @schema TaskSpecSteps#image
   */
  readonly image?: string;

  /**
   * When the image is fetched.
   *
   * @schema TaskSpecSteps#imagePullPolicy
   */
  readonly imagePullPolicy?: TaskSpecStepsImagePullPolicy;

  /**
   * Name of the container.
   *
   * @schema TaskSpecSteps#name
   */
  readonly name: string;

  /**
   * Whether the Task goes on after an error.
   *
   * @schema TaskSpecSteps#onError
   */
  readonly onError?: string;

  /**
   * Values of the parameters of a StepAction.
   *
   * @schema TaskSpecSteps#params
   */
  readonly params?: TaskSpecStepsParams[];

  /**
   * A StepAction.
   *
   * @schema TaskSpecSteps#ref
   */
  readonly ref?: TaskSpecStepsRef;

  /**
   * Results of the step.
   *
   * @schema TaskSpecSteps#results
   */
  readonly results?: TaskSpecStepsResults[];

  /**
   * Code that is run.
   *
   * @schema TaskSpecSteps#script
   */
  readonly script?: string;

  /**
   * Security of the container.
   *
   * @schema TaskSpecSteps#securityContext
   */
  readonly securityContext?: TaskSpecStepsSecurityContext;

  /**
   * How long the step may take.
   *
   * @schema TaskSpecSteps#timeout
   */
  readonly timeout?: string;

  /**
   * Volumes of the container.
   *
   * @schema TaskSpecSteps#volumeMounts
   */
  readonly volumeMounts?: TaskSpecStepsVolumeMounts[];

  /**
   * Conditions.
   *
   * @schema TaskSpecSteps#when
   */
  readonly when?: TaskSpecStepsWhen[];

  /**
   * Folder in which it starts.
   *
   * @schema TaskSpecSteps#workingDir
   */
  readonly workingDir?: string;

  /**
   * Workspaces that this container alone gets.
   *
   * @schema TaskSpecSteps#workspaces
   */
  readonly workspaces?: TaskSpecStepsWorkspaces[];
}

/**
 * Converts an object of type 'TaskSpecSteps' to JSON representation.
 */
export function toJson_TaskSpecSteps(obj: TaskSpecSteps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'command': obj.command?.map(y => y),
    'computeResources': toJson_TaskSpecStepsComputeResources(obj.computeResources),
    'displayName': obj.displayName,
    'env': obj.env?.map(y => toJson_TaskSpecStepsEnv(y)),
    'envFrom': obj.envFrom?.map(y => toJson_TaskSpecStepsEnvFrom(y)),
    'image': obj.image,
    'imagePullPolicy': obj.imagePullPolicy,
    'name': obj.name,
    'onError': obj.onError,
    'params': obj.params?.map(y => toJson_TaskSpecStepsParams(y)),
    'ref': toJson_TaskSpecStepsRef(obj.ref),
    'results': obj.results?.map(y => toJson_TaskSpecStepsResults(y)),
    'script': obj.script,
    'securityContext': toJson_TaskSpecStepsSecurityContext(obj.securityContext),
    'timeout': obj.timeout,
    'volumeMounts': obj.volumeMounts?.map(y => toJson_TaskSpecStepsVolumeMounts(y)),
    'when': obj.when?.map(y => toJson_TaskSpecStepsWhen(y)),
    'workingDir': obj.workingDir,
    'workspaces': obj.workspaces?.map(y => toJson_TaskSpecStepsWorkspaces(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One volume.
 *
 * @schema TaskSpecVolumes
 */
export interface TaskSpecVolumes {
  /**
   * The keys of a ConfigMap as files.
   *
   * @schema TaskSpecVolumes#configMap
   */
  readonly configMap?: TaskSpecVolumesConfigMap;

  /**
   * An empty folder that goes with the pod.
   *
   * @schema TaskSpecVolumes#emptyDir
   */
  readonly emptyDir?: TaskSpecVolumesEmptyDir;

  /**
   * Name of the volume.
   *
   * @schema TaskSpecVolumes#name
   */
  readonly name: string;

  /**
   * An existing claim.
   *
   * @schema TaskSpecVolumes#persistentVolumeClaim
   */
  readonly persistentVolumeClaim?: TaskSpecVolumesPersistentVolumeClaim;

  /**
   * The keys of a Secret as files.
   *
   * @schema TaskSpecVolumes#secret
   */
  readonly secret?: TaskSpecVolumesSecret;
}

/**
 * Converts an object of type 'TaskSpecVolumes' to JSON representation.
 */
export function toJson_TaskSpecVolumes(obj: TaskSpecVolumes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_TaskSpecVolumesConfigMap(obj.configMap),
    'emptyDir': toJson_TaskSpecVolumesEmptyDir(obj.emptyDir),
    'name': obj.name,
    'persistentVolumeClaim': toJson_TaskSpecVolumesPersistentVolumeClaim(obj.persistentVolumeClaim),
    'secret': toJson_TaskSpecVolumesSecret(obj.secret),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One workspace.
 *
 * @schema TaskSpecWorkspaces
 */
export interface TaskSpecWorkspaces {
  /**
   * What the folder holds.
   *
   * @schema TaskSpecWorkspaces#description
   */
  readonly description?: string;

  /**
   * Folder in the containers.
   *
   * @schema TaskSpecWorkspaces#mountPath
   */
  readonly mountPath?: string;

  /**
   * Name of the workspace.
   *
   * @schema TaskSpecWorkspaces#name
   */
  readonly name: string;

  /**
   * Whether it may be missing.
   *
   * @schema TaskSpecWorkspaces#optional
   */
  readonly optional?: boolean;

  /**
   * Whether it cannot be changed.
   *
   * @schema TaskSpecWorkspaces#readOnly
   */
  readonly readOnly?: boolean;
}

/**
 * Converts an object of type 'TaskSpecWorkspaces' to JSON representation.
 */
export function toJson_TaskSpecWorkspaces(obj: TaskSpecWorkspaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'mountPath': obj.mountPath,
    'name': obj.name,
    'optional': obj.optional,
    'readOnly': obj.readOnly,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One text.
 *
 * @schema TaskSpecParamsProperties
 */
export interface TaskSpecParamsProperties {
  /**
   * Type of the text.
   *
   * @schema TaskSpecParamsProperties#type
   */
  readonly type?: TaskSpecParamsPropertiesType;
}

/**
 * Converts an object of type 'TaskSpecParamsProperties' to JSON representation.
 */
export function toJson_TaskSpecParamsProperties(obj: TaskSpecParamsProperties | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Type of the value.
 *
 * @schema TaskSpecParamsType
 */
export type TaskSpecParamsType = "string" | "array" | "object";

/**
 * One text.
 *
 * @schema TaskSpecResultsProperties
 */
export interface TaskSpecResultsProperties {
  /**
   * Type of the text.
   *
   * @schema TaskSpecResultsProperties#type
   */
  readonly type?: TaskSpecResultsPropertiesType;
}

/**
 * Converts an object of type 'TaskSpecResultsProperties' to JSON representation.
 */
export function toJson_TaskSpecResultsProperties(obj: TaskSpecResultsProperties | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Type of the value.
 *
 * @schema TaskSpecResultsType
 */
export type TaskSpecResultsType = "string" | "array" | "object";

/**
 * Resources of the container.
 *
 * @schema TaskSpecSidecarsComputeResources
 */
export interface TaskSpecSidecarsComputeResources {
  /**
   * Most that it may use.
   *
   * @schema TaskSpecSidecarsComputeResources#limits
   */
  readonly limits?: { [key: string]: string };

  /**
   * What is set aside for it.
   *
   * @schema TaskSpecSidecarsComputeResources#requests
   */
  readonly requests?: { [key: string]: string };
}

/**
 * Converts an object of type 'TaskSpecSidecarsComputeResources' to JSON representation.
 */
export function toJson_TaskSpecSidecarsComputeResources(obj: TaskSpecSidecarsComputeResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One variable.
 *
 * @schema TaskSpecSidecarsEnv
 */
export interface TaskSpecSidecarsEnv {
  /**
   * Name of the variable.
   *
   * @schema TaskSpecSidecarsEnv#name
   */
  readonly name: string;

  /**
   * Its value.
   *
   * @schema TaskSpecSidecarsEnv#value
   */
  readonly value?: string;

  /**
   * Where its value comes from.
   *
   * @schema TaskSpecSidecarsEnv#valueFrom
   */
  readonly valueFrom?: TaskSpecSidecarsEnvValueFrom;
}

/**
 * Converts an object of type 'TaskSpecSidecarsEnv' to JSON representation.
 */
export function toJson_TaskSpecSidecarsEnv(obj: TaskSpecSidecarsEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_TaskSpecSidecarsEnvValueFrom(obj.valueFrom),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One source.
 *
 * @schema TaskSpecSidecarsEnvFrom
 */
export interface TaskSpecSidecarsEnvFrom {
  /**
   * The ConfigMap.
   *
   * @schema TaskSpecSidecarsEnvFrom#configMapRef
   */
  readonly configMapRef?: TaskSpecSidecarsEnvFromConfigMapRef;

  /**
   * What stands before each name.
   *
   * @schema TaskSpecSidecarsEnvFrom#prefix
   */
  readonly prefix?: string;

  /**
   * The Secret.
   *
   * @schema TaskSpecSidecarsEnvFrom#secretRef
   */
  readonly secretRef?: TaskSpecSidecarsEnvFromSecretRef;
}

/**
 * Converts an object of type 'TaskSpecSidecarsEnvFrom' to JSON representation.
 */
export function toJson_TaskSpecSidecarsEnvFrom(obj: TaskSpecSidecarsEnvFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapRef': toJson_TaskSpecSidecarsEnvFromConfigMapRef(obj.configMapRef),
    'prefix': obj.prefix,
    'secretRef': toJson_TaskSpecSidecarsEnvFromSecretRef(obj.secretRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * When the image is fetched.
 *
 * @schema TaskSpecSidecarsImagePullPolicy
 */
export type TaskSpecSidecarsImagePullPolicy = "Always" | "IfNotPresent" | "Never";

/**
 * What restarts it when it fails.
 *
 * @schema TaskSpecSidecarsLivenessProbe
 */
export interface TaskSpecSidecarsLivenessProbe {
  /**
   * A command in the container.
   *
   * @schema TaskSpecSidecarsLivenessProbe#exec
   */
  readonly exec?: TaskSpecSidecarsLivenessProbeExec;

  /**
   * Tries that may fail in a row.
   *
   * @schema TaskSpecSidecarsLivenessProbe#failureThreshold
   */
  readonly failureThreshold?: number;

  /**
   * A request to the container.
   *
   * @schema TaskSpecSidecarsLivenessProbe#httpGet
   */
  readonly httpGet?: TaskSpecSidecarsLivenessProbeHttpGet;

  /**
   * Seconds before the first try.
   *
   * @schema TaskSpecSidecarsLivenessProbe#initialDelaySeconds
   */
  readonly initialDelaySeconds?: number;

  /**
   * Seconds between two tries.
   *
   * @schema TaskSpecSidecarsLivenessProbe#periodSeconds
   */
  readonly periodSeconds?: number;

  /**
   * Tries that must succeed in a row.
   *
   * @schema TaskSpecSidecarsLivenessProbe#successThreshold
   */
  readonly successThreshold?: number;

  /**
   * A connection to the container.
   *
   * @schema TaskSpecSidecarsLivenessProbe#tcpSocket
   */
  readonly tcpSocket?: TaskSpecSidecarsLivenessProbeTcpSocket;

  /**
   * Seconds that one try may take.
   *
   * @schema TaskSpecSidecarsLivenessProbe#timeoutSeconds
   */
  readonly timeoutSeconds?: number;
}

/**
 * Converts an object of type 'TaskSpecSidecarsLivenessProbe' to JSON representation.
 */
export function toJson_TaskSpecSidecarsLivenessProbe(obj: TaskSpecSidecarsLivenessProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskSpecSidecarsLivenessProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'httpGet': toJson_TaskSpecSidecarsLivenessProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_TaskSpecSidecarsLivenessProbeTcpSocket(obj.tcpSocket),
    'timeoutSeconds': obj.timeoutSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One port.
 *
 * @schema TaskSpecSidecarsPorts
 */
export interface TaskSpecSidecarsPorts {
  /**
   * Number of the port.
   *
   * @schema TaskSpecSidecarsPorts#containerPort
   */
  readonly containerPort: number;

  /**
   * Name of the port.
   *
   * @schema TaskSpecSidecarsPorts#name
   */
  readonly name?: string;

  /**
   * Protocol of the port.
   *
   * @schema TaskSpecSidecarsPorts#protocol
   */
  readonly protocol?: TaskSpecSidecarsPortsProtocol;
}

/**
 * Converts an object of type 'TaskSpecSidecarsPorts' to JSON representation.
 */
export function toJson_TaskSpecSidecarsPorts(obj: TaskSpecSidecarsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerPort': obj.containerPort,
    'name': obj.name,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What must succeed before the steps start.
 *
 * @schema TaskSpecSidecarsReadinessProbe
 */
export interface TaskSpecSidecarsReadinessProbe {
  /**
   * A command in the container.
   *
   * @schema TaskSpecSidecarsReadinessProbe#exec
   */
  readonly exec?: TaskSpecSidecarsReadinessProbeExec;

  /**
   * Tries that may fail in a row.
   *
   * @schema TaskSpecSidecarsReadinessProbe#failureThreshold
   */
  readonly failureThreshold?: number;

  /**
   * A request to the container.
   *
   * @schema TaskSpecSidecarsReadinessProbe#httpGet
   */
  readonly httpGet?: TaskSpecSidecarsReadinessProbeHttpGet;

  /**
   * Seconds before the first try.
   *
   * @schema TaskSpecSidecarsReadinessProbe#initialDelaySeconds
   */
  readonly initialDelaySeconds?: number;

  /**
   * Seconds between two tries.
   *
   * @schema TaskSpecSidecarsReadinessProbe#periodSeconds
   */
  readonly periodSeconds?: number;

  /**
   * Tries that must succeed in a row.
   *
   * @schema TaskSpecSidecarsReadinessProbe#successThreshold
   */
  readonly successThreshold?: number;

  /**
   * A connection to the container.
   *
   * @schema TaskSpecSidecarsReadinessProbe#tcpSocket
   */
  readonly tcpSocket?: TaskSpecSidecarsReadinessProbeTcpSocket;

  /**
   * Seconds that one try may take.
   *
   * @schema TaskSpecSidecarsReadinessProbe#timeoutSeconds
   */
  readonly timeoutSeconds?: number;
}

/**
 * Converts an object of type 'TaskSpecSidecarsReadinessProbe' to JSON representation.
 */
export function toJson_TaskSpecSidecarsReadinessProbe(obj: TaskSpecSidecarsReadinessProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskSpecSidecarsReadinessProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'httpGet': toJson_TaskSpecSidecarsReadinessProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_TaskSpecSidecarsReadinessProbeTcpSocket(obj.tcpSocket),
    'timeoutSeconds': obj.timeoutSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Security of the container.
 *
 * @schema TaskSpecSidecarsSecurityContext
 */
export interface TaskSpecSidecarsSecurityContext {
  /**
   * Whether a process may gain more rights than its parent.
   *
   * @schema TaskSpecSidecarsSecurityContext#allowPrivilegeEscalation
   */
  readonly allowPrivilegeEscalation?: boolean;

  /**
   * Capabilities of the processes.
   *
   * @schema TaskSpecSidecarsSecurityContext#capabilities
   */
  readonly capabilities?: TaskSpecSidecarsSecurityContextCapabilities;

  /**
   * Whether the container has the rights of the node.
   *
   * @schema TaskSpecSidecarsSecurityContext#privileged
   */
  readonly privileged?: boolean;

  /**
   * Whether its own files cannot be changed.
   *
   * @schema TaskSpecSidecarsSecurityContext#readOnlyRootFilesystem
   */
  readonly readOnlyRootFilesystem?: boolean;

  /**
   * Group of the processes.
   *
   * @schema TaskSpecSidecarsSecurityContext#runAsGroup
   */
  readonly runAsGroup?: number;

  /**
   * Whether the user must be another than root.
   *
   * @schema TaskSpecSidecarsSecurityContext#runAsNonRoot
   */
  readonly runAsNonRoot?: boolean;

  /**
   * User of the processes.
   *
   * @schema TaskSpecSidecarsSecurityContext#runAsUser
   */
  readonly runAsUser?: number;

  /**
   * Filter of system calls.
   *
   * @schema TaskSpecSidecarsSecurityContext#seccompProfile
   */
  readonly seccompProfile?: TaskSpecSidecarsSecurityContextSeccompProfile;
}

/**
 * Converts an object of type 'TaskSpecSidecarsSecurityContext' to JSON representation.
 */
export function toJson_TaskSpecSidecarsSecurityContext(obj: TaskSpecSidecarsSecurityContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowPrivilegeEscalation': obj.allowPrivilegeEscalation,
    'capabilities': toJson_TaskSpecSidecarsSecurityContextCapabilities(obj.capabilities),
    'privileged': obj.privileged,
    'readOnlyRootFilesystem': obj.readOnlyRootFilesystem,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seccompProfile': toJson_TaskSpecSidecarsSecurityContextSeccompProfile(obj.seccompProfile),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What must succeed at first.
 *
 * @schema TaskSpecSidecarsStartupProbe
 */
export interface TaskSpecSidecarsStartupProbe {
  /**
   * A command in the container.
   *
   * @schema TaskSpecSidecarsStartupProbe#exec
   */
  readonly exec?: TaskSpecSidecarsStartupProbeExec;

  /**
   * Tries that may fail in a row.
   *
   * @schema TaskSpecSidecarsStartupProbe#failureThreshold
   */
  readonly failureThreshold?: number;

  /**
   * A request to the container.
   *
   * @schema TaskSpecSidecarsStartupProbe#httpGet
   */
  readonly httpGet?: TaskSpecSidecarsStartupProbeHttpGet;

  /**
   * Seconds before the first try.
   *
   * @schema TaskSpecSidecarsStartupProbe#initialDelaySeconds
   */
  readonly initialDelaySeconds?: number;

  /**
   * Seconds between two tries.
   *
   * @schema TaskSpecSidecarsStartupProbe#periodSeconds
   */
  readonly periodSeconds?: number;

  /**
   * Tries that must succeed in a row.
   *
   * @schema TaskSpecSidecarsStartupProbe#successThreshold
   */
  readonly successThreshold?: number;

  /**
   * A connection to the container.
   *
   * @schema TaskSpecSidecarsStartupProbe#tcpSocket
   */
  readonly tcpSocket?: TaskSpecSidecarsStartupProbeTcpSocket;

  /**
   * Seconds that one try may take.
   *
   * @schema TaskSpecSidecarsStartupProbe#timeoutSeconds
   */
  readonly timeoutSeconds?: number;
}

/**
 * Converts an object of type 'TaskSpecSidecarsStartupProbe' to JSON representation.
 */
export function toJson_TaskSpecSidecarsStartupProbe(obj: TaskSpecSidecarsStartupProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_TaskSpecSidecarsStartupProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'httpGet': toJson_TaskSpecSidecarsStartupProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_TaskSpecSidecarsStartupProbeTcpSocket(obj.tcpSocket),
    'timeoutSeconds': obj.timeoutSeconds,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One volume.
 *
 * @schema TaskSpecSidecarsVolumeMounts
 */
export interface TaskSpecSidecarsVolumeMounts {
  /**
   * Folder in the container.
   *
   * @schema TaskSpecSidecarsVolumeMounts#mountPath
   */
  readonly mountPath: string;

  /**
   * Name of the volume.
   *
   * @schema TaskSpecSidecarsVolumeMounts#name
   */
  readonly name: string;

  /**
   * Whether it cannot be changed.
   *
   * @schema TaskSpecSidecarsVolumeMounts#readOnly
   */
  readonly readOnly?: boolean;

  /**
   * Folder of the volume.
   *
   * @schema TaskSpecSidecarsVolumeMounts#subPath
   */
  readonly subPath?: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsVolumeMounts' to JSON representation.
 */
export function toJson_TaskSpecSidecarsVolumeMounts(obj: TaskSpecSidecarsVolumeMounts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'name': obj.name,
    'readOnly': obj.readOnly,
    'subPath': obj.subPath,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One workspace.
 *
 * @schema TaskSpecSidecarsWorkspaces
 */
export interface TaskSpecSidecarsWorkspaces {
  /**
   * Folder in the container.
   *
   * @schema TaskSpecSidecarsWorkspaces#mountPath
   */
  readonly mountPath?: string;

  /**
   * Name of the workspace.
   *
   * @schema TaskSpecSidecarsWorkspaces#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsWorkspaces' to JSON representation.
 */
export function toJson_TaskSpecSidecarsWorkspaces(obj: TaskSpecSidecarsWorkspaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Resources of the container.
 *
 * @schema TaskSpecStepTemplateComputeResources
 */
export interface TaskSpecStepTemplateComputeResources {
  /**
   * Most that it may use.
   *
   * @schema TaskSpecStepTemplateComputeResources#limits
   */
  readonly limits?: { [key: string]: string };

  /**
   * What is set aside for it.
   *
   * @schema TaskSpecStepTemplateComputeResources#requests
   */
  readonly requests?: { [key: string]: string };
}

/**
 * Converts an object of type 'TaskSpecStepTemplateComputeResources' to JSON representation.
 */
export function toJson_TaskSpecStepTemplateComputeResources(obj: TaskSpecStepTemplateComputeResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One variable.
 *
 * @schema TaskSpecStepTemplateEnv
 */
export interface TaskSpecStepTemplateEnv {
  /**
   * Name of the variable.
   *
   * @schema TaskSpecStepTemplateEnv#name
   */
  readonly name: string;

  /**
   * Its value.
   *
   * @schema TaskSpecStepTemplateEnv#value
   */
  readonly value?: string;

  /**
   * Where its value comes from.
   *
   * @schema TaskSpecStepTemplateEnv#valueFrom
   */
  readonly valueFrom?: TaskSpecStepTemplateEnvValueFrom;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateEnv' to JSON representation.
 */
export function toJson_TaskSpecStepTemplateEnv(obj: TaskSpecStepTemplateEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_TaskSpecStepTemplateEnvValueFrom(obj.valueFrom),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One source.
 *
 * @schema TaskSpecStepTemplateEnvFrom
 */
export interface TaskSpecStepTemplateEnvFrom {
  /**
   * The ConfigMap.
   *
   * @schema TaskSpecStepTemplateEnvFrom#configMapRef
   */
  readonly configMapRef?: TaskSpecStepTemplateEnvFromConfigMapRef;

  /**
   * What stands before each name.
   *
   * @schema TaskSpecStepTemplateEnvFrom#prefix
   */
  readonly prefix?: string;

  /**
   * The Secret.
   *
   * @schema TaskSpecStepTemplateEnvFrom#secretRef
   */
  readonly secretRef?: TaskSpecStepTemplateEnvFromSecretRef;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateEnvFrom' to JSON representation.
 */
export function toJson_TaskSpecStepTemplateEnvFrom(obj: TaskSpecStepTemplateEnvFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapRef': toJson_TaskSpecStepTemplateEnvFromConfigMapRef(obj.configMapRef),
    'prefix': obj.prefix,
    'secretRef': toJson_TaskSpecStepTemplateEnvFromSecretRef(obj.secretRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * When the image is fetched.
 *
 * @schema TaskSpecStepTemplateImagePullPolicy
 */
export type TaskSpecStepTemplateImagePullPolicy = "Always" | "IfNotPresent" | "Never";

/**
 * Security of the container.
 *
 * @schema TaskSpecStepTemplateSecurityContext
 */
export interface TaskSpecStepTemplateSecurityContext {
  /**
   * Whether a process may gain more rights than its parent.
   *
   * @schema TaskSpecStepTemplateSecurityContext#allowPrivilegeEscalation
   */
  readonly allowPrivilegeEscalation?: boolean;

  /**
   * Capabilities of the processes.
   *
   * @schema TaskSpecStepTemplateSecurityContext#capabilities
   */
  readonly capabilities?: TaskSpecStepTemplateSecurityContextCapabilities;

  /**
   * Whether the container has the rights of the node.
   *
   * @schema TaskSpecStepTemplateSecurityContext#privileged
   */
  readonly privileged?: boolean;

  /**
   * Whether its own files cannot be changed.
   *
   * @schema TaskSpecStepTemplateSecurityContext#readOnlyRootFilesystem
   */
  readonly readOnlyRootFilesystem?: boolean;

  /**
   * Group of the processes.
   *
   * @schema TaskSpecStepTemplateSecurityContext#runAsGroup
   */
  readonly runAsGroup?: number;

  /**
   * Whether the user must be another than root.
   *
   * @schema TaskSpecStepTemplateSecurityContext#runAsNonRoot
   */
  readonly runAsNonRoot?: boolean;

  /**
   * User of the processes.
   *
   * @schema TaskSpecStepTemplateSecurityContext#runAsUser
   */
  readonly runAsUser?: number;

  /**
   * Filter of system calls.
   *
   * @schema TaskSpecStepTemplateSecurityContext#seccompProfile
   */
  readonly seccompProfile?: TaskSpecStepTemplateSecurityContextSeccompProfile;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateSecurityContext' to JSON representation.
 */
export function toJson_TaskSpecStepTemplateSecurityContext(obj: TaskSpecStepTemplateSecurityContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowPrivilegeEscalation': obj.allowPrivilegeEscalation,
    'capabilities': toJson_TaskSpecStepTemplateSecurityContextCapabilities(obj.capabilities),
    'privileged': obj.privileged,
    'readOnlyRootFilesystem': obj.readOnlyRootFilesystem,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seccompProfile': toJson_TaskSpecStepTemplateSecurityContextSeccompProfile(obj.seccompProfile),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One volume.
 *
 * @schema TaskSpecStepTemplateVolumeMounts
 */
export interface TaskSpecStepTemplateVolumeMounts {
  /**
   * Folder in the container.
   *
   * @schema TaskSpecStepTemplateVolumeMounts#mountPath
   */
  readonly mountPath: string;

  /**
   * Name of the volume.
   *
   * @schema TaskSpecStepTemplateVolumeMounts#name
   */
  readonly name: string;

  /**
   * Whether it cannot be changed.
   *
   * @schema TaskSpecStepTemplateVolumeMounts#readOnly
   */
  readonly readOnly?: boolean;

  /**
   * Folder of the volume.
   *
   * @schema TaskSpecStepTemplateVolumeMounts#subPath
   */
  readonly subPath?: string;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateVolumeMounts' to JSON representation.
 */
export function toJson_TaskSpecStepTemplateVolumeMounts(obj: TaskSpecStepTemplateVolumeMounts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'name': obj.name,
    'readOnly': obj.readOnly,
    'subPath': obj.subPath,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Resources of the container.
 *
 * @schema TaskSpecStepsComputeResources
 */
export interface TaskSpecStepsComputeResources {
  /**
   * Most that it may use.
   *
   * @schema TaskSpecStepsComputeResources#limits
   */
  readonly limits?: { [key: string]: string };

  /**
   * What is set aside for it.
   *
   * @schema TaskSpecStepsComputeResources#requests
   */
  readonly requests?: { [key: string]: string };
}

/**
 * Converts an object of type 'TaskSpecStepsComputeResources' to JSON representation.
 */
export function toJson_TaskSpecStepsComputeResources(obj: TaskSpecStepsComputeResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One variable.
 *
 * @schema TaskSpecStepsEnv
 */
export interface TaskSpecStepsEnv {
  /**
   * Name of the variable.
   *
   * @schema TaskSpecStepsEnv#name
   */
  readonly name: string;

  /**
   * Its value.
   *
   * @schema TaskSpecStepsEnv#value
   */
  readonly value?: string;

  /**
   * Where its value comes from.
   *
   * @schema TaskSpecStepsEnv#valueFrom
   */
  readonly valueFrom?: TaskSpecStepsEnvValueFrom;
}

/**
 * Converts an object of type 'TaskSpecStepsEnv' to JSON representation.
 */
export function toJson_TaskSpecStepsEnv(obj: TaskSpecStepsEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_TaskSpecStepsEnvValueFrom(obj.valueFrom),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One source.
 *
 * @schema TaskSpecStepsEnvFrom
 */
export interface TaskSpecStepsEnvFrom {
  /**
   * The ConfigMap.
   *
   * @schema TaskSpecStepsEnvFrom#configMapRef
   */
  readonly configMapRef?: TaskSpecStepsEnvFromConfigMapRef;

  /**
   * What stands before each name.
   *
   * @schema TaskSpecStepsEnvFrom#prefix
   */
  readonly prefix?: string;

  /**
   * The Secret.
   *
   * @schema TaskSpecStepsEnvFrom#secretRef
   */
  readonly secretRef?: TaskSpecStepsEnvFromSecretRef;
}

/**
 * Converts an object of type 'TaskSpecStepsEnvFrom' to JSON representation.
 */
export function toJson_TaskSpecStepsEnvFrom(obj: TaskSpecStepsEnvFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapRef': toJson_TaskSpecStepsEnvFromConfigMapRef(obj.configMapRef),
    'prefix': obj.prefix,
    'secretRef': toJson_TaskSpecStepsEnvFromSecretRef(obj.secretRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * When the image is fetched.
 *
 * @schema TaskSpecStepsImagePullPolicy
 */
export type TaskSpecStepsImagePullPolicy = "Always" | "IfNotPresent" | "Never";

/**
 * One value.
 *
 * @schema TaskSpecStepsParams
 */
export interface TaskSpecStepsParams {
  /**
   * Name of the parameter.
   *
   * @schema TaskSpecStepsParams#name
   */
  readonly name: string;

  /**
   * The value. One text, a list of texts, or a map of texts.
   *
   * @schema TaskSpecStepsParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'TaskSpecStepsParams' to JSON representation.
 */
export function toJson_TaskSpecStepsParams(obj: TaskSpecStepsParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A StepAction.
 *
 * @schema TaskSpecStepsRef
 */
export interface TaskSpecStepsRef {
  /**
   * Name of the StepAction.
   *
   * @schema TaskSpecStepsRef#name
   */
  readonly name?: string;

  /**
   * Values for the resolver.
   *
   * @schema TaskSpecStepsRef#params
   */
  readonly params?: TaskSpecStepsRefParams[];

  /**
   * What finds the StepAction.
   *
   * @schema TaskSpecStepsRef#resolver
   */
  readonly resolver?: string;
}

/**
 * Converts an object of type 'TaskSpecStepsRef' to JSON representation.
 */
export function toJson_TaskSpecStepsRef(obj: TaskSpecStepsRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'params': obj.params?.map(y => toJson_TaskSpecStepsRefParams(y)),
    'resolver': obj.resolver,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One result.
 *
 * @schema TaskSpecStepsResults
 */
export interface TaskSpecStepsResults {
  /**
   * What the result says.
   *
   * @schema TaskSpecStepsResults#description
   */
  readonly description?: string;

  /**
   * Name of the result.
   *
   * @schema TaskSpecStepsResults#name
   */
  readonly name: string;

  /**
   * Texts of a map, by name.
   *
   * @schema TaskSpecStepsResults#properties
   */
  readonly properties?: { [key: string]: TaskSpecStepsResultsProperties };

  /**
   * Type of the value.
   *
   * @schema TaskSpecStepsResults#type
   */
  readonly type?: TaskSpecStepsResultsType;
}

/**
 * Converts an object of type 'TaskSpecStepsResults' to JSON representation.
 */
export function toJson_TaskSpecStepsResults(obj: TaskSpecStepsResults | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'name': obj.name,
    'properties': ((obj.properties) === undefined) ? undefined : (Object.entries(obj.properties).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: toJson_TaskSpecStepsResultsProperties(i[1]) }), {})),
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Security of the container.
 *
 * @schema TaskSpecStepsSecurityContext
 */
export interface TaskSpecStepsSecurityContext {
  /**
   * Whether a process may gain more rights than its parent.
   *
   * @schema TaskSpecStepsSecurityContext#allowPrivilegeEscalation
   */
  readonly allowPrivilegeEscalation?: boolean;

  /**
   * Capabilities of the processes.
   *
   * @schema TaskSpecStepsSecurityContext#capabilities
   */
  readonly capabilities?: TaskSpecStepsSecurityContextCapabilities;

  /**
   * Whether the container has the rights of the node.
   *
   * @schema TaskSpecStepsSecurityContext#privileged
   */
  readonly privileged?: boolean;

  /**
   * Whether its own files cannot be changed.
   *
   * @schema TaskSpecStepsSecurityContext#readOnlyRootFilesystem
   */
  readonly readOnlyRootFilesystem?: boolean;

  /**
   * Group of the processes.
   *
   * @schema TaskSpecStepsSecurityContext#runAsGroup
   */
  readonly runAsGroup?: number;

  /**
   * Whether the user must be another than root.
   *
   * @schema TaskSpecStepsSecurityContext#runAsNonRoot
   */
  readonly runAsNonRoot?: boolean;

  /**
   * User of the processes.
   *
   * @schema TaskSpecStepsSecurityContext#runAsUser
   */
  readonly runAsUser?: number;

  /**
   * Filter of system calls.
   *
   * @schema TaskSpecStepsSecurityContext#seccompProfile
   */
  readonly seccompProfile?: TaskSpecStepsSecurityContextSeccompProfile;
}

/**
 * Converts an object of type 'TaskSpecStepsSecurityContext' to JSON representation.
 */
export function toJson_TaskSpecStepsSecurityContext(obj: TaskSpecStepsSecurityContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowPrivilegeEscalation': obj.allowPrivilegeEscalation,
    'capabilities': toJson_TaskSpecStepsSecurityContextCapabilities(obj.capabilities),
    'privileged': obj.privileged,
    'readOnlyRootFilesystem': obj.readOnlyRootFilesystem,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seccompProfile': toJson_TaskSpecStepsSecurityContextSeccompProfile(obj.seccompProfile),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One volume.
 *
 * @schema TaskSpecStepsVolumeMounts
 */
export interface TaskSpecStepsVolumeMounts {
  /**
   * Folder in the container.
   *
   * @schema TaskSpecStepsVolumeMounts#mountPath
   */
  readonly mountPath: string;

  /**
   * Name of the volume.
   *
   * @schema TaskSpecStepsVolumeMounts#name
   */
  readonly name: string;

  /**
   * Whether it cannot be changed.
   *
   * @schema TaskSpecStepsVolumeMounts#readOnly
   */
  readonly readOnly?: boolean;

  /**
   * Folder of the volume.
   *
   * @schema TaskSpecStepsVolumeMounts#subPath
   */
  readonly subPath?: string;
}

/**
 * Converts an object of type 'TaskSpecStepsVolumeMounts' to JSON representation.
 */
export function toJson_TaskSpecStepsVolumeMounts(obj: TaskSpecStepsVolumeMounts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'name': obj.name,
    'readOnly': obj.readOnly,
    'subPath': obj.subPath,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One condition.
 *
 * @schema TaskSpecStepsWhen
 */
export interface TaskSpecStepsWhen {
  /**
   * A condition as an expression.
   *
   * @schema TaskSpecStepsWhen#cel
   */
  readonly cel?: string;

  /**
   * What is compared.
   *
   * @schema TaskSpecStepsWhen#input
   */
  readonly input?: string;

  /**
   * Whether the input must be one of the values or none.
   *
   * @schema TaskSpecStepsWhen#operator
   */
  readonly operator?: TaskSpecStepsWhenOperator;

  /**
   * The values.
   *
   * @schema TaskSpecStepsWhen#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'TaskSpecStepsWhen' to JSON representation.
 */
export function toJson_TaskSpecStepsWhen(obj: TaskSpecStepsWhen | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cel': obj.cel,
    'input': obj.input,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One workspace.
 *
 * @schema TaskSpecStepsWorkspaces
 */
export interface TaskSpecStepsWorkspaces {
  /**
   * Folder in the container.
   *
   * @schema TaskSpecStepsWorkspaces#mountPath
   */
  readonly mountPath?: string;

  /**
   * Name of the workspace.
   *
   * @schema TaskSpecStepsWorkspaces#name
   */
  readonly name: string;
}

/**
 * Converts an object of type 'TaskSpecStepsWorkspaces' to JSON representation.
 */
export function toJson_TaskSpecStepsWorkspaces(obj: TaskSpecStepsWorkspaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The keys of a ConfigMap as files.
 *
 * @schema TaskSpecVolumesConfigMap
 */
export interface TaskSpecVolumesConfigMap {
  /**
   * Permissions of the files.
   *
   * @schema TaskSpecVolumesConfigMap#defaultMode
   */
  readonly defaultMode?: number;

  /**
   * Name of the ConfigMap.
   *
   * @schema TaskSpecVolumesConfigMap#name
   */
  readonly name?: string;

  /**
   * Whether it may be missing.
   *
   * @schema TaskSpecVolumesConfigMap#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecVolumesConfigMap' to JSON representation.
 */
export function toJson_TaskSpecVolumesConfigMap(obj: TaskSpecVolumesConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultMode': obj.defaultMode,
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * An empty folder that goes with the pod.
 *
 * @schema TaskSpecVolumesEmptyDir
 */
export interface TaskSpecVolumesEmptyDir {
  /**
   * Where it lies.
   *
   * @schema TaskSpecVolumesEmptyDir#medium
   */
  readonly medium?: string;

  /**
   * How much it may hold.
   *
   * @schema TaskSpecVolumesEmptyDir#sizeLimit
   */
  readonly sizeLimit?: string;
}

/**
 * Converts an object of type 'TaskSpecVolumesEmptyDir' to JSON representation.
 */
export function toJson_TaskSpecVolumesEmptyDir(obj: TaskSpecVolumesEmptyDir | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'medium': obj.medium,
    'sizeLimit': obj.sizeLimit,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * An existing claim.
 *
 * @schema TaskSpecVolumesPersistentVolumeClaim
 */
export interface TaskSpecVolumesPersistentVolumeClaim {
  /**
   * Name of the claim.
   *
   * @schema TaskSpecVolumesPersistentVolumeClaim#claimName
   */
  readonly claimName: string;

  /**
   * Whether it cannot be changed.
   *
   * @schema TaskSpecVolumesPersistentVolumeClaim#readOnly
   */
  readonly readOnly?: boolean;
}

/**
 * Converts an object of type 'TaskSpecVolumesPersistentVolumeClaim' to JSON representation.
 */
export function toJson_TaskSpecVolumesPersistentVolumeClaim(obj: TaskSpecVolumesPersistentVolumeClaim | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claimName': obj.claimName,
    'readOnly': obj.readOnly,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The keys of a Secret as files.
 *
 * @schema TaskSpecVolumesSecret
 */
export interface TaskSpecVolumesSecret {
  /**
   * Permissions of the files.
   *
   * @schema TaskSpecVolumesSecret#defaultMode
   */
  readonly defaultMode?: number;

  /**
   * Whether it may be missing.
   *
   * @schema TaskSpecVolumesSecret#optional
   */
  readonly optional?: boolean;

  /**
   * Name of the Secret.
   *
   * @schema TaskSpecVolumesSecret#secretName
   */
  readonly secretName?: string;
}

/**
 * Converts an object of type 'TaskSpecVolumesSecret' to JSON representation.
 */
export function toJson_TaskSpecVolumesSecret(obj: TaskSpecVolumesSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultMode': obj.defaultMode,
    'optional': obj.optional,
    'secretName': obj.secretName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Type of the text.
 *
 * @schema TaskSpecParamsPropertiesType
 */
export type TaskSpecParamsPropertiesType = "string" | "array" | "object";

/**
 * Type of the text.
 *
 * @schema TaskSpecResultsPropertiesType
 */
export type TaskSpecResultsPropertiesType = "string" | "array" | "object";

/**
 * Where its value comes from.
 *
 * @schema TaskSpecSidecarsEnvValueFrom
 */
export interface TaskSpecSidecarsEnvValueFrom {
  /**
   * A key of a ConfigMap.
   *
   * @schema TaskSpecSidecarsEnvValueFrom#configMapKeyRef
   */
  readonly configMapKeyRef?: TaskSpecSidecarsEnvValueFromConfigMapKeyRef;

  /**
   * A field of the pod.
   *
   * @schema TaskSpecSidecarsEnvValueFrom#fieldRef
   */
  readonly fieldRef?: TaskSpecSidecarsEnvValueFromFieldRef;

  /**
   * A key of a Secret.
   *
   * @schema TaskSpecSidecarsEnvValueFrom#secretKeyRef
   */
  readonly secretKeyRef?: TaskSpecSidecarsEnvValueFromSecretKeyRef;
}

/**
 * Converts an object of type 'TaskSpecSidecarsEnvValueFrom' to JSON representation.
 */
export function toJson_TaskSpecSidecarsEnvValueFrom(obj: TaskSpecSidecarsEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_TaskSpecSidecarsEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_TaskSpecSidecarsEnvValueFromFieldRef(obj.fieldRef),
    'secretKeyRef': toJson_TaskSpecSidecarsEnvValueFromSecretKeyRef(obj.secretKeyRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The ConfigMap.
 *
 * @schema TaskSpecSidecarsEnvFromConfigMapRef
 */
export interface TaskSpecSidecarsEnvFromConfigMapRef {
  /**
   * Name of the ConfigMap.
   *
   * @schema TaskSpecSidecarsEnvFromConfigMapRef#name
   */
  readonly name: string;

  /**
   * Whether it may be missing.
   *
   * @schema TaskSpecSidecarsEnvFromConfigMapRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecSidecarsEnvFromConfigMapRef' to JSON representation.
 */
export function toJson_TaskSpecSidecarsEnvFromConfigMapRef(obj: TaskSpecSidecarsEnvFromConfigMapRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The Secret.
 *
 * @schema TaskSpecSidecarsEnvFromSecretRef
 */
export interface TaskSpecSidecarsEnvFromSecretRef {
  /**
   * Name of the Secret.
   *
   * @schema TaskSpecSidecarsEnvFromSecretRef#name
   */
  readonly name: string;

  /**
   * Whether it may be missing.
   *
   * @schema TaskSpecSidecarsEnvFromSecretRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecSidecarsEnvFromSecretRef' to JSON representation.
 */
export function toJson_TaskSpecSidecarsEnvFromSecretRef(obj: TaskSpecSidecarsEnvFromSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A command in the container.
 *
 * @schema TaskSpecSidecarsLivenessProbeExec
 */
export interface TaskSpecSidecarsLivenessProbeExec {
  /**
   * The command and its arguments.
   *
   * @schema TaskSpecSidecarsLivenessProbeExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskSpecSidecarsLivenessProbeExec' to JSON representation.
 */
export function toJson_TaskSpecSidecarsLivenessProbeExec(obj: TaskSpecSidecarsLivenessProbeExec | undefined): Record<string, any> | undefined {
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
 * @schema TaskSpecSidecarsLivenessProbeHttpGet
 */
export interface TaskSpecSidecarsLivenessProbeHttpGet {
  /**
   * Path of the request.
   *
   * @schema TaskSpecSidecarsLivenessProbeHttpGet#path
   */
  readonly path?: string;

  /**
   * Port of the request.
   *
   * @schema TaskSpecSidecarsLivenessProbeHttpGet#port
   */
  readonly port: number;

  /**
   * Scheme of the request.
   *
   * @schema TaskSpecSidecarsLivenessProbeHttpGet#scheme
   */
  readonly scheme?: TaskSpecSidecarsLivenessProbeHttpGetScheme;
}

/**
 * Converts an object of type 'TaskSpecSidecarsLivenessProbeHttpGet' to JSON representation.
 */
export function toJson_TaskSpecSidecarsLivenessProbeHttpGet(obj: TaskSpecSidecarsLivenessProbeHttpGet | undefined): Record<string, any> | undefined {
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
 * @schema TaskSpecSidecarsLivenessProbeTcpSocket
 */
export interface TaskSpecSidecarsLivenessProbeTcpSocket {
  /**
   * Port of the connection.
   *
   * @schema TaskSpecSidecarsLivenessProbeTcpSocket#port
   */
  readonly port: number;
}

/**
 * Converts an object of type 'TaskSpecSidecarsLivenessProbeTcpSocket' to JSON representation.
 */
export function toJson_TaskSpecSidecarsLivenessProbeTcpSocket(obj: TaskSpecSidecarsLivenessProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Protocol of the port.
 *
 * @schema TaskSpecSidecarsPortsProtocol
 */
export type TaskSpecSidecarsPortsProtocol = "TCP" | "UDP" | "SCTP";

/**
 * A command in the container.
 *
 * @schema TaskSpecSidecarsReadinessProbeExec
 */
export interface TaskSpecSidecarsReadinessProbeExec {
  /**
   * The command and its arguments.
   *
   * @schema TaskSpecSidecarsReadinessProbeExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskSpecSidecarsReadinessProbeExec' to JSON representation.
 */
export function toJson_TaskSpecSidecarsReadinessProbeExec(obj: TaskSpecSidecarsReadinessProbeExec | undefined): Record<string, any> | undefined {
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
 * @schema TaskSpecSidecarsReadinessProbeHttpGet
 */
export interface TaskSpecSidecarsReadinessProbeHttpGet {
  /**
   * Path of the request.
   *
   * @schema TaskSpecSidecarsReadinessProbeHttpGet#path
   */
  readonly path?: string;

  /**
   * Port of the request.
   *
   * @schema TaskSpecSidecarsReadinessProbeHttpGet#port
   */
  readonly port: number;

  /**
   * Scheme of the request.
   *
   * @schema TaskSpecSidecarsReadinessProbeHttpGet#scheme
   */
  readonly scheme?: TaskSpecSidecarsReadinessProbeHttpGetScheme;
}

/**
 * Converts an object of type 'TaskSpecSidecarsReadinessProbeHttpGet' to JSON representation.
 */
export function toJson_TaskSpecSidecarsReadinessProbeHttpGet(obj: TaskSpecSidecarsReadinessProbeHttpGet | undefined): Record<string, any> | undefined {
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
 * @schema TaskSpecSidecarsReadinessProbeTcpSocket
 */
export interface TaskSpecSidecarsReadinessProbeTcpSocket {
  /**
   * Port of the connection.
   *
   * @schema TaskSpecSidecarsReadinessProbeTcpSocket#port
   */
  readonly port: number;
}

/**
 * Converts an object of type 'TaskSpecSidecarsReadinessProbeTcpSocket' to JSON representation.
 */
export function toJson_TaskSpecSidecarsReadinessProbeTcpSocket(obj: TaskSpecSidecarsReadinessProbeTcpSocket | undefined): Record<string, any> | undefined {
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
 * @schema TaskSpecSidecarsSecurityContextCapabilities
 */
export interface TaskSpecSidecarsSecurityContextCapabilities {
  /**
   * Capabilities that are added.
   *
   * @schema TaskSpecSidecarsSecurityContextCapabilities#add
   */
  readonly add?: string[];

  /**
   * Capabilities that are removed.
   *
   * @schema TaskSpecSidecarsSecurityContextCapabilities#drop
   */
  readonly drop?: string[];
}

/**
 * Converts an object of type 'TaskSpecSidecarsSecurityContextCapabilities' to JSON representation.
 */
export function toJson_TaskSpecSidecarsSecurityContextCapabilities(obj: TaskSpecSidecarsSecurityContextCapabilities | undefined): Record<string, any> | undefined {
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
 * @schema TaskSpecSidecarsSecurityContextSeccompProfile
 */
export interface TaskSpecSidecarsSecurityContextSeccompProfile {
  /**
   * File of the profile on the node.
   *
   * @schema TaskSpecSidecarsSecurityContextSeccompProfile#localhostProfile
   */
  readonly localhostProfile?: string;

  /**
   * Sort of the profile.
   *
   * @schema TaskSpecSidecarsSecurityContextSeccompProfile#type
   */
  readonly type: TaskSpecSidecarsSecurityContextSeccompProfileType;
}

/**
 * Converts an object of type 'TaskSpecSidecarsSecurityContextSeccompProfile' to JSON representation.
 */
export function toJson_TaskSpecSidecarsSecurityContextSeccompProfile(obj: TaskSpecSidecarsSecurityContextSeccompProfile | undefined): Record<string, any> | undefined {
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
 * @schema TaskSpecSidecarsStartupProbeExec
 */
export interface TaskSpecSidecarsStartupProbeExec {
  /**
   * The command and its arguments.
   *
   * @schema TaskSpecSidecarsStartupProbeExec#command
   */
  readonly command?: string[];
}

/**
 * Converts an object of type 'TaskSpecSidecarsStartupProbeExec' to JSON representation.
 */
export function toJson_TaskSpecSidecarsStartupProbeExec(obj: TaskSpecSidecarsStartupProbeExec | undefined): Record<string, any> | undefined {
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
 * @schema TaskSpecSidecarsStartupProbeHttpGet
 */
export interface TaskSpecSidecarsStartupProbeHttpGet {
  /**
   * Path of the request.
   *
   * @schema TaskSpecSidecarsStartupProbeHttpGet#path
   */
  readonly path?: string;

  /**
   * Port of the request.
   *
   * @schema TaskSpecSidecarsStartupProbeHttpGet#port
   */
  readonly port: number;

  /**
   * Scheme of the request.
   *
   * @schema TaskSpecSidecarsStartupProbeHttpGet#scheme
   */
  readonly scheme?: TaskSpecSidecarsStartupProbeHttpGetScheme;
}

/**
 * Converts an object of type 'TaskSpecSidecarsStartupProbeHttpGet' to JSON representation.
 */
export function toJson_TaskSpecSidecarsStartupProbeHttpGet(obj: TaskSpecSidecarsStartupProbeHttpGet | undefined): Record<string, any> | undefined {
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
 * @schema TaskSpecSidecarsStartupProbeTcpSocket
 */
export interface TaskSpecSidecarsStartupProbeTcpSocket {
  /**
   * Port of the connection.
   *
   * @schema TaskSpecSidecarsStartupProbeTcpSocket#port
   */
  readonly port: number;
}

/**
 * Converts an object of type 'TaskSpecSidecarsStartupProbeTcpSocket' to JSON representation.
 */
export function toJson_TaskSpecSidecarsStartupProbeTcpSocket(obj: TaskSpecSidecarsStartupProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Where its value comes from.
 *
 * @schema TaskSpecStepTemplateEnvValueFrom
 */
export interface TaskSpecStepTemplateEnvValueFrom {
  /**
   * A key of a ConfigMap.
   *
   * @schema TaskSpecStepTemplateEnvValueFrom#configMapKeyRef
   */
  readonly configMapKeyRef?: TaskSpecStepTemplateEnvValueFromConfigMapKeyRef;

  /**
   * A field of the pod.
   *
   * @schema TaskSpecStepTemplateEnvValueFrom#fieldRef
   */
  readonly fieldRef?: TaskSpecStepTemplateEnvValueFromFieldRef;

  /**
   * A key of a Secret.
   *
   * @schema TaskSpecStepTemplateEnvValueFrom#secretKeyRef
   */
  readonly secretKeyRef?: TaskSpecStepTemplateEnvValueFromSecretKeyRef;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateEnvValueFrom' to JSON representation.
 */
export function toJson_TaskSpecStepTemplateEnvValueFrom(obj: TaskSpecStepTemplateEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_TaskSpecStepTemplateEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_TaskSpecStepTemplateEnvValueFromFieldRef(obj.fieldRef),
    'secretKeyRef': toJson_TaskSpecStepTemplateEnvValueFromSecretKeyRef(obj.secretKeyRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The ConfigMap.
 *
 * @schema TaskSpecStepTemplateEnvFromConfigMapRef
 */
export interface TaskSpecStepTemplateEnvFromConfigMapRef {
  /**
   * Name of the ConfigMap.
   *
   * @schema TaskSpecStepTemplateEnvFromConfigMapRef#name
   */
  readonly name: string;

  /**
   * Whether it may be missing.
   *
   * @schema TaskSpecStepTemplateEnvFromConfigMapRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateEnvFromConfigMapRef' to JSON representation.
 */
export function toJson_TaskSpecStepTemplateEnvFromConfigMapRef(obj: TaskSpecStepTemplateEnvFromConfigMapRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The Secret.
 *
 * @schema TaskSpecStepTemplateEnvFromSecretRef
 */
export interface TaskSpecStepTemplateEnvFromSecretRef {
  /**
   * Name of the Secret.
   *
   * @schema TaskSpecStepTemplateEnvFromSecretRef#name
   */
  readonly name: string;

  /**
   * Whether it may be missing.
   *
   * @schema TaskSpecStepTemplateEnvFromSecretRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateEnvFromSecretRef' to JSON representation.
 */
export function toJson_TaskSpecStepTemplateEnvFromSecretRef(obj: TaskSpecStepTemplateEnvFromSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Capabilities of the processes.
 *
 * @schema TaskSpecStepTemplateSecurityContextCapabilities
 */
export interface TaskSpecStepTemplateSecurityContextCapabilities {
  /**
   * Capabilities that are added.
   *
   * @schema TaskSpecStepTemplateSecurityContextCapabilities#add
   */
  readonly add?: string[];

  /**
   * Capabilities that are removed.
   *
   * @schema TaskSpecStepTemplateSecurityContextCapabilities#drop
   */
  readonly drop?: string[];
}

/**
 * Converts an object of type 'TaskSpecStepTemplateSecurityContextCapabilities' to JSON representation.
 */
export function toJson_TaskSpecStepTemplateSecurityContextCapabilities(obj: TaskSpecStepTemplateSecurityContextCapabilities | undefined): Record<string, any> | undefined {
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
 * @schema TaskSpecStepTemplateSecurityContextSeccompProfile
 */
export interface TaskSpecStepTemplateSecurityContextSeccompProfile {
  /**
   * File of the profile on the node.
   *
   * @schema TaskSpecStepTemplateSecurityContextSeccompProfile#localhostProfile
   */
  readonly localhostProfile?: string;

  /**
   * Sort of the profile.
   *
   * @schema TaskSpecStepTemplateSecurityContextSeccompProfile#type
   */
  readonly type: TaskSpecStepTemplateSecurityContextSeccompProfileType;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateSecurityContextSeccompProfile' to JSON representation.
 */
export function toJson_TaskSpecStepTemplateSecurityContextSeccompProfile(obj: TaskSpecStepTemplateSecurityContextSeccompProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Where its value comes from.
 *
 * @schema TaskSpecStepsEnvValueFrom
 */
export interface TaskSpecStepsEnvValueFrom {
  /**
   * A key of a ConfigMap.
   *
   * @schema TaskSpecStepsEnvValueFrom#configMapKeyRef
   */
  readonly configMapKeyRef?: TaskSpecStepsEnvValueFromConfigMapKeyRef;

  /**
   * A field of the pod.
   *
   * @schema TaskSpecStepsEnvValueFrom#fieldRef
   */
  readonly fieldRef?: TaskSpecStepsEnvValueFromFieldRef;

  /**
   * A key of a Secret.
   *
   * @schema TaskSpecStepsEnvValueFrom#secretKeyRef
   */
  readonly secretKeyRef?: TaskSpecStepsEnvValueFromSecretKeyRef;
}

/**
 * Converts an object of type 'TaskSpecStepsEnvValueFrom' to JSON representation.
 */
export function toJson_TaskSpecStepsEnvValueFrom(obj: TaskSpecStepsEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_TaskSpecStepsEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_TaskSpecStepsEnvValueFromFieldRef(obj.fieldRef),
    'secretKeyRef': toJson_TaskSpecStepsEnvValueFromSecretKeyRef(obj.secretKeyRef),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The ConfigMap.
 *
 * @schema TaskSpecStepsEnvFromConfigMapRef
 */
export interface TaskSpecStepsEnvFromConfigMapRef {
  /**
   * Name of the ConfigMap.
   *
   * @schema TaskSpecStepsEnvFromConfigMapRef#name
   */
  readonly name: string;

  /**
   * Whether it may be missing.
   *
   * @schema TaskSpecStepsEnvFromConfigMapRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecStepsEnvFromConfigMapRef' to JSON representation.
 */
export function toJson_TaskSpecStepsEnvFromConfigMapRef(obj: TaskSpecStepsEnvFromConfigMapRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * The Secret.
 *
 * @schema TaskSpecStepsEnvFromSecretRef
 */
export interface TaskSpecStepsEnvFromSecretRef {
  /**
   * Name of the Secret.
   *
   * @schema TaskSpecStepsEnvFromSecretRef#name
   */
  readonly name: string;

  /**
   * Whether it may be missing.
   *
   * @schema TaskSpecStepsEnvFromSecretRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecStepsEnvFromSecretRef' to JSON representation.
 */
export function toJson_TaskSpecStepsEnvFromSecretRef(obj: TaskSpecStepsEnvFromSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One value.
 *
 * @schema TaskSpecStepsRefParams
 */
export interface TaskSpecStepsRefParams {
  /**
   * Name of the parameter.
   *
   * @schema TaskSpecStepsRefParams#name
   */
  readonly name: string;

  /**
   * The value. One text, a list of texts, or a map of texts.
   *
   * @schema TaskSpecStepsRefParams#value
   */
  readonly value: any;
}

/**
 * Converts an object of type 'TaskSpecStepsRefParams' to JSON representation.
 */
export function toJson_TaskSpecStepsRefParams(obj: TaskSpecStepsRefParams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One text.
 *
 * @schema TaskSpecStepsResultsProperties
 */
export interface TaskSpecStepsResultsProperties {
  /**
   * Type of the text.
   *
   * @schema TaskSpecStepsResultsProperties#type
   */
  readonly type?: TaskSpecStepsResultsPropertiesType;
}

/**
 * Converts an object of type 'TaskSpecStepsResultsProperties' to JSON representation.
 */
export function toJson_TaskSpecStepsResultsProperties(obj: TaskSpecStepsResultsProperties | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Type of the value.
 *
 * @schema TaskSpecStepsResultsType
 */
export type TaskSpecStepsResultsType = "string" | "array" | "object";

/**
 * Capabilities of the processes.
 *
 * @schema TaskSpecStepsSecurityContextCapabilities
 */
export interface TaskSpecStepsSecurityContextCapabilities {
  /**
   * Capabilities that are added.
   *
   * @schema TaskSpecStepsSecurityContextCapabilities#add
   */
  readonly add?: string[];

  /**
   * Capabilities that are removed.
   *
   * @schema TaskSpecStepsSecurityContextCapabilities#drop
   */
  readonly drop?: string[];
}

/**
 * Converts an object of type 'TaskSpecStepsSecurityContextCapabilities' to JSON representation.
 */
export function toJson_TaskSpecStepsSecurityContextCapabilities(obj: TaskSpecStepsSecurityContextCapabilities | undefined): Record<string, any> | undefined {
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
 * @schema TaskSpecStepsSecurityContextSeccompProfile
 */
export interface TaskSpecStepsSecurityContextSeccompProfile {
  /**
   * File of the profile on the node.
   *
   * @schema TaskSpecStepsSecurityContextSeccompProfile#localhostProfile
   */
  readonly localhostProfile?: string;

  /**
   * Sort of the profile.
   *
   * @schema TaskSpecStepsSecurityContextSeccompProfile#type
   */
  readonly type: TaskSpecStepsSecurityContextSeccompProfileType;
}

/**
 * Converts an object of type 'TaskSpecStepsSecurityContextSeccompProfile' to JSON representation.
 */
export function toJson_TaskSpecStepsSecurityContextSeccompProfile(obj: TaskSpecStepsSecurityContextSeccompProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Whether the input must be one of the values or none.
 *
 * @schema TaskSpecStepsWhenOperator
 */
export type TaskSpecStepsWhenOperator = "in" | "notin";

/**
 * A key of a ConfigMap.
 *
 * @schema TaskSpecSidecarsEnvValueFromConfigMapKeyRef
 */
export interface TaskSpecSidecarsEnvValueFromConfigMapKeyRef {
  /**
   * Name of the key.
   *
   * @schema TaskSpecSidecarsEnvValueFromConfigMapKeyRef#key
   */
  readonly key: string;

  /**
   * Name of the ConfigMap.
   *
   * @schema TaskSpecSidecarsEnvValueFromConfigMapKeyRef#name
   */
  readonly name: string;

  /**
   * Whether it may be missing.
   *
   * @schema TaskSpecSidecarsEnvValueFromConfigMapKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecSidecarsEnvValueFromConfigMapKeyRef' to JSON representation.
 */
export function toJson_TaskSpecSidecarsEnvValueFromConfigMapKeyRef(obj: TaskSpecSidecarsEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
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
 * @schema TaskSpecSidecarsEnvValueFromFieldRef
 */
export interface TaskSpecSidecarsEnvValueFromFieldRef {
  /**
   * Version of the API in which the path is written.
   *
   * @schema TaskSpecSidecarsEnvValueFromFieldRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * Path of the field.
   *
   * @schema TaskSpecSidecarsEnvValueFromFieldRef#fieldPath
   */
  readonly fieldPath: string;
}

/**
 * Converts an object of type 'TaskSpecSidecarsEnvValueFromFieldRef' to JSON representation.
 */
export function toJson_TaskSpecSidecarsEnvValueFromFieldRef(obj: TaskSpecSidecarsEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
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
 * @schema TaskSpecSidecarsEnvValueFromSecretKeyRef
 */
export interface TaskSpecSidecarsEnvValueFromSecretKeyRef {
  /**
   * Name of the key.
   *
   * @schema TaskSpecSidecarsEnvValueFromSecretKeyRef#key
   */
  readonly key: string;

  /**
   * Name of the Secret.
   *
   * @schema TaskSpecSidecarsEnvValueFromSecretKeyRef#name
   */
  readonly name: string;

  /**
   * Whether it may be missing.
   *
   * @schema TaskSpecSidecarsEnvValueFromSecretKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecSidecarsEnvValueFromSecretKeyRef' to JSON representation.
 */
export function toJson_TaskSpecSidecarsEnvValueFromSecretKeyRef(obj: TaskSpecSidecarsEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
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
 * @schema TaskSpecSidecarsLivenessProbeHttpGetScheme
 */
export type TaskSpecSidecarsLivenessProbeHttpGetScheme = "HTTP" | "HTTPS";

/**
 * Scheme of the request.
 *
 * @schema TaskSpecSidecarsReadinessProbeHttpGetScheme
 */
export type TaskSpecSidecarsReadinessProbeHttpGetScheme = "HTTP" | "HTTPS";

/**
 * Sort of the profile.
 *
 * @schema TaskSpecSidecarsSecurityContextSeccompProfileType
 */
export type TaskSpecSidecarsSecurityContextSeccompProfileType = "RuntimeDefault" | "Localhost" | "Unconfined";

/**
 * Scheme of the request.
 *
 * @schema TaskSpecSidecarsStartupProbeHttpGetScheme
 */
export type TaskSpecSidecarsStartupProbeHttpGetScheme = "HTTP" | "HTTPS";

/**
 * A key of a ConfigMap.
 *
 * @schema TaskSpecStepTemplateEnvValueFromConfigMapKeyRef
 */
export interface TaskSpecStepTemplateEnvValueFromConfigMapKeyRef {
  /**
   * Name of the key.
   *
   * @schema TaskSpecStepTemplateEnvValueFromConfigMapKeyRef#key
   */
  readonly key: string;

  /**
   * Name of the ConfigMap.
   *
   * @schema TaskSpecStepTemplateEnvValueFromConfigMapKeyRef#name
   */
  readonly name: string;

  /**
   * Whether it may be missing.
   *
   * @schema TaskSpecStepTemplateEnvValueFromConfigMapKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateEnvValueFromConfigMapKeyRef' to JSON representation.
 */
export function toJson_TaskSpecStepTemplateEnvValueFromConfigMapKeyRef(obj: TaskSpecStepTemplateEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
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
 * @schema TaskSpecStepTemplateEnvValueFromFieldRef
 */
export interface TaskSpecStepTemplateEnvValueFromFieldRef {
  /**
   * Version of the API in which the path is written.
   *
   * @schema TaskSpecStepTemplateEnvValueFromFieldRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * Path of the field.
   *
   * @schema TaskSpecStepTemplateEnvValueFromFieldRef#fieldPath
   */
  readonly fieldPath: string;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateEnvValueFromFieldRef' to JSON representation.
 */
export function toJson_TaskSpecStepTemplateEnvValueFromFieldRef(obj: TaskSpecStepTemplateEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
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
 * @schema TaskSpecStepTemplateEnvValueFromSecretKeyRef
 */
export interface TaskSpecStepTemplateEnvValueFromSecretKeyRef {
  /**
   * Name of the key.
   *
   * @schema TaskSpecStepTemplateEnvValueFromSecretKeyRef#key
   */
  readonly key: string;

  /**
   * Name of the Secret.
   *
   * @schema TaskSpecStepTemplateEnvValueFromSecretKeyRef#name
   */
  readonly name: string;

  /**
   * Whether it may be missing.
   *
   * @schema TaskSpecStepTemplateEnvValueFromSecretKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecStepTemplateEnvValueFromSecretKeyRef' to JSON representation.
 */
export function toJson_TaskSpecStepTemplateEnvValueFromSecretKeyRef(obj: TaskSpecStepTemplateEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
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
 * Sort of the profile.
 *
 * @schema TaskSpecStepTemplateSecurityContextSeccompProfileType
 */
export type TaskSpecStepTemplateSecurityContextSeccompProfileType = "RuntimeDefault" | "Localhost" | "Unconfined";

/**
 * A key of a ConfigMap.
 *
 * @schema TaskSpecStepsEnvValueFromConfigMapKeyRef
 */
export interface TaskSpecStepsEnvValueFromConfigMapKeyRef {
  /**
   * Name of the key.
   *
   * @schema TaskSpecStepsEnvValueFromConfigMapKeyRef#key
   */
  readonly key: string;

  /**
   * Name of the ConfigMap.
   *
   * @schema TaskSpecStepsEnvValueFromConfigMapKeyRef#name
   */
  readonly name: string;

  /**
   * Whether it may be missing.
   *
   * @schema TaskSpecStepsEnvValueFromConfigMapKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecStepsEnvValueFromConfigMapKeyRef' to JSON representation.
 */
export function toJson_TaskSpecStepsEnvValueFromConfigMapKeyRef(obj: TaskSpecStepsEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
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
 * @schema TaskSpecStepsEnvValueFromFieldRef
 */
export interface TaskSpecStepsEnvValueFromFieldRef {
  /**
   * Version of the API in which the path is written.
   *
   * @schema TaskSpecStepsEnvValueFromFieldRef#apiVersion
   */
  readonly apiVersion?: string;

  /**
   * Path of the field.
   *
   * @schema TaskSpecStepsEnvValueFromFieldRef#fieldPath
   */
  readonly fieldPath: string;
}

/**
 * Converts an object of type 'TaskSpecStepsEnvValueFromFieldRef' to JSON representation.
 */
export function toJson_TaskSpecStepsEnvValueFromFieldRef(obj: TaskSpecStepsEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
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
 * @schema TaskSpecStepsEnvValueFromSecretKeyRef
 */
export interface TaskSpecStepsEnvValueFromSecretKeyRef {
  /**
   * Name of the key.
   *
   * @schema TaskSpecStepsEnvValueFromSecretKeyRef#key
   */
  readonly key: string;

  /**
   * Name of the Secret.
   *
   * @schema TaskSpecStepsEnvValueFromSecretKeyRef#name
   */
  readonly name: string;

  /**
   * Whether it may be missing.
   *
   * @schema TaskSpecStepsEnvValueFromSecretKeyRef#optional
   */
  readonly optional?: boolean;
}

/**
 * Converts an object of type 'TaskSpecStepsEnvValueFromSecretKeyRef' to JSON representation.
 */
export function toJson_TaskSpecStepsEnvValueFromSecretKeyRef(obj: TaskSpecStepsEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
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
 * Type of the text.
 *
 * @schema TaskSpecStepsResultsPropertiesType
 */
export type TaskSpecStepsResultsPropertiesType = "string" | "array" | "object";

/**
 * Sort of the profile.
 *
 * @schema TaskSpecStepsSecurityContextSeccompProfileType
 */
export type TaskSpecStepsSecurityContextSeccompProfileType = "RuntimeDefault" | "Localhost" | "Unconfined";

