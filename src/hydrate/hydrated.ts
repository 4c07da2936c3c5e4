import type { Waived } from '../check/deviations/policy.ts';
import type { RouteClaim } from '../check/routes/claim.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Address } from '../link/program.ts';
import type { Deviations } from '../lower/deviations/deviations.ts';
import type { Expectation } from '../lower/expectation.ts';
import type { ExternalAction } from '../lower/external-action.ts';
import type { ObjectId } from '../lower/manifest.ts';

/** One Application, hydrated: its files as bytes, what was found, and a summary for the checks across Applications. */
export interface HydratedApplication {
  readonly address: Address;
  readonly findings: readonly Finding[];
  readonly summary: ApplicationSummary;
  /** Sorted by path; empty when an error was found. */
  readonly files: readonly HydratedFile[];
}

/** One file of the rendered tree as bytes. */
export interface HydratedFile {
  /** Path relative to the root of the tree. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Small enough to keep for every Application and to store in the cache. */
export interface ApplicationSummary {
  readonly objects: readonly ObjectId[];
  readonly routes: readonly RouteClaim[];
  readonly externalActions: readonly ExternalAction[];
  readonly expectation: Expectation;
  /** What a release has beyond its settings; absent for most. */
  readonly deviations?: ReleaseDeviations;
}

/** What a release has beyond its settings, and which rules it breaks by leave. */
export interface ReleaseDeviations extends Deviations {
  readonly waived: readonly Waived[];
}
