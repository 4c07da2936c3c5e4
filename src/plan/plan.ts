import { judge } from './attribution/judge.ts';
import { lookupsOf } from './attribution/world.ts';
import { applicationChanges } from './blast-radius/application-changes.ts';
import { causesOf } from './cause/causes-of.ts';
import type { CompiledSide } from './cause/compiled-side.ts';
import { compareObjects } from './difference/compare-objects.ts';
import type { JudgedChange } from './model/change.ts';
import type { PlanResult } from './model/plan-result.ts';
import { changedObjects } from './objects/changed-objects.ts';
import { findingsOf } from './objects/findings-of.ts';
import { loadDeliveries } from './objects/load-deliveries.ts';
import { loadObjects } from './objects/load-objects.ts';
import { outsideChanges } from './outside/outside-changes.ts';
import { catalogOfSide } from './side/catalog-of-side.ts';
import { readChanges } from './side/read-changes.ts';
import { readSide } from './side/read-side.ts';
import type { Reference } from './side/reference/reference.ts';
import type { Side } from './side/side.ts';
import type { SideContext } from './side/side-context.ts';
import { MissingContents } from './side/tree/missing-contents.ts';

/** What is to be compared. */
export interface PlanReferences {
  readonly before: Reference;
  readonly after: Reference;
}

/** A plan, and the catalogs that its sides were hydrated from, as far as they are known. */
export interface Plan {
  readonly result: PlanResult;
  readonly before: CompiledSide | undefined;
  readonly after: CompiledSide | undefined;
}

/**
 * What the way from one tree to another does to the clusters; undefined after an error, which was reported. Reports
 * `CST7001` to `CST7007`, and what compiling and fetching report.
 */
export async function plan(references: PlanReferences, context: SideContext): Promise<Plan | undefined> {
  let before: Side | undefined;
  let after: Side | undefined;
  try {
    before = await readSide(references.before, context);
    after = before && (await readSide(references.after, context, before));
    return before && after && (await planBetween(before, after, context));
  } catch (error) {
    if (!(error instanceof MissingContents)) throw error;
    const help = 'fetch the whole commit, without filters, and compare with that: `--against COMMIT`';
    context.reporter.report('CST7007', { reason: error.message }, { help });
    return undefined;
  } finally {
    before?.tree.close();
    after?.tree.close();
  }
}

async function planBetween(before: Side, after: Side, context: SideContext): Promise<Plan | undefined> {
  const contents = await readChanges(before, after, context.environment);
  const findings = findingsOf(before, after, context);
  const { files, ...objects } = changedObjects(contents.paths, contents, findings);
  if (context.reporter.errors > 0) return undefined;

  const changes = compareObjects(objects.before, objects.after);
  const lookups = lookupsOf(changes);
  const trees = { before: before.tree, after: after.tree };
  const [loaded, deliveries, old, now] = await Promise.all([
    loadObjects(trees, lookups),
    loadDeliveries(trees, contents.paths, lookups.addresses),
    catalogOfSide(before, context.extensions),
    catalogOfSide(after, context.extensions),
  ]);
  const judged = judge(changes, {
    ...loaded,
    deliveryOf: (address, side) => deliveries[side].get(address),
  });
  const causes = await causesOf(changes, old, now);
  const result: PlanResult = {
    before: before.description,
    after: after.description,
    changes: judged.map((change, index): JudgedChange => ({ ...change, causes: causes(changes[index]!) })),
    applications: applicationChanges(deliveries, judged),
    outside: outsideChanges(contents),
    files,
  };
  return { result, before: old, after: now };
}
