import { adopt } from '../../src/adopt/adopt.ts';
import type { Note } from '../../src/adopt/adoption.ts';
import type { Mapping } from '../../src/adopt/mapping/mapping.ts';
import { noWorkspace, type WorkspaceFacts, workspaceFacts } from '../../src/adopt/workspace-facts.ts';
import type { JsonMap } from '../../src/source/json.ts';
import { readValues } from '../../src/yaml/values/read-values.ts';
import { type Files, inFolder } from '../workspace.ts';
import { INTEGRATION_APP } from './mappings.ts';

/** What an adoption made, and what it told. */
export interface Adopted {
  /** Text of the Integration, without the comments in front. */
  readonly integration: string;
  /** Environment → text of its release, without the comments in front. */
  readonly releases: Readonly<Record<string, string>>;
  /** The same with the comments. */
  readonly texts: string;
  /** `kind key` of each note. */
  readonly notes: readonly string[];
  readonly told: readonly Note[];
}

/** The values in a text that must be good. */
export function valuesOf(text: string): JsonMap {
  const reading = readValues(text);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.value;
}

/** Adopts `orders` of `shop` from texts of values: the common ones, and those of environments. */
export function adoptTexts(
  base: string,
  environments: Readonly<Record<string, string>> = { dev: '' },
  { mapping = INTEGRATION_APP, facts = noWorkspace() }: { mapping?: Mapping; facts?: WorkspaceFacts } = {},
): Adopted {
  const told: Note[] = [];
  const { documents } = adopt(
    {
      mapping,
      base: { file: 'values.yaml', values: valuesOf(base) },
      environments: Object.entries(environments).map(([environment, text]) => ({
        environment,
        files: [{ file: `${environment}.yaml`, values: valuesOf(text) }],
      })),
      name: 'orders',
      organization: 'shop',
      facts,
    },
    note => told.push(note),
  );
  const bare = (text: string): string => text.replaceAll(/^#.*\n/gm, '').replaceAll(/ # .*$/gm, '');
  const [integration, ...releases] = [...documents.values()];
  return {
    integration: bare(integration!),
    releases: Object.fromEntries(
      Object.keys(environments).map((name, index) => [name, bare(releases[index]!)]),
    ),
    texts: [...documents.values()].join('\n'),
    notes: told.map(({ kind, key }) => `${kind} ${key}`),
    told,
  };
}

/** The facts of a workspace of some files. */
export function factsOf(files: Files): Promise<WorkspaceFacts> {
  return inFolder(files, root => workspaceFacts(root));
}
