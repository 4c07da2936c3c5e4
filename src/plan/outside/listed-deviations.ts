import { type Json, type JsonMap, mapOf, mapsIn, stringsIn } from '../../source/json.ts';
import type { Entry } from './entry.ts';

/**
 * What the file `DEVIATIONS.json` of an environment lists; where it is written is no part of it. Values that patches set are
 * left to the objects, which know which of them are secret.
 */
export function listedDeviations(environment: string, file: JsonMap): readonly Entry[] {
  return [
    ...mapsIn(file.waivers).map(entry => waiver(environment, entry)),
    ...mapsIn(file.patches).map(entry => ofRelease('patch', environment, entry)),
    ...mapsIn(file.extraObjects).map(entry => ofRelease('extra-object', environment, entry)),
  ];
}

function ofRelease(kind: 'patch' | 'extra-object', environment: string, entry: JsonMap): Entry {
  const { cluster, application, name, object, changes, reason } = entry;
  const { namespace, kind: objectKind, name: objectName } = mapOf(object);
  const place = text(namespace) === '' ? '' : `${text(namespace)}/`;
  const about = `${text(objectKind)} ${place}${text(objectName)}`;
  return {
    key: JSON.stringify([kind, environment, text(cluster), text(application), text(name), about]),
    kind,
    environment,
    cluster: text(cluster),
    applications: [text(application)],
    subject: text(name),
    about,
    parts: mapsIn(changes).map(({ field }) => text(field)),
    state: JSON.stringify([changes ?? null, reason ?? null]),
    ...placeIn(entry),
  };
}

function waiver(environment: string, entry: JsonMap): Entry {
  const { name, rules, subject, expires, waived } = entry;
  const passes = mapsIn(waived).map(({ cluster, application, rule, object }) => {
    const { kind, name: own } = mapOf(object);
    return `${text(cluster)}/${text(application)} ${text(kind)} ${text(own)}: ${text(rule)}`;
  });
  const parts = [...stringsIn(rules), `until ${text(expires)}`, ...passes];
  return {
    key: JSON.stringify(['waiver', environment, text(name)]),
    kind: 'waiver',
    environment,
    cluster: '',
    applications: [],
    subject: text(name),
    parts,
    state: JSON.stringify([parts, subject ?? null]),
    ...placeIn(entry),
  };
}

function placeIn({ file, line }: JsonMap): Pick<Entry, 'place'> {
  return typeof file === 'string' && typeof line === 'number' ? { place: { file, line } } : {};
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
