import type { Reporter } from '../../diagnostics/reporter.ts';
import { locate } from '../../yaml/catalog/locate.ts';
import type { Kind } from '../declaration.ts';
import type { Pipeline, Task } from '../generated/kinds.ts';
import { checkPipeline } from './pipeline-rules.ts';
import type { RuleReport } from './rule-report.ts';
import { checkTask } from './task-rules.ts';

/** A document that matches the schema of its kind. */
interface ValidDocument {
  readonly path: string;
  readonly value: unknown;
  readonly text: () => string;
}

/**
 * Whether a document of Tekton keeps the rules that no schema can state, so that Tekton takes it and its code is not
 * made of values from outside; true for other kinds. Reports `CST2014` and `CST2016` to `CST2019`.
 */
export function keepsRules(kind: Kind, { path, value, text }: ValidDocument, reporter: Reporter): boolean {
  let isFine = true;
  const report: RuleReport = (code, args, at, help) => {
    isFine = false;
    reporter.report(code, args, { span: { file: path, ...locate(text(), at, 'value') }, help });
  };
  if (kind === 'Task') checkTask(value as Task, report);
  else if (kind === 'Pipeline') checkPipeline(value as Pipeline, report);
  return isFine;
}
