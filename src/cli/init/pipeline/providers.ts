/** A CI system that pipelines can be made for. */
export type Provider = 'github' | 'forgejo' | 'gitea' | 'gitlab' | 'tekton';

/** What a pipeline consists of. */
export interface PipelineForm {
  /** Path of each file in the repository → its template below `ci/`. */
  readonly files: Readonly<Record<string, string>>;
  /** The label of runners that jobs ask for, where there is no label that all have. */
  readonly label?: string;
  /** What remains to be done by hand, as sentences. */
  readonly next: readonly string[];
}

const SECRET =
  'where the rendered branch lies in another repository, store a token that may write it as the secret CISTERN_GIT_TOKEN';

/** The pipelines of all CI systems. */
export const PIPELINES: Readonly<Record<Provider, PipelineForm>> = {
  github: {
    files: {
      '.github/workflows/cistern.yml': 'github/cistern.yml',
      '.github/workflows/cistern-check.yml': 'github/cistern-check.yml',
      '.github/workflows/cistern-publish.yml': 'github/cistern-publish.yml',
    },
    next: [SECRET],
  },
  forgejo: {
    files: { '.forgejo/workflows/cistern.yml': 'forgejo/cistern.yml' },
    label: 'docker',
    next: ['put a label of your runners in the place of `docker`', SECRET],
  },
  gitea: {
    files: { '.gitea/workflows/cistern.yml': 'forgejo/cistern.yml' },
    label: 'ubuntu-latest',
    next: ['put a label of your runners in the place of `ubuntu-latest`', SECRET],
  },
  gitlab: {
    files: { '.gitlab-ci.yml': 'gitlab/gitlab-ci.yml' },
    next: [
      'let job tokens push to the project (Settings, CI/CD, Job token permissions), or set CISTERN_GIT_USERNAME and CISTERN_GIT_TOKEN as masked and protected variables',
    ],
  },
  tekton: {
    files: {
      'tekton/cistern-task.yaml': 'tekton/cistern-task.yaml',
      'tekton/cistern-pipeline.yaml': 'tekton/cistern-pipeline.yaml',
      'tekton/cistern-run.yaml': 'tekton/cistern-run.yaml',
      'tekton/cistern-trigger.yaml': 'tekton/cistern-trigger.yaml',
    },
    next: [
      'choose an image and put its digest in the place of DIGEST',
      'make the Secrets `cistern-git-read` and `cistern-git-write`, each with `username` and `token`',
      'kubectl apply -f tekton/cistern-task.yaml -f tekton/cistern-pipeline.yaml',
    ],
  },
};

/** The names of the CI systems, in the order of the help. */
export const PROVIDERS = ['github', 'forgejo', 'gitea', 'gitlab', 'tekton'] as const satisfies Provider[];
