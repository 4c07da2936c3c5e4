import type { Context, Output } from './context.ts';

/**
 * The context of the running process.
 * @param cleanUps what a signal must call before the process ends; commands add and remove their own
 */
export function processContext(cleanUps: Set<() => void>): Context {
  return {
    out: outputOf(process.stdout),
    err: outputOf(process.stderr),
    folder: process.cwd(),
    variables: process.env,
    now: () => performance.now(),
    onInterrupt: cleanUp => {
      cleanUps.add(cleanUp);
      return () => cleanUps.delete(cleanUp);
    },
    compiler: async () => {
      const [{ compile }, { openWriting }] = await Promise.all([
        import('../../compile.ts'),
        import('../../write/open-writing.ts'),
      ]);
      return { compile, openWriting };
    },
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return { isTTY: stream.isTTY, columns: stream.columns, write: text => void stream.write(text) };
}
