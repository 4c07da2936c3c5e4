import host from 'node:process';

/** Thrown in place of an answer that would be another one next time. */
export class ChanceRefused extends Error {}

/**
 * Runs a function to which the clock, chance and the process are closed: asking for the time, for a random number, for a
 * variable or for anything else of `process` throws. What it left running is not bound by this.
 * @throws ChanceRefused and whatever the function throws
 */
export function withoutChance<Result>(run: () => Result): Result {
  const { Date: clock, process } = globalThis;
  const { random } = Math;
  const { env } = host;
  globalThis.Date = stopped(clock);
  Math.random = refuse('`Math.random`');
  // What `node:process` exports is the process itself, so that its variables are closed besides the global name.
  host.env = closed('process.env', name => name.startsWith(LIBRARY)) as NodeJS.ProcessEnv;
  globalThis.process = closed('process', name => name === 'env', host) as NodeJS.Process;
  try {
    return run();
  } finally {
    globalThis.Date = clock;
    Math.random = random;
    globalThis.process = process;
    host.env = env;
  }
}

/** Variables that cdk8s asks for by itself while constructs are made; nobody has set them here. */
const LIBRARY = 'CDK8S_';

/** An object of which nothing can be asked but what is open. */
function closed(path: string, isOpen: (name: string) => boolean, open: object = {}): object {
  const all = refuse(`\`${path}\``, 'elsewhere');
  return new Proxy(open, {
    get: (target, name) => {
      if (typeof name === 'symbol' || isOpen(name)) return Reflect.get(target, name);
      return refuse(`\`${path}.${name}\``, 'elsewhere')();
    },
    has: all,
    set: all,
    deleteProperty: all,
    ownKeys: all,
    getOwnPropertyDescriptor: all,
  });
}

function refuse(what: string, where = 'each time'): () => never {
  return () => {
    throw new ChanceRefused(`it asks for ${what}, whose answer is another one ${where}`);
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
