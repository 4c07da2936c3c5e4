import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { definedExtensions } from '../../src/extension/package/load-extensions.ts';
import { noteExtension, noteKind } from './fixture.ts';

const test = suite('definition');

/** What is found in definitions. */
function foundIn(...definitions: readonly unknown[]): readonly string[] {
  const reporter = new Reporter();
  const extensions = definedExtensions(definitions, reporter);
  assert.is(extensions === undefined, reporter.errors > 0);
  return reporter.diagnostics.map(({ code, message }) => `${code} ${message}`);
}

test('a definition as it should be is taken as it is', () => {
  assert.equal(foundIn(noteExtension()), []);
});

// covers CST9032
test('what is wrong with a definition is said with its path', () => {
  const base = noteExtension();
  const wrong: readonly (readonly [unknown, string])[] = [
    [undefined, '`extension` is no definition'],
    [7, '`extension` is no definition'],
    [{ ...base, name: 'A B' }, '`name` is no short name'],
    [{ ...base, apiGroup: 'notes' }, '`apiGroup` is no API group'],
    [{ ...base, apiGroup: 'cistern.dev' }, '`apiGroup` is `cistern.dev`, which belongs to somebody else'],
    [{ ...base, apiGroup: 'my.cistern.dev' }, 'which belongs to somebody else'],
    [{ ...base, apiGroup: 'apps.k8s.io' }, 'which belongs to somebody else'],
    [{ ...base, apiGroup: 'argoproj.io' }, 'which belongs to somebody else'],
    [{ ...base, apiGroup: 'rbac.authorization.k8s.io' }, 'which belongs to somebody else'],
    [{ ...base, kinds: [] }, '`kinds` is no list of 1 to 64 kinds'],
    [{ ...base, kinds: [null] }, '`kinds.0` is no definition of a kind'],
  ];
  for (const [definition, expected] of wrong) {
    const [message = ''] = foundIn(definition);
    assert.ok(message.startsWith('CST9032') && message.includes(expected), `${expected}: ${message}`);
  }
  const kinds: readonly (readonly [object, string])[] = [
    [{ kind: 'note' }, '`kinds.0.kind` is no kind'],
    [{ kind: '__proto__' }, '`kinds.0.kind` is no kind'],
    [{ kind: 'Integration' }, '`kinds.0.kind` is a kind that Cistern has'],
    [{ kind: 'PIPELINE' }, '`kinds.0.kind` is a kind that Cistern has'],
    [{ kind: 'NoteRelease' }, 'or ends in `Release`'],
    [{ version: '1' }, '`kinds.0.version` is no version'],
    [{ folder: '../catalog' }, '`kinds.0.folder` is no name'],
    [{ folder: 'clusters' }, '`kinds.0.folder` is a folder that Cistern has'],
    [{ folder: 'policies' }, '`kinds.0.folder` is a folder that Cistern has'],
    [{ description: '' }, '`kinds.0.description`'],
    [{ lower: 'no' }, '`kinds.0.lower` is no function'],
    [{ check: 'no' }, '`kinds.0.check` is no function'],
    [{ schema: { type: 'string' } }, '`kinds.0.schema` is no schema of an object'],
    [{ schema: { type: 'object', properties: { organization: {} } } }, 'is there already'],
    [{ schema: { type: 'object', properties: {}, required: ['x'] } }, '`kinds.0.schema.required` names'],
    [{ schema: { type: 'object', properties: { a: { $ref: '#' } } } }, 'cannot use'],
    [
      { schema: { type: 'object', properties: { a: { type: 'string', default: 1 } } } },
      '`defaults` of the kind',
    ],
    [{ schema: { type: 'object', properties: { a: { type: 'text' } } } }, 'has no valid value'],
    [
      { schema: { type: 'object', properties: { a: { type: 'string', pattern: '(' } } } },
      'has no valid value',
    ],
    [{ schema: { type: 'object', properties: { a: {} } } }, 'says no `type`'],
    [{ schema: { type: 'object', properties: {}, not: () => 1 } }, 'is a function'],
    [
      { defaults: { text: 7 } },
      'kind `Note` has defaults that its schema does not allow: `defaults.text` must be text',
    ],
    [{ defaults: { other: 'x' } }, 'unknown field `other` in `defaults`'],
    [{ allowedKinds: [{ group: '', kind: 'Secret' }] }, 'secrets come from the secret backend'],
    [{ allowedKinds: [{ group: '', kind: 'Namespace' }] }, 'its objects belong to the whole cluster'],
    [{ allowedKinds: [{ group: 'argoproj.io', kind: 'AppProject' }] }, 'its objects decide about rights'],
    [{ allowedKinds: [{ group: '*', kind: '*' }] }, 'of one kind'],
    [{ allowedKinds: 'all' }, '`kinds.0.allowedKinds` is no list'],
    [{ registries: 'all' }, '`kinds.0.registries` is no list'],
    [{ registries: ['https://registry.example.org'] }, '`kinds.0.registries.0` is no prefix of images'],
  ];
  for (const [more, expected] of kinds) {
    const [message = ''] = foundIn({ ...base, kinds: [{ ...noteKind(), ...more }] });
    assert.ok(message.startsWith('CST9032') && message.includes(expected), `${expected}: ${message}`);
  }
});

test('each mistake in a definition comes with what to do', () => {
  const reporter = new Reporter();
  definedExtensions([{ ...noteExtension({ defaults: { txt: 'x' } }) }, { name: 'A B' }], reporter);
  assert.equal(
    reporter.diagnostics.map(({ help }) => help),
    [
      'did you mean `text`?',
      'correct the definition: the types of `cistern/extension` say what each member holds',
    ],
  );
});

// covers CST9033
test('two extensions cannot define the same', () => {
  const other = (more: object, apiGroup = 'other.example.org') => ({
    name: 'other',
    apiGroup,
    kinds: [{ ...noteKind(), kind: 'Other', folder: 'others', ...more }],
  });
  assert.equal(foundIn(noteExtension(), other({})), []);
  assert.equal(foundIn(noteExtension(), other({ kind: 'NOTE' })), [
    'CST9033 extensions `notes` and `other` both define kind `NOTE`',
  ]);
  assert.equal(foundIn(noteExtension(), other({ folder: 'notes' })), [
    'CST9033 extensions `notes` and `other` both define folder `notes`',
  ]);
  assert.equal(foundIn(noteExtension(), other({}, 'notes.example.org')), [
    'CST9033 extensions `notes` and `other` both define API group `notes.example.org`',
  ]);
  const twice = { ...noteExtension(), kinds: [noteKind(), noteKind()] };
  assert.is(foundIn(twice).length, 2, 'nor can one');
});

test.run();
