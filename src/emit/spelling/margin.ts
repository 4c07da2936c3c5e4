import { keyText } from './scalar.ts';

/** The two spellings of a key at the start of a line, line break and indentation included. */
export interface Line {
  /** Before a value on the same line: ends with a blank. */
  readonly scalar: string;
  /** Before a map or list on the lines below: ends with the colon. */
  readonly nested: string;
}

/** Most keys that one margin remembers. */
const MEMORY_LIMIT = 1024;

/** What stands left of the keys or items of one level, from the line break on, and the lines already spelled with it. */
export class Margin {
  readonly lead: string;
  readonly #lines = new Map<string, Line>();

  constructor(lead: string) {
    this.lead = lead;
  }

  line(key: string): Line {
    const known = this.#lines.get(key);
    if (known !== undefined) return known;
    const nested = this.lead + keyText(key) + ':';
    const line = { scalar: nested + ' ', nested };
    if (this.#lines.size >= MEMORY_LIMIT) this.#lines.clear();
    this.#lines.set(key, line);
    return line;
  }
}

const plain: Margin[] = [];
const dashed: Margin[] = [];

/** The margin of keys at a level, 0-based, two spaces each. */
export function marginAt(level: number): Margin {
  return plain[level] ?? remember(plain, level, new Margin('\n' + '  '.repeat(level)));
}

/** The margin of list items whose dashes stand at a level. */
export function dashAt(level: number): Margin {
  return dashed[level] ?? remember(dashed, level, new Margin('\n' + '  '.repeat(level) + '- '));
}

function remember(margins: Margin[], level: number, margin: Margin): Margin {
  margins[level] = margin;
  return margin;
}
