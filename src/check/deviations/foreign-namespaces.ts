import { isMap, type Json, mapOf, stringsIn } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import type { RawRule, Trespass } from './policy.ts';

const HELP = 'a release refers to objects of its own namespace alone';

/** No reference leaves the namespace of the release; the Gateway of a route is another rule's business. */
export const foreignNamespaces: RawRule = ({ id, object }, { release }) => {
  const found = references(object, []).filter(([path, namespace]) => {
    if (path[0] === 'metadata' || path[1] === 'parentRefs') return false;
    return namespace !== release.namespace;
  });
  const selector = mapOf(mapOf(object.spec).namespaceSelector);
  const isOfMonitors = id.group === 'monitoring.coreos.com';
  const others = stringsIn(selector.matchNames).filter(name => name !== release.namespace);
  const selected: readonly Trespass[] =
    isOfMonitors && (selector.any === true || others.length > 0)
      ? [{ path: ['spec', 'namespaceSelector'], what: 'it watches other namespaces', help: HELP }]
      : [];
  return [
    ...found.map(([path, namespace]) => ({
      path,
      what: `\`${path.join('.')}\` leads to the namespace \`${namespace}\``,
      help: HELP,
    })),
    ...selected,
  ];
};

function references(value: Json, path: Path): readonly (readonly [Path, string])[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => references(item, [...path, at]));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'namespace' && typeof item === 'string'
      ? [[[...path, key], item] as const]
      : references(item, [...path, key]),
  );
}
