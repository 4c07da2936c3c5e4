import { mergeLayer } from '../../link/layers/merge.ts';
import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import type { AdoptionRequest, EnvironmentValues, Note, Notice } from '../adoption.ts';
import { copyOf, emptyTree, isEqual, putAt, removeAt, type Tree } from '../move/tree.ts';
import { scalarText } from '../move/value-path.ts';
import { layerOn, withRemovals } from '../settle/differences.ts';
import { settingsSchema } from '../settle/settings-schema.ts';
import { withSharedRules } from '../settle/shared-rules.ts';
import { removeInvalid } from '../settle/valid-settings.ts';
import { keyOf } from '../texts/settle-texts.ts';
import { documentText } from './document-text.ts';
import { type AdoptedIntegration, layersBelow } from './integration.ts';
import { FIXED, type Moved, without } from './moved.ts';

/** What a release is made of. */
export interface ReleaseParts {
  readonly request: AdoptionRequest;
  readonly environment: EnvironmentValues;
  readonly moved: Moved;
  /** The clusters with values of their own. */
  readonly clusters: readonly { readonly cluster: string; readonly moved: Moved }[];
  readonly common: Moved;
  readonly integration: AdoptedIntegration;
  readonly notes: readonly Note[];
}

/** Stands where a digest belongs and none is known: no image has it. */
const NO_DIGEST = `sha256:${'0'.repeat(64)}`;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const REVISION = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;

/** Makes the release of one environment: its image, and what it says over the Integration. */
export function adoptRelease(
  { request, environment, moved, clusters, common, integration, notes }: ReleaseParts,
  notice: Notice,
): string {
  const { name, facts } = request;
  const { settings, origins } = moved;
  const here = facts.index.environments.get(environment.environment)?.value.spec.defaults ?? {};
  const under = layersBelow(request, integration.runtime);
  const below = [integration.layer, here as JsonMap].reduce<JsonMap>(mergeLayer, under);
  const shared = withSharedRules(
    settings,
    clusters.map(each => each.moved.settings),
  );
  const wanted = without(shared, [...FIXED, 'release']);
  const overrides = withRemovals(
    layerOn(below, wanted, settingsSchema()),
    integration.layer,
    wanted,
    under,
  ) as Tree;
  tellFixed(moved, common.settings, notice);
  const { spec, layer } = specOf(isMap(settings.release) ? settings.release : {}, overrides, notice);
  const merged = mergeLayer(below, layer);
  const placed = clusters.map(({ cluster, moved: own }): JsonMap => {
    tellFixed(own, common.settings, notice);
    tellImage(own, settings, notice);
    const wantedThere = without(own.settings, [...FIXED, 'release']);
    const there = withRemovals(layerOn(merged, wantedThere, settingsSchema()), layer, wantedThere, below);
    return { name: cluster, ...(Object.keys(there).length > 0 && { overrides: there }) };
  });
  if (placed.length > 0) spec.clusters = placed;
  const document: Tree = Object.assign(emptyTree(), {
    apiVersion: 'cistern.dev/v1alpha1',
    kind: 'IntegrationRelease',
    metadata: { name },
    spec,
  });
  const settingOf = (path: Path): { setting: Path; from: Moved['origins'] } => {
    const [, part, position] = path;
    if (part === 'overrides') return { setting: path.slice(2), from: origins };
    if (part !== 'clusters') return { setting: ['release', ...path.slice(1)], from: origins };
    return { setting: path.slice(4), from: clusters[Number(position)]?.moved.origins ?? origins };
  };
  removeInvalid('IntegrationRelease', document, ({ path, reason }) => {
    const { setting, from } = settingOf(path);
    notice({ kind: 'left', key: keyOf(setting, from), reason });
  });
  const sources = {
    at: (path: readonly string[]) => {
      const { setting, from } = settingOf(path);
      return setting.length === 0 ? undefined : from.get(JSON.stringify(setting));
    },
    settingAt: (path: readonly string[]) => {
      const setting = settingOf(path).setting.map(String);
      return setting[0] === 'release' ? setting.slice(1) : setting;
    },
  };
  const own = [...environment.files, ...(environment.clusters ?? []).flatMap(({ files }) => files)];
  const files = [...new Set([request.base.file, ...own.map(({ file }) => file)])];
  return documentText(document, sources, files, notes);
}

/** What a release says, and the layer of settings that it is to its clusters. */
function specOf(release: JsonMap, overrides: Tree, notice: Notice): { spec: Tree; layer: JsonMap } {
  const layer = copyOf(overrides) as JsonMap;
  const image = isMap(release.image) ? release.image : {};
  const repository = isMap(overrides.image) ? overrides.image.repository : undefined;
  if (typeof repository === 'string') removeAt(overrides, ['image', 'repository']);
  const isKnown = typeof image.digest === 'string' && DIGEST.test(image.digest);
  if (!isKnown) {
    const help =
      'an image is named by its digest: ask the registry for that of the tag, and write it over the zeros';
    notice({ kind: 'look', key: 'image.digest', reason: 'the values name no digest', help });
  }
  const revision = scalarText(release.revision) ?? '';
  const hasRevision = REVISION.test(revision);
  if (!hasRevision) {
    const help = 'say the revision of the source that the image was built from';
    notice({ kind: 'look', key: 'revision', reason: 'the values name no revision', help });
  }
  const spec = emptyTree();
  putAt(spec, ['image'], {
    ...(typeof repository === 'string' && { repository }),
    digest: isKnown ? image.digest! : NO_DIGEST,
  });
  spec.revision = hasRevision ? revision : 'unknown';
  if (release.state === 'stopped') spec.state = 'stopped';
  if (Object.keys(overrides).length > 0) spec.overrides = overrides;
  return { spec, layer };
}

/** Tells of what an environment says differently although only the Integration can say it. */
function tellFixed({ settings, origins }: Moved, common: JsonMap, notice: Notice): void {
  for (const name of ['runtime', 'selectorLabels']) {
    const value: Json | undefined = settings[name];
    if (value === undefined || isEqual(value, common[name])) continue;
    const reason = `\`${name}\` is the same in all environments`;
    notice({ kind: 'left', key: keyOf([name], origins), reason });
  }
}

/** Tells of an image or a state that one cluster alone has. */
function tellImage({ settings, origins }: Moved, { release }: JsonMap, notice: Notice): void {
  const own = isMap(settings.release) ? settings.release : {};
  for (const [name, value] of Object.entries(own)) {
    if (isMap(release) && isEqual(value, release[name])) continue;
    const reason = 'all clusters of an environment run the same';
    notice({ kind: 'left', key: keyOf(['release', name], origins), reason });
  }
}
