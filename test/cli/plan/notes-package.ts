import type { Files } from '../../workspace.ts';

const schema = {
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string' }, about: { type: 'string', 'x-cistern-reference': 'Integration' } },
};
/** The installed package `@example/notes`, with the kind `Note`, in JavaScript. */
export const NOTES_PACKAGE: Files = {
  'node_modules/@example/notes/package.json': JSON.stringify({
    name: '@example/notes',
    version: '1.0.0',
    type: 'module',
    cistern: { extension: './notes.js' },
  }),
  'node_modules/@example/notes/notes.js': `const lower = ({ name, settings, references }) => [
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { text: settings.text, about: Object.keys(references.Integration ?? {}).join() } },
];
export const extension = {
  name: 'notes',
  apiGroup: 'notes.example.org',
  kinds: [{ kind: 'Note', version: 'v1', folder: 'notes', description: 'A note.', schema: ${JSON.stringify(schema)}, lower }],
};
`,
};
