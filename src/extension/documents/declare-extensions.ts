import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Reporter } from '../../diagnostics/reporter.ts';
import type { SourceDocument } from '../../load/source-document.ts';
import { mapOf } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import { shorten } from '../../validate/diagnose/field-name.ts';
import { reportSchemaErrors } from '../../validate/diagnose/report-schema-errors.ts';
import { locate } from '../../yaml/catalog/locate.ts';
import type { KindEntry } from '../definition/kind-entry.ts';
import { type Extensions, extensionPlace } from '../extensions.ts';
import type { ExtensionDeclaration } from './extension-declaration.ts';

/**
 * Turns documents of the kinds of extensions into declarations, in the same order; one with errors is left out. Reports
 * `CST2001` to `CST2015`.
 * @param documents those in the folders of the extensions
 */
export function declareExtensions(
  documents: readonly SourceDocument[],
  { kinds }: Extensions,
  textOf: (path: string) => string,
  reporter: Reporter,
): readonly ExtensionDeclaration[] {
  return documents.flatMap(({ path, digest, value }) => {
    const { environment, folder, name } = extensionPlace(path)!;
    const entry = kinds.get(folder)!;
    const kind = environment === '' ? entry.kind : entry.releaseKind;
    const at = (where: Path, help: string) => ({
      span: { file: path, ...locate(textOf(path), where, 'value') },
      help,
    });
    if (typeof value.apiVersion === 'string' && value.apiVersion !== entry.apiVersion) {
      const help = `write \`${entry.apiVersion}\``;
      reporter.report('CST2001', { expected: entry.apiVersion }, at(['apiVersion'], help));
      return [];
    }
    if (typeof value.kind === 'string' && value.kind !== kind) {
      reportKind(value.kind, kind, entry, at, reporter);
      return [];
    }
    if (entry.validator().errorsOf(kind, value).length > 0) {
      reportSchemaErrors(kind, { path, value, text: textOf(path) }, reporter, entry.validator());
      return [];
    }
    if (mapOf(value.metadata).name !== name) {
      const help = `write \`${name}\`, or rename the file`;
      reporter.report('CST2004', { expected: name }, at(['metadata', 'name'], help));
      return [];
    }
    return [{ entry, kind, name, environment, path, digest, spec: mapOf(value.spec) }];
  });
}

function reportKind(
  found: string,
  expected: string,
  { kind, releaseKind }: KindEntry,
  at: (where: Path, help: string) => { readonly help: string },
  reporter: Reporter,
): void {
  if (found === kind || found === releaseKind) {
    const help = `move the file to the folder for \`${found}\`, or write \`kind: ${expected}\``;
    reporter.report('CST2003', { kind: found, expected: [expected] as never }, at(['kind'], help));
    return;
  }
  const help = didYouMean(found, [expected], 'kinds here');
  reporter.report('CST2002', { kind: shorten(found) }, at(['kind'], help));
}
