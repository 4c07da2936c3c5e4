import * as assert from 'uvu/assert';
import { Reporter } from '../../../src/diagnostics/reporter.ts';
import { type Declared, typeOfDeclared } from '../../../src/validate/tekton/params.ts';
import { validate } from '../../../src/validate/validate.ts';
import { readCatalog } from '../../../src/yaml/catalog/read-catalog.ts';
import { unmark } from '../../marks.ts';

const PATH = 'catalog/pipelines/it.yaml';
/** A pinned image, as a field. */
export const IMAGE =
  'image: registry.example.org/git@sha256:65fb75dad2b328101bc086349437c2fd228e2d94108bba8fa37a9709fa385543';

/** Text with each line moved to the right. */
export const indent = (text: string, by: string): string => text.replaceAll(/^(?=.)/gm, by);
const documentOf = (kind: string, spec: string): string =>
  `apiVersion: tekton.dev/v1\nkind: ${kind}\nmetadata:\n  name: it\nspec:\n${indent(spec, '  ')}\n`;
/** A Task with one step, what is declared besides, and a second step that uses all of that. */
export const task = (step: string, more = ''): string =>
  documentOf(
    'Task',
    `${more}\nsteps:\n  - name: build\n    ${IMAGE}\n${indent(step, '    ')}\n  - name: last\n    ${IMAGE}\n    args: ${JSON.stringify(usesOf(more))}`,
  );
/** Arguments that use every parameter and result that is declared. */
function usesOf(more: string): readonly string[] {
  if (more === '') return [];
  const declared = readCatalog(more.replaceAll(/[⟦⟧]/g, ''), code => assert.unreachable(code));
  const { params = [], results = [] } = declared as unknown as {
    params?: readonly Declared[];
    results?: readonly Declared[];
  };
  const uses = { string: '', array: '[*]', object: '.a' };
  return [
    ...params.map(param => `$(params.${param.name}${uses[typeOfDeclared(param)]})`),
    ...results.map(({ name }) => `$(results.${name}.path)`),
  ];
}
/** A Pipeline with that spec. */
export const pipeline = (spec: string): string => documentOf('Pipeline', spec);

/** What is found, each `code message` at a mark, in order; every mark must be met. */
export function finds(marked: string, ...expected: readonly string[]): void {
  const { text, marks } = unmark(PATH, marked);
  const reporter = new Reporter();
  const value = readCatalog(text, code => assert.unreachable(code))!;
  const declarations = validate([{ path: PATH, digest: '', value }], () => text, reporter);
  assert.equal(
    reporter.diagnostics.map(({ code, message }) => `${code} ${message}`),
    expected,
  );
  const isRefused = reporter.diagnostics.some(({ severity }) => severity === 'error');
  assert.is(declarations.length, isRefused ? 0 : 1);
  if (marks.length > 0)
    assert.equal(
      reporter.diagnostics.map(({ span }) => span),
      marks,
    );
}
