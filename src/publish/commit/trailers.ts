import type { CompilerVersion, ExtensionVersion } from './provenance.ts';

/** One line at the end of a commit message that says something to programs. */
export interface Trailer {
  readonly key: string;
  readonly value: string;
}

const TRAILER = /^([A-Za-z0-9-]+)[ \t]*:(.*)$/;
/** Lines that git itself writes; a block that holds one may hold other lines too. */
const BY_GIT = /^(Signed-off-by: |\(cherry picked from commit )/;

/**
 * The trailers of a commit message as `git interpret-trailers --parse` finds them: the last paragraph, unless it is the
 * first one or holds too much else.
 */
export function trailersOf(message: string): readonly Trailer[] {
  const paragraphs = message
    .replace(/\r\n/g, '\n')
    .split(/\n(?:[ \t]*\n)+/)
    .filter(paragraph => paragraph.trim() !== '');
  if (paragraphs.length < 2) return [];
  const lines = paragraphs
    .at(-1)!
    .split('\n')
    .filter(line => line !== '');
  const found: { key: string; value: string }[] = [];
  let trailers = 0;
  let others = 0;
  let inTrailer = false;
  for (const line of lines) {
    const [, key, value] = TRAILER.exec(line) ?? [];
    if (key !== undefined && value !== undefined) {
      found.push({ key, value: value.trim() });
      trailers++;
      inTrailer = true;
    } else if (/^[ \t]/.test(line) && inTrailer) {
      const last = found.at(-1)!;
      last.value = `${last.value} ${line.trim()}`;
    } else {
      if (BY_GIT.test(line)) trailers++;
      else others++;
      inTrailer = false;
    }
  }
  const isBlock = others === 0 || (lines.some(line => BY_GIT.test(line)) && trailers * 3 >= others);
  return isBlock ? found : [];
}

/** What a rendered commit says about itself. */
export interface RenderedTrailers {
  /** Full id of the dry commit. */
  readonly drySha: string;
  readonly catalog: string;
  readonly compiler: CompilerVersion;
  readonly environments: readonly string[];
}

const COMPILER = /^([0-9A-Za-z][0-9A-Za-z.+-]{0,63}) sha256:([0-9a-f]{64})$/;
const EXTENSION =
  /^((?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*)@([0-9A-Za-z][0-9A-Za-z.+-]{0,63}) sha256:([0-9a-f]{64})$/;
const ID = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
const ENVIRONMENT = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

/** The trailers that every commit of Cistern on a rendered branch has; nothing when one is missing, wrong or there twice. */
export function renderedTrailers(message: string): RenderedTrailers | undefined {
  const trailers = trailersOf(message);
  const only = (key: string): string | undefined => {
    const values = trailers.filter(trailer => trailer.key === key);
    return values.length === 1 ? values[0]!.value : undefined;
  };
  const drySha = only(REFERENCE.sha) ?? '';
  const catalog = only(CATALOG) ?? '';
  const [, version, digest] = COMPILER.exec(only(COMPILER_KEY) ?? '') ?? [];
  const extensions = trailers
    .filter(({ key }) => key === EXTENSION_KEY)
    .map(({ value }) => extensionOf(value));
  const environments = (only(ENVIRONMENTS) ?? '').split(' ').filter(name => name !== '');
  if (!ID.test(drySha) || !/^[!-~]+$/.test(catalog)) return undefined;
  if (version === undefined || digest === undefined || extensions.includes(undefined)) return undefined;
  if (!environments.every(name => ENVIRONMENT.test(name))) return undefined;
  const compiler = { version, digest, extensions: extensions as readonly ExtensionVersion[] };
  return { drySha, catalog, compiler, environments };
}

function extensionOf(text: string): ExtensionVersion | undefined {
  const [, name, version, digest] = EXTENSION.exec(text) ?? [];
  return name === undefined || version === undefined || digest === undefined
    ? undefined
    : { name, version, digest };
}

/** Keys that Argo CD reads; they tell of the commit that a commit was made from. */
export const REFERENCE = {
  repoURL: 'Argocd-reference-commit-repourl',
  author: 'Argocd-reference-commit-author',
  date: 'Argocd-reference-commit-date',
  subject: 'Argocd-reference-commit-subject',
  body: 'Argocd-reference-commit-body',
  sha: 'Argocd-reference-commit-sha',
} as const;

/** Which compiler made a rendered commit. */
export const COMPILER_KEY = 'Cistern-Compiler';
/** Which extensions it ran with; one trailer for each. */
export const EXTENSION_KEY = 'Cistern-Extension';
/** From which catalog. */
export const CATALOG = 'Cistern-Catalog';
/** And which environments of it the branch holds. */
export const ENVIRONMENTS = 'Cistern-Environments';
