import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Api, KubernetesObject } from './api.ts';
import { nameOf, refusalOf } from './api.ts';
import { documentsOf } from './documents.ts';
import { inParallel } from './in-parallel.ts';

const APPLIES_AT_A_TIME = 4;
const TENTHS_TO_ESTABLISH = 900;

/** The CustomResourceDefinitions in a folder. */
export function definitionsIn(folder: string): readonly KubernetesObject[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .flatMap(name => documentsOf(join(folder, name)))
    .map(({ object }) => object)
    .filter(({ kind }) => kind === 'CustomResourceDefinition');
}

/** Applies definitions, if there are any, and waits until the server serves all of them. @throws when it refuses one. */
export async function establish(api: Api, definitions: readonly KubernetesObject[]): Promise<void> {
  await inParallel(definitions, APPLIES_AT_A_TIME, async definition => {
    const refusal = refusalOf(await api.apply(definition));
    if (refusal !== undefined) throw new Error(`${nameOf(definition)} is refused: ${refusal}`);
  });
  const wanted = new Set(definitions.map(({ metadata: { name } }) => name));
  for (let tenths = 0; tenths < TENTHS_TO_ESTABLISH; tenths++) {
    for (const { metadata, status } of await api.list(
      'apiextensions.k8s.io/v1',
      'CustomResourceDefinition',
    )) {
      const { conditions } = (status ?? {}) as {
        // Null at first.
        conditions?: readonly { type: string; status: string }[] | null;
      };
      if (conditions?.some(({ type, status }) => type === 'Established' && status === 'True'))
        wanted.delete(metadata.name);
    }
    if (wanted.size === 0) return;
    await sleep(100);
  }
  throw new Error(`never established: ${[...wanted].join(', ')}`);
}
