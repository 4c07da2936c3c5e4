import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { OWN_RULES, ruleName } from '../../../src/check/deviations/own-rules.ts';
import { POD_SECURITY_RULES } from '../../../src/kubernetes/pod-security.ts';
import { REPOSITORY } from '../../workspace.ts';

const test = suite('check/deviations/rules');

const schema = JSON.parse(readFileSync(join(REPOSITORY, 'src/validate/schemas/waiver.schema.json'), 'utf8'));
const names: readonly string[] = schema.properties.spec.properties.rules.items.enum;
const page = readFileSync(join(REPOSITORY, 'docs/catalog.md'), 'utf8');

test('every rule of pods can be waived by its name, and no other name', () => {
  const rules = [...POD_SECURITY_RULES.map(ruleName), ...OWN_RULES];
  assert.equal(names.filter(name => name.startsWith('pod-security/')).sort(), rules.sort());
});

test('every name stands in the documentation', () => {
  const missing = names.filter(name => !page.includes(`\`${name.slice(name.indexOf('/') + 1)}\``));
  assert.equal(missing, []);
});

test.run();
