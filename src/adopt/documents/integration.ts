import { mergeLayer } from '../../link/layers/merge.ts';
import { BUILT_IN_DEFAULTS } from '../../runtimes/built-in-defaults.ts';
import { PROFILES } from '../../runtimes/profiles.ts';
import { isMap, type JsonMap, stringsIn } from '../../source/json.ts';
import type { AdoptionRequest, Note, Notice } from '../adoption.ts';
import { emptyTree, isEqual, type Tree } from '../move/tree.ts';
import { layerOn } from '../settle/differences.ts';
import { fitted, settingsSchema } from '../settle/settings-schema.ts';
import { withSharedRules } from '../settle/shared-rules.ts';
import { removeInvalid } from '../settle/valid-settings.ts';
import { keyOf } from '../texts/settle-texts.ts';
import { documentText } from './document-text.ts';
import { FIXED, type Moved, without } from './moved.ts';

/** What an Integration is made of. */
export interface IntegrationParts {
  readonly request: AdoptionRequest;
  readonly common: Moved;
  /** What the environments say. */
  readonly others: readonly Moved[];
  readonly notes: readonly Note[];
}

/** An Integration that was made, and the layer of settings that it is to its releases. */
export interface AdoptedIntegration {
  readonly text: string;
  readonly runtime: string;
  readonly layer: JsonMap;
}

/** Makes an Integration of what all environments have in common. */
export function adoptIntegration(
  { request, common, others, notes }: IntegrationParts,
  notice: Notice,
): AdoptedIntegration {
  const { name, organization } = request;
  const { settings, origins } = common;
  const runtime = runtimeOf(settings, origins, notice);
  const below = layersBelow(request, runtime);
  const wanted = withSharedRules(
    settings,
    others.map(other => other.settings),
  );
  const layer = layerOn(below, without(wanted, [...FIXED, 'release']), settingsSchema());
  const fixed = fixedParts(name, [settings, ...others.map(({ settings: other }) => other)]);
  const spec = fitted({ organization, runtime, ...fixed, ...layer }, settingsSchema());
  const document: Tree = Object.assign(emptyTree(), {
    apiVersion: 'cistern.dev/v1alpha1',
    kind: 'Integration',
    metadata: { name },
    spec,
  });
  removeInvalid('Integration', document, ({ path, reason, value, isIncomplete }) => {
    // What only a layer can take away, and what an environment completes, is said by the releases.
    if ((value === null || isIncomplete) && others.length > 0) return;
    notice({ kind: 'left', key: keyOf(path.slice(1), origins), reason });
  });
  tellMissing(mergeLayer(below, layer), runtime, notice);
  const sources = {
    at: (path: readonly string[]) => sourceAt(path, 1, origins),
    settingAt: (path: readonly string[]) => path.slice(1),
  };
  return {
    text: documentText(document, sources, [request.base.file], notes),
    runtime,
    layer: without(isMap(document.spec) ? document.spec : {}, [...FIXED, 'organization']),
  };
}

/** The settings below those of an Integration, merged. */
export function layersBelow({ facts, organization }: AdoptionRequest, runtime: string): JsonMap {
  const { defaults } = PROFILES.get(runtime as never)!;
  const owner = facts.index.organizations.get(organization)?.value.spec.defaults ?? {};
  return [defaults, owner].reduce<JsonMap>(
    (base, layer) => mergeLayer(base, layer as JsonMap),
    BUILT_IN_DEFAULTS,
  );
}

/** The key of the value behind the setting at a path of a document, whose settings begin at some depth. */
function sourceAt(
  path: readonly string[],
  depth: number,
  origins: ReadonlyMap<string, string>,
): string | undefined {
  return path.length <= depth ? undefined : origins.get(JSON.stringify(path.slice(depth)));
}

function runtimeOf({ runtime }: Tree, origins: ReadonlyMap<string, string>, notice: Notice): string {
  if (typeof runtime === 'string' && PROFILES.has(runtime as never)) return runtime;
  const key = keyOf(['runtime'], origins);
  const known = [...PROFILES.keys()].filter(name => name !== 'container').map(name => `\`${name}\``);
  const help = `write ${known.join(', ')} where the image is one, and leave out what the profile knows`;
  notice({
    kind: 'look',
    key,
    reason: 'the values do not say what the image is; `container` is written',
    help,
  });
  return 'container';
}

/** What only the Integration can say, of all environments together; labels that are those of the name are left out. */
function fixedParts(name: string, all: readonly JsonMap[]): JsonMap {
  const { selectorLabels } = all[0]!;
  const union = (part: 'dependencies' | 'allowedCallers'): readonly string[] =>
    [...new Set(all.flatMap(settings => stringsIn(settings[part])))].filter(other => other !== name).sort();
  const [dependencies, allowedCallers] = [union('dependencies'), union('allowedCallers')];
  const isOwn = !isMap(selectorLabels) || isEqual(selectorLabels, { name, instance: name });
  return {
    ...(!isOwn && { selectorLabels: { name, instance: name, ...selectorLabels } }),
    ...(dependencies.length > 0 && { dependencies }),
    ...(allowedCallers.length > 0 && { allowedCallers }),
  };
}

function tellMissing(settings: JsonMap, runtime: string, notice: Notice): void {
  const { security, image } = settings;
  if (!isMap(image) || typeof image.repository !== 'string')
    notice({ kind: 'look', key: 'image.repository', reason: 'the values name no image', help: 'say it' });
  if (runtime === 'container' && (!isMap(security) || typeof security.runAsUser !== 'number')) {
    const help = 'say the numeric user of the image in `security.runAsUser`';
    notice({ kind: 'look', key: 'security.runAsUser', reason: 'the values do not say it', help });
  }
}
