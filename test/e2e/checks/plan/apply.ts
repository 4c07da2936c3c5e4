import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckContext } from '../../check.ts';
import type { KubernetesObject } from '../../cluster/api.ts';
import type { Cluster } from '../../cluster/cluster.ts';

/** So many at one time; each has a bound on its requests of its own. */
const AT_A_TIME = 4;

/** Applies objects as Argo CD does by default, by three-way merge; gives what the server had against some of them. */
export async function applyAll(
  context: CheckContext,
  cluster: Cluster,
  objects: readonly KubernetesObject[],
): Promise<readonly string[]> {
  const kubectl = await context.tool('kubectl');
  const folder = context.temporary('objects');
  const parts = Array.from({ length: AT_A_TIME }, (_, part) =>
    objects.filter((_each, index) => index % AT_A_TIME === part),
  );
  const refusals = await Promise.all(
    parts.map(async (part, index) => {
      if (part.length === 0) return [];
      const own = join(folder, String(index));
      mkdirSync(own);
      const list = { apiVersion: 'v1', kind: 'List', items: part };
      writeFileSync(join(own, 'objects.json'), JSON.stringify(list));
      const { stderr } = await context.run(
        kubectl,
        [
          '--kubeconfig',
          cluster.kubeconfig,
          '--cache-dir',
          join(own, 'cache'),
          'apply',
          '--validate=false',
          '-f',
          join(own, 'objects.json'),
        ],
        { timeout: 120 },
      );
      return stderr.split('\n').filter(line => line !== '' && !line.startsWith('Warning:'));
    }),
  );
  return refusals.flat();
}
