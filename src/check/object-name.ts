import type { ObjectId } from '../lower/manifest.ts';

/** An object as messages name it: `Deployment \`orders\``. */
export function objectName({ kind, name }: Pick<ObjectId, 'kind' | 'name'>): string {
  return `${kind} \`${name}\``;
}
