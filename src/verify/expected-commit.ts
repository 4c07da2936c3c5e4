import type { CompiledCommit } from '../extract/compile-commit.ts';
import type { HydratedFile } from '../hydrate/hydrated.ts';
import { commitMessage } from '../publish/commit/commit-message.ts';
import {
  ATTRIBUTES_PATH,
  gitAttributes,
  hydratorMetadata,
  METADATA_PATH,
} from '../publish/commit/hydrator-metadata.ts';
import type { Provenance } from '../publish/commit/provenance.ts';
import { environmentOf } from '../write/tree-path.ts';

/** What a rendered commit should be. */
export interface ExpectedCommit {
  readonly message: string;
  /** Those of its environments, and the two at the top. */
  readonly files: readonly HydratedFile[];
  /** Names at the top of the tree that are its own. */
  readonly names: readonly string[];
}

/** What `publish` makes of a compiled commit for some environments. */
export function expectedCommit({ files }: CompiledCommit, provenance: Provenance): ExpectedCommit {
  const { environments } = provenance;
  return {
    message: commitMessage(provenance),
    files: [
      ...files.filter(({ path }) => environments.includes(environmentOf(path))),
      { path: METADATA_PATH, bytes: Buffer.from(hydratorMetadata(provenance)) },
      { path: ATTRIBUTES_PATH, bytes: Buffer.from(gitAttributes()) },
    ],
    names: [...environments, METADATA_PATH, ATTRIBUTES_PATH],
  };
}
