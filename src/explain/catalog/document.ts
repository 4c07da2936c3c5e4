import { sha256 } from '../../host/digest.ts';
import type { Declaration } from '../../validate/declaration.ts';
import { placeOf } from '../../validate/place.ts';
import { readCatalog } from '../../yaml/catalog/read-catalog.ts';

const READ =
  /^(?:catalog\/(?:organizations|integrations|pipelines)\/[^/]+|environments\/[^/]+\/(?:environment|(?:clusters|integrations)\/[^/]+))\.yaml$/;

/** Whether the compiler reads a document at a path of the workspace. */
export function isDocumentPath(path: string): boolean {
  return READ.test(path);
}

/** The document at a path; nothing when the text cannot be read. Its schema is not looked at: it was compiled before. */
export function documentAt(path: string, text: string): Declaration | undefined {
  const value = readCatalog(text, () => {});
  if (value === undefined) return undefined;
  const { kinds, name, environment } = placeOf(path);
  const kind = kinds.find(each => each === value.kind) ?? kinds[0];
  return { kind, name, environment, path, digest: sha256(text), value: value as unknown as never };
}

/** How far a document is from what lies at an address: its release is nearest, what others say of themselves farthest. */
export function distance(path: string, address: string): number {
  const application = address.split('/')[2];
  if (path.includes('/integrations/')) {
    if (application !== undefined && !path.endsWith(`/${application}.yaml`)) return 5;
    return path.startsWith('environments/') ? 0 : 1;
  }
  return path.includes('/clusters/') ? 2 : path.startsWith('environments/') ? 3 : 4;
}
