/** Exit codes of the signals that end the program: 128 and the number of the signal. */
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** What `endOnSignal` needs of a process. */
export interface SignalSource {
  readonly on: (signal: string, listener: () => void) => unknown;
  readonly exit: (code: number) => void;
}

/** Ends a process on a signal, after calling what the running command wants to be called first. */
export function endOnSignal(source: SignalSource, cleanUps: Iterable<() => void>): void {
  for (const [signal, code] of Object.entries(EXIT_CODES)) {
    source.on(signal, () => {
      for (const cleanUp of cleanUps) cleanUp();
      source.exit(code);
    });
  }
}
