import { isMap, type JsonMap } from '../../source/json.ts';
import { readFast } from './fast-reader.ts';
import { findProblems, firstCharacter, ROOT_HELP } from './problems/find-problems.ts';
import type { Report } from './report.ts';

/**
 * The value of a file of the catalog or of an environment: one map, free of everything that readers of YAML
 * understand differently. When something is wrong with the text it is reported with its place, and nothing returned.
 */
export function readCatalog(text: string, report: Report): JsonMap | undefined {
  const reading = readFast(text);
  if (reading.clean) {
    if (isMap(reading.value)) return reading.value;
    report('CST1020', {}, firstCharacter(text), ROOT_HELP);
    return undefined;
  }
  let problems = 0;
  findProblems(text, reading, (code, args, range, help) => {
    problems++;
    report(code, args, range, help);
  });
  if (problems > 0) return undefined;
  if (isMap(reading.value)) return reading.value;
  // The two readers disagree: what one of them refuses is refused.
  const start = Math.min(reading.stopped?.offset ?? 0, text.length);
  report(
    'CST1012',
    { message: 'the YAML cannot be read' },
    { start, end: start },
    'write it in a simpler way',
  );
  return undefined;
}
