import type { Find } from '../diagnostics/finding.ts';
import type { JsonMap } from '../source/json.ts';
import { emitYaml } from './emit-yaml.ts';
import type { RenderedFile } from './rendered-file.ts';
import { verifiedText } from './verified-text.ts';

/**
 * A file of plain data that is no Kubernetes object, such as the parameters of an Application; undefined if the data
 * holds something that is refused. Reports CST6001 to CST6005.
 * @throws if what was written is not what was meant.
 */
export function emitData(path: string, data: JsonMap, find: Find): RenderedFile | undefined {
  const text = verifiedText(path, emitYaml(data), [{ label: path, data }], find);
  return text === undefined ? undefined : { path, text };
}
