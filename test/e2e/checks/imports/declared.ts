import type { CheckContext } from '../../check.ts';
import { UNOBTAINABLE_GROUPS } from '../../cluster/stand-ins.ts';
import type { ExampleEnvironment } from '../environments.ts';
import { compare } from './compare.ts';
import { type Definition, typeOf } from './definitions.ts';
import { DEVIATIONS } from './deviations.ts';
import { type Release, releasesOf, SOURCES } from './releases.ts';
import { type Definitions, pinnedRelease, upstreamDefinitions } from './upstream.ts';

/** What a part of a check found; it grows. */
export interface Tally {
  cases: number;
  readonly failures: string[];
  readonly notes: string[];
}

/** Compares what we declare with every release that a cluster names, and with some that none does. */
export async function compareDeclared(
  ours: readonly Definition[],
  environments: readonly ExampleEnvironment[],
  context: CheckContext,
  tally: Tally,
): Promise<void> {
  const met = new Set<string>();
  for (const group of new Set(ours.map(definition => definition.group))) {
    if (UNOBTAINABLE_GROUPS.includes(group)) {
      tally.notes.push(`${group}: declarations not compared, its definitions cannot be had`);
      continue;
    }
    const source = SOURCES.get(group);
    if (source === undefined) {
      tally.failures.push(`${group}: no module is known that has its definitions`);
      continue;
    }
    const compared: string[] = [];
    for (const release of releasesOf(source, pinnedRelease(source.module), environments)) {
      const theirs = await definitionsOf(context, source.module, release, tally);
      if (theirs === undefined) continue;
      compared.push(release.release);
      for (const definition of ours.filter(definition => definition.group === group))
        judge(findingsOf(definition, theirs, release), `${source.module} ${release.release}`, met, tally);
    }
    tally.notes.push(`${group} compared with ${source.module} ${compared.join(', ')}`);
  }
  for (const begin of DEVIATIONS.keys())
    if (!met.has(begin)) tally.failures.push(`${begin} …: listed as a deviation, but there is none`);
}

/** The definitions of a release; undefined where one that no cluster names cannot be had. */
async function definitionsOf(
  context: CheckContext,
  module: string,
  { release, named }: Release,
  { notes }: Tally,
): Promise<Definitions | undefined> {
  try {
    return await upstreamDefinitions(context, module, release);
  } catch (error) {
    if (named) throw error;
    notes.push(`${module} ${release} cannot be had and is not compared`);
    return undefined;
  }
}

function judge(findings: Iterable<string | undefined>, where: string, met: Set<string>, tally: Tally): void {
  for (const finding of findings) {
    tally.cases++;
    const meant = finding && [...DEVIATIONS.keys()].find(begin => finding.startsWith(begin));
    if (meant) met.add(meant);
    else if (finding) tally.failures.push(`${where}: ${finding}`);
  }
}

function* findingsOf(
  ours: Definition,
  upstream: Definitions,
  { release, named }: Release,
): Generator<string | undefined> {
  const type = typeOf(ours);
  const theirs = upstream.get(type);
  if (theirs === undefined) {
    yield `${type}: not served`;
    return;
  }
  yield ours.identity === theirs.identity
    ? undefined
    : `${type}: names are ${theirs.identity}, not ${ours.identity}`;
  for (const finding of compare({ ours: ours.schema, theirs: theirs.schema, path: '', release, named }))
    yield finding && `${type} ${finding}`;
}
