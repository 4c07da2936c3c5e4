import { join, resolve } from 'node:path';
import type { ValuesFile } from '../../adopt/adoption.ts';
import type { Mapping } from '../../adopt/mapping/mapping.ts';
import { readMapping } from '../../adopt/mapping/read-mapping.ts';
import type { Reporter } from '../../diagnostics/reporter.ts';
import { durableFiles } from '../../host/durable-files.ts';
import { FileFault } from '../../host/file-fault.ts';
import { packageRoot } from '../../host/package.ts';
import { decode } from '../../load/load-document.ts';
import { FILE_LIMIT } from '../../load/report-file-problem.ts';
import { readValues } from '../../yaml/values/read-values.ts';

/** A file that was named on the command line, as text; reports `CST9102`, or `CST1010` where it is not UTF-8. */
function textOf(file: string, folder: string, reporter: Reporter): string | undefined {
  try {
    const { bytes } = durableFiles.read(durableFiles.realPath(resolve(folder, file)), FILE_LIMIT);
    const text = decode(Buffer.from(bytes));
    if (text === undefined) reporter.report('CST1010', { path: file }, { help: 'save it as UTF-8' });
    return text;
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    const reason = fault.errno === '' ? fault.reason : fault.errno;
    reporter.report('CST9102', { action: 'read', path: file, reason });
    return undefined;
  }
}

/** The values in a file; reports `CST8100` where they cannot be read. */
export function valuesIn(file: string, folder: string, reporter: Reporter): ValuesFile | undefined {
  const text = textOf(file, folder, reporter);
  const reading = text === undefined ? undefined : readValues(text);
  if (reading === undefined) return undefined;
  if ('value' in reading) return { file, values: reading.value };
  const place = reading.line === undefined ? '' : ` (line ${reading.line})`;
  const help = 'values are read as Helm reads them, with bounds; a key may stand once';
  reporter.report('CST8100', { path: file, problem: `${reading.problem}${place}` }, { help });
  return undefined;
}

/** A mapping and the text that it was read from. */
export interface ReadMapping {
  readonly mapping: Mapping | undefined;
  /** The text of the mapping by the name of its file; empty for any other. */
  readonly textOf: (path: string) => string;
}

/** The mapping in a file, or the one for the chart `integration-app`; what is wrong with it is reported. */
export function mappingIn(file: string | undefined, folder: string, reporter: Reporter): ReadMapping {
  const path = file ?? join(packageRoot(), 'src', 'adopt', 'charts', 'integration-app.yaml');
  const text = textOf(path, folder, reporter);
  return {
    mapping: text === undefined ? undefined : readMapping(path, text, reporter),
    textOf: name => (name === path ? (text ?? '') : ''),
  };
}
