import { isMap, type Json, mapOf, mapsIn, stringsIn } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import type { Moving } from '../move/moving.ts';
import { putAt, removeAt, type Tree } from '../move/tree.ts';
import { withReferences } from './addresses.ts';
import { haveSecret, holdsSecret, isSecret } from './secret-values.ts';
import { withoutExpressions } from './template-expressions.ts';

/** What a text may become, by where it stands. */
interface TextRule {
  readonly at: RegExp;
  /** Where the key of a secret goes that takes the place of a value; nowhere where no secret can stand. */
  readonly secret?: (path: readonly string[]) => readonly string[];
  /** Whether what stands between `{{` and `}}` belongs to somebody else. */
  readonly braces?: boolean;
}

/** The settings whose texts may hold references, by their path; a `/` in a name is left out. */
const TEXTS: readonly TextRule[] = [
  { at: /^config\/env\/[^/]+$/, secret: ([, , name]) => ['secrets', 'env', name!] },
  { at: /^config\/files\/[^/]+(?:\/base64)?$/, secret: ([, , name]) => ['secrets', 'files', name!] },
  {
    at: /^(?:containers|jobs)\/[^/]+\/env\/[^/]+$/,
    secret: ([kind, of, , name]) => [kind!, of!, 'secrets', name!],
  },
  {
    at: /^scaling\/keda\/triggers\/[^/]+\/metadata\/[^/]+$/,
    secret: ([, , , trigger, , name]) => ['scaling', 'keda', 'triggers', trigger!, 'secrets', name!],
  },
  { at: /^(?:(?:containers|jobs)\/[^/]+\/)?(?:command|arguments)$/ },
  { at: /^(?:alerts\/rules|dashboards)\//, braces: true },
];

/**
 * Goes through the texts of settings that were moved: what a chart would fill in is not moved, a secret gives way to the key
 * of one, and addresses that the workspace knows become references.
 */
export function settleTexts(settings: Tree, origins: ReadonlyMap<string, string>, moving: Moving): void {
  for (const [path, value] of textsIn(settings, [])) {
    const rule = TEXTS.find(({ at }) => at.test(path.map(segment => segment.replaceAll('/', '')).join('/')));
    if (rule !== undefined) settleText({ path, value, key: keyOf(path, origins) }, rule, settings, moving);
  }
}

interface PlacedText {
  readonly path: readonly string[];
  readonly value: Json;
  /** Path of the value, for people. */
  readonly key: string;
}

function settleText({ path, value, key }: PlacedText, rule: TextRule, settings: Tree, moving: Moving): void {
  const texts = (Array.isArray(value) ? value : [value]).map(item => String(item));
  if (isHidden(path, value, texts, rule)) {
    const whole = path.at(-1) === 'base64' ? path.slice(0, -1) : path;
    removeAt(settings, whole);
    hideSecret(whole, key, rule, settings, moving);
    return;
  }
  if (path.at(-1) === 'base64' && path[1] === 'files') return;
  if (rule.braces !== true && texts.some(text => withoutExpressions(text) === undefined)) {
    removeAt(settings, path);
    const help = 'write what it stands for, with references such as `@{self.name}`';
    moving.notice({ kind: 'left', key, reason: 'the chart fills in a template expression', help });
    return;
  }
  const settled = texts.map(text => {
    const referring = refer(text, key, settings, moving);
    return rule.braces === true ? referring : (withoutExpressions(referring) ?? referring);
  });
  if (settled.every((text, index) => text === texts[index])) return;
  putAt(settings, path, Array.isArray(value) ? settled : settled[0]!);
}

function isHidden(
  path: readonly string[],
  value: Json,
  texts: readonly string[],
  { secret }: TextRule,
): boolean {
  if (typeof value === 'boolean') return false;
  if (path.at(-1) === 'base64' && path[1] === 'files')
    return holdsSecret(Buffer.from(texts[0]!, 'base64').toString('latin1'));
  if (secret === undefined || path[1] === 'files') return haveSecret(texts);
  return isSecret(path.at(-1)!, texts[0]!);
}

/** A text with references for the addresses in it; what they need is added to the settings. */
function refer(text: string, key: string, settings: Tree, { subject, notice }: Moving): string {
  const found = withReferences(text, subject);
  addTo(settings, ['dependencies'], found.dependencies);
  addTo(settings, ['egress', 'systems'], found.systems);
  for (const host of new Set(found.unknown)) {
    if (reaches(settings, host)) continue;
    const help =
      'name it in `egress.internet`, or in `systems` of each environment and in `egress.systems`, and write `@{system.<name>.host}`';
    notice({ kind: 'host', key, reason: host, help });
  }
  for (const host of new Set(found.foreign)) {
    const reason = `\`${host}\` is of another environment; the reference stands for its own`;
    notice({ kind: 'look', key, reason });
  }
  return found.text;
}

function hideSecret(
  path: readonly string[],
  key: string,
  { secret }: TextRule,
  settings: Tree,
  { subject, notice }: Moving,
): void {
  const { name, organization, facts } = subject;
  const folder = facts.ownership.get(organization)?.secretPaths[0] ?? organization;
  const property = path
    .at(-1)!
    .split('/')
    .at(-1)!
    .toLowerCase()
    .replaceAll(/[^a-z0-9.-]+/g, '-')
    .replace(/^[.-]+/, '');
  const to = secret?.(path);
  if (to === undefined) {
    const help = 'give it to the process by a variable or a file of `secrets`';
    notice({ kind: 'left', key, reason: 'it looks like a secret', help });
    return;
  }
  const source = { key: `${folder}/${name}`, property: property === '' ? 'value' : property };
  putAt(settings, to, source);
  const help = `put the value there, as \`${source.property}\` of \`${source.key}\` below the prefix of each environment`;
  notice({ kind: 'secret', key, reason: to.join('.'), help });
}

/** Whether the settings let a host be reached. */
function reaches(settings: Tree, host: string): boolean {
  const { internet, cluster } = mapOf(settings.egress);
  const [, namespace, service] = host.split('.');
  if (service === 'svc') return mapsIn(cluster).some(rule => rule.namespace === namespace);
  return stringsIn(internet)
    .map(entry => entry.replace(/:\d+$/, ''))
    .some(entry => entry === host || (entry.startsWith('*.') && host.endsWith(entry.slice(1))));
}

function addTo(settings: Tree, path: readonly string[], names: readonly string[]): void {
  if (names.length === 0) return;
  const [first, second] = path;
  const holder = second === undefined ? settings : isMap(settings[first!]) ? settings[first!] : undefined;
  const before = isMap(holder) ? holder[path.at(-1)!] : undefined;
  const all = [...new Set([...stringsIn(before), ...names])].sort();
  putAt(settings, path, all);
}

/** The texts below a value, and the lists of texts, with their paths. */
function textsIn(value: Json, path: readonly string[]): readonly (readonly [readonly string[], Json])[] {
  if (isMap(value)) return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
  if (Array.isArray(value))
    return value.length > 0 && value.every(item => typeof item !== 'object') ? [[path, value]] : [];
  return value === null ? [] : [[path, value]];
}

/** The key of the value that a setting comes from: its own, or that of the settings around it. */
export function keyOf(path: Path, origins: ReadonlyMap<string, string>): string {
  for (let length = path.length; length > 0; length--) {
    const key = origins.get(JSON.stringify(path.slice(0, length)));
    if (key !== undefined) return [key, ...path.slice(length)].join('.');
  }
  return path.join('.');
}
