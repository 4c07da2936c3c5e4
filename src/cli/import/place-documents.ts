import { join, relative, sep } from 'node:path';
import { escapeText } from '../../diagnostics/print/escape.ts';
import type { Reporter } from '../../diagnostics/reporter.ts';
import { durableFiles } from '../../host/durable-files.ts';
import { FileFault } from '../../host/file-fault.ts';
import { FILE_LIMIT } from '../../load/report-file-problem.ts';
import type { Context } from '../console/context.ts';
import { isFileBelow, writeBelow } from '../schema/write-below.ts';

/**
 * Writes documents below a folder, all of them or none, and gives the paths of those that were not there yet, as seen from the
 * working folder. Reports `CST9104` for a file that is there and says something else, and `CST9102`.
 */
export function placeDocuments(
  folder: string,
  documents: ReadonlyMap<string, string>,
  context: Context,
  reporter: Reporter,
): readonly string[] {
  const shown = (path: string): string => escapeText(relative(context.folder, path).split(sep).join('/'));
  try {
    const missing = [...documents].filter(([path, text]) => {
      const native = path.split('/').join(sep);
      if (!isFileBelow(folder, native)) return true;
      const there = Buffer.from(durableFiles.read(join(folder, native), FILE_LIMIT).bytes).toString();
      if (there !== text) {
        const help = 'compare it with `--dry-run`, or write to another folder with `--out`';
        reporter.report('CST9104', { path: shown(join(folder, native)) }, { help });
      }
      return false;
    });
    if (reporter.errors > 0) return [];
    for (const [path, text] of missing) writeBelow(folder, path.split('/').join(sep), text);
    return missing.map(([path]) => shown(join(folder, path)));
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    const reason = fault.errno === '' ? fault.reason : fault.errno;
    reporter.report('CST9102', { action: 'write', path: shown(fault.path), reason });
    return [];
  }
}
