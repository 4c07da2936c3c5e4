/** A pair that a cluster cannot judge, or judges otherwise than `plan` for a reason that is known. */
export interface Exception {
  /** Name of the pair. */
  readonly pair: string;
  readonly reason: string;
}

const NO_FIELD = 'no API has the field, and the server drops it: the pair is about what is not known';
const BY_ARGO =
  'Argo CD deletes the Job first, by its annotation; by itself an API server refuses the change';
const HOOK = 'only Argo CD knows hooks: to an API server the annotation is one like any other';
const NOT_HELD = 'there was nothing that was held back, which a plan cannot know';

/** All of them. */
export const EXCEPTIONS: readonly Exception[] = [
  { pair: 'any-kind: an unknown path of a known kind', reason: NO_FIELD },
  { pair: 'any-kind: an unknown path of a pod template', reason: NO_FIELD },
  { pair: 'any-kind: an unknown path of a StatefulSet', reason: NO_FIELD },
  {
    pair: 'config: windows',
    reason: 'the field is younger than the External Secrets operator of these definitions',
  },
  {
    pair: 'network: from headless',
    reason:
      'the server keeps a `clusterIP: None` that is no longer written, so that only a new Service loses it',
  },
  { pair: 'network: a second family', reason: 'the cluster has addresses of one family' },
  {
    pair: 'workloads: numbers of pods',
    reason: 'pods are not replaced but renumbered: others are made, with other claims, and these end',
  },
  {
    pair: 'workloads: time to live',
    reason: 'Jobs are complete at once here, and one whose shorter time is over is deleted at once',
  },
  { pair: 'workloads: a Job that Argo CD makes anew', reason: BY_ARGO },
  { pair: 'workloads: a Job that Argo CD replaces by force', reason: BY_ARGO },
  { pair: 'under-review: a deployment becomes a hook', reason: HOOK },
  { pair: 'under-review: a claim becomes a hook', reason: HOOK },
  { pair: 'under-review: a claim becomes a hook of Helm', reason: HOOK },
  { pair: 'under-review: an object is left out', reason: HOOK },
  {
    pair: 'under-review: clients need no certificate',
    reason: 'the Gateway API of these definitions has the field for all listeners only',
  },
  { pair: 'under-review: later pods at once', reason: 'the field is behind a feature gate' },
  { pair: 'under-review: a token of another account', reason: 'there is no such ServiceAccount' },
  {
    pair: 'under-review: a Job whose names are made up',
    reason: 'objects whose names the server makes up are created, never applied',
  },
  { pair: 'under-review: rollouts go on', reason: NOT_HELD },
  { pair: 'under-review: a partition falls', reason: NOT_HELD },
  { pair: 'under-review: pods of a set are let go of', reason: NOT_HELD },
  { pair: 'under-review: pods of the old revision go', reason: NOT_HELD },
];

/** The exception that a pair is, if it is one. */
export function exceptionOf(pair: string): Exception | undefined {
  return EXCEPTIONS.find(exception => pair === exception.pair);
}
