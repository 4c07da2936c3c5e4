import type { FileChange } from '../model/plan-result.ts';
import { type FileFindings, isManifestPath, objectsIn } from './objects-in.ts';
import type { PlacedObject } from './placed-object.ts';

/** The contents of changed files: path → bytes. */
export type Contents = ReadonlyMap<string, Uint8Array>;

/** Two trees as far as they differ. */
export interface ChangedContents {
  readonly before: Contents;
  readonly after: Contents;
}

/** Where what is wrong with the files of each side is reported. */
export interface SideFindings {
  readonly before: FileFindings;
  readonly after: FileFindings;
}

/** The objects of the files that differ. */
export interface ChangedObjects {
  readonly before: readonly PlacedObject[];
  readonly after: readonly PlacedObject[];
  /** Files without objects on either side: lists for people and machines. */
  readonly files: readonly FileChange[];
}

/** The objects of the files that differ between two trees. Reports `CST7003`, `CST7004` and `CST7005`. */
export function changedObjects(
  changes: readonly FileChange[],
  contents: ChangedContents,
  findings: SideFindings,
): ChangedObjects {
  const before: PlacedObject[] = [];
  const after: PlacedObject[] = [];
  const files: FileChange[] = [];
  for (const change of changes) {
    const { path } = change;
    const [old, now] = isManifestPath(path)
      ? [read(path, contents.before, findings.before), read(path, contents.after, findings.after)]
      : [undefined, undefined];
    if (old === undefined && now === undefined) files.push(change);
    before.push(...(old ?? []));
    after.push(...(now ?? []));
  }
  return { before, after, files };
}

function read(path: string, contents: Contents, findings: FileFindings): readonly PlacedObject[] | undefined {
  const bytes = contents.get(path);
  return bytes === undefined ? undefined : objectsIn({ path, bytes }, findings);
}
