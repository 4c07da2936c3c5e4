import { podLabelsOf } from '../../link/release/pod-labels.ts';
import { isMap, type Json, type JsonMap, mapOf, mapsIn } from '../../source/json.ts';
import type { RawRule, Trespass } from './policy.ts';

/** A block of addresses with a shorter prefix is no system that anybody meant. */
const SHORTEST_PREFIX = 8;

/** No policy opens a way to or from everybody, or for the pods of others, and no Service leaves the cluster. */
export const networkRules: RawRule = ({ id, object }, { release }) => {
  const spec = mapOf(object.spec);
  if (id.group === '' && id.kind === 'Service') return ofService(spec);
  if (id.group !== 'networking.k8s.io' || id.kind !== 'NetworkPolicy') return [];
  const labels = mapOf(mapOf(spec.podSelector).matchLabels);
  const own = Object.entries(podLabelsOf(release.integration, release.settings.selectorLabels));
  const found: Trespass[] = [];
  const isOwn = own.every(([key, value]) => labels[key] === value) || 'cistern.dev/job-of' in labels;
  if (!isOwn) {
    const help = `select by ${own.map(([key, value]) => `\`${key}: ${value}\``).join(' and ')}`;
    found.push({
      path: ['spec', 'podSelector'],
      what: 'it is about the pods of other integrations as well',
      help,
    });
  }
  for (const [direction, peers] of [
    ['ingress', 'from'],
    ['egress', 'to'],
  ] as const) {
    for (const [at, rule] of mapsIn(spec[direction]).entries()) {
      const path = ['spec', direction, at];
      const list = rule[peers];
      if (!Array.isArray(list) || list.length === 0)
        found.push({ path, what: `\`${path.join('.')}\` is for everybody`, help: `say \`${peers}\`` });
      for (const [position, peer] of mapsIn(list).entries()) {
        if (isWide(peer))
          found.push({
            path: [...path, peers, position],
            what: `\`${[...path, peers, position].join('.')}\` is nearly everybody`,
          });
      }
    }
  }
  return found;
};

function isWide({ ipBlock, namespaceSelector, podSelector }: JsonMap): boolean {
  if (isMap(ipBlock)) return !(Number(String(ipBlock.cidr).split('/')[1]) >= SHORTEST_PREFIX);
  if (namespaceSelector !== undefined) return isEmpty(namespaceSelector);
  return podSelector === undefined;
}

function isEmpty(selector: Json): boolean {
  const { matchLabels, matchExpressions } = mapOf(selector);
  return Object.keys(mapOf(matchLabels)).length === 0 && mapsIn(matchExpressions).length === 0;
}

function ofService({ type = 'ClusterIP', externalIPs, externalName }: JsonMap): readonly Trespass[] {
  const help = 'routes are the way in, and `egress` the way out';
  return [
    ...(type === 'ClusterIP'
      ? []
      : [{ path: ['spec', 'type'], what: `a Service of type \`${String(type)}\` leaves the cluster`, help }]),
    ...(externalIPs === undefined
      ? []
      : [{ path: ['spec', 'externalIPs'], what: 'it takes addresses of others', help }]),
    ...(externalName === undefined
      ? []
      : [{ path: ['spec', 'externalName'], what: 'it stands for a host elsewhere', help }]),
  ];
}
