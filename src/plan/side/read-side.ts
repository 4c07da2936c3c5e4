import { isShallow } from '../../host/git/ancestry.ts';
import { addFindings } from '../../verify/own/compiled-for.ts';
import { addFindingsBefore } from './findings-before.ts';
import { readCommitSide } from './kinds/commit-side.ts';
import { readDirectory } from './kinds/directory-side.ts';
import { liveSide } from './kinds/live-side.ts';
import { workTreeSide } from './kinds/work-tree-side.ts';
import { isPath, type NamedReference, type Reference } from './reference/reference.ts';
import type { Side } from './side.ts';
import type { SideContext } from './side-context.ts';

/**
 * Reads one side of a plan, as far as it is needed to find what differs; undefined after an error. Reports `CST7001`,
 * `CST7002`, `CST7006`, all that compiling and fetching report.
 * @param base the other side, which this one is compared with
 */
export async function readSide(
  reference: Reference,
  context: SideContext,
  base?: Side,
): Promise<Side | undefined> {
  const side = await find(reference, context, base);
  const compilation = side?.compiled?.compilation;
  if (compilation !== undefined && base === undefined)
    addFindingsBefore(compilation, side!.description, context);
  else if (compilation !== undefined) addFindings(compilation, context.reporter, context.texts);
  if (context.reporter.errors === 0) return side;
  side?.tree.close();
  return undefined;
}

async function find(
  reference: Reference,
  context: SideContext,
  base: Side | undefined,
): Promise<Side | undefined> {
  if ('side' in reference) return reference.side;
  if ('name' in reference) return named(reference, context, base);
  if (reference.kind === 'live') return liveSide(context);
  return workTreeSide(context.root ?? context.folder, context, base);
}

/** A branch or commit comes before a directory of the same name, which is then called `./name`. */
async function named(
  reference: NamedReference,
  context: SideContext,
  base: Side | undefined,
): Promise<Side | undefined> {
  const found = isPath(reference.name) ? undefined : await readCommitSide(reference, context);
  if (found !== undefined) return found;
  const directory = await readDirectory(reference, context, base);
  if (directory !== undefined || context.reporter.errors > 0) return directory;
  const help = await helpFor(context);
  context.reporter.report('CST7001', { reference: reference.name }, { help });
  return undefined;
}

/** What to do about a name that stands for nothing. */
async function helpFor({ repository }: SideContext): Promise<string> {
  const folder = 'a directory is written `./name`';
  if (repository === undefined) return `there is no git repository here; ${folder}`;
  if (await isShallow(repository.gitDirectory))
    return `this clone holds a part of the history: \`git fetch --unshallow\`, in CI \`fetch-depth: 0\`; ${folder}`;
  return `see \`git branch --all\`; ${folder}`;
}
