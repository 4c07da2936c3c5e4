import { Reporter } from '../../diagnostics/reporter.ts';
import { objectId } from '../../host/git/objects/object-format.ts';
import { listFolder, readWorkspaceFile } from '../../host/workspace-files.ts';
import { findFiles, WORKSPACE_LIMITS } from '../../load/find-files.ts';
import { layoutWith } from '../../load/layout.ts';
import { decode } from '../../load/load-document.ts';
import { FILE_LIMIT } from '../../load/report-file-problem.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { Catalog } from './catalog.ts';
import { isDocumentPath } from './document.ts';

/**
 * The catalog in a folder, as it is when it is asked.
 * @param root absolute path of the workspace
 * @param format that its repository names objects by
 * @param folders of documents besides those of the language
 */
export function folderCatalog(
  root: string,
  format: 'sha1' | 'sha256' = 'sha1',
  folders: readonly string[] = [],
): Catalog {
  const bytesOf = (path: string): Buffer | undefined => {
    const read = readWorkspaceFile(root, path, FILE_LIMIT);
    return 'problem' in read ? undefined : read.bytes;
  };
  return {
    documentsIn: folder =>
      namesIn(root, folder, 'file')
        .map(name => `${folder}/${name}`)
        .filter(isDocumentPath),
    environments: () =>
      namesIn(root, 'environments', 'folder').filter(name =>
        namesIn(root, `environments/${name}`, 'file').includes('environment.yaml'),
      ),
    read: async wanted =>
      new Map(
        wanted.flatMap(path => {
          const bytes = isDocumentPath(path) ? bytesOf(path) : undefined;
          const text = bytes && decode(bytes);
          return text === undefined ? [] : [[path, text] as const];
        }),
      ),
    ids: async () => {
      // What is wrong with the names of files is for `check` to say.
      const found = findFiles(root, undefined, WORKSPACE_LIMITS, new Reporter(), {
        layout: layoutWith(folders),
      });
      return new Map(
        found.flatMap(({ path }) => {
          const bytes = isDocumentPath(path) ? bytesOf(path) : undefined;
          return bytes === undefined ? [] : [[path, objectId(format, 'blob', bytes)] as const];
        }),
      );
    },
  };
}

function namesIn(root: string, folder: string, wanted: 'file' | 'folder'): readonly string[] {
  const items = listFolder(root, folder);
  if ('problem' in items) return [];
  return items
    .filter(({ type }) => type === wanted)
    .map(({ name }) => name)
    .sort(byCodeUnit);
}
