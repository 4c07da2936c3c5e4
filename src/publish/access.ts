import { credentialsIn } from '../host/git/remote/access.ts';
import { readRemote } from '../host/git/remote/named-remote.ts';
import type { RemoteAddress, RemoteCredentials } from '../host/git/remote/remote-address.ts';
import { repositoryIdentity } from '../source/repository-identity.ts';

/** Names a host that gets the credentials besides the one that the catalog's `origin` lies on. */
export const HOST_VARIABLE = 'CISTERN_GIT_HOST';

/** Decides who gets credentials. */
export interface Access {
  /** Where `origin` of the catalog's repository lies. */
  readonly origin: RemoteAddress | undefined;
  /**
   * The credentials for an address. Those of the environment go to the host of `origin`, to the host that the environment
   * names, and to an address from the command line, never to one that only the catalog names; those that `origin` carries go
   * to its own host.
   */
  readonly credentialsFor: (
    address: RemoteAddress,
    given: { readonly byCommandLine: boolean },
  ) => RemoteCredentials | undefined;
}

/** The access that the environment and the catalog's own remote give. */
export async function accessOf(
  gitDirectory: string,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<Access> {
  const origin = await readRemote(gitDirectory, 'origin');
  const given = credentialsIn(variables);
  const home = origin === undefined ? '' : hostOf(origin);
  const named = (variables[HOST_VARIABLE] ?? '').toLowerCase();
  return {
    origin,
    credentialsFor: (address, { byCommandLine }) => {
      const host = hostOf(address);
      if (host === '') return undefined;
      if (byCommandLine || host === home || host === named) {
        return given ?? (host === home ? origin?.credentials : undefined);
      }
      return undefined;
    },
  };
}

/** The host of an address with its port, if that is not the usual one. */
function hostOf({ url, transport }: RemoteAddress): string {
  return transport === 'file' ? '' : repositoryIdentity(url).split('/')[0]!;
}
