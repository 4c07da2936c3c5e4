import { listFolder } from '../../../host/workspace-files.ts';
import { byCodeUnit } from '../../../source/order.ts';

/** The names of the environments of a workspace, sorted; none when they cannot be listed, which loading reports. */
export function environmentsIn(root: string): readonly string[] {
  const found = listFolder(root, 'environments');
  if ('problem' in found) return [];
  return found
    .filter(({ name, type }) => type === 'folder' && !name.startsWith('.'))
    .map(({ name }) => name)
    .sort(byCodeUnit);
}
