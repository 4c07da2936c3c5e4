import { relative, sep } from 'node:path';
import type { Reporter } from '../../diagnostics/reporter.ts';
import { sha256 } from '../../host/digest.ts';
import { type ExtensionPackage, extensionPackage, isPath } from '../../host/extension/extension-package.ts';
import { importModule } from '../../host/extension/import-module.ts';
import { byCodeUnit } from '../../source/order.ts';
import { kindEntries } from '../definition/kind-entries.ts';
import type { KindEntry } from '../definition/kind-entry.ts';
import type { Extensions } from '../extensions.ts';
import { messageOf } from '../message-of.ts';

/**
 * The packages of extensions, found and not yet run, sorted by name. Reports `CST9030` for one that is not installed, `CST9031`
 * for one that is no extension, and `CST9034` for one that lies among the documents.
 * @param asked names of packages, or paths
 * @param from absolute path of the folder that they are installed for
 * @param workspace absolute path, whose documents are nobody's code
 */
export function findExtensions(
  asked: readonly string[],
  { from, workspace }: { readonly from: string; readonly workspace: string },
  reporter: Reporter,
): readonly ExtensionPackage[] {
  const found = new Map<string, ExtensionPackage>();
  for (const name of new Set(asked)) {
    const result = extensionPackage(from, name);
    if (!('fault' in result)) {
      if (!isAmongDocuments(result.folder, workspace)) found.set(result.name, result);
      else reporter.report('CST9034', { extension: name }, { help: INSTALL });
    } else if (result.fault === 'unfit') {
      reporter.report('CST9031', { extension: name, reason: result.reason });
    } else {
      const help = isPath(name)
        ? 'a path is relative to the working folder, as in `./databases` and `../databases`'
        : `install it for this folder: \`npm install --save-dev ${name}\`; a path begins with \`./\`, \`../\` or \`/\``;
      reporter.report('CST9030', { extension: name, reason: result.reason }, { help });
    }
  }
  return [...found.values()].sort((a, b) => byCodeUnit(a.name, b.name));
}

/** What to do about an extension that is part of the catalog. */
export const INSTALL =
  'publish it as a package and install it: whoever may change a document must not be able to change the compiler';

function isAmongDocuments(folder: string, workspace: string): boolean {
  const [half] = relative(workspace, folder).split(sep);
  return half === 'catalog' || half === 'environments';
}

/**
 * Runs the modules of packages and gives their kinds; undefined after reporting `CST9031` for a module that cannot be
 * run, `CST9032` for a wrong definition and `CST9033` for two that define the same.
 */
export async function loadExtensions(
  packages: readonly ExtensionPackage[],
  reporter: Reporter,
): Promise<Extensions | undefined> {
  const before = reporter.errors;
  const entries: KindEntry[] = [];
  for (const { name, entry } of packages) {
    try {
      entries.push(...kindEntries(name, (await importModule(entry)).extension, reporter));
    } catch (error) {
      const reason = `it cannot be run: ${messageOf(error)}`;
      reporter.report('CST9031', { extension: name, reason }, { help: 'see that it is built and complete' });
    }
  }
  const identity = sha256(
    packages.map(({ name, version, digest }) => `${name}@${version} ${digest}`).join('\n'),
  );
  const kinds = kindsByFolder(entries, reporter);
  return reporter.errors > before ? undefined : { packages, kinds, identity };
}

/** Extensions that are no packages, as their tests have them; undefined after reporting `CST9032` or `CST9033`. */
export function definedExtensions(
  definitions: readonly unknown[],
  reporter: Reporter,
): Extensions | undefined {
  const before = reporter.errors;
  const entries = definitions.flatMap((definition, index) =>
    kindEntries(`number ${index + 1}`, definition, reporter),
  );
  const kinds = kindsByFolder(entries, reporter);
  return reporter.errors > before ? undefined : { packages: [], kinds, identity: 'defined' };
}

/** Reports `CST9033` where two extensions define one kind or folder, or share an API group. */
function kindsByFolder(entries: readonly KindEntry[], reporter: Reporter): ReadonlyMap<string, KindEntry> {
  const owners = new Map<string, KindEntry>();
  const kinds = new Map<string, KindEntry>();
  for (const entry of entries) {
    const group = entry.apiVersion.slice(0, entry.apiVersion.indexOf('/'));
    const claims = [
      [`folder \`${entry.folder}\``, false],
      [`kind \`${entry.kind}\``, false],
      [`API group \`${group}\``, true],
    ] as const;
    for (const [what, canShare] of claims) {
      const key = what.toLowerCase();
      const first = owners.get(key);
      if (first === undefined) owners.set(key, entry);
      else if (!canShare || first.extension !== entry.extension)
        reporter.report('CST9033', { first: first.extension, second: entry.extension, what });
    }
    kinds.set(entry.folder, entry);
  }
  return new Map([...kinds].sort(([a], [b]) => byCodeUnit(a, b)));
}
