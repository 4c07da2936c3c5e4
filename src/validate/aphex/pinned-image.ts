import type { Path } from '../../source/pointer.ts';
import type { OlderDocument } from './conversion.ts';

/** Registry of images that name none, for the programs that run containers. */
const STANDARD_REGISTRY = 'docker.io';

/** An image of the older form by its registry and digest; nothing where it has no digest. */
export function pinnedImage(
  image: string | undefined,
  at: Path,
  { better, refuse }: OlderDocument<unknown>,
): string | undefined {
  const [, name = '', digest] = /^([^@]+)@(sha256:[0-9a-f]{64})$/.exec(image ?? '') ?? [];
  if (digest === undefined) {
    const reason = image === undefined ? 'it says no image' : 'it names no digest';
    refuse(
      image === undefined ? at.slice(0, -1) : at,
      reason,
      'write `<repository>@sha256:<digest>`: tags move',
    );
    return undefined;
  }
  const repository = name.replace(/:[^:/]*$/, '');
  const [first = '', ...others] = repository.split('/');
  const isComplete = others.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  if (repository !== name || !isComplete)
    better(at, 'the complete repository with the digest, without a tag');
  if (isComplete) return `${repository}@${digest}`;
  const folder = others.length === 0 ? 'library/' : '';
  return `${STANDARD_REGISTRY}/${folder}${repository}@${digest}`;
}
