import { Reporter } from '../diagnostics/reporter.ts';
import { type KnownHosts, knownHosts } from '../link/hosts/known-hosts.ts';
import { type DeclarationIndex, indexDeclarations } from '../link/index-declarations.ts';
import { linkOwnership, type Ownership } from '../link/tenancy/ownership.ts';
import { load } from '../load/load.ts';
import { validate } from '../validate/validate.ts';

/** What a workspace says about the place that values move to. */
export interface WorkspaceFacts {
  readonly index: DeclarationIndex;
  readonly hosts: KnownHosts;
  /** What each organization owns. */
  readonly ownership: ReadonlyMap<string, Ownership>;
}

/** The facts of a workspace; documents that are wrong have none, since `cistern check` is there to say so. */
export function workspaceFacts(root: string): WorkspaceFacts {
  const reporter = new Reporter();
  const { documents, textOf } = load(root, {}, reporter);
  return factsOf(indexDeclarations(validate(documents, textOf, reporter), { reporter, textOf }));
}

/** The facts where there is no workspace. */
export function noWorkspace(): WorkspaceFacts {
  return factsOf(indexDeclarations([], { reporter: new Reporter(), textOf: () => '' }));
}

function factsOf(index: DeclarationIndex): WorkspaceFacts {
  const context = { reporter: new Reporter(), textOf: () => '' };
  return { index, hosts: knownHosts(index), ownership: linkOwnership(index.organizations, context) };
}
