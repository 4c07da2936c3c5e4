import { parametersId } from '../../../explain/experiment/beside-objects.ts';
import { groupBy } from '../../../source/group-by.ts';
import type { EffectiveApplication } from '../../blast-radius/application-changes.ts';
import type { Delivery } from '../../blast-radius/delivery.ts';
import type { DeliverySides } from '../../blast-radius/taken-along.ts';
import { placeOf } from '../../collapse/place.ts';
import { textAt } from '../../effects/places/value-at.ts';
import type { Cause, FieldChange, JudgedChange, ObjectChange } from '../../model/change.ts';
import { MOST_CAUSES } from '../causes-of.ts';

/** Setting of an Application → what it comes from in its parameters. */
const PARAMETERS: readonly (readonly [keyof Delivery & string, string])[] = [
  ['destination', 'destination'],
  ['namespace', 'namespace'],
  ['project', 'organization'],
];

/** Fields of an object of Argo CD that decide what becomes of an Application. */
const TELLING =
  /^spec\.(template\.metadata\.name|(template\.spec\.)?(destination|project|syncPolicy\.automated)\b)/;

/**
 * The parameters of Applications that are not the same on both sides, as changes of objects of which the causes can be
 * asked; only where no other change tells them.
 */
export function parameterChanges(
  applications: readonly EffectiveApplication[],
  { before, after }: DeliverySides,
  changes: readonly ObjectChange[],
): ReadonlyMap<EffectiveApplication, ObjectChange> {
  const told = new Set(changes.map(({ verb, address }) => `${verb} ${address}`));
  const objects = new Set(changes.filter(isApplication).flatMap(namesOf));
  return new Map(
    applications.flatMap(application => {
      const { verb, address } = application;
      const [old, now] = [before.get(address), after.get(address)];
      const fields = old && now ? differing(old, now) : [];
      const isWhole = (old === undefined) !== (now === undefined);
      if (isWhole ? told.has(`${verb} ${address}`) : fields.length === 0) return [];
      if ([old, now].some(each => each !== undefined && objects.has(each.name))) return [];
      const { environment, cluster, application: name } = placeOf(address);
      const change: ObjectChange = {
        verb: old === undefined ? 'created' : now === undefined ? 'deleted' : 'changed',
        address: `${environment}/applications`,
        id: parametersId(`${cluster}.${name}`),
        apiVersion: '',
        fields,
        ...(old && { before: parametersOf(old) }),
        ...(now && { after: parametersOf(now) }),
      };
      return [[application, change] as const];
    }),
  );
}

function differing(old: Delivery, now: Delivery): readonly FieldChange[] {
  return PARAMETERS.filter(([setting]) => old[setting] !== now[setting]).map(([setting, name]) => {
    const values = { before: old[setting] as string, after: now[setting] as string };
    return { steps: [name], text: name, kind: 'changed', ...values, isSecret: false };
  });
}

function parametersOf(delivery: Delivery): Readonly<Record<string, string>> {
  return Object.fromEntries(PARAMETERS.map(([setting, name]) => [name, delivery[setting] as string]));
}

/**
 * Who decided what becomes of Applications. What comes or goes is decided by what decides that for all of its objects; else
 * come first the causes of its own settings, then those of its objects, by the number of these.
 * @param changes all changes, with their causes
 * @param ofParameters causes of the changes of its parameters, see `parameterChanges`
 */
export function applicationCauses(
  changes: readonly JudgedChange[],
  { before, after }: DeliverySides,
  ofParameters: (application: EffectiveApplication) => readonly Cause[],
): (application: EffectiveApplication) => readonly Cause[] {
  const byAddress = groupBy(changes, ({ address }) => address);
  const makers = new Map<string, JudgedChange[]>();
  for (const change of changes.filter(({ id }) => id.group === 'argoproj.io'))
    for (const name of namesOf(change)) makers.set(name, [...(makers.get(name) ?? []), change]);
  return application => {
    const { verb, address, own: ownEffects = [] } = application;
    const objects = byAddress.get(address) ?? [];
    const alike = objects.filter(change => change.verb === verb);
    const isWhole = verb === 'created' || verb === 'deleted';
    if (isWhole && alike.length > 0) return chosen(ofAll(alike));
    const deliveries = [before.get(address), after.get(address)];
    const names = deliveries.flatMap(delivery =>
      delivery ? [delivery.name, `set ${delivery.project}`] : [],
    );
    const isSet = isWhole || verb === 'moved' || ownEffects.length > 0;
    const settings = isSet ? names.flatMap(name => makers.get(name) ?? []).flatMap(settingCauses) : [];
    return chosen([...settings, ...ofParameters(application), ...counted(objects).map(([cause]) => cause)]);
  };
}

function isApplication({ id }: ObjectChange): boolean {
  return id.group === 'argoproj.io' && id.kind === 'Application';
}

/** What an object of Argo CD is found by: the name of the Application that it is, or the project of those that it makes. */
function namesOf({ id, previousId, before, after }: ObjectChange): readonly string[] {
  if (id.kind === 'Application') return [id.name, ...(previousId ? [previousId.name] : [])];
  if (id.kind !== 'ApplicationSet') return [];
  const projects = [before, after].map(object => textAt(object, 'spec', 'template', 'spec', 'project'));
  return [...new Set(projects)].map(project => `set ${project}`);
}

/** The causes of what an object of Argo CD says of Applications. */
function settingCauses({ causes }: JudgedChange): readonly Cause[] {
  return causes.filter(({ fields }) => fields === undefined || fields.some(field => TELLING.test(field)));
}

function chosen(causes: readonly Cause[]): readonly Cause[] {
  return unique(causes).slice(0, MOST_CAUSES).map(withoutFields);
}

/** What decides each of some changes; what decides most of them where nothing does. */
function ofAll(changes: readonly JudgedChange[]): readonly Cause[] {
  const all = counted(changes);
  const most = all[0]?.[1];
  return all.filter(([, count]) => count === most).map(([cause]) => cause);
}

/** Each cause once, with the number of changes that it decides; the greatest number first. */
function counted(changes: readonly JudgedChange[]): readonly (readonly [Cause, number])[] {
  const all = groupBy(
    changes.flatMap(({ causes }) => unique(causes)),
    keyOf,
  );
  return [...all.values()].sort((a, b) => b.length - a.length).map(same => [same[0]!, same.length] as const);
}

function unique(causes: readonly Cause[]): readonly Cause[] {
  return [...groupBy(causes, keyOf).values()].map(([cause]) => cause!);
}

function keyOf({ file, line = 0, setting = '', what = '' }: Cause): string {
  return JSON.stringify([file, line, setting, what]);
}

/** A cause of all of an Application: the fields that it decides are those of objects. */
function withoutFields({ fields: _, ...cause }: Cause): Cause {
  return cause;
}
