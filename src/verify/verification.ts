import type { Reporter } from '../diagnostics/reporter.ts';
import type { DryRepository } from '../host/git/dry-repository.ts';
import type { CompilerVersion } from '../publish/commit/provenance.ts';
import type { Notes } from './branch/notes.ts';
import type { Difference } from './compare/difference.ts';
import type { CompiledCommits } from './compiled-commits.ts';
import type { RenderedRepository } from './rendered-repository.ts';

/** What all steps of a verification work with. */
export interface VerifyContext {
  readonly catalog: DryRepository;
  /** The catalog, as the trailer `Cistern-Catalog` names it. */
  readonly identity: string;
  /** The running compiler. */
  readonly compiler: CompilerVersion;
  readonly compiled: CompiledCommits;
  readonly rendered: RenderedRepository;
  /** Those of `rendered`. */
  readonly notes: Notes;
  readonly reporter: Reporter;
  /** Takes the texts of files of dry commits that findings point at: path → text. */
  readonly texts: Map<string, string>;
}

/** What was found out about one rendered commit. */
export interface CheckedCommit {
  readonly commit: string;
  /** `own`: of our catalog; `foreign`: of somebody else, who changed what is ours. */
  readonly kind: 'own' | 'foreign';
  /** `unknown`: it could not be verified, whatever differences there are. */
  readonly outcome: 'equal' | 'different' | 'unknown';
  /** The dry commit that it names. */
  readonly dry?: string;
  /** Sorted. */
  readonly environments: readonly string[];
  /** Number of files that were compared. */
  readonly files: number;
  /** Sorted by path, then by kind. */
  readonly differences: readonly Difference[];
}

/** The outcome of a verification; what could not be verified was reported. */
export interface Verification {
  /** Newest first. */
  readonly commits: readonly CheckedCommit[];
  /** Names at the top of the newest commit's tree that are not of our catalog, sorted. */
  readonly foreign: readonly string[];
}
