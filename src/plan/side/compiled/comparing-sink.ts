import { sha256 } from '../../../host/digest.ts';
import { type ObjectFormat, objectId } from '../../../host/git/objects/object-format.ts';
import type { Sink, TreeFile } from '../../../hydrate/sink.ts';
import { byCodeUnit } from '../../../source/order.ts';
import { environmentOf } from '../../../write/tree-path.ts';
import type { PathChange } from '../tree/side-tree.ts';
import { digestOf, idOf, isDigested, type KnownContent, type KnownFiles, withDigest } from './known-files.ts';

/** An environment whose tree on the side before is exactly what a state of the catalog hydrates to. */
export interface SameTrees {
  readonly get: (environment: string) => string | undefined;
  readonly set: (environment: string, name: string) => void;
}

/** A sink that keeps of the rendered tree only what another tree does not have, and knows what that one has besides. */
export class ComparingSink implements Sink {
  readonly #known: ReadonlyMap<string, KnownFiles>;
  readonly #same: SameTrees;
  readonly #loaded = new Map<string, ReadonlyMap<string, KnownContent>>();
  readonly #seen = new Set<string>();
  readonly #rendered = new Set<string>();
  readonly #fresh = new Map<string, Uint8Array>();
  readonly #learned = new Map<string, Map<string, KnownContent>>();
  readonly #named = new Map<string, string>();

  /** @param same where to ask and note which states of the catalog give the known trees */
  constructor(known: ReadonlyMap<string, KnownFiles>, same: SameTrees) {
    this.#known = known;
    this.#same = same;
  }

  add(files: readonly TreeFile[]): void {
    for (const { path, bytes, digest } of files) {
      this.#see(path);
      const content = this.#contentAt(path);
      if (content === undefined || !isContent(content, bytes)) this.#fresh.set(path, bytes);
      else if (!isDigested(content)) this.#learn(path, withDigest(content, digest ?? sha256(bytes)));
    }
  }

  keep(paths: readonly string[]): void {
    for (const path of paths) this.#see(path);
  }

  isIntact(path: string, digest: string): boolean {
    const content = this.#contentAt(path);
    return content !== undefined && digestOf(content) === digest;
  }

  keepTree(environment: string, name: string): boolean {
    if (this.#same.get(environment) !== name) return false;
    return true;
  }

  nameTree(environment: string, name: string): void {
    this.#named.set(environment, name);
  }

  /** Files that are new or have another content, with their bytes. */
  get fresh(): ReadonlyMap<string, Uint8Array> {
    return this.#fresh;
  }

  /** What became of each file of the environments that were rendered, sorted by path; notes the trees that are the same. */
  finish(isOurs: (path: string) => boolean): readonly PathChange[] {
    const changes: PathChange[] = [...this.#fresh.keys()].map(path => ({
      path,
      verb: this.#contentAt(path) === undefined ? 'created' : 'changed',
    }));
    for (const environment of this.#rendered) {
      for (const path of this.#filesOf(environment).keys())
        if (isOurs(path) && !this.#seen.has(path)) changes.push({ path, verb: 'deleted' });
    }
    const touched = new Set(changes.map(({ path }) => environmentOf(path)));
    for (const [environment, name] of this.#named)
      if (!touched.has(environment)) this.#same.set(environment, name);
    return changes.sort((a, b) => byCodeUnit(a.path, b.path));
  }

  /** What was learned of the files of each environment whose digests were not known: all that is known of it now. */
  get learned(): ReadonlyMap<string, ReadonlyMap<string, KnownContent>> {
    return new Map(
      [...this.#learned].map(([environment, files]) => [
        environment,
        new Map([...this.#filesOf(environment), ...files]),
      ]),
    );
  }

  #learn(path: string, content: KnownContent): void {
    const environment = environmentOf(path);
    const files = this.#learned.get(environment) ?? new Map<string, KnownContent>();
    this.#learned.set(environment, files.set(path, content));
  }

  #see(path: string): void {
    this.#seen.add(path);
    this.#rendered.add(environmentOf(path));
  }

  #contentAt(path: string): KnownContent | undefined {
    return this.#filesOf(environmentOf(path)).get(path);
  }

  #filesOf(environment: string): ReadonlyMap<string, KnownContent> {
    const loaded = this.#loaded.get(environment);
    if (loaded !== undefined) return loaded;
    const files = this.#known.get(environment)?.load() ?? new Map<string, KnownContent>();
    this.#loaded.set(environment, files);
    return files;
  }
}

function isContent(content: KnownContent, bytes: Uint8Array): boolean {
  const id = idOf(content);
  const format: ObjectFormat = id.length === 64 ? 'sha256' : 'sha1';
  return objectId(format, 'blob', bytes) === id;
}
