import { isMap, type Json, type JsonMap, mapOf, mapsIn, stringsIn } from '../../../source/json.ts';
import { addressRange, rangeCovers, rangesMeet } from './address-range.ts';
import { selectorCovers } from './selector.ts';

/** One way that a policy leaves open: a peer and a port, each absent when it is any. */
export interface Opening {
  readonly peer?: JsonMap;
  readonly port?: JsonMap;
}

/** The direction of traffic as a policy names it. */
export type Direction = 'Ingress' | 'Egress';

/** Both directions. */
export const DIRECTIONS: readonly Direction[] = ['Ingress', 'Egress'];

/** The directions in which a policy isolates the pods that it selects. */
export function isolatedBy(spec: JsonMap): readonly Direction[] {
  const types = stringsIn(spec.policyTypes);
  if (types.length > 0) return DIRECTIONS.filter(direction => types.includes(direction));
  return mapsIn(spec.egress).length > 0 ? DIRECTIONS : ['Ingress'];
}

/** What a policy leaves open in a direction. */
export function openingsOf(spec: JsonMap, direction: Direction): readonly Opening[] {
  const isIngress = direction === 'Ingress';
  return mapsIn(isIngress ? spec.ingress : spec.egress).flatMap(rule => {
    const peers = mapsIn(isIngress ? rule.from : rule.to);
    const ports = mapsIn(rule.ports);
    return (peers.length > 0 ? peers : [undefined]).flatMap(peer =>
      (ports.length > 0 ? ports : [undefined]).map(
        (port): Opening => ({ ...(peer && { peer }), ...(port && { port }) }),
      ),
    );
  });
}

/** The openings of the second list that no single one of the first covers. */
export function notCovered(by: readonly Opening[], openings: readonly Opening[]): readonly Opening[] {
  return openings.filter(opening => !by.some(wide => covers(wide, opening)));
}

function covers(wide: Opening, narrow: Opening): boolean {
  return peerCovers(wide.peer, narrow.peer) && portCovers(wide.port, narrow.port);
}

function peerCovers(wide: JsonMap | undefined, narrow: JsonMap | undefined): boolean {
  if (wide === undefined) return true;
  if (narrow === undefined) return false;
  if (isMap(wide.ipBlock) || isMap(narrow.ipBlock))
    return isMap(wide.ipBlock) && isMap(narrow.ipBlock) && blockCovers(wide.ipBlock, narrow.ipBlock);
  return (
    namespacesCover(wide.namespaceSelector, narrow.namespaceSelector) &&
    selectorCovers(wide.podSelector, narrow.podSelector)
  );
}

/** Without a selector only the own namespace is meant, which is not known to carry any labels. */
function namespacesCover(wide: Json | undefined, narrow: Json | undefined): boolean {
  if (isMap(wide) && isMap(narrow)) return selectorCovers(wide, narrow);
  if (!isMap(wide)) return !isMap(narrow);
  return Object.keys(wide).length === 0;
}

function blockCovers(wide: JsonMap, narrow: JsonMap): boolean {
  const [outer, inner] = [addressRange(String(wide.cidr)), addressRange(String(narrow.cidr))];
  if (outer === undefined || inner === undefined || !rangeCovers(outer, inner))
    return wide.cidr === narrow.cidr && JSON.stringify(wide.except) === JSON.stringify(narrow.except);
  const left = stringsIn(narrow.except).map(addressRange);
  return stringsIn(wide.except).every(text => {
    const hole = addressRange(text);
    if (hole === undefined) return false;
    return !rangesMeet(hole, inner) || left.some(other => other !== undefined && rangeCovers(other, hole));
  });
}

function portCovers(wide: JsonMap | undefined, narrow: JsonMap | undefined): boolean {
  if (wide === undefined) return true;
  if (narrow === undefined) return false;
  if ((wide.protocol ?? 'TCP') !== (narrow.protocol ?? 'TCP')) return false;
  if (wide.port === undefined) return true;
  const [first, last] = [wide.port, wide.endPort ?? wide.port];
  const [low, high] = [narrow.port, narrow.endPort ?? narrow.port];
  if ([first, last, low, high].some(port => typeof port !== 'number')) return first === low && last === high;
  return Number(first) <= Number(low) && Number(high) <= Number(last);
}

/** The spec of a policy; empty where there is none. */
export function policySpec(object: JsonMap | undefined): JsonMap {
  return mapOf(object?.spec);
}
