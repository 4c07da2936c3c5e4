import { startServer } from '../../../programs/argocd/server.ts';
import type { Scenario } from '../scenario.ts';

interface RevisionMetadata {
  readonly author?: string;
  readonly message?: string;
  readonly references?: readonly { readonly commit?: { readonly sha?: string; readonly subject?: string } }[];
}

/** What the web page of Argo CD shows beside a hydrated commit. */
export const dryCommit: Scenario = {
  name: "Argo CD's API names the commit of the catalog for what it has synced",
  async run({ installations, dry }) {
    const failures: string[] = [];
    const history = (await dry.git('log', '--format=%H')).split('\n');
    for (const { argocd, environments, applications } of installations) {
      const address = await startServer(argocd.surroundings, argocd.repoServer);
      const [application] = await applications();
      const name = application!.metadata.name;
      const { sync } = application!.status as { readonly sync: { readonly revision: string } };
      const response = await fetch(
        `${address}/api/v1/applications/${name}/revisions/${sync.revision}/metadata`,
      );
      const metadata = (await response.json()) as RevisionMetadata;
      const dryShas = (metadata.references ?? []).map(({ commit }) => commit?.sha ?? '');
      if (dryShas.length !== 1 || !history.includes(dryShas[0]!))
        failures.push(
          `${environments.join(', ')}: ${name} at ${sync.revision} refers to ${JSON.stringify(metadata)}`,
        );
    }
    return failures;
  },
};
