import type { JsonMap } from '../source/json.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { WorkspaceFacts } from './workspace-facts.ts';

/** What is to be moved, and what is known about where it goes. */
export interface AdoptionRequest {
  readonly mapping: Mapping;
  /** What the values of all environments have in common. */
  readonly base: ValuesFile;
  /** Each environment that a release is wanted for, and what its values files say on top of the common ones. */
  readonly environments: readonly EnvironmentValues[];
  /** What the chart says where nobody else does. */
  readonly chart?: JsonMap;
  /** Name of the integration. */
  readonly name: string;
  readonly organization: string;
  readonly facts: WorkspaceFacts;
}

/** Values, and the name of their file for people. */
export interface ValuesFile {
  readonly file: string;
  readonly values: JsonMap;
}

/** The values files of one environment, in their order. */
export interface EnvironmentValues {
  readonly environment: string;
  readonly files: readonly ValuesFile[];
  /** Clusters with values of their own; with any, the release runs on these alone. */
  readonly clusters?: readonly ClusterValues[];
}

/** What the values files of one cluster say on top of those of its environment. */
export interface ClusterValues {
  readonly cluster: string;
  readonly files: readonly ValuesFile[];
}

/** What an adoption makes. */
export interface Adoption {
  /** Documents of the catalog: path in the workspace → text. */
  readonly documents: ReadonlyMap<string, string>;
}

/** Something about a value that a person has to know. */
export interface Note {
  /**
   * `unknown`: no rule is for it; `left`: it cannot be moved; `elsewhere`: somebody else says it now; `secret`: it is a
   * secret, and a key stands in its place; `host`: it is an address that nothing is known of; `look`: a
   * person has to decide.
   */
  readonly kind: 'unknown' | 'left' | 'elsewhere' | 'secret' | 'host' | 'look';
  /** Path of the value. */
  readonly key: string;
  /** What is the matter, or where it went. */
  readonly reason: string;
  /** What to do. */
  readonly help?: string;
}

/** Takes a note. */
export type Notice = (note: Note) => void;
