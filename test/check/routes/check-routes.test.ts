import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { ApplicationFacts } from '../../../src/check/application-facts.ts';
import { checkRoutes } from '../../../src/check/routes/check-routes.ts';
import { overlapOf } from '../../../src/check/routes/overlap.ts';
import { application, claim, reported, target } from '../facts.ts';

const test = suite('check-routes');

const routes = (...applications: readonly ApplicationFacts[]): readonly string[] =>
  reported(reporter => checkRoutes(applications, reporter));

test('an equal route is an error at the second, whoever owns the two', () => {
  for (const organization of ['shop', 'store']) {
    assert.equal(
      routes(
        application('first', { routes: [claim('/a')] }),
        application('second', { routes: [claim('/a')], organization }),
      ),
      ['CST5210 second: route `https://dev.example.org/a` is claimed by `dev/main/first` too'],
    );
  }
});

test('a prefix above one of another organization is an error at the upper', () => {
  const below = application('below', { routes: [claim('/a/b')], organization: 'store' });
  const above = application('above', { routes: [claim('/a')] });
  const expected = [
    'CST5211 above: route `https://dev.example.org/a` shadows part of `https://dev.example.org/a/b` of `dev/main/below`',
  ];
  assert.equal(routes(above, below), expected);
  assert.equal(routes(below, above), expected);
});

test('one organization may nest its routes', () => {
  assert.equal(
    routes(
      application('root', { routes: [claim('/')] }),
      application('above', { routes: [claim('/a')] }),
      application('below', { routes: [claim('/a/b')] }),
    ),
    [],
  );
});

test('the owner of the root shadows everybody else', () => {
  const all = routes(
    application('root', { routes: [claim('/')] }),
    application('one', { routes: [claim('/one')], organization: 'one' }),
    application('two', { routes: [claim('/two/deep')], organization: 'two' }),
  );
  assert.equal(
    all.map(line => line.slice(0, 12)),
    ['CST5211 root', 'CST5211 root'],
  );
});

test('other ports are other listeners', () => {
  assert.equal(
    routes(
      application('first', { routes: [claim('/a')] }),
      application('second', { routes: [claim('/a', { listenerPort: 8443 })] }),
    ),
    [],
  );
});

test('on Traefik two gateways on one port share their routes, elsewhere they do not', () => {
  const on = (controller: 'traefik' | 'envoy-gateway' | 'other') =>
    routes(
      application('first', { routes: [claim('/a')], target: target(controller) }),
      application('second', {
        routes: [claim('/a', { gateway: 'gateway/other' })],
        target: target(controller),
      }),
    ).length;
  assert.equal([on('traefik'), on('envoy-gateway'), on('other')], [1, 0, 0]);
});

test('a wildcard and a route without a host meet the exact hosts below them', () => {
  const exact = application('exact', { routes: [claim('/a')] });
  for (const host of ['*.example.org', '*.org', '']) {
    const [line] = routes(exact, application('wide', { routes: [claim('/a', { host })] }));
    assert.match(line ?? '', /^CST5210/, host);
  }
  assert.equal(routes(exact, application('wide', { routes: [claim('/a', { host: '*.example.com' })] })), []);
  const two = [claim('/a', { host: '*.example.org' }), claim('/a', { host: '*.dev.example.org' })];
  assert.is(
    routes(application('one', { routes: [two[0]!] }), application('two', { routes: [two[1]!] })).length,
    1,
  );
});

test('two equal rules of one route are an error: one of them is dead', () => {
  assert.equal(routes(application('one', { routes: [claim('/a'), claim('/a')] })), [
    'CST5210 one: route `https://dev.example.org/a` is claimed by `dev/main/one` too',
  ]);
});

// covers CST5212
test('a pair on which Traefik and the Gateway API disagree is a warning', () => {
  const lines = routes(
    application('details', { routes: [claim('/orders/details')] }),
    application('reader', { routes: [claim('/orders', { method: 'GET' })] }),
  );
  assert.equal(lines, [
    'CST5212 reader: Traefik and the Gateway API disagree whether `https://dev.example.org/orders` or `https://dev.example.org/orders/details` wins',
  ]);
});

test('pairs that cannot meet are no warning', () => {
  assert.equal(
    routes(
      application('details', { routes: [claim('/orders/details', { method: 'PUT' })] }),
      application('reader', { routes: [claim('/orders', { method: 'GET' })] }),
    ),
    [],
  );
});

test('the shortcuts find every pair that comparing all pairs finds', () => {
  const host = fc.constantFrom('a.example.org', 'b.example.org', '*.example.org', '*.a.example.org', '');
  const path = fc.constantFrom('/', '/a', '/a/b', '/a/b/c', '/ab', '/b');
  const arbitrary = fc.array(fc.record({ host, path, exact: fc.boolean() }), { maxLength: 12 });
  fc.assert(
    fc.property(arbitrary, drawn => {
      const applications = drawn.map(({ host, path, exact }, index) =>
        application(`a${index}`, {
          organization: `o${index}`,
          routes: [claim(path, { host, pathType: exact ? 'Exact' : 'PathPrefix' })],
        }),
      );
      let expected = 0;
      for (const [index, a] of applications.entries()) {
        for (const b of applications.slice(index + 1)) {
          const overlap = overlapOf(a.routes[0]!, b.routes[0]!);
          if (overlap !== 'none' && overlap !== 'both-match') expected++;
        }
      }
      const errors = routes(...applications).filter(line => !line.startsWith('CST5212'));
      assert.is(errors.length, expected);
    }),
    { seed: 7, numRuns: 200 },
  );
});

test.run();
