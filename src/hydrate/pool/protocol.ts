import type { Finding } from '../../diagnostics/finding.ts';
import type { ExtensionPackage } from '../../host/extension/extension-package.ts';
import type { Address, ApplicationInput, Target } from '../../link/program.ts';
import type { ApplicationSummary, HydratedApplication } from '../hydrated.ts';

/** What a worker is started with. */
export interface WorkerData {
  /** The places where Applications run, by `<environment>/<cluster>`. */
  readonly targets: ReadonlyMap<string, Target>;
  /** Packages of extensions. */
  readonly packages: readonly ExtensionPackage[];
}

/** Some Applications to hydrate. */
export type Batch = readonly ApplicationInput[];

/** The Applications of a batch; the bytes of all their files lie in one buffer, which is transferred. */
export interface BatchResult {
  readonly applications: readonly PackedApplication[];
  readonly buffer: ArrayBuffer;
}

interface PackedApplication {
  readonly address: Address;
  readonly findings: readonly Finding[];
  readonly summary: ApplicationSummary;
  /** Path, start and end in the buffer. */
  readonly files: readonly (readonly [path: string, start: number, end: number])[];
}

/** Packs Applications into one message. */
export function pack(applications: readonly HydratedApplication[]): BatchResult {
  let size = 0;
  const packed = applications.map(({ files, ...rest }) => ({
    ...rest,
    files: files.map(({ path, bytes }) => {
      const start = size;
      size += bytes.length;
      return [path, start, size] as const;
    }),
  }));
  const buffer = new Uint8Array(size);
  let offset = 0;
  for (const { files } of applications) {
    for (const { bytes } of files) {
      buffer.set(bytes, offset);
      offset += bytes.length;
    }
  }
  return { applications: packed, buffer: buffer.buffer };
}

/** The Applications of a message; their bytes are views of its buffer. */
export function unpack({ applications, buffer }: BatchResult): readonly HydratedApplication[] {
  return applications.map(({ files, ...rest }) => ({
    ...rest,
    files: files.map(([path, start, end]) => ({ path, bytes: new Uint8Array(buffer, start, end - start) })),
  }));
}
