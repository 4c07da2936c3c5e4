import type { Find } from '../../../diagnostics/finding.ts';
import { compareQuantities, parseQuantity } from '../../../kubernetes/quantity.ts';
import type { Amounts } from '../../../link/settings/workload.ts';
import type { Settings } from '../../../link/settings.ts';
import type { Path } from '../../../source/pointer.ts';
import { measuresOf } from '../../integration-app/operations/scaling/autoscaler.ts';
import { triggersOf } from '../../integration-app/operations/scaling/trigger-secrets.ts';
import type { ReleaseFacts } from '../../integration-app/release-facts.ts';

/** Reports limits of the number of pods in the wrong order, and measures that say nothing (`CST4070`, `CST4071`, `CST4072`). */
export function reviewScaling(facts: ReleaseFacts, find: Find): void {
  const { settings } = facts.input;
  for (const scaler of ['autoscaling', 'keda'] as const) {
    const { minReplicas: least, maxReplicas: most } = settings.scaling[scaler] ?? {};
    if (least === undefined || most === undefined || least <= most) continue;
    const help = `raise \`maxReplicas\`, or lower \`minReplicas\``;
    find('CST4070', { scaler, least, most }, { at: { settings: ['scaling', scaler, 'maxReplicas'] }, help });
  }
  for (const { resource, settings: path } of measured(facts)) {
    if (resource === 'cpu') reviewRequests(settings, path, find);
    else if (facts.profile.keepsMemory) {
      const help = 'scale by `cpu`, or by what waits for it with `scaling.keda`';
      const args = { setting: path.join('.'), runtime: facts.profile.name };
      find('CST4072', args, { at: { settings: path }, help });
    }
  }
}

/** A resource of the pods by which their number is decided, and the setting that says so. */
interface Measured {
  readonly resource: 'cpu' | 'memory';
  readonly settings: Path;
}

function measured({ input }: ReleaseFacts): readonly Measured[] {
  const { autoscaling } = input.settings.scaling;
  const measures = autoscaling === undefined ? {} : measuresOf(autoscaling);
  const own = (['cpu', 'memory'] as const).filter(resource => measures[resource] !== undefined);
  return [
    ...own.map((resource): Measured => ({ resource, settings: ['scaling', 'autoscaling', resource] })),
    ...triggersOf(input).flatMap(([name, { type }]): readonly Measured[] =>
      type === 'cpu' || type === 'memory'
        ? [{ resource: type, settings: ['scaling', 'keda', 'triggers', name] }]
        : [],
    ),
  ];
}

/** A share of a request can be measured only where every container that keeps running has one. */
function reviewRequests({ resources, containers }: Settings, path: Path, find: Find): void {
  const setting = path.join('.');
  const sidecars = Object.entries({ ...containers }).filter(([, { kind }]) => kind === 'sidecar');
  const running: readonly (readonly [Path, { requests?: Amounts; limits?: Amounts } | undefined])[] = [
    [['resources'], resources],
    ...sidecars.map(([name, sidecar]) => [['containers', name, 'resources'], sidecar.resources] as const),
  ];
  for (const [place, own] of running) {
    // A limit counts: without a request Kubernetes takes it for one.
    if (isSome(own?.requests?.cpu ?? own?.limits?.cpu)) continue;
    const missing = [...place, 'requests', 'cpu'];
    const help = `set \`${missing.join('.')}\`, or scale by something else`;
    find('CST4071', { setting, missing: missing.join('.') }, { at: { settings: path }, help });
  }
}

const NOTHING = parseQuantity('0')!;

function isSome(quantity: string | undefined): boolean {
  const parsed = quantity === undefined ? undefined : parseQuantity(quantity);
  return parsed !== undefined && compareQuantities(parsed, NOTHING) > 0;
}
