import type { Find } from '../../diagnostics/finding.ts';
import type { KindEntry } from '../../extension/definition/kind-entry.ts';
import { whyNotAllowed } from '../../kubernetes/scope.ts';
import type { ExtensionInput, Target } from '../../link/program.ts';
import { isMap, type Json, type JsonMap, mapOf } from '../../source/json.ts';
import { releaseKinds } from '../delivery/allowed-kinds.ts';
import type { Labels } from '../integration-app/labels.ts';
import { KEPT } from '../objects/kept.ts';
import { foreignKey } from './foreign-key.ts';
import { HELP } from './run.ts';

/** What an object of an extension is judged by. */
export interface ObjectContext {
  readonly input: ExtensionInput;
  readonly target: Target;
  readonly entry: KindEntry;
  readonly labels: Labels;
  readonly find: Find;
}

const API_VERSION = /^(?:([a-z0-9.-]{1,253})\/)?v[0-9a-z]{1,62}$/;
const KIND = /^[A-Z][A-Za-z0-9]{0,62}$/;

/** Annotations by which Argo CD is told what to do; only those about one object in its own place are harmless. */
const ARGOCD = /^argocd\.argoproj\.io\//;
const HARMLESS: ReadonlySet<string> = new Set([
  'argocd.argoproj.io/compare-options',
  'argocd.argoproj.io/sync-options',
]);

/**
 * An object of an extension with its namespace and the labels of its document; undefined after reporting `CST4122` for what
 * is no object, and `CST4123` for one that the extension must not make.
 */
export function completedObject(object: Json, index: number, context: ObjectContext): JsonMap | undefined {
  const { input, entry, labels, find } = context;
  const { extension } = entry;
  const document = `${entry.kind} \`${input.name}\``;
  const problem = shapeProblem(object);
  if (problem !== undefined) {
    find('CST4122', { extension, document, at: `\`objects.${index}\``, problem }, { help: HELP });
    return undefined;
  }
  const { apiVersion, kind, metadata, ...rest } = object as {
    readonly apiVersion: string;
    readonly kind: string;
    readonly metadata: JsonMap & { readonly name: string };
  };
  const reason = whyForbidden({ apiVersion, kind, metadata, spec: (object as JsonMap).spec }, context);
  if (reason !== undefined) {
    const { problem, help } = reason;
    find('CST4123', { extension, object: `${kind} \`${metadata.name}\``, problem }, { help });
    return undefined;
  }
  const { namespace } = input;
  // Data outlives whoever asked for it, unless the extension says otherwise.
  const kept =
    kind === 'PersistentVolumeClaim' ? { annotations: { ...KEPT, ...mapOf(metadata.annotations) } } : {};
  const own = { ...labels, ...mapOf(metadata.labels) };
  return { ...rest, apiVersion, kind, metadata: { ...metadata, ...kept, namespace, labels: own } };
}

function shapeProblem(object: Json): string | undefined {
  if (!isMap(object)) return 'is no map';
  const { apiVersion, kind, metadata } = object;
  if (typeof apiVersion !== 'string' || !API_VERSION.test(apiVersion)) return 'has no valid `apiVersion`';
  if (typeof kind !== 'string' || !KIND.test(kind)) return 'has no valid `kind`';
  if (!isMap(metadata) || typeof metadata.name !== 'string') return 'has no `metadata.name`';
  for (const field of ['labels', 'annotations']) {
    const texts = metadata[field];
    if (texts === undefined) continue;
    if (!isMap(texts) || !Object.values(texts).every(text => typeof text === 'string'))
      return `has \`metadata.${field}\` that are no map of texts`;
  }
  return undefined;
}

function whyForbidden(
  {
    apiVersion,
    kind,
    metadata,
    spec,
  }: { apiVersion: string; kind: string; metadata: JsonMap; spec: Json | undefined },
  { input: { namespace, secretPaths }, entry: { allowedKinds }, target }: ObjectContext,
): { readonly problem: string; readonly help: string } | undefined {
  const slash = apiVersion.indexOf('/');
  const group = slash === -1 ? '' : apiVersion.slice(0, slash);
  const refused = whyNotAllowed(group, kind);
  if (refused !== undefined)
    return {
      problem: refused,
      help: 'leave it to the platform: an extension makes what one organization may own',
    };
  if (!releaseKinds(allowedKinds).some(allowed => allowed.group === group && allowed.kind === kind))
    return {
      problem: `the kind is neither one of releases nor in \`allowedKinds\` (group \`${group}\`)`,
      help: `add \`{ group: '${group}', kind: '${kind}' }\` to \`allowedKinds\` of the kind`,
    };
  if (metadata.namespace !== undefined && metadata.namespace !== namespace)
    return {
      problem: `its namespace is not that of the organization, \`${namespace}\``,
      help: 'leave the namespace out: it is added',
    };
  for (const field of ['ownerReferences', 'finalizers', 'generateName', 'managedFields', 'uid'])
    if (metadata[field] !== undefined)
      return { problem: `\`metadata.${field}\` is not for Git`, help: 'leave it out' };
  const told = Object.keys(mapOf(metadata.annotations)).find(key => ARGOCD.test(key) && !HARMLESS.has(key));
  if (told !== undefined)
    return {
      problem: `annotation \`${told}\` tells Argo CD what only Cistern may tell it`,
      help: 'leave it out; `sync-options` and `compare-options` may stand',
    };
  const key =
    group === 'external-secrets.io' && kind === 'ExternalSecret'
      ? foreignKey(spec, secretPaths, target)
      : undefined;
  return key === undefined
    ? undefined
    : {
        problem: `it reads the secret \`${key}\`, which is none of the organization`,
        help: `the organization may read what lies below ${secretPaths.map(path => `\`${path}\``).join(', ')}, behind the prefix of the secret backend`,
      };
}
