import type { ExtensionDefinition, ExtensionKind, JsonObject } from '../../src/extension/api/extension.ts';
import {
  type CompiledFiles,
  compileFiles,
  smallWorkspace,
  type WorkspaceFiles,
} from '../../src/testing/compile-files.ts';

/** A kind `Note` whose documents become ConfigMaps, with some members of its definition replaced. */
export function noteKind(more: Partial<ExtensionKind> = {}): ExtensionKind {
  return {
    kind: 'Note',
    version: 'v1',
    folder: 'notes',
    description: 'A note.',
    schema: {
      type: 'object',
      required: ['text'],
      properties: {
        text: { description: 'What it says.', type: 'string' },
        tags: { type: 'array', items: { type: 'string' } },
        about: { type: 'string', 'x-cistern-reference': 'Integration' },
        after: { type: 'string', 'x-cistern-reference': 'Note' },
        map: { type: 'object', additionalProperties: { type: 'string' } },
      },
    },
    lower: input => [configMap(input.name, { text: String(input.settings.text) })],
    ...more,
  };
}

/** An extension with the kind `Note` alone. */
export function noteExtension(more: Partial<ExtensionKind> = {}): ExtensionDefinition {
  return { name: 'notes', apiGroup: 'notes.example.org', kinds: [noteKind(more)] };
}

/** A ConfigMap without a namespace. */
export function configMap(name: string, data: JsonObject = {}, metadata: JsonObject = {}): JsonObject {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, ...metadata }, data };
}

/** A Note in the catalog; the settings are YAML, indented by two. */
export function note(name: string, settings = '  text: hello\n'): string {
  return `apiVersion: notes.example.org/v1\nkind: Note\nmetadata:\n  name: ${name}\nspec:\n  organization: shop\n${settings}`;
}

/** A Note in an environment; the spec is YAML, indented by two. */
export function noteRelease(name: string, spec = ''): string {
  const head = `apiVersion: notes.example.org/v1\nkind: NoteRelease\nmetadata:\n  name: ${name}\n`;
  return spec === '' ? `${head}spec: {}\n` : `${head}spec:\n${spec}`;
}

/** The small workspace with the Note `first`, released in `dev`, and other files over it. */
export function notes(files: WorkspaceFiles = {}): WorkspaceFiles {
  return {
    ...smallWorkspace(),
    'catalog/notes/first.yaml': note('first'),
    'environments/dev/notes/first.yaml': noteRelease('first'),
    ...files,
  };
}

/** The address of the Application of the Note `first`. */
export const FIRST = 'dev/dev-kind/note.first';

/** Compiles the workspace with Notes whose kind has some members replaced. */
export function compileNotes(
  more: Partial<ExtensionKind> = {},
  files: WorkspaceFiles = {},
): Promise<CompiledFiles> {
  return compileFiles(noteExtension(more), notes(files));
}

/** Codes and messages of what was found. */
export function found({ problems }: CompiledFiles): readonly (readonly [string, string])[] {
  return problems.map(({ code, message }) => [code, message] as const);
}
