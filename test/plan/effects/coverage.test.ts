import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compareObjects } from '../../../src/plan/difference/compare-objects.ts';
import { templateWay } from '../../../src/plan/effects/content/pod-template.ts';
import { ruleLookup } from '../../../src/plan/effects/places/pattern.ts';
import { touchesOf } from '../../../src/plan/effects/places/touches.ts';
import { ANY_KIND } from '../../../src/plan/effects/rules/any-kind.ts';
import { RULE_TABLE, rulesOf } from '../../../src/plan/effects/rules/rules-of.ts';
import { POD_FIELDS } from '../../../src/plan/effects/rules/workloads/pod-fields.ts';
import { corpus } from '../corpus.ts';

const test = suite('what the corpus covers');
const CHANGES = corpus().flatMap(pair => compareObjects(pair.before, pair.after));

test('every rule for a field decides in a pair', () => {
  const podRule = ruleLookup(POD_FIELDS);
  const used = new Set<unknown>();
  for (const change of CHANGES) {
    const way = templateWay(change.id.group, change.id.kind);
    for (const { path } of change.fields.flatMap(touchesOf)) {
      used.add(rulesOf(change.id)?.lookup(path));
      if (way?.every((step, index) => path[index] === step)) used.add(podRule(path.slice(way.length)));
    }
  }
  const named = [
    ...RULE_TABLE.flatMap(({ kinds, fields = [] }) => fields.map(rule => ({ rule, kind: kinds[0]! }))),
    ...ANY_KIND.map(rule => ({ rule, kind: 'any kind' })),
    ...POD_FIELDS.map(rule => ({ rule, kind: 'pods' })),
  ];
  const unused = named.filter(({ rule }) => !used.has(rule)).map(({ rule, kind }) => `${kind} ${rule.path}`);
  assert.equal(unused, []);
});

test('every kind of rules is in a pair, and each kind is in one row only', () => {
  const kinds = RULE_TABLE.flatMap(rules => rules.kinds);
  assert.is(new Set(kinds).size, kinds.length);
  const seen = new Set(CHANGES.map(({ id }) => `${id.group}/${id.kind}`));
  const unseen = RULE_TABLE.filter(rules => !rules.kinds.some(kind => seen.has(kind)));
  assert.equal(
    unseen.map(rules => rules.kinds[0]),
    [],
  );
});

test('every source of a rule is named', () => {
  const outcomes = RULE_TABLE.flatMap(({ fields = [] }) =>
    fields.flatMap(rule => (typeof rule.outcomes === 'function' ? [] : rule.outcomes)),
  );
  assert.ok(
    outcomes.every(
      ({ source, reason }) =>
        source !== '' && /^[^A-Z]|^(?:Argo|Grafana|Jobs|Ingresses|Applications|Traefik)/.test(reason),
    ),
  );
});

test.run();
