import { workerData } from 'node:worker_threads';
import { STATE, type SurveyData } from './survey.ts';
import { FileLooker } from './survey-files.ts';

const { root, lists } = workerData as SurveyData;
const looker = new FileLooker(root);

for (const { text, numbers, answers, states } of [...lists].reverse()) {
  const paths = Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString().split('\n');
  for (let chunk = states.length - 1; chunk >= 0; chunk--) {
    if (Atomics.compareExchange(states, chunk, STATE.free, STATE.taken) !== STATE.free) continue;
    looker.look({ paths, numbers }, chunk, answers);
    Atomics.store(states, chunk, STATE.done);
    Atomics.notify(states, chunk);
  }
}
