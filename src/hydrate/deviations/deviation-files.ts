import type { ObjectId } from '../../lower/manifest.ts';
import type { Json } from '../../source/json.ts';
import type { HydratedFile } from '../hydrated.ts';
import type { ListedDeviations } from './listed-deviations.ts';

/** Version of the form of the file; a field that goes or changes its meaning makes a new one. */
const VERSION = 1;

/**
 * `DEVIATIONS.json` and `DEVIATIONS.md` of an environment: what its releases have beyond their settings, for those who review it. In the
 * one for machines each entry is one line, so that a change shows as the lines that it concerns.
 */
export function deviationFiles(environment: string, listed: ListedDeviations): readonly HydratedFile[] {
  const list = (name: keyof ListedDeviations): string => {
    const lines = listed[name].map(entry => `    ${JSON.stringify(entry)}`);
    return `  ${JSON.stringify(name)}: ${lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`}`;
  };
  const fields = [
    `  "environment": ${JSON.stringify(environment)}`,
    `  "version": ${VERSION}`,
    ...(['patches', 'extraObjects', 'waivers'] as const).map(list),
  ];
  const encoder = new TextEncoder();
  return [
    { path: `${environment}/DEVIATIONS.json`, bytes: encoder.encode(`{\n${fields.join(',\n')}\n}\n`) },
    { path: `${environment}/DEVIATIONS.md`, bytes: encoder.encode(markdown(environment, listed)) },
  ];
}

function markdown(environment: string, { patches, extraObjects, waivers }: ListedDeviations): string {
  const sections = [
    section(
      'Patches',
      ['where', 'object', 'change', 'why', 'written'],
      patches.map(patch => [
        `${patch.cluster}/${patch.application}`,
        objectText(patch.object),
        patch.changes
          .map(({ field, from, to }) => `${code(field)}: ${valueText(from)} → ${valueText(to)}`)
          .join('<br>'),
        text(patch.reason),
        written(patch),
      ]),
    ),
    section(
      'Extra objects',
      ['where', 'object', 'written'],
      extraObjects.map(extra => [
        `${extra.cluster}/${extra.application}`,
        objectText(extra.object),
        written(extra),
      ]),
    ),
    section(
      'Waivers',
      ['waiver', 'rules', 'about', 'lets pass', 'why', 'owner', 'until', 'written'],
      waivers.map(waiver => [
        code(waiver.name),
        waiver.rules.map(code).join('<br>'),
        code(JSON.stringify(waiver.subject)),
        waiver.waived
          .map(
            ({ cluster, application, rule, object }) =>
              `${cluster}/${application} ${object.kind} ${code(object.name)}: ${code(rule)}`,
          )
          .join('<br>') || '-',
        text(waiver.reason),
        text(waiver.owner),
        waiver.expires,
        written(waiver),
      ]),
    ),
  ].filter(part => part !== '');
  const intro = `# ${environment}: what goes beyond the settings\n\nPatches and extra objects pass the same checks as everything else. A waiver lets something pass that they would refuse.\n`;
  return [intro, ...(sections.length === 0 ? ['Nothing.\n'] : sections)].join('\n');
}

function section(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return `## ${title}\n\n${[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

function objectText({ kind, name }: ObjectId): string {
  return `${kind} ${code(name)}`;
}

function written({ file, line }: { readonly file?: string; readonly line?: number }): string {
  return file === undefined ? '-' : code(`${file}:${line}`);
}

function valueText(value: Json | undefined): string {
  return value === undefined ? 'nothing' : code(JSON.stringify(value));
}

/** A code span in a cell of a table: neither backticks nor bars nor line breaks end it early. */
function code(value: string): string {
  return `\`${value.replaceAll(/[`|\p{C}\u2028\u2029]/gu, ' ')}\``;
}

/** Words of people in a cell of a table, of which nothing is markup. */
function text(value: string): string {
  return value
    .replaceAll(/[\p{C}\u2028\u2029]/gu, ' ')
    .replaceAll(/[\\`*_{}[\]<>()#|!&~@:]/g, character => `&#${character.charCodeAt(0)};`);
}
