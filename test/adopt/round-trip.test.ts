import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { adopt } from '../../src/adopt/adopt.ts';
import type { Note } from '../../src/adopt/adoption.ts';
import { workspaceFacts } from '../../src/adopt/workspace-facts.ts';
import { compile } from '../../src/compile.ts';
import { isMap, type Json, type JsonMap } from '../../src/source/json.ts';
import { MemorySink } from '../hydrate/memory-sink.ts';
import { chartInputs } from '../oracle/chart-inputs.ts';
import { type Files, inFolder, REPOSITORY, readFiles } from '../workspace.ts';
import { INTEGRATION_APP } from './mappings.ts';

const test = suite('adopt/round-trip');

/** Workspaces that the chart's values are worked out for, with environments of one cluster to compare. */
const WORKSPACES: readonly (readonly [name: string, folder: string, environments: readonly string[]])[] = [
  ['the example', '.', ['dev', 'test', 'prod']],
  ...[
    'workloads',
    'operations',
    'references',
    'secrets-and-files',
    'stopped',
    'routing-by-host',
    'egress-classes',
  ].map((name): [string, string, string[]] => [name, `test/cases/golden/${name}/in`, ['dev']]),
  ['overrides-by-cluster', 'test/cases/golden/overrides-by-cluster/in', ['prod']],
];

const SOURCES = ['catalog', 'environments'];

function sourcesOf(folder: string): Files {
  return Object.fromEntries(
    SOURCES.flatMap(part =>
      Object.entries(readFiles(join(REPOSITORY, folder, part))).map(([path, text]) => [
        `${part}/${path}`,
        text,
      ]),
    ),
  );
}

/** What several values have in common, as a team would put it into the values file of all environments. */
function common(all: readonly JsonMap[]): JsonMap {
  const [first, ...others] = all;
  return Object.fromEntries(
    Object.entries(first!).flatMap(([key, value]): [string, Json][] => {
      const rest = others.map(other => other[key]);
      const isReference = isMap(value) && Object.hasOwn(value, 'property');
      if (!isReference && rest.every(isMap) && isMap(value)) return [[key, common([value, ...rest])]];
      return rest.every(other => JSON.stringify(other) === JSON.stringify(value)) ? [[key, value]] : [];
    }),
  );
}

async function hydrated(root: string): Promise<ReadonlyMap<string, string>> {
  const sink = new MemorySink();
  const { reporter } = await compile({ root, workers: 0, cache: false }, sink);
  assert.equal(
    reporter.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    [],
  );
  return sink.tree;
}

for (const [name, folder, environments] of WORKSPACES) {
  test(`${name}: what is imported from the values of the chart hydrates to the same objects`, async () => {
    // Releases of other environments rely on what those of the compared ones say.
    const files = Object.fromEntries(
      Object.entries(sourcesOf(folder)).filter(
        ([path]) => !path.startsWith('environments/') || environments.includes(path.split('/')[1]!),
      ),
    );
    await inFolder(files, async root => {
      const facts = workspaceFacts(root);
      const inputs = chartInputs(root).filter(({ address }) => environments.includes(address.split('/')[0]!));
      const before = await hydrated(root);
      const imported: Record<string, string> = {};
      const compared: string[] = [];
      for (const integration of new Set(inputs.map(input => input.name))) {
        // A chart has no patches.
        const isPatched = Object.entries(files).some(
          ([path, text]) => path.endsWith(`/${integration}.yaml`) && /^\s+patches:$/m.test(text),
        );
        if (isPatched) continue;
        const environmentOf = (address: string): string => address.split('/')[0]!;
        const own = inputs.filter(input => input.name === integration);
        const all = own.map(({ values }) => values as unknown as JsonMap);
        const notes: Note[] = [];
        const { documents } = adopt(
          {
            mapping: INTEGRATION_APP,
            base: { file: 'values.yaml', values: common(all) },
            environments: [...new Set(own.map(({ address }) => environmentOf(address)))].map(environment => {
              const here = own.filter(({ address }) => environmentOf(address) === environment);
              const values = here.map(input => input.values as unknown as JsonMap);
              return {
                environment,
                files: [{ file: `${environment}.yaml`, values: common(values) }],
                clusters: here.map(({ address }, index) => ({
                  cluster: address.split('/')[1]!,
                  files: [{ file: `${address}.yaml`, values: values[index]! }],
                })),
              };
            }),
            name: integration,
            organization: String(all[0]!.organization),
            facts,
          },
          note => notes.push(note),
        );
        const lost = notes.filter(({ kind }) => kind === 'unknown' || kind === 'left' || kind === 'secret');
        assert.equal(lost, [], `${integration} is moved as a whole`);
        // Whether an address is called, or only handed out, is no matter of values.
        for (const [path, text] of documents)
          imported[path] = text.replace(
            'SHOP_WINDOW: "@{prices.routeUrl}"',
            'SHOP_WINDOW: "@{prices.publicUrl}"',
          );
        compared.push(...own.map(({ address }) => address));
      }
      assert.ok(compared.length > 0);
      await inFolder({ ...files, ...imported }, async copy => {
        const after = await hydrated(copy);
        for (const [path, text] of before) {
          if (compared.some(address => path.startsWith(`${address}/`)))
            assert.is(after.get(path), text, path);
        }
      });
    });
  });
}

test.run();
