import { isAbsolute, join } from 'node:path';
import { listFolder } from '../../../host/workspace-files.ts';
import type { NamedReference } from '../reference/reference.ts';
import type { Side } from '../side.ts';
import type { SideContext } from '../side-context.ts';
import { folderTree } from '../tree/folder-tree.ts';
import { workTreeSide } from './work-tree-side.ts';
import { WORKSPACE_PARTS } from './workspace-parts.ts';

/** A directory of this machine: a workspace is compiled, all else is read as manifests; nothing where there is none. */
export async function readDirectory(
  { name, form }: NamedReference,
  context: SideContext,
  base: Side | undefined,
): Promise<Side | undefined> {
  if (name === '') return undefined;
  const root = isAbsolute(name) ? join(name) : join(context.folder, name);
  if (!isFolder(root)) return undefined;
  const isWorkspace = WORKSPACE_PARTS.every(part => isFolder(join(root, part)));
  if (form === 'dry' || (form === undefined && isWorkspace)) return workTreeSide(root, context, base);
  const place = isWorkspace && isFolder(join(root, 'dist')) ? join(root, 'dist') : root;
  return {
    description: { kind: 'directory', name: place === root ? name : join(name, 'dist') },
    tree: folderTree(place, context.reporter),
  };
}

function isFolder(path: string): boolean {
  return !('problem' in listFolder(path, ''));
}
