import type { Reporter } from '../diagnostics/reporter.ts';
import type { DryRepository } from '../host/git/dry-repository.ts';
import { isBranchForGit, isBranchName } from '../host/git/remote/branch-name.ts';
import { readRemote } from '../host/git/remote/named-remote.ts';
import { parseRemoteURL, type RemoteAddress } from '../host/git/remote/remote-address.ts';
import type { Program } from '../link/program.ts';
import type { Environment } from '../validate/generated/kinds.ts';
import type { Access } from './access.ts';
import type { PublishTarget } from './target.ts';

/** What the command line says of where to publish. */
export interface TargetRequest {
  /** Name of a remote of the catalog's repository, or an address. */
  readonly remote?: string;
  readonly branch?: string;
  /** Publishes this environment alone. */
  readonly environment?: string;
}

/** The branch that an environment is published to when it does not say. */
const USUAL_BRANCH = 'rendered';
/** Promoters take what they move from the branch of this name. */
const PROPOSED = '-next';

/**
 * The branches that a catalog is published to, and which environments are on each. The command line changes only where to
 * push. Reports `CST8001`, `CST8002`, `CST8003`, `CST8017`, `CST8018`.
 */
export async function publishTargets(
  { environments }: Pick<Program, 'environments'>,
  { gitDirectory }: DryRepository,
  request: TargetRequest,
  { access, reporter }: { readonly access: Access; readonly reporter: Reporter },
): Promise<readonly PublishTarget[]> {
  const byCommandLine = request.remote !== undefined;
  const override = byCommandLine ? await remoteOf(gitDirectory, request.remote, reporter) : undefined;
  if (byCommandLine && override === undefined) return [];

  const targets = new Map<string, PublishTarget>();
  const isolated = new Set<string>();
  for (const [name, { value }] of environments) {
    if (name !== (request.environment ?? name)) continue;
    const rendered: Environment['spec']['rendered'] = value.spec.rendered;
    const address = override ?? addressOf(rendered?.repoURL, access, reporter);
    if (address === undefined) continue;
    const { branch, active } = branchesOf(rendered, request.branch);
    if (rendered?.layout === 'branches') isolated.add(name);
    else if (request.environment !== undefined) {
      const help =
        'publish without `--env`; only environments with layout `branches` have a branch of their own';
      reporter.report('CST8017', { environment: name, branch }, { help });
    }
    const key = `${address.url} ${branch}`;
    targets.set(key, {
      address,
      credentials: access.credentialsFor(address, { byCommandLine }),
      branch,
      ...(active === undefined ? {} : { active }),
      environments: [...(targets.get(key)?.environments ?? []), name],
    });
  }

  for (const { branch, environments: names } of targets.values()) {
    if (!isBranchName(branch) || !(await isBranchForGit(gitDirectory, branch))) {
      const help = 'use letters, digits, `.`, `_`, `-` and `/`';
      reporter.report('CST8003', { branch }, { help });
    }
    if (names.length > 1 && names.some(name => isolated.has(name))) {
      const help = 'name one environment with `--env`, or leave the option away';
      reporter.report('CST8018', { option: '--branch', branches: listOf(names) }, { help });
    }
  }
  return [...targets.values()];
}

/** The address of a remote that is named on the command line: by name, or as an address or path. */
async function remoteOf(
  gitDirectory: string,
  text: string,
  reporter: Reporter,
): Promise<RemoteAddress | undefined> {
  const found = (await readRemote(gitDirectory, text)) ?? parseRemoteURL(text);
  if (found !== undefined) return found;
  if (/[:/]/.test(text)) reportAddress(text, reporter);
  else
    reporter.report('CST8002', { name: text }, { help: 'see `git remote`; a path begins with `/` or `./`' });
  return undefined;
}

/** The address that the catalog gives, which may not lie on this machine, or else that of `origin`. */
function addressOf(
  repoURL: string | undefined,
  { origin }: Access,
  reporter: Reporter,
): RemoteAddress | undefined {
  if (repoURL === undefined) {
    const help =
      'add it, name another with `--remote`, or write `spec.rendered.repoURL` into the Environment';
    if (origin === undefined) reporter.report('CST8002', { name: 'origin' }, { help });
    return origin;
  }
  const address = parseRemoteURL(repoURL);
  if (address !== undefined && address.transport !== 'file') return address;
  reportAddress(repoURL, reporter);
  return undefined;
}

function reportAddress(text: string, reporter: Reporter): void {
  const address = text.replace(/\/\/[^/\s]*@/, '//***@');
  const help =
    'write `https://…`, `ssh://…` or `git@host:path`; paths and `file://` only on the command line';
  reporter.report('CST8001', { address }, { help });
}

function branchesOf(
  rendered: Environment['spec']['rendered'],
  override: string | undefined,
): { readonly branch: string; readonly active?: string } {
  if (override !== undefined) return { branch: override };
  const branch = rendered?.branch ?? USUAL_BRANCH;
  return rendered?.proposed === true ? { branch: branch + PROPOSED, active: branch } : { branch };
}

function listOf(names: readonly string[]): string {
  return names.map(name => `\`${name}\``).join(', ');
}
