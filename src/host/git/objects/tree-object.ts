/** One entry of one tree object. */
export interface TreeItem {
  readonly name: string;
  /** In octal digits as git stores it: `40000`, `100644`. */
  readonly mode: string;
  readonly id: string;
}

/** The mode of a folder in a tree object. */
export const FOLDER = '40000';
/** The mode of a file that is not executable. */
export const FILE = '100644';

const SPACE = 0x20;

/**
 * The bytes of a tree object. The names are made of bytes: each character of `name` stands for one, so that names
 * of others survive that are no UTF-8.
 */
export function encodeTree(items: Iterable<TreeItem>): Buffer {
  const parts: Buffer[] = [];
  for (const { name, mode, id } of [...items].sort(byTreeOrder)) {
    parts.push(Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(id, 'hex'));
  }
  return Buffer.concat(parts);
}

/**
 * Takes a tree object apart, in its order.
 * @param idLength bytes of an id
 */
export function decodeTree(bytes: Buffer, idLength: number): readonly TreeItem[] {
  const items: TreeItem[] = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(SPACE, at);
    const end = bytes.indexOf(0, space);
    if (space < 0 || end < 0) break;
    items.push({
      mode: bytes.toString('latin1', at, space),
      name: bytes.toString('latin1', space + 1, end),
      id: bytes.toString('hex', end + 1, end + 1 + idLength),
    });
    at = end + 1 + idLength;
  }
  return items;
}

/** Git compares the names of folders as if they ended with a slash. */
function byTreeOrder(a: TreeItem, b: TreeItem): number {
  const left = a.mode === FOLDER ? `${a.name}/` : a.name;
  const right = b.mode === FOLDER ? `${b.name}/` : b.name;
  return left < right ? -1 : left > right ? 1 : 0;
}
