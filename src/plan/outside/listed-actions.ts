import { actionIdentity, actionSubject } from '../../lower/action-identity.ts';
import type { ExternalAction } from '../../lower/external-action.ts';
import { type Json, type JsonMap, mapOf, mapsIn, stringsIn } from '../../source/json.ts';
import { OUTSIDE_KINDS } from '../model/outside-change.ts';
import type { Entry } from './entry.ts';

type ActionKind = ExternalAction['kind'];

const DEVIATIONS: ReadonlySet<string> = new Set(['waiver', 'patch', 'extra-object']);
const ACTION_KINDS = OUTSIDE_KINDS.filter((kind): kind is ActionKind => !DEVIATIONS.has(kind));

/** What the file `EXTERNAL-ACTIONS.json` of an environment lists; entries that are not understood are left out. */
export function listedActions(environment: string, file: JsonMap): readonly Entry[] {
  return mapsIn(file.actions).flatMap(({ action, cluster, applications }) => {
    const listed = mapOf(action);
    const kind = ACTION_KINDS.find(each => each === listed.kind);
    if (kind === undefined || typeof cluster !== 'string') return [];
    const identity = actionIdentity(kind, listed);
    return [
      {
        key: JSON.stringify(['action', environment, cluster, identity]),
        kind,
        environment,
        cluster,
        applications: stringsIn(applications),
        subject: actionSubject(kind, listed),
        parts: partsOf(kind, listed),
        // Who else needs it is nothing that anybody must do.
        state: JSON.stringify(listed),
        action: { identity, value: listed },
      },
    ];
  });
}

function partsOf(
  kind: ActionKind,
  { cidrs, ports, protocol, paths, keys, events }: JsonMap,
): readonly string[] {
  if (kind === 'firewall') {
    const numbers = Array.isArray(ports) ? ports.map(text) : [];
    return stringsIn(cidrs).flatMap(range => numbers.map(port => `${range} ${text(protocol)} ${port}`));
  }
  return [...stringsIn(paths), ...stringsIn(keys), ...stringsIn(events)];
}

function text(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
