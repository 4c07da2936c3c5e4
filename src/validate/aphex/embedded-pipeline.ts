import { isMap, type JsonMap, mapOf } from '../../source/json.ts';
import { locate, locatePart } from '../../yaml/catalog/locate.ts';
import { readCatalog } from '../../yaml/catalog/read-catalog.ts';
import type { AphexRepoBinding } from '../generated/kinds.ts';
import type { OlderDocument } from './conversion.ts';

const AT = ['spec', 'pipelineSpec'];

/**
 * The Pipeline in the text of a RepoBinding of the older form, by the name and in the namespace of the binding; nothing
 * where the text holds none. It is read by the same rules as a file of the catalog. Reports `CST2035` and what is wrong
 * with the YAML, at its place in the text.
 */
export function embeddedPipeline(
  { path, value, text, reporter, better }: OlderDocument<AphexRepoBinding>,
  name: string,
): JsonMap | undefined {
  const { pipelineSpec } = value.spec;
  const pipeline = readCatalog(pipelineSpec, (code, args, range, help) =>
    reporter.report(code, args, {
      span: { file: path, ...locatePart(text(), AT, pipelineSpec, range) },
      ...(help !== undefined && { help }),
    }),
  );
  if (pipeline === undefined) return undefined;
  const { apiVersion, kind } = pipeline;
  if (apiVersion !== 'tekton.dev/v1' || kind !== 'Pipeline') {
    const field = apiVersion === 'tekton.dev/v1' ? 'kind' : 'apiVersion';
    const range = Object.hasOwn(pipeline, field)
      ? locatePart(text(), AT, pipelineSpec, locate(pipelineSpec, [field], 'value'))
      : locate(text(), AT, 'key');
    const help = 'write `apiVersion: tekton.dev/v1` and `kind: Pipeline`, and one document alone';
    reporter.report('CST2035', {}, { span: { file: path, ...range }, help });
    return undefined;
  }
  const { namespace, name: _, ...metadata } = mapOf(pipeline.metadata);
  if (namespace !== undefined) better(AT, 'without `metadata.namespace`, which follows from the binding');
  return {
    ...pipeline,
    ...(isMap(pipeline.metadata) || pipeline.metadata === undefined
      ? { metadata: { ...metadata, name } }
      : {}),
  };
}
