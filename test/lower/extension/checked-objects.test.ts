import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { ExtensionKind, JsonObject } from '../../../src/extension/api/extension.ts';
import { compileNotes, configMap, FIRST } from '../../extension/fixture.ts';

const test = suite('objects of extensions are held to what our own keep');

/** What is found when a kind makes one object. */
async function problemsOf(object: JsonObject, more: Partial<ExtensionKind> = {}) {
  const { problems } = await compileNotes({ lower: () => [object], ...more });
  return problems;
}

test('what a built-in kind does not know is an error at the document that names the extension', async () => {
  assert.equal(await problemsOf(configMap('first', { DEPTH: 5 })), [
    {
      code: 'CST5150',
      severity: 'error',
      message: 'ConfigMap `first` of extension `notes`: `data.DEPTH` must be text',
      file: 'environments/dev/notes/first.yaml',
      line: 4,
    },
  ]);
  const [unknown] = await problemsOf({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'first' },
    dat: {},
  });
  assert.is(unknown?.message, 'ConfigMap `first` of extension `notes`: there is no field `dat`');
  assert.is(unknown?.help, 'did you mean `data`?');
  const custom = { apiVersion: 'other.example.org/v1', kind: 'Thing', metadata: { name: 'first' }, dat: 5 };
  const allowedKinds = [{ group: 'other.example.org', kind: 'Thing' }];
  assert.equal(await problemsOf(custom, { allowedKinds }), [], 'nobody knows the fields of other kinds');
});

const IMAGE = `@sha256:${'a'.repeat(64)}`;

function deployment(repository: string): JsonObject {
  const container = {
    name: 'a',
    image: repository + IMAGE,
    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
  };
  const securityContext = { runAsNonRoot: true, runAsUser: 999, seccompProfile: { type: 'RuntimeDefault' } };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'first' },
    spec: {
      selector: { matchLabels: { a: 'b' } },
      template: { metadata: { labels: { a: 'b' } }, spec: { containers: [container], securityContext } },
    },
  };
}

test('images are those of the organization, and those that the kind brings', async () => {
  assert.equal(await problemsOf(deployment('registry.example.org/shop/notes')), []);
  const [{ code, message } = { code: '', message: '' }] = await problemsOf(
    deployment('registry.example.org/library/notes'),
  );
  assert.is(code, 'CST5165');
  assert.match(message, 'Deployment `first` of extension `notes`');
  assert.match(message, '`registry.example.org/library/notes` does not belong to the organization');
  for (const registries of [['registry.example.org/library'], ['library']])
    assert.equal(await problemsOf(deployment('registry.example.org/library/notes'), { registries }), []);
});

function route(hostname: string, path: string): JsonObject {
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: 'first' },
    spec: {
      parentRefs: [{ name: 'traefik', namespace: 'traefik', sectionName: 'websecure' }],
      hostnames: [hostname],
      rules: [{ matches: [{ path: { type: 'PathPrefix', value: path } }] }],
    },
  };
}

test('routes claim what the organization owns', async () => {
  const codes = async (hostname: string, path: string) =>
    (await problemsOf(route(hostname, path))).map(({ code }) => code);
  assert.equal(await codes('dev.example.org', '/shop/notes'), []);
  assert.equal(await codes('first-shop.dev.example.org', '/'), []);
  assert.equal(await codes('dev.example.org', '/books/notes'), ['CST5162']);
  assert.equal(await codes('books.dev.example.org', '/'), ['CST5162']);
  assert.equal(await codes('www.example.com', '/'), ['CST5162']);
  const { problems, tree } = await compileNotes({ lower: () => [route('dev.example.org', '/shop/notes')] });
  assert.equal(problems, []);
  assert.ok([...tree.keys()].some(name => name.startsWith(FIRST)));
});

test.run();
