import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { commandOf } from '../../../src/publish/commit/hydrator-metadata.ts';
import { compilerText, extensionText } from '../../../src/publish/commit/provenance.ts';
import { renderedTrailers } from '../../../src/publish/commit/trailers.ts';

const test = suite('trailers of extensions');

const DIGEST = 'ab'.repeat(32);
const messageWith = (...lines: readonly string[]): string =>
  [
    'subject',
    '',
    `Argocd-reference-commit-sha: ${'1'.repeat(40)}`,
    `Cistern-Compiler: 0.1.0 sha256:${DIGEST}`,
    ...lines,
    'Cistern-Catalog: git.example.org/shop/catalog',
    'Cistern-Environments: dev',
    '',
  ].join('\n');

test('each extension has one trailer, which is read as it was written', () => {
  const extensions = ['@example/a', 'b.c'].map(name => ({ name, version: '1.0.0-rc.1+x', digest: DIGEST }));
  const message = messageWith(...extensions.map(each => `Cistern-Extension: ${extensionText(each)}`));
  const compiler = { version: '0.1.0', digest: DIGEST, extensions };
  assert.equal(renderedTrailers(message)?.compiler, compiler);
  assert.equal(renderedTrailers(messageWith())?.compiler.extensions, []);
  assert.is(commandOf(compiler), 'npx cistern@0.1.0 render --extension @example/a --extension b.c');
  assert.is(
    compilerText({ ...compiler, extensions: [] }),
    compilerText({ version: '0.1.0', digest: DIGEST }),
  );
});

test('a commit with a trailer of another form is none of ours', () => {
  for (const wrong of [
    'a',
    'a@1 sha256:00',
    `../a@1.0.0 sha256:${DIGEST}`,
    `a@1 0 sha256:${DIGEST}`,
    `A@1 sha256:${DIGEST}`,
  ])
    assert.is(renderedTrailers(messageWith(`Cistern-Extension: ${wrong}`)), undefined, wrong);
});

test.run();
