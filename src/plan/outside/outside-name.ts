import type { OutsideChange } from '../model/outside-change.ts';

/** What something beside the objects is called among objects: `host as2.example.net`. */
export function outsideName({ kind, subject }: Pick<OutsideChange, 'kind' | 'subject'>): string {
  return `${kind === 'proxy-allow' ? 'host' : kind} ${subject}`;
}
