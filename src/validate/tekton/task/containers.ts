import type { Path } from '../../../source/pointer.ts';
import type { Task } from '../../generated/kinds.ts';

type Step = Task['spec']['steps'][number];
type Sidecar = NonNullable<Task['spec']['sidecars']>[number];

/** A step or a sidecar of a Task, and where it stands. */
export interface TaskContainer {
  readonly sort: 'step' | 'sidecar';
  readonly container: Step | Sidecar;
  readonly path: Path;
}

/** The steps of a Task and then its sidecars, in the order of the document. */
export function taskContainers({ steps, sidecars = [] }: Task['spec'], at: Path): readonly TaskContainer[] {
  return [
    ...steps.map((container, index) => ({
      sort: 'step' as const,
      container,
      path: [...at, 'steps', index] as Path,
    })),
    ...sidecars.map((container, index) => ({
      sort: 'sidecar' as const,
      container,
      path: [...at, 'sidecars', index] as Path,
    })),
  ];
}
