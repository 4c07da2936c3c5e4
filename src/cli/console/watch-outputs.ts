/** What `watchOutputs` needs of a process. */
export interface OutputSource {
  readonly stdout: ErrorSource;
  readonly stderr: ErrorSource;
  exitCode?: number | string | null | undefined;
}

interface ErrorSource {
  readonly on: (event: 'error', listener: (error: NodeJS.ErrnoException) => void) => unknown;
}

/**
 * Sees to it that an output which cannot be written ends a process with exit code 1, and says so of standard output
 * (`CST9103`). Gives the function that ends the process with the exit code of its work.
 */
export function watchOutputs(source: OutputSource): (code: number) => void {
  let isLost = false;
  const lose = (): boolean => {
    const isFirst = !isLost;
    isLost = true;
    source.exitCode ||= 1;
    return isFirst;
  };
  source.stderr.on('error', error => {
    if (!hasSeenEnough(error)) lose();
  });
  source.stdout.on('error', error => {
    if (hasSeenEnough(error) || !lose()) return;
    void import('./lost-output.ts').then(({ reportLostOutput }) => reportLostOutput(error));
  });
  return code => {
    source.exitCode = code || (isLost ? 1 : 0);
  };
}

/** A reader that has seen enough closes the pipe: the work goes on, its output has nobody to go to. */
function hasSeenEnough(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE';
}
