import type { Path } from '../../source/pointer.ts';
import type { Declaration } from '../../validate/declaration.ts';
import type { Pipeline, Task } from '../../validate/generated/kinds.ts';
import type { PipelineTask } from '../../validate/tekton/pipeline/pipeline-task.ts';

/** A Pipeline, the document in which it is written, and where in it. */
export interface PlacedPipeline {
  readonly spec: Pipeline['spec'];
  readonly from: Declaration;
  readonly at: Path;
}

/** A Task as a Pipeline runs it, and where the Pipeline says so. */
export interface RunTask {
  readonly name: string;
  readonly spec: Task['spec'];
  readonly namedAt: Path;
}

/** A task of a Pipeline, where it stands in the document, and what it runs. */
export interface LinkedTask {
  readonly task: PipelineTask;
  readonly path: Path;
  readonly runs: RunTask | undefined;
}
