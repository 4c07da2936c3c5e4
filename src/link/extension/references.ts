import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { REFERENCE } from '../../extension/definition/schema-vocabulary.ts';
import { isMap, type Json, type JsonMap } from '../../source/json.ts';
import { byCodeUnit } from '../../source/order.ts';
import type { Path } from '../../source/pointer.ts';
import type { DeclarationIndex } from '../index-declarations.ts';
import type { ReferencedInput } from '../program.ts';
import { podLabelsOf } from '../release/pod-labels.ts';
import type { ReleaseReport } from '../release/release-report.ts';
import { namespaceOf } from '../tenancy/namespaces.ts';
import { catalogLayers, documentLayers, type LinkedDocument, settingsIn } from './linked-document.ts';
import type { Documents } from './linked-documents.ts';

/** Everything that can be referred to, and what runs where. */
export interface Referable {
  readonly index: DeclarationIndex;
  readonly documents: Documents;
  /** What runs on a cluster: `<cluster> <Integration or kind of an extension, in lower case>.<name>`. */
  readonly running: ReadonlySet<string>;
  /** Documents of extensions by `<cluster> <application>`. */
  readonly linked: ReadonlyMap<string, LinkedDocument>;
}

/** What the settings of a document refer to, each once, sorted; reports `CST3001` for what does not exist. */
export function referencesOf(
  linked: LinkedDocument,
  settings: JsonMap,
  among: Referable,
  report: ReleaseReport,
): readonly ReferencedInput[] {
  const schema = linked.document.entry.definition.schema as JsonMap;
  const found = new Map<string, ReferencedInput>();
  for (const { kind, name, path } of namesIn(schema, settings, [])) {
    const referenced = lookUp(kind, name, linked, among);
    if (referenced === undefined) {
      const help = didYouMean(name, namesOfKind(kind, linked, among), `${kind}s`);
      report('CST3001', { kind, name }, { at: path, help });
    } else found.set(`${kind} ${name}`, referenced);
  }
  return [...found].sort(([a], [b]) => byCodeUnit(a, b)).map(([, referenced]) => referenced);
}

interface Name {
  readonly kind: string;
  readonly name: string;
  readonly path: Path;
}

/** The names in a value that its schema calls references. */
function namesIn(schema: JsonMap, value: Json | undefined, path: Path): readonly Name[] {
  const kind = schema[REFERENCE];
  if (typeof kind === 'string') return typeof value === 'string' ? [{ kind, name: value, path }] : [];
  if (Array.isArray(value)) {
    const { items } = schema;
    return isMap(items) ? value.flatMap((item, at) => namesIn(items, item, [...path, at])) : [];
  }
  if (!isMap(value)) return [];
  const { properties, additionalProperties } = schema;
  return Object.entries(value).flatMap(([key, item]) => {
    const own = isMap(properties) && Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    return isMap(own) ? namesIn(own, item, [...path, key]) : [];
  });
}

function lookUp(
  kind: string,
  name: string,
  { document, environment, placement }: LinkedDocument,
  { index, documents, running, linked }: Referable,
): ReferencedInput | undefined {
  const key = `${kind.toLowerCase()}.${name}`;
  const runsHere = running.has(`${placement.cluster.name} ${key}`);
  if (kind === 'Integration') {
    const integration = index.integrations.get(name);
    if (integration === undefined) return undefined;
    const { organization, selectorLabels } = integration.value.spec;
    const namespace = namespaceOf(environment, organization);
    return { kind, name, organization, namespace, runsHere, podLabels: podLabelsOf(name, selectorLabels) };
  }
  const found = documents.get(key);
  if (found === undefined || found.entry.extension !== document.entry.extension) return undefined;
  const organization = found.spec.organization as string;
  const here = linked.get(`${placement.cluster.name} ${key}`);
  const settings = settingsIn(here ? documentLayers(here) : catalogLayers(found));
  return { kind, name, organization, namespace: namespaceOf(environment, organization), runsHere, settings };
}

function namesOfKind(
  kind: string,
  { document }: LinkedDocument,
  { index, documents }: Referable,
): readonly string[] {
  if (kind === 'Integration') return [...index.integrations.keys()];
  return [...documents.values()]
    .filter(({ entry }) => entry.kind === kind && entry.extension === document.entry.extension)
    .map(({ name }) => name);
}
