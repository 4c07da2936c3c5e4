import { isUtf8 } from 'node:buffer';
import type { Reporter } from '../diagnostics/reporter.ts';
import { sha256 } from '../host/digest.ts';
import { readWorkspaceFile, type WorkspaceEntry } from '../host/workspace-files.ts';
import { readCatalog } from '../yaml/catalog/read-catalog.ts';
import { FILE_LIMIT, reportFileProblem } from './report-file-problem.ts';
import type { SourceDocument } from './source-document.ts';

/** The document of one file, and the state in which it was read; reports what is wrong with it. */
export function loadDocument(
  root: string,
  path: string,
  reporter: Reporter,
): { document: SourceDocument; entry: WorkspaceEntry } | undefined {
  const read = readWorkspaceFile(root, path, FILE_LIMIT);
  if ('problem' in read) {
    reportFileProblem(path, read, reporter);
    return undefined;
  }
  const { bytes, ...state } = read;
  const text = decode(bytes);
  if (text === undefined) {
    reporter.report(
      'CST1010',
      { path },
      { span: { file: path, start: 0, end: 0 }, help: 'save it as UTF-8' },
    );
    return undefined;
  }
  const value = readCatalog(text, (code, args, range, help) => {
    reporter.report(code, args, { span: { file: path, ...range }, ...(help !== undefined && { help }) });
  });
  return value && { document: { path, digest: sha256(bytes), value }, entry: { path, ...state } };
}

/** The text of bytes in UTF-8 without the mark that some editors put in front of it. */
export function decode(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = bytes.toString('utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
