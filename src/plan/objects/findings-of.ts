import type { Side } from '../side/side.ts';
import type { SideContext } from '../side/side-context.ts';
import type { SideFindings } from './changed-objects.ts';
import type { FileFindings } from './objects-in.ts';

/** Where what is wrong with the files of each side is reported, under paths that say which side it is. */
export function findingsOf(
  before: Side,
  after: Side,
  { reporter, texts }: Pick<SideContext, 'reporter' | 'texts'>,
): SideFindings {
  const of = ({ description }: Side): FileFindings => {
    const { kind, name, commit } = description;
    const start = kind === 'directory' ? `${name}/` : `${commit === undefined ? name : commit.slice(0, 12)}:`;
    return { reporter, texts, shown: path => start + path };
  };
  return { before: of(before), after: of(after) };
}
