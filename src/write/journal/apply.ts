import { FileFault } from '../../host/file-fault.ts';
import { syncFolders } from '../staging.ts';
import { RESERVED, type Target } from '../target.ts';
import { folderOf } from '../tree-path.ts';
import type { Journal } from './journal.ts';

/** How far the changes of a journal came. */
export interface Applied {
  /** Whether anything below the output folder changed. */
  readonly changed: boolean;
  /** What stopped them. */
  readonly fault?: FileFault;
}

/** Makes the changes of a journal, and brings them to the device. */
export function applyJournal(target: Target, { remove, folders, place }: Journal): Applied {
  const { out, files } = target;
  let changed = false;
  try {
    for (const path of remove) {
      files.remove(`${out}/${path}`);
      changed = true;
    }
    for (const folder of folders) files.removeFolder(`${out}/${folder}`);
    for (const path of place) {
      files.rename(`${out}/${RESERVED.staging}/${path}`, `${out}/${path}`);
      changed = true;
    }
    syncFolders(target, new Set([...remove, ...folders, ...place].map(folderOf)));
    return { changed };
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    // A device that fails may have made the change all the same.
    return { changed: changed || fault.errno === 'EIO', fault };
  }
}
