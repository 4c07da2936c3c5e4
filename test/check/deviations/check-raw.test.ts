import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkRaw } from '../../../src/check/deviations/check-raw.ts';
import { type Finding, findInto } from '../../../src/diagnostics/finding.ts';
import type { Manifest } from '../../../src/lower/manifest.ts';
import { manifestOf } from '../../../src/lower/objects/manifests-of.ts';

const test = suite('check/deviations/check-raw');

const account = (role: string): Manifest =>
  manifestOf({
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: 'orders', namespace: 'shop-dev', annotations: { 'eks.amazonaws.com/role-arn': role } },
  });
const found = (manifest: Manifest, before?: Manifest): readonly string[] => {
  const findings: Finding[] = [];
  const release = { namespace: 'shop-dev', integration: 'orders', organization: 'shop', settings: {} };
  const raw = [{ manifest, settings: ['patches', 'p'], ...(before && { before }) }];
  checkRaw({ release, input: {}, target: { environmentSpec: {} }, raw } as never, findInto(findings));
  return findings.map(({ code }) => code);
};

test('what the compiler made stays as it made it', () => {
  assert.equal(found(account('own'), account('own')), []);
});

test('another value of what only the compiler may say is a trespass, and so is an object of its own', () => {
  assert.equal(found(account('other'), account('own')), ['CST5160']);
  assert.equal(found(account('own')), ['CST5160']);
});

test.run();
