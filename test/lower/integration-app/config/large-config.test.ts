import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lowered } from '../../fixture.ts';

const test = suite('large-config');

const OPTIONS = 'argocd.argoproj.io/sync-options';
const annotationOf = (text: string) =>
  lowered({ settings: { config: { files: { 'map.xml': text } } } }).object('ConfigMap', 'orders-files')
    .metadata.annotations?.[OPTIONS];

test('a ConfigMap that Argo CD could not keep in an annotation is applied on the server side', () => {
  assert.is(annotationOf('a'.repeat(300_000)), 'ServerSideApply=true');
  assert.is(annotationOf('a'.repeat(100_000)), undefined);
});

test('what Go escapes in JSON counts as what it becomes', () => {
  assert.is(annotationOf('<>&'.repeat(16_000)), 'ServerSideApply=true');
  assert.is(annotationOf('ab"'.repeat(16_000)), undefined);
});

test('variables are counted too', () => {
  const env = { A: 'a'.repeat(120_000), B: 'b'.repeat(130_000) };
  const { annotations } = lowered({ settings: { config: { env } } }).object(
    'ConfigMap',
    'orders-env',
  ).metadata;
  assert.is(annotations?.[OPTIONS], 'ServerSideApply=true');
});

test.run();
