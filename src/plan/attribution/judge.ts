import { effectsOf } from '../effects/effects-of.ts';
import { settle } from '../effects/settle.ts';
import type { JudgedChange, ObjectChange } from '../model/change.ts';
import { applicationContent } from './references/application-content.ts';
import { applicationNamespace } from './references/application-namespace.ts';
import { links } from './references/links.ts';
import { monitoredScalers } from './references/monitored-scalers.ts';
import { podPorts } from './references/pod-ports.ts';
import { selections } from './references/selections.ts';
import { servicePorts } from './references/service-ports.ts';
import { networkPolicies } from './removal/network-policies.ts';
import { removals } from './removal/removals.ts';
import { repeated } from './removal/repeated.ts';
import { digestRestarts } from './restarts/digest-restarts.ts';
import { readers } from './restarts/readers.ts';
import { type Attribution, sceneOf } from './scene.ts';
import type { World } from './world.ts';

/** A change with its effects; what decided it is found elsewhere. */
export type EffectiveChange = Omit<JudgedChange, 'causes'>;

/** In their order: first what replaces the effects of an object alone, then what adds to them. */
const ATTRIBUTIONS: readonly Attribution[] = [
  removals,
  repeated,
  networkPolicies,
  applicationNamespace,
  applicationContent,
  digestRestarts,
  readers,
  servicePorts,
  podPorts,
  selections,
  monitoredScalers,
  links,
];

/** Changes with what they do, each beside all the others and beside what stays as it is. */
export function judge(changes: readonly ObjectChange[], world: World): readonly EffectiveChange[] {
  const scene = sceneOf(changes, world);
  return changes.map(change => ({
    ...change,
    effects: settle(
      ATTRIBUTIONS.reduce((reasons, attribute) => attribute(reasons, change, scene), effectsOf(change)),
    ),
  }));
}
