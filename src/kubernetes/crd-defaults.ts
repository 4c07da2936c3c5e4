import { isMap, type Json, type JsonMap } from '../source/json.ts';
import type { DefaultsNode } from './defaults-node.ts';
import { CRD_DEFAULTS } from './generated/crd-defaults.ts';
import { isAtLeast } from './release-number.ts';

/** The controllers of a cluster, as `Cluster.spec.capabilities` names them. */
export interface ControllerVersions {
  readonly gatewayAPI?: { readonly version: string };
  readonly externalSecrets?: { readonly version: string };
  readonly keda?: { readonly version: string };
  readonly prometheusOperator?: { readonly version: string };
}

const CONTROLLERS = new Map<string, keyof ControllerVersions>([
  ['gateway.networking.k8s.io', 'gatewayAPI'],
  ['external-secrets.io', 'externalSecrets'],
  ['generators.external-secrets.io', 'externalSecrets'],
  ['keda.sh', 'keda'],
  ['monitoring.coreos.com', 'prometheusOperator'],
]);
/** The controller, as clusters name it, whose custom resources an API group has; undefined for groups of others. */
export function controllerOf(group: string): keyof ControllerVersions | undefined {
  return CONTROLLERS.get(group);
}

const TREES = new Map(Object.entries(CRD_DEFAULTS));
const treesByRelease = new Map<string, DefaultsNode | undefined>();

/**
 * The object with every default written out that its CRD declares below a parent that is present, as the API
 * server would store it. Objects of kinds without such defaults, and complete ones, are returned as they are.
 * @param versions controllers of the target; one that is absent counts as the youngest known
 */
export function withCrdDefaults(object: JsonMap, versions: ControllerVersions | undefined): JsonMap {
  const { apiVersion, kind } = object;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return object;
  const type = `${apiVersion} ${kind}`;
  const tree = TREES.get(type);
  if (!tree) return object;
  const controller = CONTROLLERS.get(apiVersion.slice(0, apiVersion.indexOf('/')));
  const node = treeAt(type, tree, controller && versions?.[controller]?.version);
  return node ? (completed(object, node) as JsonMap) : object;
}

/** The tree that one release of the controller declares, remembered because a workspace names few releases. */
function treeAt(type: string, tree: DefaultsNode, release: string | undefined): DefaultsNode | undefined {
  const key = `${type} ${release ?? ''}`;
  if (!treesByRelease.has(key)) treesByRelease.set(key, declaredAt(tree, release));
  return treesByRelease.get(key);
}

/** A tree without what the release does not declare, its defaults themselves complete. */
function declaredAt(node: DefaultsNode, release: string | undefined): DefaultsNode | undefined {
  if (node.since !== undefined && !isAtLeast(release, node.since)) return undefined;
  const properties: [string, DefaultsNode][] = [];
  for (const [name, property] of Object.entries(node.properties ?? {})) {
    const declared = declaredAt(property, release);
    if (declared) properties.push([name, declared]);
  }
  const items = node.items && declaredAt(node.items, release);
  const values = node.values && declaredAt(node.values, release);
  const below: DefaultsNode = {
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(items && { items }),
    ...(values && { values }),
  };
  const isDefaulted =
    node.default !== undefined && (node.defaultSince === undefined || isAtLeast(release, node.defaultSince));
  if (isDefaulted) return { ...below, default: completed(node.default, below) };
  return Object.keys(below).length > 0 ? below : undefined;
}

/** The value with defaults written out below it; the same value where nothing is missing. */
function completed(value: Json, node: DefaultsNode): Json {
  if (Array.isArray(value)) return node.items ? completedList(value, node.items) : value;
  if (!isMap(value)) return value;
  const members = node.properties ? withMembers(value, node.properties) : value;
  return node.values ? withValues(members, node.values) : members;
}

function completedList(list: readonly Json[], node: DefaultsNode): Json {
  let changed = false;
  const result = list.map(item => {
    const next = completed(item, node);
    if (next !== item) changed = true;
    return next;
  });
  return changed ? result : list;
}

function withMembers(map: JsonMap, properties: Readonly<Record<string, DefaultsNode>>): JsonMap {
  let result: Record<string, Json> | undefined;
  for (const name in properties) {
    const node = properties[name]!;
    const value = Object.hasOwn(map, name) ? map[name]! : null;
    // The API server takes null for missing where the schema does not allow null, and ours never does.
    const next =
      value !== null ? completed(value, node) : node.default === undefined ? null : copyOf(node.default);
    if (next === value) continue;
    result ??= { ...map };
    result[name] = next;
  }
  return result ?? map;
}

function withValues(map: JsonMap, node: DefaultsNode): JsonMap {
  let changed = false;
  const entries = Object.entries(map).map(([name, value]) => {
    const next = completed(value, node);
    if (next !== value) changed = true;
    return [name, next] as const;
  });
  // `fromEntries` defines keys such as `__proto__` instead of assigning them.
  return changed ? Object.fromEntries(entries) : map;
}

/** A copy, so that no two places of the output share a value. */
function copyOf(value: Json): Json {
  return typeof value === 'object' && value !== null ? structuredClone(value) : value;
}
