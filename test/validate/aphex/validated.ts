import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { Reporter } from '../../../src/diagnostics/reporter.ts';
import type { Span } from '../../../src/source/source-file.ts';
import type { Declaration } from '../../../src/validate/declaration.ts';
import { validate } from '../../../src/validate/validate.ts';
import { readCatalog } from '../../../src/yaml/catalog/read-catalog.ts';
import { unmark } from '../../marks.ts';

/** What `validate` makes of files. */
export interface Validated {
  readonly declarations: readonly Declaration[];
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
  readonly marks: readonly Span[];
  readonly textOf: (path: string) => string;
}

/** Validates files with marks in their texts. */
export function validated(files: Readonly<Record<string, string>>, valid?: ReadonlySet<string>): Validated {
  const unmarked = new Map(Object.entries(files).map(([path, text]) => [path, unmark(path, text)]));
  const textOf = (path: string): string => unmarked.get(path)!.text;
  const reporter = new Reporter();
  const documents = [...unmarked.keys()].map(path => {
    const value = readCatalog(textOf(path), code => {
      throw new Error(`${path}: ${code}`);
    })!;
    return { path, digest: `digest of ${path}`, value };
  });
  const declarations = validate(documents, textOf, reporter, valid ? { valid } : {});
  return {
    declarations,
    errors: reporter.diagnostics.filter(({ severity }) => severity === 'error'),
    warnings: reporter.diagnostics.filter(({ severity }) => severity === 'warning'),
    marks: [...unmarked.values()].flatMap(({ marks }) => marks),
    textOf,
  };
}

/** A document of the older form; the spec is YAML without its indentation. */
export function olderOf(kind: string, name: string, spec: string, namespace = 'platform-system'): string {
  const indented = spec
    .trimEnd()
    .split('\n')
    .map(line => (line === '' ? '' : `  ${line}`))
    .join('\n');
  return `apiVersion: aphex.io/v1alpha1\nkind: ${kind}\nmetadata:\n  name: ${name}\n  namespace: ${namespace}\nspec:\n${indented}\n`;
}
