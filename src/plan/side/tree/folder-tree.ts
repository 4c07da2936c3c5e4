import type { Reporter } from '../../../diagnostics/reporter.ts';
import { objectId } from '../../../host/git/objects/object-format.ts';
import { type FileProblem, listFolder, readWorkspaceFile } from '../../../host/workspace-files.ts';
import { linkReports } from './report-link.ts';
import { joined, type SideItem, type SideTree } from './side-tree.ts';

/** Larger files are no manifests, and are not read. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** What git and tools keep for themselves. */
const PASSED_OVER: ReadonlySet<string> = new Set(['.git', '.cistern', 'node_modules']);

/** The files of a folder of this machine as a tree; links are left out. Reports `CST7003`, `CST7006` and `CST7009`. */
export function folderTree(root: string, reporter: Reporter): SideTree {
  const reportLink = linkReports(reporter);
  const read = (path: string): Buffer | undefined => {
    const found = readWorkspaceFile(root, path, LARGEST_FILE);
    if (!('problem' in found)) return Buffer.from(found.bytes);
    reportProblem(path, found, reporter);
    return undefined;
  };
  return {
    items: async folder => {
      const found = listFolder(root, folder);
      if ('problem' in found) {
        if (found.problem === 'unreadable') reportProblem(folder, found, reporter);
        return new Map<string, SideItem>();
      }
      const items = new Map<string, SideItem>();
      for (const { name, type } of found) {
        if (PASSED_OVER.has(name)) continue;
        if (type === 'folder') items.set(name, { kind: 'folder' });
        if (type === 'link') reportLink(joined(folder, name));
        if (type !== 'file') continue;
        const bytes = read(joined(folder, name));
        if (bytes !== undefined) items.set(name, { kind: 'file', id: objectId('sha1', 'blob', bytes) });
      }
      return items;
    },
    read: async paths =>
      new Map(
        paths.flatMap(path => {
          const bytes = read(path);
          return bytes === undefined ? [] : [[path, bytes] as const];
        }),
      ),
    close: () => {},
  };
}

function reportProblem(path: string, { problem, reason }: FileProblem, reporter: Reporter): void {
  if (problem === 'too-large') {
    const help = 'split it, or keep large data out of the tree';
    reporter.report('CST7003', { path, limit: LARGEST_FILE }, { help });
  } else {
    const why = problem === 'changed' ? 'it changed while it was read' : reason === '' ? problem : reason;
    reporter.report('CST7006', { path, reason: why }, { help: 'see who may read it, and run it again' });
  }
}
