import type { Path } from '../../../source/pointer.ts';
import type { Declaration } from '../../../validate/declaration.ts';
import type { Pipeline } from '../../../validate/generated/kinds.ts';
import type { LinkContext } from '../../context.ts';
import type { ReleaseReport } from '../../release/release-report.ts';

/** What the run of a binding is made of. */
export interface RunSources {
  readonly binding: Declaration<'RepoBinding'>;
  readonly pipeline: Pipeline;
  /** Absent for the built-in one. */
  readonly template?: Declaration<'PipelineTemplate'>;
  /** Reports at paths below `spec` of the binding. */
  readonly report: ReleaseReport;
  readonly context: LinkContext;
}

/** Where the binding says what runs. */
export const PIPELINE: Path = ['pipeline'];
