import { drySha } from '../../publish/commit/hydrator-metadata.ts';
import type { OwnStep } from '../branch/links.ts';
import type { Difference } from '../compare/difference.ts';
import type { VerifyContext } from '../verification.ts';
import { reportMissing } from './compiled-for.ts';
import { follows } from './follows.ts';

/** Sees whether the catalog only went forward from one rendered commit to the next. Reports `CST8063`. */
export async function verifyOrder(
  context: VerifyContext,
  own: OwnStep,
  previous: OwnStep | undefined,
): Promise<readonly Difference[]> {
  if (previous === undefined) return [];
  const { gitDirectory } = context.catalog;
  const notes = await context.notes.on(previous.record.id);
  const noted = notes.flatMap(note => drySha(note) ?? []);
  for (const earlier of new Set([previous.claims.drySha, ...noted])) {
    const isForward = await follows(gitDirectory, own.claims.drySha, earlier);
    if (isForward === undefined) await reportMissing(context, own.record.id, earlier);
    if (isForward === false) {
      const detail = `dry commit ${short(own.claims.drySha)} does not follow ${short(earlier)}, which was published before`;
      return [{ kind: 'rollback', path: '', detail }];
    }
  }
  return [];
}

function short(id: string): string {
  return id.slice(0, 12);
}
