import { parentPort, workerData } from 'node:worker_threads';
import { hydrate } from '../hydrate.ts';
import { type Batch, pack, type WorkerData } from './protocol.ts';

const { targets } = workerData as WorkerData;

parentPort!.on('message', (batch: Batch) => {
  const hydrated = batch.map(input =>
    hydrate(input, targets.get(`${input.address.environment}/${input.address.cluster}`)!),
  );
  const result = pack(hydrated);
  parentPort!.postMessage(result, [result.buffer]);
});
