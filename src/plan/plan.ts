import { judge } from './attribution/judge.ts';
import { lookupsOf, type WorldSide } from './attribution/world.ts';
import { applicationChanges } from './blast-radius/application-changes.ts';
import { withCarriedEffects } from './blast-radius/carried-effects.ts';
import { judgeTaken } from './blast-radius/judge-taken.ts';
import { applicationCauses, parameterChanges } from './cause/beside/application-causes.ts';
import { outsideCauses, outsideQuestion } from './cause/beside/outside-causes.ts';
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
 * `CST7001` to `CST7009`, and what compiling and fetching report.
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
  const taken = await judgeTaken(deliveries, changes, {
    isThere: async address => (await after.tree.items(address)).size > 0,
    load: wanted => loadObjects(trees, wanted),
  });
  const world = {
    ...loaded,
    deliveryOf: (address: string, side: WorldSide) => deliveries[side].get(address),
  };
  const judged = withCarriedEffects(judge(changes, world), taken, deliveries);
  const applications = applicationChanges(deliveries, judged, taken);
  const parameters = parameterChanges(applications, deliveries, changes);
  const outside = outsideChanges(contents).map(each => ({ ...each, ...outsideQuestion(each) }));
  const besides = [...parameters.values(), ...outside.flatMap(each => each.changes)];
  const placed = outside.flatMap(each => each.placed);
  const causes = await causesOf([...changes, ...besides], old, now, placed);
  const caused = judged.map(
    (change, index): JudgedChange => ({ ...change, causes: causes(changes[index]!) }),
  );
  const causesOfApplication = applicationCauses(caused, deliveries, application => {
    const change = parameters.get(application);
    return change === undefined ? [] : causes(change);
  });
  const result: PlanResult = {
    before: before.description,
    after: after.description,
    changes: caused,
    applications: applications.map(each => ({ ...each, causes: causesOfApplication(each) })),
    outside: outside.map(each => ({
      ...each.change,
      causes: outsideCauses([...each.changes, ...each.placed].flatMap(causes)),
    })),
    files,
  };
  return { result, before: old, after: now };
}
