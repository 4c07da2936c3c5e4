import type { Reporter } from '../../diagnostics/reporter.ts';
import type { Extensions } from '../../extension/extensions.ts';
import type { Invocation } from '../command/command.ts';
import type { EXTENSION } from '../command/shared-options.ts';

/** Where the extensions come from, and whose code must not be among them. */
export interface ExtensionPlace {
  /** Absolute path of the workspace. */
  readonly root: string;
  /**
   * The commits that are compiled, whose files are no code to run.
   * @default the work tree is compiled
   */
  readonly commits?: readonly string[];
}

/**
 * The extensions that the options name, by the name `extensions`: nothing where they name none. Undefined after reporting
 * `CST9030` to `CST9034`. Nothing of an extension runs before it is known where it comes from.
 */
export async function extensionsOf(
  { values, context }: Pick<Invocation<typeof EXTENSION>, 'values' | 'context'>,
  { root, commits }: ExtensionPlace,
  reporter: Reporter,
): Promise<{ readonly extensions?: Extensions } | undefined> {
  const { extension: asked } = values;
  if (asked === undefined) return {};
  const { findExtensions, loadExtensions } = await import('../../extension/package/load-extensions.ts');
  const before = reporter.errors;
  const packages = findExtensions(asked, { from: context.folder, workspace: root }, reporter);
  if (commits !== undefined && reporter.errors === before) {
    const { refuseCommitted } = await import('../../extension/package/refuse-committed.ts');
    await refuseCommitted(packages, root, commits, reporter);
  }
  if (reporter.errors > before) return undefined;
  const extensions = await loadExtensions(packages, reporter);
  return extensions && { extensions };
}
