import { join } from 'node:path';
import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isMap, type Json, type JsonMap } from '../../src/source/json.ts';
import { schemaErrors } from '../../src/validate/diagnose/schema-error.ts';
import {
  Agent,
  AphexAgent,
  AphexKnowledgeBase,
  AphexOrganization,
  AphexRepoBinding,
  Cluster,
  Environment,
  Integration,
  IntegrationRelease,
  KnowledgeBase,
  Organization,
  Pipeline,
  PipelineTemplate,
  RepoBinding,
  Task,
} from '../../src/validate/generated/validators.ts';
import { readCatalog } from '../../src/yaml/catalog/read-catalog.ts';
import { integrationOf, minimalWorkspace, REPOSITORY, readFiles, releaseOf } from '../workspace.ts';
import { olderOf } from './aphex/validated.ts';

const test = suite('validate/agreement');

const VALIDATORS: ReadonlyMap<string, (value: unknown) => boolean> = new Map(
  Object.entries({
    Agent,
    AphexAgent,
    AphexKnowledgeBase,
    AphexOrganization,
    AphexRepoBinding,
    Cluster,
    Environment,
    Integration,
    IntegrationRelease,
    KnowledgeBase,
    Organization,
    Pipeline,
    PipelineTemplate,
    RepoBinding,
    Task,
  }),
);

const RICH = [
  ...Object.values(minimalWorkspace()),
  integrationOf(
    'rich',
    'config:\n  env: {A: x, B: 1}\n  files:\n    a.txt: text\n    b.bin: {base64: aGk=}\nsecrets:\n  env:\n    C: {key: shop/c, property: p}\negress:\n  systems: [a, b]\n  cluster:\n    - {name: x, namespace: ns, ports: [80]}\n    - {name: z, namespace: ns, ports: [81]}\nscaling: {replicas: 2}\n',
  ),
  releaseOf(
    'rich',
    'clusters:\n  - name: dev-kind\n    overrides: {http: {port: 1, basePath: null}}\n  - matchLabels: {a: b}\n',
  ),
  ...['catalog/pipelines', 'catalog/repobindings', 'catalog/knowledgebases', 'catalog/agents'].flatMap(
    folder => Object.values(readFiles(join(REPOSITORY, folder))),
  ),
  ...[
    olderOf('Organization', 'shop', 'displayName: Shop\nadminUsers: [ada@example.org]'),
    olderOf(
      'RepoBinding',
      'shop',
      'aphexOrg: shop\nrepoOrg: acme\nrepoName: shop\npipelineName: shop\ntemplateRef: run\npipelineSpec: text',
    ),
    olderOf(
      'KnowledgeBase',
      'docs',
      'displayName: Docs\nrepositories: [{url: https://github.com/acme/docs}]',
    ),
    olderOf('Agent', 'helper', 'displayName: Helper\nmodel: {provider: vllm, name: mistral, port: 8000}'),
  ],
].map(text => readCatalog(text, code => assert.unreachable(code)) as JsonMap);

const REPLACEMENTS: readonly Json[] = [
  null,
  true,
  0,
  -1,
  70000,
  1.5,
  '',
  'x',
  'A B',
  'x'.repeat(600),
  [],
  ['a', 'a'],
  {},
  { x: 1 },
  [{ name: 'x' }, { name: 'x' }],
];

/** A copy in which the value that is reached by the steps is replaced, removed or put under another key. */
function mutate(value: Json, steps: readonly number[], replacement: Json): Json {
  const [step, ...rest] = steps as [number, ...number[]];
  if (typeof value !== 'object' || value === null || steps.length === 0) return replacement;
  const entries = Object.entries(value);
  if (entries.length === 0) return replacement;
  const chosen = step % entries.length;
  if (Array.isArray(value))
    return value.map((item, index) => (index === chosen ? mutate(item, rest, replacement) : item));
  if (step % 7 === 0)
    return Object.fromEntries([...entries, [step % 2 === 0 ? 'constructor' : 'extra', replacement]]);
  if (step % 7 === 1) return Object.fromEntries(entries.filter((_, index) => index !== chosen));
  return Object.fromEntries(
    entries.map(([key, item], index) => [key, index === chosen ? mutate(item, rest, replacement) : item]),
  );
}

test('the validators that say yes or no agree with those that explain', () => {
  const counts = { valid: 0, invalid: 0 };
  const steps = fc.array(fc.nat(1000), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(
      fc.constantFrom(...RICH),
      steps,
      fc.constantFrom(...REPLACEMENTS),
      (document, path, replacement) => {
        const mutant = mutate(document, path, replacement);
        const kind = `${document.apiVersion === 'aphex.io/v1alpha1' ? 'Aphex' : ''}${String(document.kind)}`;
        const isValid = VALIDATORS.get(kind)!(mutant);
        const errors = isMap(mutant) ? schemaErrors(kind, mutant) : [];
        if (isMap(mutant)) assert.is(errors.length === 0, isValid, JSON.stringify(mutant));
        counts[isValid ? 'valid' : 'invalid']++;
      },
    ),
    { numRuns: 3_000, seed: 3 },
  );
  assert.ok(counts.valid > 50 && counts.invalid > 500, JSON.stringify(counts));
});

test.run();
