import type { Reporter } from '../../../diagnostics/reporter.ts';

/** Takes the paths of links in a tree, any number of times, and reports each once (`CST7009`). */
export function linkReports(reporter: Reporter): (path: string) => void {
  const told = new Set<string>();
  return path => {
    if (told.has(path)) return;
    told.add(path);
    reporter.report('CST7009', { path }, { help: 'put the file itself in its place' });
  };
}
