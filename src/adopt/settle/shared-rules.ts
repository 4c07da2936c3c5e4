import { mergeLayer } from '../../link/layers/merge.ts';
import { type JsonMap, mapOf, mapsIn } from '../../source/json.ts';
import { copyOf, isEqual, removeAt, type Tree } from '../move/tree.ts';

/**
 * Settings without the rules of `egress.cluster`, where some layer above wants others: these rules merge by their name, so that
 * none of them can be taken away again. The layers above then say all of theirs.
 */
export function withSharedRules(settings: Tree, above: readonly JsonMap[]): Tree {
  const rules = rulesOf(settings);
  if (rules.length === 0 || above.every(wanted => isReached(settings, wanted))) return settings;
  const copy = copyOf(settings) as Tree;
  removeAt(copy, ['egress', 'cluster']);
  return copy;
}

/** Whether the rules of a layer, laid over those below, are what it wants. */
function isReached(below: JsonMap, wanted: JsonMap): boolean {
  const merged = mergeLayer(
    { egress: { cluster: rulesOf(below) } },
    { egress: { cluster: rulesOf(wanted) } },
  );
  return isEqual(byName(merged), byName(wanted));
}

function rulesOf(settings: JsonMap): readonly JsonMap[] {
  return mapsIn(mapOf(settings.egress).cluster);
}

function byName(settings: JsonMap): JsonMap {
  return Object.fromEntries(rulesOf(settings).map(rule => [String(rule.name), rule]));
}
