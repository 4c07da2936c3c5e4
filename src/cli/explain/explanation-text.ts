import { columnsOf } from '../../diagnostics/print/cells.ts';
import { escapeText } from '../../diagnostics/print/escape.ts';
import type { Paint } from '../../diagnostics/print/paint.ts';
import type {
  Existence,
  FieldExplanation,
  ObjectExplanation,
  PlaceOfValue,
} from '../../explain/explanation.ts';
import type { LineCommit } from '../../explain/history/line-commits.ts';

/** Most columns of a value in a table; longer ones are cut. */
const VALUE_COLUMNS = 48;
/** Digits of the id of a commit that people read. */
const ID_DIGITS = 12;

/** An explanation for people: one field in full, several as a table. */
export function explanationText(name: string, explanation: ObjectExplanation, paint: Paint): string {
  const { address, apiVersion, existence, fields } = explanation;
  const head = `${paint('heading', escapeText(`${address}/${name}`))} ${paint('faint', `(${escapeText(apiVersion)})`)}`;
  const [only] = fields;
  const lines =
    only !== undefined && fields.length === 1 ? fieldLines(only, paint) : tableLines(fields, paint);
  return [head, ...existenceLines(existence, paint), ...lines].join('\n') + '\n';
}

/** Why an object is there at all. */
function existenceLines(existence: Existence | undefined, paint: Paint): readonly string[] {
  if (existence === undefined) return [];
  const { madeOf, because } = existence;
  const made = madeOf.map(place => ({ ...place, setting: '' }));
  return [
    ...(made.length === 0 ? [] : ['made of', ...placeLines(made, paint)]),
    ...(because.length === 0
      ? ['whatever setting is left out, it is made']
      : ['because of', ...placeLines(because, paint)]),
    '',
  ];
}

/** The objects at an address for people, one a line, as they can be asked for. */
export function namesText(address: string, names: readonly string[]): string {
  return names.map(name => `${escapeText(`${address}/${name}`)}\n`).join('');
}

function fieldLines(
  { field, value, decidedBy, winner, shadowed, also }: FieldExplanation,
  paint: Paint,
): readonly string[] {
  return [
    `${paint('code', escapeText(field))}: ${valueText(value)}`,
    '',
    winner === undefined ? FIXED : `${DECIDED[decidedBy]}`,
    ...(winner === undefined ? [] : placeLines([winner], paint)),
    ...(shadowed.length === 0 ? [] : ['instead of', ...placeLines(shadowed, paint)]),
    ...(also.length === 0 ? [] : ['it is also made of', ...placeLines(also, paint)]),
  ];
}

const FIXED = 'fixed by the compiler: no setting changes it';

const DECIDED: Readonly<Record<FieldExplanation['decidedBy'], string>> = {
  catalog: 'decided by',
  'built-in layer': 'decided by the compiler, and any layer of the catalog may say otherwise',
  compiler: FIXED,
};

function placeLines(places: readonly PlaceOfValue[], paint: Paint): readonly string[] {
  const names = places.map(placeText);
  const width = Math.max(...names.map(columnsOf));
  return places.flatMap((place, index) => {
    const { layer, setting, file, commit } = place;
    const padding = ' '.repeat(width - columnsOf(names[index]!));
    const by = file === undefined ? '' : `  ${escapeText(layer)}`;
    return [
      `  ${paint('place', names[index]!)}${padding}${setting === '' ? '' : `  ${escapeText(setting)}`}${by}`,
      ...(commit === undefined ? [] : [`      ${paint('faint', escapeText(commitText(commit)))}`]),
    ];
  });
}

function commitText(commit: LineCommit): string {
  if (commit === 'not committed') return commit;
  const { commit: id, date, author, subject } = commit;
  return `${id.slice(0, ID_DIGITS)} ${date.slice(0, 10)} ${author}: ${subject}`;
}

function tableLines(fields: readonly FieldExplanation[], paint: Paint): readonly string[] {
  const rows = fields.map(({ field, value, winner, also }) => ({
    field: escapeText(field),
    value: cut(valueText(value)),
    from:
      winner === undefined
        ? paint('faint', 'fixed by the compiler')
        : `${paint('place', placeText(winner))}  ${escapeText(winner.setting)}${also.length > 0 ? paint('faint', ` and ${also.length} more`) : ''}`,
  }));
  const width = Math.min(60, Math.max(...rows.map(({ field }) => columnsOf(field))));
  return rows.flatMap(({ field, value, from }) => [
    `${field}${' '.repeat(Math.max(0, width - columnsOf(field)))}  ${value}`,
    `    ${from}`,
  ]);
}

function placeText({ file, line, layer }: PlaceOfValue): string {
  return escapeText(file === undefined ? layer : `${file}:${line}`);
}

function valueText(value: unknown): string {
  return escapeText(typeof value === 'string' && value !== '' ? value : JSON.stringify(value));
}

function cut(text: string): string {
  const line = text.split('\n')[0]!;
  return columnsOf(line) > VALUE_COLUMNS || line !== text ? `${line.slice(0, VALUE_COLUMNS - 1)}…` : text;
}
