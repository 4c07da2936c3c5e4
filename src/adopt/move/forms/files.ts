import { isMap } from '../../../source/json.ts';
import type { FormedValue, Moving } from '../moving.ts';
import { existingSource } from './existing-source.ts';

/** Files by name: texts, binary content in base64, keys of ConfigMaps and of Secrets. */
export function moveFiles({ value, key, to, secrets }: FormedValue, moving: Moving): void {
  if (!isMap(value)) {
    moving.notice({ kind: 'left', key, reason: 'it is no map of files' });
    return;
  }
  for (const [name, item] of Object.entries(value)) {
    const from = `${key}.${name.replaceAll('.', '\\.')}`;
    if (item === null) continue;
    const binary = isMap(item) ? (item.binary ?? item.base64) : undefined;
    const source = existingSource(item);
    if (typeof item !== 'object') moving.put([...to, name], String(item), from);
    else if (typeof binary === 'string')
      moving.put([...to, name], { base64: binary.replaceAll(/\s/g, '') }, from);
    else if (source !== undefined)
      moving.put([...(source.kind === 'secret' ? secrets : to), name], source.value, from);
    else moving.notice({ kind: 'left', key: from, reason: 'it is neither a text nor a key of something' });
  }
}
