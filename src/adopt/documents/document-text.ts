import { escapeText } from '../../diagnostics/print/escape.ts';
import type { JsonMap } from '../../source/json.ts';
import type { Note } from '../adoption.ts';
import { commentedYaml, type Sources } from './commented-yaml.ts';

/** Most values that are listed in front of a document. */
const LISTED = 100;

/** The text of a document, with what a person must know in front of it. */
export function documentText(
  document: JsonMap,
  sources: Sources,
  files: readonly string[],
  notes: readonly Note[],
): string {
  const lines = [
    `Made of ${files.join(' and ')} by \`cistern import-values\`.`,
    'A comment behind a setting names the value that it comes from, where that has another name.',
    ...listed('To do:', notes, ({ kind }) => kind === 'look' || kind === 'secret' || kind === 'host'),
    ...listed('Not moved:', notes, ({ kind }) => kind === 'unknown' || kind === 'left'),
    ...listed('Said by others now:', notes, ({ kind }) => kind === 'elsewhere'),
  ];
  return lines.map(line => `# ${escapeText(line)}\n`).join('') + commentedYaml(document, sources);
}

function listed(title: string, notes: readonly Note[], isOf: (note: Note) => boolean): readonly string[] {
  const found = notes.filter(isOf);
  if (found.length === 0) return [];
  const rest = found.length - LISTED;
  return [
    title,
    ...found.slice(0, LISTED).map(note => `- ${note.key}: ${sentenceOf(note)}`),
    ...(rest > 0 ? [`- and ${rest} more`] : []),
  ];
}

function sentenceOf({ kind, reason, help }: Note): string {
  const text =
    kind === 'secret'
      ? `a secret; \`${reason}\` refers to it`
      : kind === 'host'
        ? `nothing is known of the host ${reason}`
        : reason;
  return help === undefined ? text : `${text}; ${help}`;
}
