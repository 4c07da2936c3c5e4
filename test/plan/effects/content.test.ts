import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { addedGrants } from '../../../src/plan/effects/content/access-rules.ts';
import { addressRange, rangeCovers } from '../../../src/plan/effects/content/address-range.ts';
import { powerDifference } from '../../../src/plan/effects/content/pod-powers.ts';
import { isolatedBy, notCovered, openingsOf } from '../../../src/plan/effects/content/policy-openings.ts';
import { isWider, surfaceOf } from '../../../src/plan/effects/content/route-surface.ts';
import { selectorCovers, selects } from '../../../src/plan/effects/content/selector.ts';
import { settle } from '../../../src/plan/effects/settle.ts';
import { EFFECTS, type EffectReason } from '../../../src/plan/model/effect.ts';
import type { JsonMap } from '../../../src/source/json.ts';

const test = suite('what content means');
const RUNS = { seed: 6, numRuns: 200 };

const peer = fc.oneof(
  fc
    .constantFrom('10.0.0.0/8', '10.1.0.0/16', '10.1.2.3/32', '0.0.0.0/0')
    .map(cidr => ({ ipBlock: { cidr } })),
  fc
    .constantFrom({}, { app: 'a' }, { app: 'a', team: 'b' })
    .map(matchLabels => ({ podSelector: { matchLabels } })),
  fc.constantFrom({}, { ns: 'x' }).map(matchLabels => ({ namespaceSelector: { matchLabels } })),
);
const port = fc.record({ port: fc.integer({ min: 1, max: 9 }), protocol: fc.constantFrom('TCP', 'UDP') });
const rule = fc.record({ to: fc.array(peer, { maxLength: 2 }), ports: fc.array(port, { maxLength: 2 }) });
const spec = fc
  .array(rule, { maxLength: 3 })
  .map((egress): JsonMap => ({ egress, policyTypes: ['Egress'] }) as JsonMap);

test('a policy opens nothing beyond itself, in any order of its rules', () => {
  fc.assert(
    fc.property(spec, policy => {
      const openings = openingsOf(policy, 'Egress');
      assert.is(notCovered(openings, openings).length, 0);
      assert.is(notCovered([...openings].reverse(), openings).length, 0);
    }),
    RUNS,
  );
});

test('one more rule never opens less', () => {
  fc.assert(
    fc.property(spec, rule, (policy, more) => {
      const wider = { ...policy, egress: [...(policy.egress as JsonMap[]), more as unknown as JsonMap] };
      assert.is(notCovered(openingsOf(wider, 'Egress'), openingsOf(policy, 'Egress')).length, 0);
    }),
    RUNS,
  );
});

test('what covers in two steps covers in one', () => {
  fc.assert(
    fc.property(spec, spec, spec, (a, b, c) => {
      const [x, y, z] = [a, b, c].map(each => openingsOf(each, 'Egress'));
      if (notCovered(x!, y!).length === 0 && notCovered(y!, z!).length === 0)
        assert.is(notCovered(x!, z!).length, 0);
    }),
    RUNS,
  );
});

test('the directions of a policy follow from its rules when they are not written', () => {
  assert.equal(isolatedBy({ podSelector: {} }), ['Ingress']);
  assert.equal(isolatedBy({ podSelector: {}, egress: [{}] }), ['Ingress', 'Egress']);
  assert.equal(isolatedBy({ policyTypes: ['Egress'] }), ['Egress']);
});

test('ranges of addresses cover by their bits, each family for itself', () => {
  const covers = (a: string, b: string) => rangeCovers(addressRange(a)!, addressRange(b)!);
  assert.ok(covers('10.0.0.0/8', '10.255.0.0/16'));
  assert.not(covers('10.0.0.0/9', '10.255.0.0/16'));
  assert.ok(covers('2001:db8::/32', '2001:db8:1::1'));
  assert.not(covers('0.0.0.0/0', '::/0'));
  assert.is(addressRange('10.0.0.0/33'), undefined);
  assert.is(addressRange('example.net'), undefined);
});

test('a selector that asks for less covers one that asks for more', () => {
  assert.ok(selectorCovers({}, { matchLabels: { a: 'b' } }));
  assert.not(selectorCovers({ matchLabels: { a: 'b' } }, {}));
  assert.ok(
    selectorCovers(
      { matchExpressions: [{ key: 'a', operator: 'In', values: ['b'] }] },
      { matchLabels: { a: 'b' } },
    ),
  );
  assert.ok(selects({ matchExpressions: [{ key: 'a', operator: 'NotIn', values: ['c'] }] }, {}));
  assert.not(selects({ matchExpressions: [{ key: 'a', operator: 'Exists' }] }, {}));
  assert.ok(selects({ matchExpressions: [{ key: 'a', operator: 'DoesNotExist' }] }, {}));
});

test('wildcards of roles cover what they stand for', () => {
  const one = (verb: string, resource: string) => [{ apiGroups: [''], resources: [resource], verbs: [verb] }];
  assert.not(addedGrants(one('*', '*'), one('get', 'pods')));
  assert.ok(addedGrants(one('get', 'pods'), one('get', 'pods/log')));
  assert.not(addedGrants(one('get', '*/log'), one('get', 'pods/log')));
  const urls = (url: string) => [{ nonResourceURLs: [url], verbs: ['get'] }];
  assert.not(addedGrants(urls('/metrics*'), urls('/metrics/a')));
  assert.ok(addedGrants(one('get', '*'), urls('/metrics')));
});

test('a pod gains and loses nothing by staying as it is', () => {
  const pod: JsonMap = { containers: [{ name: 'a', securityContext: { privileged: true } }, { name: 'b' }] };
  assert.equal(powerDifference(pod, pod), { widened: [], narrowed: [] });
});

test('a container that comes is held against those that were there', () => {
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  assert.equal(powerDifference({ containers: [a] }, { containers: [a, b] }).widened, []);
  const strong = { name: 'b', securityContext: { privileged: true } };
  assert.equal(powerDifference({ containers: [a] }, { containers: [a, strong] }).widened, [
    'privileged containers',
  ]);
});

test('a route is wider by a host, a gateway or a request that none before it covers', () => {
  const route = (hostnames: readonly string[], value: string) =>
    surfaceOf({ spec: { hostnames, rules: [{ matches: [{ path: { type: 'PathPrefix', value } }] }] } });
  assert.not(isWider(route(['*.a.net'], '/'), route(['b.a.net'], '/x')));
  assert.ok(isWider(route(['*.a.net'], '/'), route(['a.net'], '/')));
  assert.ok(isWider(route(['a.net'], '/x'), route(['a.net'], '/xy')));
  assert.not(isWider(route(['a.net'], '/x/'), route(['a.net'], '/x/y')));
  assert.not(isWider(route([], '/'), route(['a.net'], '/')));
});

const reasons = fc.array(
  fc.record({
    effect: fc.constantFrom(...EFFECTS),
    reason: fc.constantFrom('a', 'b'),
    source: fc.constant('s'),
  }),
);

test('effects are settled: in order, each once, in-place and none alone, a refused update restarts nothing', () => {
  fc.assert(
    fc.property(reasons, given => {
      const settled = settle(given as readonly EffectReason[]);
      const effects = settled.map(({ effect }) => effect);
      assert.equal(
        effects,
        [...effects].sort((a, b) => EFFECTS.indexOf(a) - EFFECTS.indexOf(b)),
      );
      assert.is(new Set(settled.map(({ effect, reason }) => effect + reason)).size, settled.length);
      const kinds = new Set(effects);
      if (kinds.has('in-place') || kinds.has('none')) assert.is(kinds.size, 1);
      if (kinds.has('recreate')) assert.not(kinds.has('restart'));
      assert.is(settled.length === 0, given.length === 0);
      assert.equal(settle(settled), settled);
    }),
    RUNS,
  );
});

test.run();
