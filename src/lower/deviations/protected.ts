import type { Path } from '../../source/pointer.ts';
import type { ObjectId } from '../manifest.ts';

/** What no patch may touch, in words; nothing where it may. */
export function protectionOf(
  { group }: ObjectId,
  path: Path,
  ownLabels: ReadonlySet<string>,
): string | undefined {
  const [first, second, third] = path;
  if (first === 'apiVersion' || first === 'kind') return 'the identity of the object';
  if (first === 'status') return 'what the cluster says of the object';
  if (first === 'metadata') {
    if (second !== 'labels' && second !== 'annotations') return 'the identity of the object';
    if (third === undefined) return 'the labels and annotations by which it is known';
    return ofKey(String(third), ownLabels);
  }
  if (path.includes('metadata')) {
    const at = path.lastIndexOf('metadata');
    const key = path[at + 2];
    return key === undefined ? 'the labels of the pods' : ofKey(String(key), ownLabels);
  }
  if (first !== 'spec') return undefined;
  if (second === 'selector' || second === 'podSelector')
    return 'the selector, which is immutable or opens a way';
  if (second === 'replicas' && group === 'apps') return '`replicas`, which stops and scales the release';
  if (second === 'suspend' && group === 'batch') return '`suspend`, which stops the release';
  if (second === 'scaleTargetRef') return 'what is scaled';
  return undefined;
}

function ofKey(key: string, ownLabels: ReadonlySet<string>): string | undefined {
  if (ownLabels.has(key) || key.startsWith('cistern.dev/')) return `\`${key}\`, by which it is known`;
  if (key.startsWith('argocd.argoproj.io/')) return `\`${key}\`, by which it is delivered`;
  return key === 'autoscaling.keda.sh/paused-replicas' ? `\`${key}\`, which stops the release` : undefined;
}
