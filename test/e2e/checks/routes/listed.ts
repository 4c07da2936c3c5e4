import type { CheckContext } from '../../check.ts';
import { mustCistern } from '../../example/cistern.ts';

/** A record of `cistern list --json`, as far as it says where an integration is reached. */
export interface ListedIntegration {
  readonly integration: string;
  readonly environment: string;
  readonly cluster: string;
  readonly namespace: string;
  readonly routes: readonly {
    readonly host: string;
    readonly path: string;
    readonly strip: boolean;
    readonly headers: Readonly<Record<string, string>>;
  }[];
}

/** What `cistern list --json` says about the example. */
export async function listed(context: CheckContext): Promise<readonly ListedIntegration[]> {
  const records = await mustCistern(context, context.repository, 'list', '--json', '--no-cache');
  return JSON.parse(records) as ListedIntegration[];
}
