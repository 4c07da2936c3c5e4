import { CODES } from '../../diagnostics/codes.ts';
import type { Reporter } from '../../diagnostics/reporter.ts';
import type { Kind, Kinds } from '../declaration.ts';
import { locateIn, type Origin } from '../origins.ts';
import { checkPipeline } from '../tekton/pipeline/pipeline-rules.ts';
import type { RuleReport } from '../tekton/rule-report.ts';
import { checkTask } from '../tekton/task/task-rules.ts';
import { checkDistinct } from './distinct.ts';
import { checkModel } from './model.ts';

/** A document that matches the schema of its kind. */
interface ValidDocument {
  readonly path: string;
  readonly value: unknown;
  readonly text: () => string;
  /** Of a document that was converted. */
  readonly origins?: readonly Origin[] | undefined;
}

/** The rules of each kind that no schema can state. */
const RULES: { readonly [K in Kind]?: (value: Kinds[K], report: RuleReport) => void } = {
  Task: checkTask,
  Pipeline: checkPipeline,
  RepoBinding: ({ spec: { pipeline } }, report) => {
    if (!('inline' in pipeline)) return;
    checkPipeline(pipeline.inline, (code, args, at, help) =>
      report(code, args, ['spec', 'pipeline', 'inline', ...at], help),
    );
  },
  Organization: ({ spec }, report) => {
    checkDistinct(spec.adminUsers, ['spec', 'adminUsers'], report);
    checkDistinct(spec.repositories, ['spec', 'repositories'], report);
  },
  KnowledgeBase: ({ spec: { repositories } }, report) =>
    checkDistinct(
      repositories.map(({ url }) => url),
      ['spec', 'repositories'],
      report,
      'url',
    ),
  Agent: ({ spec }, report) => checkModel(spec.model, report),
};

/**
 * Whether a document keeps the rules that no schema can state: those of Tekton, so that Tekton takes it and its code is not
 * made of values from outside, and those of tenancy. Reports `CST2014`, `CST2016` to `CST2019`, `CST2030`, `CST2031` and
 * `CST2040` to `CST2043`.
 */
export function keepsRules<K extends Kind>(
  kind: K,
  { path, value, text, origins }: ValidDocument,
  reporter: Reporter,
): boolean {
  let isFine = true;
  const report: RuleReport = (code, args, at, help) => {
    if (CODES[code].severity === 'error') isFine = false;
    reporter.report(code, args, { span: { file: path, ...locateIn(text(), origins, at, 'value') }, help });
  };
  RULES[kind]?.(value as Kinds[K], report);
  return isFine;
}
