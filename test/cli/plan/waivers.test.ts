import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { environmentOf, minimalWorkspace, writeFiles } from '../../workspace.ts';
import { bumped, inCatalog, RELEASE } from './catalog.ts';

const test = suite('plan, waivers');

const WAIVER = 'catalog/policies/orders-restart.yaml';

/** A Waiver of one effect; the subject is YAML. */
function waiver(subject = '{ integration: orders }', expires = '2099-12-31', rule = 'plan/restart'): string {
  return `apiVersion: cistern.dev/v1alpha1
kind: Waiver
metadata:
  name: orders-restart
spec:
  rules: [${rule}]
  subject: ${subject}
  reason: agreed with those who call it
  owner: shop
  expires: "${expires}"
`;
}

const REFUSE = ['plan', '--fail-on', 'restart'] as const;

test('a waiver that was there before lets its effect through, and is named', () =>
  inCatalog(
    async ({ catalog, run }) => {
      writeFiles(catalog.root, { [RELEASE]: bumped });
      const text = await run(...REFUSE);
      assert.equal([text.code, text.err], [0, '']);
      assert.match(
        text.out.replaceAll(/\s+/g, ' '),
        'waiver: restart of 1 change waived by orders-restart until 2099-12-31 (shop)',
      );
      assert.not.match(text.out, 'in this change');
      const { gate } = JSON.parse((await run(...REFUSE, '--json')).out);
      assert.equal(gate.waived, [
        { waiver: 'orders-restart', effects: ['restart'], count: 1, file: WAIVER, novelty: null },
      ]);
    },
    { ...minimalWorkspace(), [WAIVER]: waiver() },
  ));

// covers CST7053
test('a waiver of the same change counts, and nobody can overlook it', () =>
  inCatalog(async ({ catalog, run }) => {
    writeFiles(catalog.root, { [RELEASE]: bumped, [WAIVER]: waiver() });
    const text = await run(...REFUSE);
    assert.is(text.code, 0, text.err);
    assert.match(text.out.replaceAll(/\s+/g, ' '), `(new in this change, ${WAIVER})`);
    assert.match(text.err, 'waiver `orders-restart`, new in this change, lets `restart`');
    assert.match(text.err, `${WAIVER}:6:3: warning[CST7053]`);
    for (const form of ['markdown', 'html']) {
      assert.match((await run(...REFUSE, '--format', form)).out, 'new in this change', form);
    }
    const github = await run(...REFUSE, '--format', 'github');
    assert.match(github.out + github.err, `::warning file=${WAIVER},line=6`);
    const json = JSON.parse((await run(...REFUSE, '--json')).out);
    assert.is(json.ok, true);
    assert.is(json.gate.waived[0].novelty, 'new');
    assert.equal(
      json.diagnostics.map(({ code }: { code: string }) => code),
      ['CST7053'],
    );
  }));

test('a waiver that this change widens or prolongs is said to have changed; other words in it may', () =>
  inCatalog(
    async ({ catalog, run }) => {
      const novelty = async (text: string): Promise<string> => {
        writeFiles(catalog.root, { [RELEASE]: bumped, [WAIVER]: text });
        return JSON.parse((await run(...REFUSE, '--json')).out).gate.waived[0].novelty;
      };
      assert.is(await novelty(waiver().replace('agreed with those', 'agreed by those')), null);
      assert.is(await novelty(waiver('{ integration: orders }', '2098-12-31')), 'changed');
      assert.is(await novelty(waiver('{ environment: dev }')), 'changed');
    },
    { ...minimalWorkspace(), [WAIVER]: waiver() },
  ));

test('a waiver for one object is enough where nothing else has the effect', () =>
  inCatalog(
    async ({ catalog, run }) => {
      writeFiles(catalog.root, { [RELEASE]: bumped });
      const ended = await run(...REFUSE);
      assert.equal([ended.code, ended.err], [0, '']);
    },
    { ...minimalWorkspace(), [WAIVER]: waiver('{ object: { kind: Deployment, name: orders } }') },
  ));

test('a waiver that the change removes lets nothing through', () =>
  inCatalog(
    async ({ catalog, run }) => {
      writeFiles(catalog.root, { [RELEASE]: bumped });
      rmSync(join(catalog.root, WAIVER));
      assert.is((await run(...REFUSE)).code, 1);
    },
    { ...minimalWorkspace(), [WAIVER]: waiver() },
  ));

test('a waiver for something else lets nothing through', () =>
  inCatalog(async ({ catalog, run }) => {
    const others = [
      waiver('{ environment: dev, object: { kind: Service, name: orders } }'),
      waiver('{ integration: orders }', '2099-12-31', 'plan/recreate'),
    ];
    for (const text of others) {
      writeFiles(catalog.root, { [RELEASE]: bumped, [WAIVER]: text });
      const refused = await run(...REFUSE);
      assert.is(refused.code, 1, text);
      assert.match(refused.err, 'CST7050');
    }
  }));

test('the day is that of the commit, for a work tree that of the clock', () =>
  inCatalog(async ({ catalog, run }) => {
    // Commits of tests are of this day.
    const days = { '2026-03-01': 0, '2026-02-28': 1 };
    for (const [expires, code] of Object.entries(days)) {
      const commit = catalog.commit({ [RELEASE]: bumped, [WAIVER]: waiver(undefined, expires) });
      const ended = await run(...REFUSE, '--against', 'HEAD~1', '--to', commit);
      assert.is(ended.code, code, expires);
      assert.is(ended.err.includes('CST7052'), code === 1);
      catalog.git(['reset', '-q', '--hard', 'HEAD~1']);
    }
    writeFiles(catalog.root, { [RELEASE]: bumped, [WAIVER]: waiver(undefined, '2020-01-01') });
    const now = await run(...REFUSE);
    assert.is(now.code, 1);
    assert.match(now.err, 'waiver `orders-restart` expired on 2020-01-01');
  }));

test('a commit that says that it is old revives no waiver', () =>
  inCatalog(async ({ catalog, run }) => {
    const expired = { [RELEASE]: bumped, [WAIVER]: waiver(undefined, '2026-02-28') };
    const base = catalog.git(['rev-parse', 'HEAD']);
    const honest = catalog.git(['cat-file', 'commit', catalog.commit(expired)]);
    // 2026-02-01; those of tests are of March.
    const backdated = honest.replace(/^(committer .*) \d+ /m, '$1 1769904000 ');
    const commit = catalog.git(['hash-object', '-t', 'commit', '-w', '--stdin'], `${backdated}\n`);
    const ended = await run(...REFUSE, '--against', base, '--to', commit);
    assert.is(ended.code, 1, ended.out);
    assert.match(ended.err, 'CST7052');
  }));

test('commits whose waivers have expired can be compared: what is to be mended is often that', () =>
  inCatalog(async ({ catalog, run }) => {
    catalog.commit({ [WAIVER]: waiver(undefined, '2020-01-01') });
    catalog.commit({ [RELEASE]: bumped });
    const ended = await run('plan', '--against', 'HEAD~1', '--to', 'HEAD');
    assert.equal([ended.code, ended.err], [0, '']);
    assert.match(ended.out, '1 changed');
  }));

test('a bound on deletions is nothing that a waiver is for', () =>
  inCatalog(async ({ catalog, run }) => {
    const limits = '  plan:\n    maxDeletions:\n      objects: 0\n';
    catalog.commit({ 'environments/dev/environment.yaml': environmentOf('dev') + limits });
    rmSync(join(catalog.root, RELEASE));
    writeFiles(catalog.root, { [WAIVER]: waiver('{ environment: dev }', '2099-12-31', 'plan/data-loss') });
    const ended = await run('plan');
    assert.is(ended.code, 1);
    assert.match(ended.err, 'CST7051');
  }));

test('where the side before has no catalog, nobody knows whether the waiver is new', () =>
  inCatalog(
    async ({ catalog, run }) => {
      writeFiles(catalog.root, { [RELEASE]: bumped });
      const ended = await run(...REFUSE, '--against', './dist');
      assert.is(ended.code, 0, ended.err);
      assert.match(ended.out.replaceAll(/\s+/g, ' '), 'whether this change brings it is not known');
    },
    { ...minimalWorkspace(), [WAIVER]: waiver() },
  ));

test.run();
