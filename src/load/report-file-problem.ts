import type { Reporter } from '../diagnostics/reporter.ts';
import type { FileProblem } from '../host/workspace-files.ts';

/** Most bytes of one file. */
export const FILE_LIMIT = 1024 * 1024;

/** Reports `CST1002` to `CST1005`: why a file or folder could not be read; only its own path is named. */
export function reportFileProblem(path: string, { problem, reason }: FileProblem, reporter: Reporter): void {
  if (problem === 'link')
    reporter.report('CST1003', { path }, { help: 'put the file itself there; links are never followed' });
  else if (problem === 'not-a-file')
    reporter.report('CST1004', { path }, { help: 'only regular files and folders are read; remove it' });
  else if (problem === 'too-large') {
    reporter.report(
      'CST1005',
      { path, limit: FILE_LIMIT },
      { help: 'split it, or keep large data out of the catalog' },
    );
  } else if (problem === 'unreadable')
    reporter.report('CST1002', { path, reason }, { help: 'check who may read it' });
  else {
    const meanwhile = problem === 'changed' ? 'it changed while it was read' : 'it is gone';
    reporter.report('CST1002', { path, reason: meanwhile }, { help: 'run the command again' });
  }
}
