import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Find } from '../../diagnostics/finding.ts';
import type { Patch } from '../../link/settings/deviations.ts';
import { byCodeUnit } from '../../source/order.ts';
import { type Path, pointerOf } from '../../source/pointer.ts';
import type { ReleaseFacts } from '../integration-app/release-facts.ts';
import type { Manifest } from '../manifest.ts';
import type { Deviations, PatchedObject, RawObject } from './deviations.ts';
import { changeOf, type Difference, differencesOf } from './differences.ts';
import { jsonPatched } from './json-patch.ts';
import { mergePatched, type Patched } from './merge-patch.ts';
import { protectionOf } from './protected.ts';
import { settingFor } from './settings-for.ts';

/** The objects after all patches, those that were changed, and what each patch did. */
export interface PatchedRelease {
  readonly manifests: readonly Manifest[];
  readonly raw: readonly RawObject[];
  readonly listed: Deviations['patches'];
}

/**
 * Changes the objects of a release by its patches, in the order of their names. Reports `CST4103` for a target that there is
 * not, `CST4104` for a change that cannot be made, `CST4105` for one that changes nothing, `CST4106` for one that goes too far,
 * and `CST4107` where a setting does the same.
 */
export function patched(facts: ReleaseFacts, made: readonly Manifest[], find: Find): PatchedRelease {
  const current = [...made];
  const listed: PatchedObject[] = [];
  const touched = new Map<number, Path>();
  const ownLabels = new Set(Object.keys(facts.labels));
  const sorted = Object.entries(facts.input.settings.patches ?? {}).sort(([a], [b]) => byCodeUnit(a, b));
  for (const [name, patch] of sorted) {
    const settings = ['patches', name];
    const targets = [...current.keys()].filter(at => isTarget(current[at]!, patch));
    if (targets.length === 0) reportTarget(name, patch, made, find);
    for (const at of targets) {
      const manifest = current[at]!;
      const differences = changed(manifest, name, patch, ownLabels, find);
      if (differences === undefined) continue;
      current[at] = differences.manifest;
      touched.set(at, settings);
      const { id: object } = manifest;
      listed.push({ name, object, reason: patch.reason, changes: differences.all.map(changeOf) });
    }
  }
  const raw = [...touched].map(([at, settings]) => ({ manifest: current[at]!, before: made[at]!, settings }));
  return { manifests: current, raw, listed };
}

function isTarget({ id }: Manifest, { target }: Patch): boolean {
  return (
    id.kind === target.kind && id.name === (target.name ?? id.name) && id.group === (target.group ?? id.group)
  );
}

function reportTarget(name: string, { target }: Patch, made: readonly Manifest[], find: Find): void {
  const ofKind = made.filter(({ id }) => id.kind === target.kind).map(({ id }) => id.name);
  const isKind = ofKind.length > 0;
  const help = isKind
    ? didYouMean(target.name ?? '', ofKind, 'names')
    : didYouMean(target.kind, [...new Set(made.map(({ id }) => id.kind))], 'kinds');
  const kindAndName = target.name === undefined ? target.kind : `${target.kind} ${target.name}`;
  const at = { settings: ['patches', name, 'target', isKind && target.name !== undefined ? 'name' : 'kind'] };
  find('CST4103', { name, target: kindAndName }, { at, help });
}

/** One object after one patch, and all that differs; nothing after an error. */
function changed(
  manifest: Manifest,
  name: string,
  patch: Patch,
  ownLabels: ReadonlySet<string>,
  find: Find,
): { readonly manifest: Manifest; readonly all: readonly Difference[] } | undefined {
  const { id } = manifest;
  const object = `${id.kind} ${id.name}`;
  const result: Patched =
    patch.merge === undefined
      ? jsonPatched(manifest.object, patch.json)
      : mergePatched(id.group, manifest.object, patch.merge);
  if ('problem' in result) {
    const settings = ['patches', name, patch.merge === undefined ? 'json' : 'merge', ...result.at];
    find('CST4104', { name, object, problem: result.problem }, { at: { settings } });
    return undefined;
  }
  const all = differencesOf(id.group, manifest.object, result.value);
  if (all.length === 0) {
    const help = 'remove it: the object is as it says already';
    find('CST4105', { name, object }, { at: { settings: ['patches', name] }, help });
    return undefined;
  }
  const tooFar = all.flatMap(({ path }) => {
    const what = protectionOf(id, path, ownLabels);
    return what === undefined ? [] : [{ what, path }];
  })[0];
  if (tooFar !== undefined) {
    const at = { settings: writtenAt(name, patch, tooFar.path) };
    find('CST4106', { name, object, what: tooFar.what }, { at, help: 'no patch may change it' });
    return undefined;
  }
  const warned = new Set<string>();
  for (const { path } of all) {
    const setting = settingFor(id, path);
    if (setting === undefined || warned.has(setting)) continue;
    warned.add(setting);
    const help = `write \`${setting}\`: settings are checked, explained and merged, patches are not`;
    find('CST4107', { name, object, setting }, { at: { settings: writtenAt(name, patch, path) }, help });
  }
  return { manifest: { ...manifest, object: result.value }, all };
}

/** Where a patch says a change, as near as can be told. */
function writtenAt(name: string, patch: Patch, path: Path): Path {
  const settings = ['patches', name];
  if (patch.merge !== undefined) {
    // The positions of items in the patch are others than their keys in the path.
    const end = path.findIndex(segment =>
      /^(containers|env|initContainers|ports|volumes|volumeMounts)$/.test(String(segment)),
    );
    return [...settings, 'merge', ...path.slice(0, end === -1 ? path.length : end + 1)];
  }
  const pointer = pointerOf(path.slice(0, 2));
  const position = patch.json.findIndex(({ op, path: at }) => op !== 'test' && at.startsWith(pointer));
  return [...settings, 'json', ...(position === -1 ? [] : [position])];
}
