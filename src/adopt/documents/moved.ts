import type { JsonMap } from '../../source/json.ts';
import type { AdoptionRequest, Notice } from '../adoption.ts';
import { moveValues } from '../move/move-values.ts';
import type { Moving } from '../move/moving.ts';
import { emptyTree, putAt, removeAt, type Tree } from '../move/tree.ts';
import { fitted, settingsSchema } from '../settle/settings-schema.ts';
import { settleTexts } from '../texts/settle-texts.ts';

/** The settings that values make, and where each comes from. */
export interface Moved {
  /** Without name and organization; what belongs to the release stands below `release`. */
  readonly settings: Tree;
  /** JSON of the path of a setting → key of the value. */
  readonly origins: ReadonlyMap<string, string>;
}

/** What no layer of a release may say, or says as a setting. */
export const FIXED: readonly string[] = ['runtime', 'selectorLabels', 'dependencies', 'allowedCallers'];

/** The settings that values make by a mapping, with references and without secrets. */
export function movedSettings(
  values: JsonMap,
  { mapping, name, organization, facts }: AdoptionRequest,
  environment: string | undefined,
  notice: Notice,
): Moved {
  const settings = emptyTree();
  const origins = new Map<string, string>();
  const moving: Moving = {
    subject: { name, organization, facts, ...(environment !== undefined && { environment }) },
    notice,
    put: (path, value, key) => {
      putAt(settings, path, value);
      origins.set(JSON.stringify(path), key);
    },
  };
  moveValues(values, mapping, moving);
  settleTexts(settings, origins, moving);
  for (const identity of ['name', 'organization']) removeAt(settings, [identity]);
  return { settings: fitted(settings, settingsSchema()) as Tree, origins };
}

/** Settings without some of their members. */
export function without(settings: JsonMap, names: readonly string[]): JsonMap {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !names.includes(name)));
}
