import { isDeepStrictEqual } from 'node:util';
import { ACTIONS, actionId } from '../../../explain/experiment/beside-objects.ts';
import { ARGOCD } from '../../../lower/delivery/delivery-names.ts';
import type { Cause, FieldChange, ObjectChange } from '../../model/change.ts';
import type { Entry } from '../../outside/entry.ts';
import type { OutsideDifference } from '../../outside/outside-changes.ts';
import type { FoundCause } from '../cause-of-edit.ts';

/** What is asked to learn who decided something beside the objects. */
export interface OutsideQuestion {
  /** It as an object of each Application that needs it. */
  readonly changes: readonly ObjectChange[];
  /** Where the catalog says it, as the list tells. */
  readonly placed: readonly FoundCause[];
}

/** Most Applications that are asked why they need one thing. */
const MOST_ASKED = 3;

/** What is to be asked about something beside the objects. */
export function outsideQuestion({ change, old, now }: OutsideDifference): OutsideQuestion {
  const entry = (now ?? old)!;
  const { place } = entry;
  if (place !== undefined) {
    const when = now === undefined ? 'before' : 'after';
    const cause = { ...place, ...(when === 'before' && { what: 'was removed' }) };
    return { changes: [], placed: [{ when, cause }] };
  }
  if (entry.action === undefined) return { changes: [], placed: [] };
  const id = actionId(entry.action.identity);
  const verb = { added: 'created', removed: 'deleted', changed: 'changed' } as const;
  const changes = addressesOf(entry).map(
    (address): ObjectChange => ({
      verb: verb[change.verb],
      address,
      id,
      apiVersion: '',
      fields: change.verb === 'changed' ? differing(old!, now!) : [],
      ...(old?.action && { before: old.action.value }),
      ...(now?.action && { after: now.action.value }),
    }),
  );
  return { changes, placed: [] };
}

/** The causes of something beside the objects, each once; the fields that they decide are none of an object. */
export function outsideCauses(causes: readonly Cause[]): readonly Cause[] {
  const known = new Map(
    causes.map(({ fields: _, ...cause }) => [JSON.stringify([cause.file, cause.line, cause.setting]), cause]),
  );
  return [...known.values()];
}

/** Where what needs it is hydrated: the Applications, or what Argo CD is told of all of them. */
function addressesOf({ environment, cluster, applications }: Entry): readonly string[] {
  return applications
    .slice(0, MOST_ASKED)
    .map(name =>
      name === ARGOCD ? `${environment}/${ACTIONS}` : `${environment}/${cluster}/${name}/${ACTIONS}`,
    );
}

function differing(old: Entry, now: Entry): readonly FieldChange[] {
  const [before, after] = [old.action?.value ?? {}, now.action?.value ?? {}];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter(name => !isDeepStrictEqual(before[name], after[name]))
    .map(name => ({ steps: [name], text: name, kind: 'changed', isSecret: false }));
}
