import type { Form } from '../../mapping/mapping.ts';
import type { FormedValue, Moving } from '../moving.ts';
import { moveEnvironment, moveEnvironmentFrom } from './environment.ts';
import { moveFiles } from './files.ts';
import { moveCallers, moveDependencies, movePods } from './neighbours.ts';
import { moveObjects } from './objects.ts';
import { moveProbe } from './probe.ts';
import { moveHost, movePath } from './route.ts';
import { moveSpread, moveTolerations } from './scheduling.ts';

type Mover = (formed: FormedValue, moving: Moving) => void;

const MOVERS: Readonly<Record<Form, Mover>> = {
  environment: moveEnvironment,
  environmentFrom: moveEnvironmentFrom,
  files: moveFiles,
  probe: moveProbe,
  tolerations: moveTolerations,
  spread: moveSpread,
  host: moveHost,
  path: movePath,
  dependencies: moveDependencies,
  callers: moveCallers,
  pods: movePods,
  objects: moveObjects,
};

/** Moves a value that has a form of Kubernetes, or one that only a look at the workspace explains. */
export function moveForm(form: Form, formed: FormedValue, moving: Moving): void {
  MOVERS[form](formed, moving);
}
