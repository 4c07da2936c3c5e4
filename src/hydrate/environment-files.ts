import { sha256 } from '../host/digest.ts';
import { externalActionFiles, joinActions } from './external-actions.ts';
import type { HydratedEnvironment } from './hydrated-environment.ts';
import type { EnvironmentNotes } from './memory/environment-memory.ts';
import type { Sink } from './sink.ts';

/**
 * Gives a sink the files of an environment beside its Application directories, and says what to note of them. Files
 * that are in place are not made again while the actions that they list are the same.
 */
export function addEnvironmentFiles(
  { name, summaries, externalActions: actions, memory: { notes } }: HydratedEnvironment,
  sink: Sink,
): Pick<EnvironmentNotes, 'actions' | 'files'> {
  if (notes.actions === actions && notes.files.every(([path, digest]) => sink.isIntact(path, digest))) {
    sink.keep(notes.files.map(([path]) => path));
    return { actions, files: notes.files };
  }
  const needed = [...summaries].map(([address, { externalActions }]) => {
    const [, cluster, application] = address.split('/') as [string, string, string];
    return { cluster, application, actions: externalActions };
  });
  const files = externalActionFiles(name, joinActions(needed)).map(file => ({
    ...file,
    digest: sha256(file.bytes),
  }));
  sink.add(files);
  return { actions, files: files.map(({ path, digest }) => [path, digest]) };
}
