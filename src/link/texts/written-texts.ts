import { type Json, type JsonMap, mapOf } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import type { DeclarationIndex } from '../index-declarations.ts';
import { deviationTexts } from './deviation-texts.ts';
import { operationsTexts } from './operations-texts.ts';
import { textsOfMap, workloadTexts } from './workload-texts.ts';

/** A text of configuration as a document states it. */
export interface WrittenText {
  /** Path of the file. */
  readonly file: string;
  readonly path: Path;
  readonly text: string;
  /** Environment of the document; empty in the catalog. */
  readonly environment: string;
  /** The integration that the text belongs to; absent in defaults, which hold for many. */
  readonly integration?: string;
  /** The dependencies of that integration. */
  readonly dependencies?: readonly string[];
  /** Hosts on the internet that the integration names in `egress.internet`. */
  readonly internet: readonly string[];
}

/** The texts in a layer of settings that may hold references, by path: configuration, what processes are started with, operations. */
export function textsIn(layer: unknown): readonly (readonly [Path, string])[] {
  const settings = mapOf(layer as Json | undefined);
  const config = mapOf(settings.config);
  return [
    ...textsOfMap(config.env, ['config', 'env']),
    ...textsOfMap(config.files, ['config', 'files']),
    ...workloadTexts(settings),
    ...operationsTexts(settings),
    ...deviationTexts(settings),
  ];
}

/** Every text of configuration that a document of the workspace states. */
export function* writtenTexts(index: DeclarationIndex): Generator<WrittenText> {
  for (const { path, value } of index.organizations.values()) {
    yield* written({ file: path, environment: '', internet: [] }, ['defaults'], value.spec.defaults);
  }
  for (const { name, path, value } of index.integrations.values()) {
    const { spec } = value;
    const place = { file: path, environment: '', ...ownerOf(name, index), internet: internetOf(spec) };
    yield* written(place, [], spec);
  }
  for (const { name, path, value } of index.environments.values()) {
    const { defaults } = value.spec;
    const place = { file: path, environment: name, internet: internetOf(defaults) };
    yield* written(place, ['defaults'], defaults);
  }
  for (const { name, path, environment, value } of index.releases) {
    const { overrides, clusters = [] } = value.spec;
    // As most releases: an image and nothing else.
    if (overrides === undefined && clusters.length === 0) continue;
    const own = { file: path, environment, ...ownerOf(name, index) };
    const internet = [...internetOf(index.integrations.get(name)?.value.spec), ...internetOf(overrides)];
    yield* written({ ...own, internet }, ['overrides'], overrides);
    for (const [entry, choice] of clusters.entries()) {
      const place = { ...own, internet: [...internet, ...internetOf(choice.overrides)] };
      yield* written(place, ['clusters', entry, 'overrides'], choice.overrides);
    }
  }
}

type Place = Omit<WrittenText, 'path' | 'text'>;

function* written(place: Place, prefix: Path, layer: unknown): Generator<WrittenText> {
  for (const [path, text] of textsIn(layer)) yield { ...place, path: ['spec', ...prefix, ...path], text };
}

function ownerOf(
  integration: string,
  index: DeclarationIndex,
): Required<Pick<WrittenText, 'integration' | 'dependencies'>> {
  return {
    integration,
    dependencies: index.integrations.get(integration)?.value.spec.dependencies ?? [],
  };
}

function internetOf(layer: unknown): readonly string[] {
  const { internet } = mapOf(mapOf(layer as JsonMap | undefined).egress);
  return Array.isArray(internet) ? (internet as readonly string[]) : [];
}
