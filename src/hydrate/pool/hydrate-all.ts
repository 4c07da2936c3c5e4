import { Worker } from 'node:worker_threads';
import type { Extensions } from '../../extension/extensions.ts';
import { RUNS_SOURCE } from '../../host/compiler/running-code.ts';
import type { Application, Target } from '../../link/program.ts';
import type { HydratedApplication } from '../hydrated.ts';
import { type Batch, type BatchResult, unpack, type WorkerData } from './protocol.ts';

/** Applications per message: large enough to hide the cost of a message, small enough to keep few bytes in flight. */
const BATCH = 32;
/** Batches that a worker holds: one in work, one waiting. */
const IN_FLIGHT = 2;
/** Below this number of Applications, starting threads costs more than it saves. */
const THREADS_PAY = 192;

/** How the work is spread. */
export interface HydrateOptions {
  readonly targets: ReadonlyMap<string, Target>;
  /** Number of worker threads; 0 or 1 hydrates in this thread. */
  readonly workers: number;
  readonly extensions?: Extensions | undefined;
}

/**
 * Hydrates Applications and hands each to a function, in no certain order. Applications whose input reported an error
 * are left out.
 * @throws when a worker dies, which is a bug of ours or a lack of memory
 */
export async function hydrateAll(
  applications: readonly Application[],
  { targets, workers, extensions }: HydrateOptions,
  take: (hydrated: HydratedApplication) => void,
): Promise<void> {
  if (applications.length === 0) return;
  const batches = batchesOf(applications);
  const { kinds, packages = [] } = extensions ?? {};
  // Kinds that come from no package cannot be sent to another thread.
  const isBound = kinds !== undefined && packages.length === 0;
  if (workers < 2 || applications.length < THREADS_PAY || isBound)
    return hydrateHere(batches, { targets, kinds }, take);
  await Promise.all(
    Array.from({ length: workers }, () =>
      hydrateInWorker(
        new Worker(WORKER, { workerData: { targets, packages } satisfies WorkerData }),
        batches,
        take,
      ),
    ),
  );
}

// The source runs as TypeScript and needs a loader in each thread, the package has an entry for each (build/bundle.ts).
const WORKER = new URL(RUNS_SOURCE ? './source-worker.mjs' : './hydrate-worker.js', import.meta.url);

function* batchesOf(applications: readonly Application[]): Generator<Batch, undefined> {
  for (let start = 0; start < applications.length; start += BATCH) {
    yield applications.slice(start, start + BATCH).flatMap(application => application.input() ?? []);
  }
}

async function hydrateHere(
  batches: Generator<Batch, undefined>,
  { targets, kinds }: Pick<HydrateOptions, 'targets'> & { readonly kinds: Extensions['kinds'] | undefined },
  take: (hydrated: HydratedApplication) => void,
): Promise<void> {
  const { hydrate } = await import('../hydrate.ts');
  for (const batch of batches) {
    for (const input of batch)
      take(hydrate(input, targets.get(`${input.address.environment}/${input.address.cluster}`)!, kinds));
  }
}

function hydrateInWorker(
  worker: Worker,
  batches: Generator<Batch, undefined>,
  take: (hydrated: HydratedApplication) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let inFlight = 0;
    let finished = false;
    const send = (): void => {
      while (inFlight < IN_FLIGHT) {
        const batch = batches.next().value;
        if (batch === undefined) break;
        inFlight++;
        worker.postMessage(batch);
      }
      if (inFlight > 0) return;
      finished = true;
      worker.terminate().then(() => resolve(), reject);
    };
    worker.on('message', (result: BatchResult) => {
      try {
        inFlight--;
        // The worker gets new work before this thread spends time on the result.
        send();
        for (const hydrated of unpack(result)) take(hydrated);
      } catch (error) {
        finished = true;
        void worker.terminate();
        reject(error);
      }
    });
    worker.on('error', reject);
    worker.on('exit', code => {
      if (!finished) reject(new Error(`a worker thread ended with code ${code}`));
    });
    send();
  });
}
