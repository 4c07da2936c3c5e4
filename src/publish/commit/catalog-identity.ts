import type { DryRepository } from '../../host/git/dry-repository.ts';
import { repositoryIdentity } from '../../source/repository-identity.ts';

/** The catalog of a repository that has no remote. */
const LOCAL = 'local';

/**
 * What a catalog is called on rendered branches: host and path of its repository, the same however it was cloned, and
 * `//<folder>` behind it when the workspace is not at its top. One line without blanks.
 */
export function catalogIdentity({ originURL, root }: Pick<DryRepository, 'originURL' | 'root'>): string {
  const repository = originURL === undefined ? LOCAL : repositoryIdentity(originURL);
  const folder = root === '' ? '' : `//${root}`;
  return (repository + folder).replace(/[^!-~]/g, character => encodeURIComponent(character));
}
