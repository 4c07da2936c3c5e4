import type {
  Agent,
  Cluster,
  Environment,
  Integration,
  IntegrationRelease,
  KnowledgeBase,
  Organization,
  Pipeline,
  PipelineTemplate,
  RepoBinding,
  Task,
  Waiver,
} from './generated/kinds.ts';
import type { Origin } from './origins.ts';

/** The kinds of the source language, by the name in `kind`. */
export interface Kinds {
  readonly Organization: Organization;
  readonly Integration: Integration;
  readonly Environment: Environment;
  readonly Cluster: Cluster;
  readonly IntegrationRelease: IntegrationRelease;
  /** Of Tekton, as is `Pipeline`. */
  readonly Task: Task;
  readonly Pipeline: Pipeline;
  readonly Waiver: Waiver;
  readonly RepoBinding: RepoBinding;
  readonly PipelineTemplate: PipelineTemplate;
  readonly KnowledgeBase: KnowledgeBase;
  readonly Agent: Agent;
}

/** The name of a kind. */
export type Kind = keyof Kinds;

/** A document that matches the schema of its kind, at the place where its kind and name belong. */
export interface Declaration<K extends Kind = Kind> {
  readonly kind: K;
  readonly name: string;
  /** Environment whose folder the document lies in; empty for the kinds of the catalog. */
  readonly environment: string;
  /** Path relative to the workspace root. */
  readonly path: string;
  /** Digest of the bytes of the file. */
  readonly digest: string;
  readonly value: Kinds[K];
  /** Where the parts of a document are written whose file has another form. */
  readonly origins?: readonly Origin[];
}
