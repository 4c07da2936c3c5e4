/* Generated from imports/crds by `npm run generate`. Do not edit. */
import { ApiObject, type ApiObjectMetadata, type GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';


/**
 * Keeps a part of a cluster as a part of a repository says.
 *
 * @schema Application
 */
export class Application extends ApiObject {
  /**
   * Returns the apiVersion and kind for "Application"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
  }

  /**
   * Renders a Kubernetes manifest for "Application".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: ApplicationProps): any {
    return {
      ...Application.GVK,
      ...toJson_ApplicationProps(props),
    };
  }

  /**
   * Defines a "Application" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: ApplicationProps) {
    super(scope, id, {
      ...Application.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...Application.GVK,
      ...toJson_ApplicationProps(resolved),
    };
  }
}

/**
 * Keeps a part of a cluster as a part of a repository says.
 *
 * @schema Application
 */
export interface ApplicationProps {
  /**
   * @schema Application#metadata
   */
  readonly metadata: ApiObjectMetadata;

  /**
   * What is synced to where.
   *
   * @schema Application#spec
   */
  readonly spec: ApplicationSpec;
}

/**
 * Converts an object of type 'ApplicationProps' to JSON representation.
 */
export function toJson_ApplicationProps(obj: ApplicationProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ApplicationSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What is synced to where.
 *
 * @schema ApplicationSpec
 */
export interface ApplicationSpec {
  /**
   * Where the objects go; a cluster by its name or by its server.
   *
   * @schema ApplicationSpec#destination
   */
  readonly destination: ApplicationSpecDestination;

  /**
   * Fields that are not compared.
   *
   * @schema ApplicationSpec#ignoreDifferences
   */
  readonly ignoreDifferences?: ApplicationSpecIgnoreDifferences[];

  /**
   * Name of the project that says what is allowed.
   *
   * @schema ApplicationSpec#project
   */
  readonly project: string;

  /**
   * Where the manifests lie.
   *
   * @schema ApplicationSpec#source
   */
  readonly source?: ApplicationSpecSource;

  /**
   * When and how it is synced.
   *
   * @schema ApplicationSpec#syncPolicy
   */
  readonly syncPolicy?: ApplicationSpecSyncPolicy;
}

/**
 * Converts an object of type 'ApplicationSpec' to JSON representation.
 */
export function toJson_ApplicationSpec(obj: ApplicationSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'destination': toJson_ApplicationSpecDestination(obj.destination),
    'ignoreDifferences': obj.ignoreDifferences?.map(y => toJson_ApplicationSpecIgnoreDifferences(y)),
    'project': obj.project,
    'source': toJson_ApplicationSpecSource(obj.source),
    'syncPolicy': toJson_ApplicationSpecSyncPolicy(obj.syncPolicy),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Where the objects go; a cluster by its name or by its server.
 *
 * @schema ApplicationSpecDestination
 */
export interface ApplicationSpecDestination {
  /**
   * Name of the cluster in Argo CD.
   *
   * @schema ApplicationSpecDestination#name
   */
  readonly name?: string;

  /**
   * Namespace of objects that name none.
   *
   * @schema ApplicationSpecDestination#namespace
   */
  readonly namespace?: string;

  /**
   * URL of the API server.
   *
   * @schema ApplicationSpecDestination#server
   */
  readonly server?: string;
}

/**
 * Converts an object of type 'ApplicationSpecDestination' to JSON representation.
 */
export function toJson_ApplicationSpecDestination(obj: ApplicationSpecDestination | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
    'server': obj.server,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Fields of the objects of one kind.
 *
 * @schema ApplicationSpecIgnoreDifferences
 */
export interface ApplicationSpecIgnoreDifferences {
  /**
   * API group; empty for the core group.
   *
   * @schema ApplicationSpecIgnoreDifferences#group
   */
  readonly group?: string;

  /**
   * Fields by their paths.
   *
   * @schema ApplicationSpecIgnoreDifferences#jsonPointers
   */
  readonly jsonPointers?: string[];

  /**
   * Kind of the objects.
   *
   * @schema ApplicationSpecIgnoreDifferences#kind
   */
  readonly kind: string;

  /**
   * Whose fields are not compared.
   *
   * @schema ApplicationSpecIgnoreDifferences#managedFieldsManagers
   */
  readonly managedFieldsManagers?: string[];

  /**
   * Name of one object.
   *
   * @schema ApplicationSpecIgnoreDifferences#name
   */
  readonly name?: string;

  /**
   * Namespace of the objects.
   *
   * @schema ApplicationSpecIgnoreDifferences#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'ApplicationSpecIgnoreDifferences' to JSON representation.
 */
export function toJson_ApplicationSpecIgnoreDifferences(obj: ApplicationSpecIgnoreDifferences | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'jsonPointers': obj.jsonPointers?.map(y => y),
    'kind': obj.kind,
    'managedFieldsManagers': obj.managedFieldsManagers?.map(y => y),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Where the manifests lie.
 *
 * @schema ApplicationSpecSource
 */
export interface ApplicationSpecSource {
  /**
   * How plain manifests are read.
   *
   * @schema ApplicationSpecSource#directory
   */
  readonly directory?: ApplicationSpecSourceDirectory;

  /**
   * Folder in the repository.
   *
   * @schema ApplicationSpecSource#path
   */
  readonly path?: string;

  /**
   * URL of the repository.
   *
   * @schema ApplicationSpecSource#repoURL
   */
  readonly repoURL: string;

  /**
   * Branch, tag or commit.
   *
   * @schema ApplicationSpecSource#targetRevision
   */
  readonly targetRevision?: string;
}

/**
 * Converts an object of type 'ApplicationSpecSource' to JSON representation.
 */
export function toJson_ApplicationSpecSource(obj: ApplicationSpecSource | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'directory': toJson_ApplicationSpecSourceDirectory(obj.directory),
    'path': obj.path,
    'repoURL': obj.repoURL,
    'targetRevision': obj.targetRevision,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * When and how it is synced.
 *
 * @schema ApplicationSpecSyncPolicy
 */
export interface ApplicationSpecSyncPolicy {
  /**
   * Sync without being asked.
   *
   * @schema ApplicationSpecSyncPolicy#automated
   */
  readonly automated?: ApplicationSpecSyncPolicyAutomated;

  /**
   * What happens after a sync that failed.
   *
   * @schema ApplicationSpecSyncPolicy#retry
   */
  readonly retry?: ApplicationSpecSyncPolicyRetry;

  /**
   * Options of the sync.
   *
   * @schema ApplicationSpecSyncPolicy#syncOptions
   */
  readonly syncOptions?: string[];
}

/**
 * Converts an object of type 'ApplicationSpecSyncPolicy' to JSON representation.
 */
export function toJson_ApplicationSpecSyncPolicy(obj: ApplicationSpecSyncPolicy | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'automated': toJson_ApplicationSpecSyncPolicyAutomated(obj.automated),
    'retry': toJson_ApplicationSpecSyncPolicyRetry(obj.retry),
    'syncOptions': obj.syncOptions?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How plain manifests are read.
 *
 * @schema ApplicationSpecSourceDirectory
 */
export interface ApplicationSpecSourceDirectory {
  /**
   * Pattern of the files that are read.
   *
   * @schema ApplicationSpecSourceDirectory#include
   */
  readonly include?: string;

  /**
   * Whether folders below are read too.
   *
   * @schema ApplicationSpecSourceDirectory#recurse
   */
  readonly recurse?: boolean;
}

/**
 * Converts an object of type 'ApplicationSpecSourceDirectory' to JSON representation.
 */
export function toJson_ApplicationSpecSourceDirectory(obj: ApplicationSpecSourceDirectory | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'include': obj.include,
    'recurse': obj.recurse,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Sync without being asked.
 *
 * @schema ApplicationSpecSyncPolicyAutomated
 */
export interface ApplicationSpecSyncPolicyAutomated {
  /**
   * Whether objects that are gone from the repository are deleted.
   *
   * @schema ApplicationSpecSyncPolicyAutomated#prune
   */
  readonly prune?: boolean;

  /**
   * Whether changes in the cluster are undone.
   *
   * @schema ApplicationSpecSyncPolicyAutomated#selfHeal
   */
  readonly selfHeal?: boolean;
}

/**
 * Converts an object of type 'ApplicationSpecSyncPolicyAutomated' to JSON representation.
 */
export function toJson_ApplicationSpecSyncPolicyAutomated(obj: ApplicationSpecSyncPolicyAutomated | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'prune': obj.prune,
    'selfHeal': obj.selfHeal,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What happens after a sync that failed.
 *
 * @schema ApplicationSpecSyncPolicyRetry
 */
export interface ApplicationSpecSyncPolicyRetry {
  /**
   * Time between attempts.
   *
   * @schema ApplicationSpecSyncPolicyRetry#backoff
   */
  readonly backoff?: ApplicationSpecSyncPolicyRetryBackoff;

  /**
   * Most attempts; a negative number for no limit.
   *
   * @schema ApplicationSpecSyncPolicyRetry#limit
   */
  readonly limit?: number;

  /**
   * Whether a later attempt takes a newer revision.
   *
   * @schema ApplicationSpecSyncPolicyRetry#refresh
   */
  readonly refresh?: boolean;
}

/**
 * Converts an object of type 'ApplicationSpecSyncPolicyRetry' to JSON representation.
 */
export function toJson_ApplicationSpecSyncPolicyRetry(obj: ApplicationSpecSyncPolicyRetry | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backoff': toJson_ApplicationSpecSyncPolicyRetryBackoff(obj.backoff),
    'limit': obj.limit,
    'refresh': obj.refresh,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Time between attempts.
 *
 * @schema ApplicationSpecSyncPolicyRetryBackoff
 */
export interface ApplicationSpecSyncPolicyRetryBackoff {
  /**
   * Time before the first repetition.
   *
   * @schema ApplicationSpecSyncPolicyRetryBackoff#duration
   */
  readonly duration?: string;

  /**
   * What the time is multiplied with after each attempt.
   *
   * @schema ApplicationSpecSyncPolicyRetryBackoff#factor
   */
  readonly factor?: number;

  /**
   * Longest time between two attempts.
   *
   * @schema ApplicationSpecSyncPolicyRetryBackoff#maxDuration
   */
  readonly maxDuration?: string;
}

/**
 * Converts an object of type 'ApplicationSpecSyncPolicyRetryBackoff' to JSON representation.
 */
export function toJson_ApplicationSpecSyncPolicyRetryBackoff(obj: ApplicationSpecSyncPolicyRetryBackoff | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'duration': obj.duration,
    'factor': obj.factor,
    'maxDuration': obj.maxDuration,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}


/**
 * Makes Applications of parameters.
 *
 * @schema ApplicationSet
 */
export class ApplicationSet extends ApiObject {
  /**
   * Returns the apiVersion and kind for "ApplicationSet"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
  }

  /**
   * Renders a Kubernetes manifest for "ApplicationSet".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: ApplicationSetProps): any {
    return {
      ...ApplicationSet.GVK,
      ...toJson_ApplicationSetProps(props),
    };
  }

  /**
   * Defines a "ApplicationSet" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: ApplicationSetProps) {
    super(scope, id, {
      ...ApplicationSet.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...ApplicationSet.GVK,
      ...toJson_ApplicationSetProps(resolved),
    };
  }
}

/**
 * Makes Applications of parameters.
 *
 * @schema ApplicationSet
 */
export interface ApplicationSetProps {
  /**
   * @schema ApplicationSet#metadata
   */
  readonly metadata: ApiObjectMetadata;

  /**
   * Parameters and the template.
   *
   * @schema ApplicationSet#spec
   */
  readonly spec: ApplicationSetSpec;
}

/**
 * Converts an object of type 'ApplicationSetProps' to JSON representation.
 */
export function toJson_ApplicationSetProps(obj: ApplicationSetProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ApplicationSetSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Parameters and the template.
 *
 * @schema ApplicationSetSpec
 */
export interface ApplicationSetSpec {
  /**
   * Where parameters come from.
   *
   * @schema ApplicationSetSpec#generators
   */
  readonly generators: ApplicationSetSpecGenerators[];

  /**
   * Whether the template is a Go template.
   *
   * @schema ApplicationSetSpec#goTemplate
   */
  readonly goTemplate?: boolean;

  /**
   * Options of the Go template.
   *
   * @schema ApplicationSetSpec#goTemplateOptions
   */
  readonly goTemplateOptions?: string[];

  /**
   * In which order the Applications are synced.
   *
   * @schema ApplicationSetSpec#strategy
   */
  readonly strategy?: ApplicationSetSpecStrategy;

  /**
   * What may happen to the Applications.
   *
   * @schema ApplicationSetSpec#syncPolicy
   */
  readonly syncPolicy?: ApplicationSetSpecSyncPolicy;

  /**
   * An Application, with expressions for the parameters.
   *
   * @schema ApplicationSetSpec#template
   */
  readonly template: ApplicationSetSpecTemplate;
}

/**
 * Converts an object of type 'ApplicationSetSpec' to JSON representation.
 */
export function toJson_ApplicationSetSpec(obj: ApplicationSetSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'generators': obj.generators?.map(y => toJson_ApplicationSetSpecGenerators(y)),
    'goTemplate': obj.goTemplate,
    'goTemplateOptions': obj.goTemplateOptions?.map(y => y),
    'strategy': toJson_ApplicationSetSpecStrategy(obj.strategy),
    'syncPolicy': toJson_ApplicationSetSpecSyncPolicy(obj.syncPolicy),
    'template': toJson_ApplicationSetSpecTemplate(obj.template),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A generator; exactly one field.
 *
 * @schema ApplicationSetSpecGenerators
 */
export interface ApplicationSetSpecGenerators {
  /**
   * Parameters from files of a repository.
   *
   * @schema ApplicationSetSpecGenerators#git
   */
  readonly git?: ApplicationSetSpecGeneratorsGit;
}

/**
 * Converts an object of type 'ApplicationSetSpecGenerators' to JSON representation.
 */
export function toJson_ApplicationSetSpecGenerators(obj: ApplicationSetSpecGenerators | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'git': toJson_ApplicationSetSpecGeneratorsGit(obj.git),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * In which order the Applications are synced.
 *
 * @schema ApplicationSetSpecStrategy
 */
export interface ApplicationSetSpecStrategy {
  /**
   * Step by step.
   *
   * @schema ApplicationSetSpecStrategy#rollingSync
   */
  readonly rollingSync?: ApplicationSetSpecStrategyRollingSync;

  /**
   * Name of the strategy.
   *
   * @schema ApplicationSetSpecStrategy#type
   */
  readonly type?: string;
}

/**
 * Converts an object of type 'ApplicationSetSpecStrategy' to JSON representation.
 */
export function toJson_ApplicationSetSpecStrategy(obj: ApplicationSetSpecStrategy | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'rollingSync': toJson_ApplicationSetSpecStrategyRollingSync(obj.rollingSync),
    'type': obj.type,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What may happen to the Applications.
 *
 * @schema ApplicationSetSpecSyncPolicy
 */
export interface ApplicationSetSpecSyncPolicy {
  /**
   * Which changes are made to Applications.
   *
   * @schema ApplicationSetSpecSyncPolicy#applicationsSync
   */
  readonly applicationsSync?: ApplicationSetSpecSyncPolicyApplicationsSync;

  /**
   * Whether the objects of a deleted Application stay.
   *
   * @schema ApplicationSetSpecSyncPolicy#preserveResourcesOnDeletion
   */
  readonly preserveResourcesOnDeletion?: boolean;
}

/**
 * Converts an object of type 'ApplicationSetSpecSyncPolicy' to JSON representation.
 */
export function toJson_ApplicationSetSpecSyncPolicy(obj: ApplicationSetSpecSyncPolicy | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'applicationsSync': obj.applicationsSync,
    'preserveResourcesOnDeletion': obj.preserveResourcesOnDeletion,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * An Application, with expressions for the parameters.
 *
 * @schema ApplicationSetSpecTemplate
 */
export interface ApplicationSetSpecTemplate {
  /**
   * Metadata of the Applications.
   *
   * @schema ApplicationSetSpecTemplate#metadata
   */
  readonly metadata: ApplicationSetSpecTemplateMetadata;

  /**
   * What is synced to where, for each Application.
   *
   * @schema ApplicationSetSpecTemplate#spec
   */
  readonly spec: ApplicationSetSpecTemplateSpec;
}

/**
 * Converts an object of type 'ApplicationSetSpecTemplate' to JSON representation.
 */
export function toJson_ApplicationSetSpecTemplate(obj: ApplicationSetSpecTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': toJson_ApplicationSetSpecTemplateMetadata(obj.metadata),
    'spec': toJson_ApplicationSetSpecTemplateSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Parameters from files of a repository.
 *
 * @schema ApplicationSetSpecGeneratorsGit
 */
export interface ApplicationSetSpecGeneratorsGit {
  /**
   * The files.
   *
   * @schema ApplicationSetSpecGeneratorsGit#files
   */
  readonly files?: ApplicationSetSpecGeneratorsGitFiles[];

  /**
   * URL of the repository.
   *
   * @schema ApplicationSetSpecGeneratorsGit#repoURL
   */
  readonly repoURL: string;

  /**
   * Branch, tag or commit.
   *
   * @schema ApplicationSetSpecGeneratorsGit#revision
   */
  readonly revision: string;
}

/**
 * Converts an object of type 'ApplicationSetSpecGeneratorsGit' to JSON representation.
 */
export function toJson_ApplicationSetSpecGeneratorsGit(obj: ApplicationSetSpecGeneratorsGit | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'files': obj.files?.map(y => toJson_ApplicationSetSpecGeneratorsGitFiles(y)),
    'repoURL': obj.repoURL,
    'revision': obj.revision,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Step by step.
 *
 * @schema ApplicationSetSpecStrategyRollingSync
 */
export interface ApplicationSetSpecStrategyRollingSync {
  /**
   * The steps, in order.
   *
   * @schema ApplicationSetSpecStrategyRollingSync#steps
   */
  readonly steps?: ApplicationSetSpecStrategyRollingSyncSteps[];
}

/**
 * Converts an object of type 'ApplicationSetSpecStrategyRollingSync' to JSON representation.
 */
export function toJson_ApplicationSetSpecStrategyRollingSync(obj: ApplicationSetSpecStrategyRollingSync | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'steps': obj.steps?.map(y => toJson_ApplicationSetSpecStrategyRollingSyncSteps(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Which changes are made to Applications.
 *
 * @schema ApplicationSetSpecSyncPolicyApplicationsSync
 */
export type ApplicationSetSpecSyncPolicyApplicationsSync = "create-only" | "create-update" | "create-delete" | "sync";

/**
 * Metadata of the Applications.
 *
 * @schema ApplicationSetSpecTemplateMetadata
 */
export interface ApplicationSetSpecTemplateMetadata {
  /**
   * Annotations.
   *
   * @schema ApplicationSetSpecTemplateMetadata#annotations
   */
  readonly annotations?: { [key: string]: string };

  /**
   * Finalizers.
   *
   * @schema ApplicationSetSpecTemplateMetadata#finalizers
   */
  readonly finalizers?: string[];

  /**
   * Labels.
   *
   * @schema ApplicationSetSpecTemplateMetadata#labels
   */
  readonly labels?: { [key: string]: string };

  /**
   * Name.
   *
   * @schema ApplicationSetSpecTemplateMetadata#name
   */
  readonly name?: string;
}

/**
 * Converts an object of type 'ApplicationSetSpecTemplateMetadata' to JSON representation.
 */
export function toJson_ApplicationSetSpecTemplateMetadata(obj: ApplicationSetSpecTemplateMetadata | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'finalizers': obj.finalizers?.map(y => y),
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What is synced to where, for each Application.
 *
 * @schema ApplicationSetSpecTemplateSpec
 */
export interface ApplicationSetSpecTemplateSpec {
  /**
   * Where the objects go; a cluster by its name or by its server.
   *
   * @schema ApplicationSetSpecTemplateSpec#destination
   */
  readonly destination: ApplicationSetSpecTemplateSpecDestination;

  /**
   * Fields that are not compared.
   *
   * @schema ApplicationSetSpecTemplateSpec#ignoreDifferences
   */
  readonly ignoreDifferences?: ApplicationSetSpecTemplateSpecIgnoreDifferences[];

  /**
   * Name of the project that says what is allowed.
   *
   * @schema ApplicationSetSpecTemplateSpec#project
   */
  readonly project: string;

  /**
   * Where the manifests lie.
   *
   * @schema ApplicationSetSpecTemplateSpec#source
   */
  readonly source?: ApplicationSetSpecTemplateSpecSource;

  /**
   * When and how it is synced.
   *
   * @schema ApplicationSetSpecTemplateSpec#syncPolicy
   */
  readonly syncPolicy?: ApplicationSetSpecTemplateSpecSyncPolicy;
}

/**
 * Converts an object of type 'ApplicationSetSpecTemplateSpec' to JSON representation.
 */
export function toJson_ApplicationSetSpecTemplateSpec(obj: ApplicationSetSpecTemplateSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'destination': toJson_ApplicationSetSpecTemplateSpecDestination(obj.destination),
    'ignoreDifferences': obj.ignoreDifferences?.map(y => toJson_ApplicationSetSpecTemplateSpecIgnoreDifferences(y)),
    'project': obj.project,
    'source': toJson_ApplicationSetSpecTemplateSpecSource(obj.source),
    'syncPolicy': toJson_ApplicationSetSpecTemplateSpecSyncPolicy(obj.syncPolicy),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Some files.
 *
 * @schema ApplicationSetSpecGeneratorsGitFiles
 */
export interface ApplicationSetSpecGeneratorsGitFiles {
  /**
   * Path or pattern.
   *
   * @schema ApplicationSetSpecGeneratorsGitFiles#path
   */
  readonly path: string;
}

/**
 * Converts an object of type 'ApplicationSetSpecGeneratorsGitFiles' to JSON representation.
 */
export function toJson_ApplicationSetSpecGeneratorsGitFiles(obj: ApplicationSetSpecGeneratorsGitFiles | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'path': obj.path,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Some Applications.
 *
 * @schema ApplicationSetSpecStrategyRollingSyncSteps
 */
export interface ApplicationSetSpecStrategyRollingSyncSteps {
  /**
   * Labels of the Applications.
   *
   * @schema ApplicationSetSpecStrategyRollingSyncSteps#matchExpressions
   */
  readonly matchExpressions?: ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions[];

  /**
   * Most of them that are synced at a time, in percent.
   *
   * @schema ApplicationSetSpecStrategyRollingSyncSteps#maxUpdate
   */
  readonly maxUpdate?: string;
}

/**
 * Converts an object of type 'ApplicationSetSpecStrategyRollingSyncSteps' to JSON representation.
 */
export function toJson_ApplicationSetSpecStrategyRollingSyncSteps(obj: ApplicationSetSpecStrategyRollingSyncSteps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions(y)),
    'maxUpdate': obj.maxUpdate,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Where the objects go; a cluster by its name or by its server.
 *
 * @schema ApplicationSetSpecTemplateSpecDestination
 */
export interface ApplicationSetSpecTemplateSpecDestination {
  /**
   * Name of the cluster in Argo CD.
   *
   * @schema ApplicationSetSpecTemplateSpecDestination#name
   */
  readonly name?: string;

  /**
   * Namespace of objects that name none.
   *
   * @schema ApplicationSetSpecTemplateSpecDestination#namespace
   */
  readonly namespace?: string;

  /**
   * URL of the API server.
   *
   * @schema ApplicationSetSpecTemplateSpecDestination#server
   */
  readonly server?: string;
}

/**
 * Converts an object of type 'ApplicationSetSpecTemplateSpecDestination' to JSON representation.
 */
export function toJson_ApplicationSetSpecTemplateSpecDestination(obj: ApplicationSetSpecTemplateSpecDestination | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
    'server': obj.server,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Fields of the objects of one kind.
 *
 * @schema ApplicationSetSpecTemplateSpecIgnoreDifferences
 */
export interface ApplicationSetSpecTemplateSpecIgnoreDifferences {
  /**
   * API group; empty for the core group.
   *
   * @schema ApplicationSetSpecTemplateSpecIgnoreDifferences#group
   */
  readonly group?: string;

  /**
   * Fields by their paths.
   *
   * @schema ApplicationSetSpecTemplateSpecIgnoreDifferences#jsonPointers
   */
  readonly jsonPointers?: string[];

  /**
   * Kind of the objects.
   *
   * @schema ApplicationSetSpecTemplateSpecIgnoreDifferences#kind
   */
  readonly kind: string;

  /**
   * Whose fields are not compared.
   *
   * @schema ApplicationSetSpecTemplateSpecIgnoreDifferences#managedFieldsManagers
   */
  readonly managedFieldsManagers?: string[];

  /**
   * Name of one object.
   *
   * @schema ApplicationSetSpecTemplateSpecIgnoreDifferences#name
   */
  readonly name?: string;

  /**
   * Namespace of the objects.
   *
   * @schema ApplicationSetSpecTemplateSpecIgnoreDifferences#namespace
   */
  readonly namespace?: string;
}

/**
 * Converts an object of type 'ApplicationSetSpecTemplateSpecIgnoreDifferences' to JSON representation.
 */
export function toJson_ApplicationSetSpecTemplateSpecIgnoreDifferences(obj: ApplicationSetSpecTemplateSpecIgnoreDifferences | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'jsonPointers': obj.jsonPointers?.map(y => y),
    'kind': obj.kind,
    'managedFieldsManagers': obj.managedFieldsManagers?.map(y => y),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Where the manifests lie.
 *
 * @schema ApplicationSetSpecTemplateSpecSource
 */
export interface ApplicationSetSpecTemplateSpecSource {
  /**
   * How plain manifests are read.
   *
   * @schema ApplicationSetSpecTemplateSpecSource#directory
   */
  readonly directory?: ApplicationSetSpecTemplateSpecSourceDirectory;

  /**
   * Folder in the repository.
   *
   * @schema ApplicationSetSpecTemplateSpecSource#path
   */
  readonly path?: string;

  /**
   * URL of the repository.
   *
   * @schema ApplicationSetSpecTemplateSpecSource#repoURL
   */
  readonly repoURL: string;

  /**
   * Branch, tag or commit.
   *
   * @schema ApplicationSetSpecTemplateSpecSource#targetRevision
   */
  readonly targetRevision?: string;
}

/**
 * Converts an object of type 'ApplicationSetSpecTemplateSpecSource' to JSON representation.
 */
export function toJson_ApplicationSetSpecTemplateSpecSource(obj: ApplicationSetSpecTemplateSpecSource | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'directory': toJson_ApplicationSetSpecTemplateSpecSourceDirectory(obj.directory),
    'path': obj.path,
    'repoURL': obj.repoURL,
    'targetRevision': obj.targetRevision,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * When and how it is synced.
 *
 * @schema ApplicationSetSpecTemplateSpecSyncPolicy
 */
export interface ApplicationSetSpecTemplateSpecSyncPolicy {
  /**
   * Sync without being asked.
   *
   * @schema ApplicationSetSpecTemplateSpecSyncPolicy#automated
   */
  readonly automated?: ApplicationSetSpecTemplateSpecSyncPolicyAutomated;

  /**
   * What happens after a sync that failed.
   *
   * @schema ApplicationSetSpecTemplateSpecSyncPolicy#retry
   */
  readonly retry?: ApplicationSetSpecTemplateSpecSyncPolicyRetry;

  /**
   * Options of the sync.
   *
   * @schema ApplicationSetSpecTemplateSpecSyncPolicy#syncOptions
   */
  readonly syncOptions?: string[];
}

/**
 * Converts an object of type 'ApplicationSetSpecTemplateSpecSyncPolicy' to JSON representation.
 */
export function toJson_ApplicationSetSpecTemplateSpecSyncPolicy(obj: ApplicationSetSpecTemplateSpecSyncPolicy | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'automated': toJson_ApplicationSetSpecTemplateSpecSyncPolicyAutomated(obj.automated),
    'retry': toJson_ApplicationSetSpecTemplateSpecSyncPolicyRetry(obj.retry),
    'syncOptions': obj.syncOptions?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A condition on one label.
 *
 * @schema ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions
 */
export interface ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions {
  /**
   * Key of the label.
   *
   * @schema ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions#key
   */
  readonly key?: string;

  /**
   * How the value is compared.
   *
   * @schema ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions#operator
   */
  readonly operator?: ApplicationSetSpecStrategyRollingSyncStepsMatchExpressionsOperator;

  /**
   * Values to compare with.
   *
   * @schema ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions#values
   */
  readonly values?: string[];
}

/**
 * Converts an object of type 'ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions' to JSON representation.
 */
export function toJson_ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions(obj: ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions | undefined): Record<string, any> | undefined {
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
 * How plain manifests are read.
 *
 * @schema ApplicationSetSpecTemplateSpecSourceDirectory
 */
export interface ApplicationSetSpecTemplateSpecSourceDirectory {
  /**
   * Pattern of the files that are read.
   *
   * @schema ApplicationSetSpecTemplateSpecSourceDirectory#include
   */
  readonly include?: string;

  /**
   * Whether folders below are read too.
   *
   * @schema ApplicationSetSpecTemplateSpecSourceDirectory#recurse
   */
  readonly recurse?: boolean;
}

/**
 * Converts an object of type 'ApplicationSetSpecTemplateSpecSourceDirectory' to JSON representation.
 */
export function toJson_ApplicationSetSpecTemplateSpecSourceDirectory(obj: ApplicationSetSpecTemplateSpecSourceDirectory | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'include': obj.include,
    'recurse': obj.recurse,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * Sync without being asked.
 *
 * @schema ApplicationSetSpecTemplateSpecSyncPolicyAutomated
 */
export interface ApplicationSetSpecTemplateSpecSyncPolicyAutomated {
  /**
   * Whether objects that are gone from the repository are deleted.
   *
   * @schema ApplicationSetSpecTemplateSpecSyncPolicyAutomated#prune
   */
  readonly prune?: boolean;

  /**
   * Whether changes in the cluster are undone.
   *
   * @schema ApplicationSetSpecTemplateSpecSyncPolicyAutomated#selfHeal
   */
  readonly selfHeal?: boolean;
}

/**
 * Converts an object of type 'ApplicationSetSpecTemplateSpecSyncPolicyAutomated' to JSON representation.
 */
export function toJson_ApplicationSetSpecTemplateSpecSyncPolicyAutomated(obj: ApplicationSetSpecTemplateSpecSyncPolicyAutomated | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'prune': obj.prune,
    'selfHeal': obj.selfHeal,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What happens after a sync that failed.
 *
 * @schema ApplicationSetSpecTemplateSpecSyncPolicyRetry
 */
export interface ApplicationSetSpecTemplateSpecSyncPolicyRetry {
  /**
   * Time between attempts.
   *
   * @schema ApplicationSetSpecTemplateSpecSyncPolicyRetry#backoff
   */
  readonly backoff?: ApplicationSetSpecTemplateSpecSyncPolicyRetryBackoff;

  /**
   * Most attempts; a negative number for no limit.
   *
   * @schema ApplicationSetSpecTemplateSpecSyncPolicyRetry#limit
   */
  readonly limit?: number;

  /**
   * Whether a later attempt takes a newer revision.
   *
   * @schema ApplicationSetSpecTemplateSpecSyncPolicyRetry#refresh
   */
  readonly refresh?: boolean;
}

/**
 * Converts an object of type 'ApplicationSetSpecTemplateSpecSyncPolicyRetry' to JSON representation.
 */
export function toJson_ApplicationSetSpecTemplateSpecSyncPolicyRetry(obj: ApplicationSetSpecTemplateSpecSyncPolicyRetry | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backoff': toJson_ApplicationSetSpecTemplateSpecSyncPolicyRetryBackoff(obj.backoff),
    'limit': obj.limit,
    'refresh': obj.refresh,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How the value is compared.
 *
 * @schema ApplicationSetSpecStrategyRollingSyncStepsMatchExpressionsOperator
 */
export type ApplicationSetSpecStrategyRollingSyncStepsMatchExpressionsOperator = "In" | "NotIn";

/**
 * Time between attempts.
 *
 * @schema ApplicationSetSpecTemplateSpecSyncPolicyRetryBackoff
 */
export interface ApplicationSetSpecTemplateSpecSyncPolicyRetryBackoff {
  /**
   * Time before the first repetition.
   *
   * @schema ApplicationSetSpecTemplateSpecSyncPolicyRetryBackoff#duration
   */
  readonly duration?: string;

  /**
   * What the time is multiplied with after each attempt.
   *
   * @schema ApplicationSetSpecTemplateSpecSyncPolicyRetryBackoff#factor
   */
  readonly factor?: number;

  /**
   * Longest time between two attempts.
   *
   * @schema ApplicationSetSpecTemplateSpecSyncPolicyRetryBackoff#maxDuration
   */
  readonly maxDuration?: string;
}

/**
 * Converts an object of type 'ApplicationSetSpecTemplateSpecSyncPolicyRetryBackoff' to JSON representation.
 */
export function toJson_ApplicationSetSpecTemplateSpecSyncPolicyRetryBackoff(obj: ApplicationSetSpecTemplateSpecSyncPolicyRetryBackoff | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'duration': obj.duration,
    'factor': obj.factor,
    'maxDuration': obj.maxDuration,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}


/**
 * Says what the Applications of one tenant may do.
 *
 * @schema AppProject
 */
export class AppProject extends ApiObject {
  /**
   * Returns the apiVersion and kind for "AppProject"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
  }

  /**
   * Renders a Kubernetes manifest for "AppProject".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: AppProjectProps): any {
    return {
      ...AppProject.GVK,
      ...toJson_AppProjectProps(props),
    };
  }

  /**
   * Defines a "AppProject" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: AppProjectProps) {
    super(scope, id, {
      ...AppProject.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...AppProject.GVK,
      ...toJson_AppProjectProps(resolved),
    };
  }
}

/**
 * Says what the Applications of one tenant may do.
 *
 * @schema AppProject
 */
export interface AppProjectProps {
  /**
   * @schema AppProject#metadata
   */
  readonly metadata: ApiObjectMetadata;

  /**
   * What is allowed.
   *
   * @schema AppProject#spec
   */
  readonly spec: AppProjectSpec;
}

/**
 * Converts an object of type 'AppProjectProps' to JSON representation.
 */
export function toJson_AppProjectProps(obj: AppProjectProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_AppProjectSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What is allowed.
 *
 * @schema AppProjectSpec
 */
export interface AppProjectSpec {
  /**
   * Cluster-scoped kinds that are allowed.
   *
   * @schema AppProjectSpec#clusterResourceWhitelist
   */
  readonly clusterResourceWhitelist?: AppProjectSpecClusterResourceWhitelist[];

  /**
   * What the project is for.
   *
   * @schema AppProjectSpec#description
   */
  readonly description?: string;

  /**
   * Where objects may go.
   *
   * @schema AppProjectSpec#destinations
   */
  readonly destinations?: AppProjectSpecDestinations[];

  /**
   * Namespaced kinds that are not allowed, whatever else says so.
   *
   * @schema AppProjectSpec#namespaceResourceBlacklist
   */
  readonly namespaceResourceBlacklist?: AppProjectSpecNamespaceResourceBlacklist[];

  /**
   * Namespaced kinds that are allowed.
   *
   * @schema AppProjectSpec#namespaceResourceWhitelist
   */
  readonly namespaceResourceWhitelist?: AppProjectSpecNamespaceResourceWhitelist[];

  /**
   * Repositories that manifests may come from.
   *
   * @schema AppProjectSpec#sourceRepos
   */
  readonly sourceRepos?: string[];

  /**
   * Times in which syncing is allowed or denied.
   *
   * @schema AppProjectSpec#syncWindows
   */
  readonly syncWindows?: AppProjectSpecSyncWindows[];
}

/**
 * Converts an object of type 'AppProjectSpec' to JSON representation.
 */
export function toJson_AppProjectSpec(obj: AppProjectSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clusterResourceWhitelist': obj.clusterResourceWhitelist?.map(y => toJson_AppProjectSpecClusterResourceWhitelist(y)),
    'description': obj.description,
    'destinations': obj.destinations?.map(y => toJson_AppProjectSpecDestinations(y)),
    'namespaceResourceBlacklist': obj.namespaceResourceBlacklist?.map(y => toJson_AppProjectSpecNamespaceResourceBlacklist(y)),
    'namespaceResourceWhitelist': obj.namespaceResourceWhitelist?.map(y => toJson_AppProjectSpecNamespaceResourceWhitelist(y)),
    'sourceRepos': obj.sourceRepos?.map(y => y),
    'syncWindows': obj.syncWindows?.map(y => toJson_AppProjectSpecSyncWindows(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A kind.
 *
 * @schema AppProjectSpecClusterResourceWhitelist
 */
export interface AppProjectSpecClusterResourceWhitelist {
  /**
   * API group; empty for the core group.
   *
   * @schema AppProjectSpecClusterResourceWhitelist#group
   */
  readonly group: string;

  /**
   * Kind.
   *
   * @schema AppProjectSpecClusterResourceWhitelist#kind
   */
  readonly kind: string;

  /**
   * Name of the objects; every one without it.
   *
   * @schema AppProjectSpecClusterResourceWhitelist#name
   */
  readonly name?: string;
}

/**
 * Converts an object of type 'AppProjectSpecClusterResourceWhitelist' to JSON representation.
 */
export function toJson_AppProjectSpecClusterResourceWhitelist(obj: AppProjectSpecClusterResourceWhitelist | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A namespace of a cluster.
 *
 * @schema AppProjectSpecDestinations
 */
export interface AppProjectSpecDestinations {
  /**
   * Name of the cluster in Argo CD.
   *
   * @schema AppProjectSpecDestinations#name
   */
  readonly name?: string;

  /**
   * Namespace.
   *
   * @schema AppProjectSpecDestinations#namespace
   */
  readonly namespace?: string;

  /**
   * URL of the API server.
   *
   * @schema AppProjectSpecDestinations#server
   */
  readonly server?: string;
}

/**
 * Converts an object of type 'AppProjectSpecDestinations' to JSON representation.
 */
export function toJson_AppProjectSpecDestinations(obj: AppProjectSpecDestinations | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
    'server': obj.server,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A kind.
 *
 * @schema AppProjectSpecNamespaceResourceBlacklist
 */
export interface AppProjectSpecNamespaceResourceBlacklist {
  /**
   * API group; empty for the core group.
   *
   * @schema AppProjectSpecNamespaceResourceBlacklist#group
   */
  readonly group: string;

  /**
   * Kind.
   *
   * @schema AppProjectSpecNamespaceResourceBlacklist#kind
   */
  readonly kind: string;
}

/**
 * Converts an object of type 'AppProjectSpecNamespaceResourceBlacklist' to JSON representation.
 */
export function toJson_AppProjectSpecNamespaceResourceBlacklist(obj: AppProjectSpecNamespaceResourceBlacklist | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * A kind.
 *
 * @schema AppProjectSpecNamespaceResourceWhitelist
 */
export interface AppProjectSpecNamespaceResourceWhitelist {
  /**
   * API group; empty for the core group.
   *
   * @schema AppProjectSpecNamespaceResourceWhitelist#group
   */
  readonly group: string;

  /**
   * Kind.
   *
   * @schema AppProjectSpecNamespaceResourceWhitelist#kind
   */
  readonly kind: string;
}

/**
 * Converts an object of type 'AppProjectSpecNamespaceResourceWhitelist' to JSON representation.
 */
export function toJson_AppProjectSpecNamespaceResourceWhitelist(obj: AppProjectSpecNamespaceResourceWhitelist | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * One window that comes again and again.
 *
 * @schema AppProjectSpecSyncWindows
 */
export interface AppProjectSpecSyncWindows {
  /**
   * Applications that it holds for.
   *
   * @schema AppProjectSpecSyncWindows#applications
   */
  readonly applications?: string[];

  /**
   * How long it lasts.
   *
   * @schema AppProjectSpecSyncWindows#duration
   */
  readonly duration?: string;

  /**
   * What happens in the window.
   *
   * @schema AppProjectSpecSyncWindows#kind
   */
  readonly kind?: AppProjectSpecSyncWindowsKind;

  /**
   * Whether people may sync against it.
   *
   * @schema AppProjectSpecSyncWindows#manualSync
   */
  readonly manualSync?: boolean;

  /**
   * When it begins, as a cron expression.
   *
   * @schema AppProjectSpecSyncWindows#schedule
   */
  readonly schedule?: string;

  /**
   * Time zone of the schedule.
   *
   * @schema AppProjectSpecSyncWindows#timeZone
   */
  readonly timeZone?: string;
}

/**
 * Converts an object of type 'AppProjectSpecSyncWindows' to JSON representation.
 */
export function toJson_AppProjectSpecSyncWindows(obj: AppProjectSpecSyncWindows | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'applications': obj.applications?.map(y => y),
    'duration': obj.duration,
    'kind': obj.kind,
    'manualSync': obj.manualSync,
    'schedule': obj.schedule,
    'timeZone': obj.timeZone,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * What happens in the window.
 *
 * @schema AppProjectSpecSyncWindowsKind
 */
export type AppProjectSpecSyncWindowsKind = "allow" | "deny";

