import type { Find } from '../../diagnostics/finding.ts';
import type { KindEntry } from '../../extension/definition/kind-entry.ts';
import type { ExtensionInput, Target } from '../../link/program.ts';
import type { ExternalAction } from '../external-action.ts';
import type { Manifest } from '../manifest.ts';
import { manifestsOf } from '../objects/manifests-of.ts';
import { PlainObject } from '../objects/plain-object.ts';
import { completedObject } from './completed-object.ts';
import { customResources } from './custom-resources.ts';
import { differenceOf } from './difference.ts';
import { labelsOf } from './frozen-input.ts';
import { objectsOf } from './made.ts';
import { problemsFound } from './problems.ts';
import { newChart, runOf } from './run.ts';

/** What an extension made of one document. */
export interface LoweredDocument {
  readonly manifests: readonly Manifest[];
  readonly externalActions: readonly ExternalAction[];
}

const NOTHING: LoweredDocument = { manifests: [], externalActions: [] };

/**
 * Lets an extension make the objects of one document, twice: what comes of chance, of the clock or of an earlier call is an
 * error. Reports `CST4120` to `CST4124`.
 */
export function extensionDocument(
  input: ExtensionInput,
  target: Target,
  entry: KindEntry,
  find: Find,
): LoweredDocument {
  const run = runOf(input, target, entry, find);
  if (!problemsFound(run)) return NOTHING;
  const first = objectsOf(run);
  const second = first && objectsOf(run);
  if (first === undefined || second === undefined) return NOTHING;
  const at = differenceOf(first, second);
  if (at !== undefined) {
    const help = 'make the objects of the input alone, and keep nothing between two calls';
    find('CST4124', { extension: entry.extension, document: run.document, at }, { help });
    return NOTHING;
  }
  const chart = newChart();
  const context = { input, target, entry, labels: labelsOf(input, entry), find };
  const objects = first.objects
    .map((object, index) => completedObject(object, index, context))
    .filter(object => object !== undefined);
  if (objects.length < first.objects.length) return NOTHING;
  for (const [index, object] of objects.entries()) new PlainObject(chart, `object-${index}`, object);
  const manifests = manifestsOf(chart, target.clusterSpec.capabilities);
  return { manifests, externalActions: [...first.externalActions, ...customResources(manifests, target)] };
}
