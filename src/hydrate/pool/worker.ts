import { parentPort, workerData } from 'node:worker_threads';
import { hydrate } from '../hydrate.ts';
import { type Batch, pack, type WorkerData } from './protocol.ts';

const { targets, packages } = workerData as WorkerData;
const kinds = packages.length === 0 ? undefined : await extensionKinds();

parentPort!.on('message', (batch: Batch) => {
  const hydrated = batch.map(input =>
    hydrate(input, targets.get(`${input.address.environment}/${input.address.cluster}`)!, kinds),
  );
  const result = pack(hydrated);
  parentPort!.postMessage(result, [result.buffer]);
});

/** The kinds of the packages, which the main thread has found to be as they should be. */
async function extensionKinds() {
  const [{ loadExtensions }, { Reporter }] = await Promise.all([
    import('../../extension/package/load-extensions.ts'),
    import('../../diagnostics/reporter.ts'),
  ]);
  const extensions = await loadExtensions(packages, new Reporter());
  if (extensions === undefined) throw new Error('an extension is another one in a second thread');
  return extensions.kinds;
}
