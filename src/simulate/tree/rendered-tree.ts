import type { HydratedFile } from '../../hydrate/hydrated.ts';
import type { JsonMap } from '../../source/json.ts';
import { byCodeUnit } from '../../source/order.ts';
import { readCatalog } from '../../yaml/catalog/read-catalog.ts';
import { type ObjectHead, objectHeads } from './object-heads.ts';

/** A rendered tree as Argo CD finds it on the branch. */
export class RenderedTree {
  readonly #files: ReadonlyMap<string, HydratedFile>;
  readonly #heads = new Map<string, readonly ObjectHead[] | undefined>();
  readonly #directories = new Map<string, string[]>();
  /** The paths of all files, sorted. */
  readonly paths: readonly string[];

  constructor(files: Iterable<HydratedFile>) {
    this.#files = new Map([...files].map(file => [file.path, file]));
    this.paths = [...this.#files.keys()].sort(byCodeUnit);
    for (const path of this.paths) {
      const directory = path.slice(0, path.lastIndexOf('/'));
      const found = this.#directories.get(directory);
      if (found === undefined) this.#directories.set(directory, [path]);
      else found.push(path);
    }
  }

  /** The top folders, sorted: one for each environment. */
  get environments(): readonly string[] {
    return [...new Set(this.paths.map(path => path.split('/')[0]!))];
  }

  /** The folders below a folder, and that folder, that hold files of YAML, sorted. */
  directoriesBelow(folder: string): readonly string[] {
    return [...this.#directories]
      .filter(([directory]) => directory === folder || directory.startsWith(`${folder}/`))
      .filter(([, paths]) => paths.some(isYaml))
      .map(([directory]) => directory)
      .sort(byCodeUnit);
  }

  /** The files of YAML that lie in a folder itself, sorted. */
  yamlIn(directory: string): readonly string[] {
    return (this.#directories.get(directory) ?? []).filter(isYaml);
  }

  /** The data of a file that holds one document; undefined when it cannot be read. */
  read(path: string): JsonMap | undefined {
    return readCatalog(this.#text(path), () => {});
  }

  /** What the objects of a file are, without reading them in full; undefined when a document is no object. */
  heads(path: string): readonly ObjectHead[] | undefined {
    if (!this.#heads.has(path)) this.#heads.set(path, objectHeads(this.#text(path)));
    return this.#heads.get(path);
  }

  #text(path: string): string {
    return Buffer.from(this.#files.get(path)!.bytes).toString();
  }
}

function isYaml(path: string): boolean {
  return path.endsWith('.yaml');
}
