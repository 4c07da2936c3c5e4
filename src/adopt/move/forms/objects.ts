import { isMap, type Json, type JsonMap } from '../../../source/json.ts';
import { withReferences } from '../../texts/addresses.ts';
import { withoutExpressions } from '../../texts/template-expressions.ts';
import { hasSecretInside, withTexts } from '../../texts/whole-value.ts';
import type { FormedValue, Moving } from '../moving.ts';

/** Objects as they are, as a list or by name: each gets a short name, and lives in the namespace of the release. */
export function moveObjects({ value, key, to }: FormedValue, moving: Moving): void {
  if (typeof value !== 'object' || value === null) {
    moving.notice({ kind: 'left', key, reason: 'it is neither a list nor a map of objects' });
    return;
  }
  const taken = new Set<string>();
  for (const [position, object] of Object.entries(value)) {
    const from = `${key}.${position}`;
    if (!isMap(object) || typeof object.kind !== 'string') {
      moving.notice({ kind: 'left', key: from, reason: 'it is no object' });
    } else if (object.kind === 'Secret') {
      const help = 'let `secrets` refer to the secret backend, or to a Secret that exists';
      moving.notice({
        kind: 'left',
        key: from,
        reason: 'it is a Secret, whose values lie in no catalog',
        help,
      });
    } else if (hasSecretInside(object)) {
      const help = 'refer to a Secret that exists, and write the object into `extraObjects`';
      moving.notice({ kind: 'left', key: from, reason: 'something in it looks like a secret', help });
    } else moveObject(object, { from, to, taken, position }, moving);
  }
}

interface Position {
  readonly from: string;
  readonly to: readonly string[];
  readonly taken: Set<string>;
  /** Where the object stands in its list or map. */
  readonly position: string;
}

function moveObject(object: JsonMap, { from, to, taken, position }: Position, moving: Moving): void {
  const { metadata, ...content } = object;
  const { name, namespace: _, ...rest } = isMap(metadata) ? metadata : ({} as JsonMap);
  const stated = typeof name === 'string' ? name : position;
  const prefix = `${moving.subject.name}-`;
  const kind = String(object.kind).toLowerCase();
  const own = stated.startsWith(prefix) ? stated.slice(prefix.length) : stated;
  const base = shortName(/^[a-z]/.test(own) ? own : `${kind}-${own}`);
  let short = base;
  for (let number = 2; taken.has(short); number++) short = `${base.slice(0, 36)}-${number}`;
  taken.add(short);
  const isDerived = typeof name !== 'string' || name === prefix + short;
  const about: Record<string, Json> = { ...(!isDerived && { name: name as string }), ...rest };
  const whole: JsonMap = { ...content, ...(Object.keys(about).length > 0 && { metadata: about }) };
  let hasOther = false;
  const written = withTexts(whole, text => {
    const { text: referring, dependencies } = withReferences(text, moving.subject);
    for (const dependency of new Set(dependencies)) {
      const reason = `it refers to \`${dependency}\`, which \`dependencies\` has to name`;
      moving.notice({ kind: 'look', key: from, reason });
    }
    const filled = withoutExpressions(referring);
    hasOther ||= filled === undefined;
    return filled ?? text;
  });
  if (hasOther) {
    const help = 'write what it stands for, with references such as `@{self.name}`';
    moving.notice({ kind: 'left', key: from, reason: 'the chart fills in a template expression', help });
  } else moving.put([...to, short], written, from);
}

function shortName(text: string): string {
  const name = text.toLowerCase().replaceAll(/[^a-z0-9-]+/g, '-');
  return name.slice(0, 40).replace(/-+$/, '');
}
