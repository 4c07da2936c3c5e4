import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { escapeText } from '../../diagnostics/print/escape.ts';
import { Reporter } from '../../diagnostics/reporter.ts';
import { durableFiles } from '../../host/durable-files.ts';
import { FileFault } from '../../host/file-fault.ts';
import { command } from '../command/command.ts';
import type { Options } from '../command/option.ts';
import { EXTENSION, ROOT } from '../command/shared-options.ts';
import { say } from '../console/context.ts';
import { complain, USAGE } from '../console/usage.ts';
import { extensionsOf } from '../extension/extensions-of.ts';
import { editorSettings, extensionSchemas, SUFFIX, schemaFiles } from '../schema/schema-files.ts';
import { isFileBelow, writeBelow } from '../schema/write-below.ts';
import { findWorkspace } from '../workspace/find-workspace.ts';

const OUT = {
  out: {
    kind: 'text',
    value: 'DIR',
    completes: 'folder',
    description: 'folder for the schemas; else `.cistern/schemas` in the workspace',
  },
} as const satisfies Options;

/** Writes the JSON Schemas of the source language, and settings that tell an editor of them. */
export const schema = command({
  name: 'schema',
  summary: 'write the JSON Schemas and editor settings',
  description:
    'Editors with the YAML language server then complete fields, show their descriptions and mark mistakes. `.vscode/settings.json` is made where there is none; an existing one is never changed, the setting to add is printed instead.',
  options: { ...ROOT, ...EXTENSION, ...OUT },
  examples: [{ line: 'cistern schema --out schemas', says: 'to a folder that is committed' }],
  run: async invocation => {
    const { values, context, paintOf } = invocation;
    const reporter = new Reporter();
    const root = findWorkspace(context.folder, values.root, reporter);
    const extended = root === undefined ? undefined : await extensionsOf(invocation, { root }, reporter);
    if (root === undefined || extended === undefined) {
      complain(context, reporter, paintOf(context.err));
      return USAGE;
    }
    const folder =
      values.out === undefined ? join(root, '.cistern', 'schemas') : resolve(context.folder, values.out);
    const show = (path: string): string => escapeText(relative(context.folder, path).split(sep).join('/'));
    const below = relative(root, folder);
    // Folders outside the workspace are the user's own, links and all.
    const base = below === '..' || below.startsWith('..' + sep) || isAbsolute(below) ? folder : root;
    const way = relative(root, folder).split(sep).join('/');
    const further = extensionSchemas(extended.extensions?.kinds ?? new Map());
    const settings =
      JSON.stringify(editorSettings(way.startsWith('../') ? way : `./${way}`, further), null, 2) + '\n';
    const settingsPath = join('.vscode', 'settings.json');
    let isOther = false;
    try {
      for (const [name, text] of [
        ...schemaFiles(),
        ...[...further].map(([name, { text }]) => [name + SUFFIX, text] as const),
      ]) {
        writeBelow(base, relative(base, join(folder, name)), text);
        say(context.out, `${show(join(folder, name))}\n`);
      }
      if (isFileBelow(root, settingsPath)) isOther = textAt(join(root, settingsPath)) !== settings;
      else {
        writeBelow(root, settingsPath, settings);
        say(context.out, `${show(join(root, settingsPath))}\n`);
      }
    } catch (fault) {
      if (!(fault instanceof FileFault)) throw fault;
      report(fault, relative(context.folder, fault.path), reporter);
      complain(context, reporter, paintOf(context.err));
      return 1;
    }
    if (isOther) {
      say(context.out, `\n${show(join(root, settingsPath))} is there already; add to it:\n${settings}`);
    }
    const example = 'catalog/integrations';
    const path = relative(join(root, example), join(folder, 'integration.schema.json')).split(sep).join('/');
    say(context.out, `\nother editors: begin a file with a comment that names its schema, in ${example}/\n`);
    say(context.out, `# yaml-language-server: $schema=${escapeText(path)}\n`);
    return 0;
  },
});

const LARGEST_SETTINGS = 1024 * 1024;

function textAt(path: string): string {
  return Buffer.from(durableFiles.read(path, LARGEST_SETTINGS).bytes).toString();
}

function report({ errno, reason }: FileFault, path: string, reporter: Reporter): void {
  if (errno === 'ELOOP') reporter.report('CST6050', { path }, { help: 'remove the link' });
  else reporter.report('CST9102', { action: 'write', path, reason: errno === '' ? reason : errno });
}
