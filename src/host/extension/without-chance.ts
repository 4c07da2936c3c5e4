/** Thrown in place of an answer that would be another one next time. */
export class ChanceRefused extends Error {}

/**
 * Runs a function to which the clock, chance and the variables of the process are closed: asking for the time or for a
 * random number throws, and there are no variables. What it left running is not bound by this.
 * @throws ChanceRefused and whatever the function throws
 */
export function withoutChance<Result>(run: () => Result): Result {
  const { Date: clock, process } = globalThis;
  const { random } = Math;
  const { env } = process;
  globalThis.Date = stopped(clock);
  Math.random = refuse('`Math.random`');
  process.env = {};
  try {
    return run();
  } finally {
    globalThis.Date = clock;
    Math.random = random;
    process.env = env;
  }
}

function refuse(what: string): () => never {
  return () => {
    throw new ChanceRefused(`it asks for ${what}, whose answer is another one each time`);
  };
}

/** The class of dates without those of today. */
function stopped(clock: DateConstructor): DateConstructor {
  return new Proxy(clock, {
    construct: (target, words, self) =>
      words.length === 0 ? refuse('the time')() : (Reflect.construct(target, words, self) as object),
    apply: refuse('the time'),
    get: (target, name) => (name === 'now' ? refuse('the time') : Reflect.get(target, name, target)),
  });
}
