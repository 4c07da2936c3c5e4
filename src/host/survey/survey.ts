import { Worker } from 'node:worker_threads';
import { RUNS_SOURCE } from '../compiler/running-code.ts';
import { CHUNK, type Expected, FileLooker, SAME } from './survey-files.ts';

/** Below this number of files, a second thread costs more than it saves. */
const THREAD_PAYS = 20_000;
/** After this time somebody else's chunk is looked at again: its thread must have died. */
const PATIENCE_MILLISECONDS = 2_000;

/** Whose a chunk is. */
export const STATE = { free: 0, taken: 1, done: 2 } as const;

type Lists = readonly Expected[];

/** What is found out about the files of a list. */
interface Answers {
  /** `SAME` for each file that is as expected. */
  readonly answers: Uint8Array;
  /** A `STATE` for each chunk. */
  readonly states: Int32Array;
}

/** A list of files in memory that threads share. */
export interface SharedList extends Answers {
  /** Paths in UTF-8, one a line. */
  readonly text: Uint8Array;
  readonly numbers: Float64Array;
}

/** What the second thread is started with. */
export interface SurveyData {
  readonly root: string;
  readonly lists: readonly SharedList[];
}

/**
 * Tells of files, without reading them, whether they are as expected. Where there are many, a second thread begins at
 * once to look at them from the end, while this one asks from the beginning.
 */
export class Survey {
  readonly #lists: readonly (Expected & Answers)[];
  readonly #looker: FileLooker;
  readonly #thread: Worker | undefined;

  /** @param threadPays number of files from which a second thread is started */
  constructor(root: string, lists: Lists, threadPays: number = THREAD_PAYS) {
    this.#looker = new FileLooker(root);
    const count = lists.reduce((sum, { paths }) => sum + paths.length, 0);
    this.#lists = lists.map(list => ({ ...list, ...unanswered(list) }));
    if (count < threadPays) return;
    const data: SurveyData = { root, lists: this.#lists.map(share) };
    this.#thread = new Worker(THREAD, { workerData: data });
    this.#thread.unref();
    // Without it this thread does all the work.
    this.#thread.on('error', () => {});
  }

  /** Whether a file of a list is as expected. */
  isSame(list: number, row: number): boolean {
    const expected = this.#lists[list]!;
    const { states, answers } = expected;
    const chunk = Math.floor(row / CHUNK);
    if (Atomics.load(states, chunk) !== STATE.done) {
      const isMine = Atomics.compareExchange(states, chunk, STATE.free, STATE.taken) === STATE.free;
      const isLate =
        !isMine && Atomics.wait(states, chunk, STATE.taken, PATIENCE_MILLISECONDS) === 'timed-out';
      if (isMine || isLate) this.#looker.look(expected, chunk, answers);
      Atomics.store(states, chunk, STATE.done);
    }
    return answers[row] === SAME;
  }

  /** Ends the second thread. */
  end(): void {
    void this.#thread?.terminate();
  }
}

// The source runs as TypeScript and needs a loader in each thread, the package has an entry for each (build/bundle.ts).
const THREAD = new URL(RUNS_SOURCE ? './source-thread.mjs' : './survey-thread.js', import.meta.url);

function unanswered({ paths }: Expected): Answers {
  return {
    answers: new Uint8Array(new SharedArrayBuffer(paths.length)),
    states: new Int32Array(new SharedArrayBuffer(Math.ceil(paths.length / CHUNK) * 4)),
  };
}

function share({ text, numbers, answers, states }: Expected & Answers): SharedList {
  const sharedText = new Uint8Array(new SharedArrayBuffer(text.length));
  sharedText.set(text);
  const sharedNumbers = new Float64Array(new SharedArrayBuffer(numbers.byteLength));
  sharedNumbers.set(numbers);
  return { text: sharedText, numbers: sharedNumbers, answers, states };
}
