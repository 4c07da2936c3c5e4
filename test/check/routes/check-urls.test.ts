import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { ApplicationFacts } from '../../../src/check/application-facts.ts';
import { checkUrls } from '../../../src/check/routes/check-urls.ts';
import { application, claim, reported, target } from '../facts.ts';

const test = suite('check-urls');

const urls = (...applications: readonly ApplicationFacts[]): readonly string[] =>
  reported(reporter => checkUrls(applications, reporter));
const on = (cluster: string, name: string, path = '/a'): ApplicationFacts =>
  application(name, { routes: [claim(path)], target: target('traefik', cluster) });

test('one URL for two integrations on two clusters is an error', () => {
  assert.equal(urls(on('east', 'first'), on('west', 'second')), [
    'CST5210 second: route `https://dev.example.org/a` is claimed by `dev/east/first` too',
  ]);
});

test('one integration on two clusters is one service', () => {
  assert.equal(urls(on('east', 'first'), on('west', 'first')), []);
});

test('different URLs, and one cluster, are none of its business', () => {
  assert.equal(urls(on('east', 'first'), on('west', 'second', '/b')), []);
  assert.equal(urls(on('east', 'first'), on('east', 'second')), []);
});

test.run();
