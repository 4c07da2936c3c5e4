import { Reporter } from '../../src/diagnostics/reporter.ts';
import { type CommitRecord, readCommit } from '../../src/host/git/commit-record.ts';
import type { DryRepository } from '../../src/host/git/dry-repository.ts';
import { publish } from '../../src/publish/publish.ts';

/** What one of several publishers is to do: publish commits of its catalog, oldest first. */
export interface PublisherOrder {
  readonly rendered: string;
  readonly repository: DryRepository;
  readonly environment: string;
  /** Ids of dry commits. */
  readonly commits: readonly string[];
}

/** What a publisher did. */
export interface PublisherReport {
  readonly results: readonly string[];
  /** Of each commit. */
  readonly attempts: readonly number[];
  readonly problems: readonly string[];
}

/** A publisher that has read all it needs, so that nothing but publishing is left. */
export async function openPublisher({ rendered, repository, environment, commits }: PublisherOrder): Promise<{
  run(): Promise<PublisherReport>;
}> {
  const records: CommitRecord[] = [];
  for (const id of commits) records.push((await readCommit(repository.gitDirectory, id))!);
  return {
    async run() {
      const results: string[] = [];
      const attempts: number[] = [];
      const reporter = new Reporter();
      for (const commit of records) {
        const files = ['.cistern-files', 'app/one.yaml', 'app/two.yaml'].map(name => ({
          path: `${environment}/${name}`,
          bytes: Buffer.from(name === 'app/two.yaml' ? 'constant: true\n' : `${environment}: ${commit.id}\n`),
        }));
        const [outcome] = await publish(
          { repository, commit, files },
          [
            {
              address: { url: rendered, transport: 'file' },
              credentials: undefined,
              branch: 'rendered',
              environments: [environment],
            },
          ],
          {
            compiler: { version: '1.0.0', digest: '0'.repeat(64) },
            history: { gitDirectory: repository.gitDirectory },
            isDryRun: false,
          },
          reporter,
        );
        results.push(outcome!.result);
        attempts.push(outcome!.attempts);
      }
      return { results, attempts, problems: reporter.diagnostics.map(({ message }) => message) };
    },
  };
}
