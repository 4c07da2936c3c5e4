import { namespaceOf } from '../../../link/tenancy/namespaces.ts';
import { isMap, type JsonMap, mapsIn } from '../../../source/json.ts';
import type { FormedValue, Moving, Subject } from '../moving.ts';
import { scalarText } from '../value-path.ts';

/** Pods of other integrations that this one calls: they become dependencies. */
export function moveDependencies({ value, key, to }: FormedValue, { put, notice, subject }: Moving): void {
  const names = mapsIn(value).flatMap((place, index): readonly string[] => {
    const name = integrationAt(place, subject);
    if (name !== undefined) return [name];
    const help = 'name the integration in `dependencies`, or the pods in `egress.cluster`';
    notice({ kind: 'left', key: `${key}.${index}`, reason: 'no integration has these pods', help });
    return [];
  });
  if (names.length > 0) put(to, [...new Set(names)].sort(), key);
}

/** The integration whose pods a namespace and labels choose. */
function integrationAt(
  { namespace, podLabels }: JsonMap,
  { facts, environment }: Subject,
): string | undefined {
  if (!isMap(podLabels)) return undefined;
  const { integrations, environments } = facts.index;
  const places = [...environments.values()].filter(
    ({ name }) => environment === undefined || name === environment,
  );
  return [...integrations.values()].find(({ name, value: { spec } }) => {
    const { name: nameLabel = name } = spec.selectorLabels ?? {};
    if (podLabels['app.kubernetes.io/name'] !== nameLabel) return false;
    return places.some(place => namespaceOf(place, spec.organization) === namespace);
  })?.name;
}

/** Pods of others that call this one: of them, only other organizations are said here. */
export function moveCallers({ value, key, to }: FormedValue, { put, notice, subject }: Moving): void {
  const { organization, environment, facts } = subject;
  const { organizations, environments } = facts.index;
  const places = [...environments.values()].filter(
    ({ name }) => environment === undefined || name === environment,
  );
  const callers = mapsIn(value).flatMap(({ namespace }, index): readonly string[] => {
    const owner = [...organizations.keys()].find(name =>
      places.some(place => namespaceOf(place, name) === namespace),
    );
    if (owner !== undefined) return owner === organization ? [] : [owner];
    const help = 'who calls names this integration in its `dependencies`';
    notice({ kind: 'left', key: `${key}.${index}`, reason: 'no organization has the namespace', help });
    return [];
  });
  if (callers.length > 0) put(to, [...new Set(callers)].sort(), key);
}

/** Pods that are no integration's, such as those of a broker: rules with a name, made of their label or namespace. */
export function movePods({ value, key, to }: FormedValue, { put }: Moving): void {
  const taken = new Set<string>();
  const rules = mapsIn(value).map((place): JsonMap => {
    const { namespace = null, podLabels, ports = [] } = place;
    const label = isMap(podLabels) ? (podLabels['app.kubernetes.io/name'] ?? podLabels.app) : undefined;
    const base = (scalarText(place.name) ?? scalarText(label) ?? scalarText(namespace) ?? '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9-]/g, '-');
    let name = base;
    for (let number = 2; taken.has(name); number++) name = `${base}-${number}`;
    taken.add(name);
    return { name, namespace, ...(isMap(podLabels) && { podLabels }), ports };
  });
  if (rules.length > 0) put(to, rules, key);
}
