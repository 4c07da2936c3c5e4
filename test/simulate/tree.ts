import { compile } from '../../src/compile.ts';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { CollectedTree } from '../../src/hydrate/collected-tree.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import type { SimulatedApplication } from '../../src/simulate/simulated-application.ts';
import { type Files, inFolder, minimalWorkspace } from '../workspace.ts';

const RENDERED = `
  rendered:
    repoURL: https://git.example.org/platform/rendered.git
    credentials: none
`;

/** The rendered tree of the minimal workspace with delivery, and with more fields of the environment. */
export async function deliveredTree(more = '', files: Files = {}): Promise<Files> {
  const path = 'environments/dev/environment.yaml';
  const environment = `${minimalWorkspace()[path]!.trimEnd()}${RENDERED}${more}`;
  return inFolder({ ...minimalWorkspace(), [path]: environment, ...files }, async root => {
    const sink = new CollectedTree();
    const { reporter } = await compile({ root, workers: 0, cache: false }, sink);
    if (reporter.errors > 0) throw new Error(reporter.diagnostics[0]!.message);
    return Object.fromEntries(sink.files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));
  });
}

/** What a tree is simulated to, and what is reported on the way as `CODE message`. */
export function simulated(tree: Files): {
  readonly applications: readonly SimulatedApplication[];
  readonly reported: readonly string[];
} {
  const reporter = new Reporter();
  const files = Object.entries(tree).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const applications = simulate(files, reporter);
  return {
    applications,
    reported: reporter.diagnostics.map(({ code, message }) => `${code} ${message}`),
  };
}

/** A tree with one text in one file replaced by another. */
export function edited(tree: Files, path: string, from: string, to: string): Files {
  if (!tree[path]?.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return { ...tree, [path]: tree[path].replace(from, to) };
}

/** A tree without the files that a path begins with. */
export function without(tree: Files, start: string): Files {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith(start)));
}
