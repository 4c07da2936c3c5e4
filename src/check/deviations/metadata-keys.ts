import { podLabelsOf } from '../../link/release/pod-labels.ts';
import { isMap, type Json } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import type { RawRule, Trespass } from './policy.ts';

/** Domains whose labels and annotations tell controllers what to do, or say what an object is. */
const DOMAINS = [
  'amazonaws.com',
  'argoproj.io',
  'azure.com',
  'cert-manager.io',
  'cilium.io',
  'cistern.dev',
  'cloud.google.com',
  'crossplane.io',
  'external-secrets.io',
  'fluxcd.io',
  'gke.io',
  'helm.sh',
  'istio.io',
  'k8s.io',
  'keda.sh',
  'kubernetes.io',
  'kyverno.io',
  'linkerd.io',
  'openshift.io',
  'traefik.io',
  'workload.identity',
];
const WORDS: ReadonlySet<string> = new Set(['istio-injection']);

/** What Argo CD may be told about one object: to leave it when it would go. */
const SYNC_OPTIONS = 'argocd.argoproj.io/sync-options';
const ALLOWED_OPTIONS: ReadonlySet<string> = new Set(['Prune=false', 'Delete=false']);
/** Comes with them. */
const COMPARE_OPTIONS = 'argocd.argoproj.io/compare-options';

/** No label and no annotation is one that a controller obeys, or that says whose an object is. */
export const metadataKeys: RawRule = ({ object }, { release }) => {
  const own = new Map<string, Json>([
    ...Object.entries(podLabelsOf(release.integration, release.settings.selectorLabels)),
    ['app.kubernetes.io/part-of', release.organization],
  ]);
  return keysBelow(object, []).flatMap(([path, key, value]): readonly Trespass[] => {
    const isLabel = path.at(-2) === 'labels';
    if (!isReserved(key) || (isLabel && own.get(key) === value) || isAllowedOption(key, value)) return [];
    const word = isLabel ? 'label' : 'annotation';
    const help = own.has(key)
      ? `only \`${String(own.get(key))}\` may stand there: policies and Services know pods by it`
      : `leave it out: it ${isLabel ? 'says what the object is, or' : ''} tells a controller what to do`;
    return [
      { path, what: `the ${word} \`${key}\` is not the catalog's to set`, help: help.replace('  ', ' ') },
    ];
  });
};

function isReserved(key: string): boolean {
  const [domain = '', name] = key.split('/');
  if (name === undefined) return WORDS.has(key);
  return DOMAINS.some(reserved => domain === reserved || domain.endsWith(`.${reserved}`));
}

function isAllowedOption(key: string, value: Json): boolean {
  if (key === COMPARE_OPTIONS) return value === 'IgnoreExtraneous';
  return (
    key === SYNC_OPTIONS &&
    String(value)
      .split(',')
      .every(option => ALLOWED_OPTIONS.has(option.trim()))
  );
}

/** Every label and annotation of an object and of the templates in it. */
function keysBelow(value: Json, path: Path): readonly (readonly [path: Path, key: string, value: Json])[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => keysBelow(item, [...path, at]));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const at = [...path, key];
    const isKeys = (key === 'labels' || key === 'annotations') && path.at(-1) === 'metadata' && isMap(item);
    if (!isKeys) return keysBelow(item, at);
    return Object.entries(item as Record<string, Json>).map(
      ([name, each]) => [[...at, name], name, each] as const,
    );
  });
}
