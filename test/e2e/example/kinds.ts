import { join } from 'node:path';
import { documentsIn } from './application.ts';
import { foldersIn } from './target.ts';

/** Every kind of which the hydrated tree has an object, in whatever folder. */
export function kindsIn(dist: string): ReadonlySet<string> {
  const kinds = new Set<string>();
  for (const environment of foldersIn(dist))
    for (const folder of foldersIn(join(dist, environment)))
      for (const directory of ['.', ...foldersIn(join(dist, environment, folder))])
        for (const { object } of documentsIn(join(dist, environment, folder, directory)))
          if (typeof object.kind === 'string') kinds.add(object.kind);
  return kinds;
}
