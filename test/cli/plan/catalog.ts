import { join } from 'node:path';
import * as assert from 'uvu/assert';
import type { Context } from '../../../src/cli/console/context.ts';
import { compile } from '../../../src/compile.ts';
import { openWriting } from '../../../src/write/open-writing.ts';
import { inSandbox, makeRepository, type Repository } from '../../extract/repository.ts';
import { DIGEST, type Files, minimalWorkspace, releaseOf, writeFiles } from '../../workspace.ts';
import { cistern, type Ended } from '../world.ts';

/** The compiler, in this process. */
export const COMPILER: Partial<Context> = { compiler: async () => ({ compile, openWriting }) };

/** Where the release of the minimal workspace is. */
export const RELEASE = 'environments/dev/integrations/orders.yaml';

/** Another digest than that of the release. */
export const OTHER = DIGEST.replace('65fb', '0000');

/** The release with that digest. */
export const bumped = releaseOf('orders').replace(DIGEST, OTHER);

/** A catalog under test. */
export interface Place {
  readonly folder: string;
  readonly catalog: Repository;
  readonly run: (...words: readonly string[]) => Promise<Ended>;
}

/**
 * Runs a test with a committed catalog and its rendered tree.
 * @param options of every command line
 */
export function inCatalog(
  action: (place: Place) => Promise<void>,
  files: Files = minimalWorkspace(),
  options: readonly string[] = [],
): Promise<void> {
  return inSandbox(async folder => {
    const catalog = makeRepository(join(folder, 'catalog'));
    writeFiles(catalog.root, files);
    const run = (...words: readonly string[]): Promise<Ended> =>
      cistern([...words, ...options, '--workers', '1'], { ...COMPILER, folder: catalog.root });
    const rendered = await run('render');
    assert.is(rendered.code, 0, rendered.err);
    catalog.commit({});
    await action({ folder, catalog, run });
  });
}
