import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CheckContext } from '../../check.ts';
import { mustCistern } from '../../example/cistern.ts';
import type { DryRepository } from '../../example/dry-repository.ts';
import { foldersIn } from '../../example/target.ts';
import { git } from '../../git/git.ts';

interface Rendered {
  readonly branch?: string;
  readonly proposed?: boolean;
}

/** Publishes the catalog, and plays the promoter where an environment wants one. */
export class Publisher {
  readonly #context: CheckContext;
  readonly #dry: DryRepository;
  /** The bare repository that everything is published to. */
  readonly bare: string;

  constructor(context: CheckContext, dry: DryRepository, bare: string) {
    this.#context = context;
    this.#dry = dry;
    this.bare = bare;
  }

  /** Publishes the newest commit of the catalog for all environments. */
  async publish(): Promise<void> {
    await mustCistern(this.#context, this.#dry.folder, 'publish');
    for (const environment of this.#environments()) {
      const { branch = 'rendered', proposed = false } = this.#rendered(environment);
      if (proposed)
        await git(this.#context, this.bare, 'update-ref', `refs/heads/${branch}`, `${branch}-next`);
    }
  }

  /** The branch that the Argo CD of an environment reads. */
  branchOf(environment: string): string {
    return this.#rendered(environment).branch ?? 'rendered';
  }

  #environments(): readonly string[] {
    return foldersIn(join(this.#dry.folder, 'environments'));
  }

  #rendered(environment: string): Rendered {
    const file = join(this.#dry.folder, 'environments', environment, 'environment.yaml');
    const { spec } = parse(readFileSync(file, 'utf8')) as { readonly spec: { readonly rendered?: Rendered } };
    return spec.rendered ?? {};
  }
}
