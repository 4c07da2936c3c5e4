import { Reporter } from '../diagnostics/reporter.ts';
import { settingsTracer, type Tracer } from '../hydrate/findings/trace.ts';
import type { Application } from '../link/program.ts';
import type { Manifest } from '../lower/manifest.ts';
import { byCodeUnit } from '../source/order.ts';
import type { Path } from '../source/pointer.ts';
import { distance, documentsOfApplication } from './catalog/document.ts';
import type { DocumentStore, Documents } from './catalog/document-store.ts';
import { objectKey, programOf } from './experiment/hydrated-objects.ts';
import type { Existence, FieldExplanation, ObjectExplanation, PlaceOfValue } from './explanation.ts';
import { fieldText } from './field/field-path.ts';
import { type Leaf, leavesOf, valueAt } from './field/leaves.ts';
import { placeAt, placeOfOrigin, settingPath } from './place-of-value.ts';
import { decidingNames } from './trial/deciding-names.ts';
import { type DecidingPlace, decidingPlaces, leafName } from './trial/deciding-places.ts';
import { type Place, switchingPlaces } from './trial/switching-places.ts';

/** What is to be explained. */
export interface ExplainRequest {
  readonly store: DocumentStore;
  /** The documents that may decide what lies at the address. */
  readonly documents: Documents;
  readonly address: string;
  readonly manifest: Manifest;
  /** The part of the object that is asked for; empty for all of it. */
  readonly part: Path;
}

/** Most documents that are named as those which an object is made of. */
const MOST_MAKERS = 8;
/** Most places besides the winner that are named of one field. */
const MOST_ALSO = 8;

/**
 * Where the fields of a hydrated object come from. Settings of the catalog are exchanged and the Application is hydrated
 * again: what changes a field decides it. So the answer cannot drift from what the compiler does.
 */
export function explain(request: ExplainRequest): ObjectExplanation {
  const { address, manifest, part } = request;
  const question = { ...request, parts: [{ key: objectKey(manifest.id), part }] };
  const places = decidingPlaces(question);
  const names = decidingNames(question);
  const context: Context = { ...request, places, names, ...applicationOf(request) };
  const asked = valueAt(manifest.object, part)!;
  const leaves = leavesOf(asked).map(leaf => explainLeaf(leaf, context));
  const existence = part.length === 0 ? { existence: existenceOf(request) } : {};
  return { address, apiVersion: manifest.apiVersion, id: manifest.id, ...existence, fields: leaves };
}

/** Why an object is there: the documents of its Application, and what trials find. */
function existenceOf({ documents, store, address, manifest }: ExplainRequest): Existence {
  const found = switchingPlaces(documents, address, objectKey(manifest.id));
  const [environment, cluster, application] = address.split('/');
  const { folder, name } = documentsOfApplication(application ?? 'platform', store.extensions) ?? {};
  const home = `environments/${environment}`;
  const own =
    folder !== undefined
      ? [`${home}/${folder}/${name}.yaml`, `catalog/${folder}/${name}.yaml`]
      : [application === undefined ? `${home}/environment.yaml` : `${home}/clusters/${cluster}.yaml`];
  const files = [...new Set([...own.filter(file => documents.has(file)), ...found.documents])];
  const nearest = (a: { readonly file: string }, b: { readonly file: string }): number =>
    distance(a.file, address) - distance(b.file, address) || byCodeUnit(a.file, b.file);
  const placed = ({ file, path }: Place): PlaceOfValue => placeAt(documents, store, file, path);
  return {
    madeOf: files
      .map(file => ({ file, path: ['metadata', 'name'] }))
      .sort(nearest)
      .slice(0, MOST_MAKERS)
      .map(placed),
    because: [...found.settings].sort(nearest).slice(0, MOST_ALSO).map(placed),
  };
}

interface Context extends ExplainRequest {
  readonly places: readonly DecidingPlace[];
  readonly names: readonly DecidingPlace[];
  readonly application?: Application;
  readonly trace?: Tracer;
  /** Whether its settings are merged from layers. */
  readonly isLayered: boolean;
}

function applicationOf({
  store,
  documents,
  address,
}: ExplainRequest): Pick<Context, 'application' | 'trace' | 'isLayered'> {
  const program = programOf(documents.values(), new Reporter(), path => store.textOf(path));
  const application = program.applications.find(
    ({ address: own }) => `${own.environment}/${own.cluster}/${own.application}` === address,
  );
  const input = application?.input();
  const target = program.targets.get(address.split('/').slice(0, 2).join('/'));
  if (application === undefined) return { isLayered: false };
  return {
    application,
    isLayered: input?.kind === 'release' || input?.kind === 'extension',
    ...(input?.kind === 'release' && target && { trace: settingsTracer(input, target) }),
  };
}

function explainLeaf({ path, value }: Leaf, context: Context): FieldExplanation {
  const { manifest, part, store, documents } = context;
  const whole = [...part, ...path];
  const field = { field: fieldText(manifest.object, whole), value };
  const name = leafName(0, path);
  const deciding = context.places
    .filter(({ decides }) => decides.has(name))
    .sort(
      (a, b) =>
        distance(a.file, context.address) - distance(b.file, context.address) ||
        a.decides.size - b.decides.size ||
        byFile(a, b),
    );
  const [first, ...others] = deciding.filter(place => !isIdentity(place));
  const inCatalog = (places: readonly DecidingPlace[]): readonly PlaceOfValue[] =>
    places.slice(0, MOST_ALSO).map(place => placeAt(documents, store, place.file, place.path));
  const also = inCatalog(others);
  if (first !== undefined) {
    const [winner, ...shadowed] = layersOf(first, context);
    return { ...field, decidedBy: 'catalog', winner: winner!, shadowed, also };
  }
  const setting = context.trace?.({
    object: { kind: manifest.id.kind, name: manifest.id.name },
    field: whole,
  })[0];
  const origins = setting === undefined ? [] : layersOfSetting(setting, context);
  if (setting !== undefined && origins.length > 0) {
    const [winner, ...shadowed] = origins;
    const decidedBy = winner!.file === undefined ? 'built-in layer' : 'catalog';
    return { ...field, decidedBy, winner: winner!, shadowed, also: inCatalog(deciding) };
  }
  const named = context.names.filter(({ decides }) => decides.has(name));
  const [winner, ...further] = inCatalog([...named, ...deciding]);
  if (winner === undefined) return { ...field, decidedBy: 'compiler', shadowed: [], also: [] };
  return { ...field, decidedBy: 'catalog', winner, shadowed: [], also: further };
}

/** The layers that have the setting of a place, the winner first; only the place where it is no layer of settings. */
function layersOf({ file, path }: DecidingPlace, context: Context): readonly PlaceOfValue[] {
  const own = placeAt(context.documents, context.store, file, path);
  // Documents of other kinds have no layers.
  const setting = context.isLayered ? settingPath(path) : undefined;
  const layers = setting === undefined ? [] : layersOfSetting(setting, context);
  return layers[0]?.file === file ? layers : [own];
}

function layersOfSetting(path: Path, { application, store }: Context): readonly PlaceOfValue[] {
  const origins = application?.originsOf(path) ?? [];
  return origins.map(origin => placeOfOrigin(origin, path, store));
}

/** What an integration is made with decides nearly everything, and says little of one field. */
function isIdentity({ path }: DecidingPlace): boolean {
  return path.length === 2 && path[0] === 'spec' && (path[1] === 'runtime' || path[1] === 'organization');
}

function byFile(a: DecidingPlace, b: DecidingPlace): number {
  return byCodeUnit(a.file, b.file);
}
