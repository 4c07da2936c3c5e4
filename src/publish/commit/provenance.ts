import type { CommitRecord } from '../../host/git/commit-record.ts';

/** Where a rendered commit comes from: all that its message and its metadata are made of. */
export interface Provenance {
  /** The dry commit. */
  readonly commit: CommitRecord;
  /**
   * Where the dry commit can be fetched from, without credentials.
   * @default unknown
   */
  readonly repoURL?: string;
  /** See `catalogIdentity`. */
  readonly catalog: string;
  readonly compiler: CompilerVersion;
  /** Environments of the catalog that the branch holds after the commit; sorted. */
  readonly environments: readonly string[];
}

/** Which compiler rendered. */
export interface CompilerVersion {
  readonly version: string;
  /** SHA-256 in hexadecimal digits. */
  readonly digest: string;
  /**
   * The extensions that it ran with, sorted by name.
   * @default none
   */
  readonly extensions?: readonly ExtensionVersion[];
}

/** Which extension had a part in it. */
export interface ExtensionVersion {
  /** Name of the package. */
  readonly name: string;
  readonly version: string;
  /** SHA-256 in hexadecimal digits. */
  readonly digest: string;
}

/** A compiler and its extensions as people and programs compare them: `0.1.0 sha256:…`, each extension after a plus. */
export function compilerText({ version, digest, extensions = [] }: CompilerVersion): string {
  return [`${version} sha256:${digest}`, ...extensions.map(extensionText)].join(' + ');
}

/** An extension as the trailer of a rendered commit has it: `<name>@<version> sha256:<digest>`. */
export function extensionText({ name, version, digest }: ExtensionVersion): string {
  return `${name}@${version} sha256:${digest}`;
}
