/** Exit codes by the signals that end a run. */
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Whether this process was told to end. */
export interface Signalled {
  /** The exit code of the first signal. */
  readonly code: number | undefined;
  /** Resolves when it comes. */
  readonly came: Promise<void>;
}

/** Calls a function at the first signal that would end this process, in place of ending it. */
export function watchSignals(first: (name: string) => void): Signalled {
  let code: number | undefined;
  let resolveCame = (): void => {};
  const came = new Promise<void>(resolve => {
    resolveCame = resolve;
  });
  for (const name of Object.keys(CODES) as (keyof typeof CODES)[])
    process.on(name, () => {
      if (code !== undefined) return;
      code = CODES[name];
      first(name);
      resolveCame();
    });
  return {
    get code() {
      return code;
    },
    came,
  };
}
