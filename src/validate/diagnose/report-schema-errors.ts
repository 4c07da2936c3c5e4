import type { ArgsOf, Code } from '../../diagnostics/codes.ts';
import type { Reporter } from '../../diagnostics/reporter.ts';
import type { JsonMap } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import { locateIn, type Origin } from '../origins.ts';
import { ERROR_REPORTS } from './error-reports.ts';
import { fieldName } from './field-name.ts';
import type { FullValidator } from './full-validator.ts';
import { schemaErrors } from './schema-error.ts';

/** A document that breaks its schema. */
export interface WrongDocument {
  readonly path: string;
  readonly text: string;
  readonly value: JsonMap;
  /** Of a document that was converted. */
  readonly origins?: readonly Origin[] | undefined;
}

/**
 * Reports `CST2006` to `CST2015`, one for each cause, at the key or value that has to change.
 * @throws when the schemas use a keyword that has no words
 */
export function reportSchemaErrors(
  kind: string,
  document: WrongDocument,
  reporter: Reporter,
  validator?: FullValidator,
): void {
  for (const error of schemaErrors(kind, document.value, validator)) {
    const reportKeyword = ERROR_REPORTS.get(error.keyword);
    if (!reportKeyword) throw new Error(`no words for the keyword ${error.keyword}`);
    const report = <C extends Code>(
      code: C,
      args: ArgsOf<C>,
      { at, help, path = error.path }: { at: 'key' | 'value'; help?: string | undefined; path?: Path },
    ): void => {
      const span = { file: document.path, ...locateIn(document.text, document.origins, path, at) };
      reporter.report(code, args, { span, ...(help && { help }) });
    };
    const sourceOf = (): string => {
      const { start, end } = locateIn(document.text, document.origins, error.path, 'value');
      return document.text.slice(start, end);
    };
    reportKeyword({ error, field: fieldName(error.path, document.value), sourceOf, report });
  }
}
