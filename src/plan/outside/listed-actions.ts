import { type Json, type JsonMap, mapOf, mapsIn, stringsIn } from '../../source/json.ts';
import { OUTSIDE_KINDS, type OutsideKind } from '../model/outside-change.ts';
import type { Entry } from './entry.ts';

/** What the file `EXTERNAL-ACTIONS.json` of an environment lists; entries that are not understood are left out. */
export function listedActions(environment: string, file: JsonMap): readonly Entry[] {
  return mapsIn(file.actions).flatMap(({ action, cluster, applications }) => {
    const listed = mapOf(action);
    const kind = OUTSIDE_KINDS.find(each => each === listed.kind);
    if (kind === undefined || typeof cluster !== 'string') return [];
    const subject = subjectOf(kind, listed);
    const parts = partsOf(kind, listed);
    const [own, rest] = [text(listed.role), text(listed.authMount) + text(listed.place)];
    return [
      {
        key: JSON.stringify(['action', environment, cluster, kind, subject, own, rest]),
        kind,
        environment,
        cluster,
        applications: stringsIn(applications),
        subject,
        parts,
        // Who else needs it is nothing that anybody must do.
        state: JSON.stringify(listed),
      },
    ];
  });
}

function subjectOf(kind: OutsideKind, action: JsonMap): string {
  const { host, system, role, subject, name, namespace, object, key, value, repoURL, what } = action;
  switch (kind) {
    case 'proxy-allow':
    case 'dns-record':
      return text(host);
    case 'firewall':
      return text(system);
    case 'secret-role':
      return text(role);
    case 'secret-access':
      return text(subject);
    case 'ca-certificate':
    case 'existing-object':
    case 'cluster-class': {
      const place = namespace === undefined ? text(name) : `${text(namespace)}/${text(name)}`;
      return `${text(object)} ${place}${key === undefined ? '' : ` (${text(key)})`}`;
    }
    case 'argocd-setting':
      return `${text(object)} ${text(key)}: ${text(value)}`;
    case 'argocd-repository':
    case 'webhook':
      return text(repoURL);
    case 'argocd-cluster':
      return text(name);
    default:
      return text(what);
  }
}

function partsOf(kind: OutsideKind, { cidrs, ports, protocol, paths, keys }: JsonMap): readonly string[] {
  if (kind === 'firewall') {
    const numbers = Array.isArray(ports) ? ports.map(text) : [];
    return stringsIn(cidrs).flatMap(range => numbers.map(port => `${range} ${text(protocol)} ${port}`));
  }
  return [...stringsIn(paths), ...stringsIn(keys)];
}

function text(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
