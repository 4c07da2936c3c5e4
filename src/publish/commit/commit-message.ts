import { dryMessage } from './dry-message.ts';
import { mailAddress } from './person.ts';
import { extensionText, type Provenance } from './provenance.ts';
import { CATALOG, COMPILER_KEY, ENVIRONMENTS, EXTENSION_KEY, REFERENCE } from './trailers.ts';

/** As many digits as Argo CD's message shows of the dry commit. */
const SHORT_ID = 7;

/**
 * The message of a rendered commit: subject and body of the dry commit by Argo CD's template, then, in one block, who wrote
 * it, the trailers by which Argo CD links the two, and those by which Cistern knows its own.
 */
export function commitMessage({ commit, repoURL, catalog, compiler, environments }: Provenance): string {
  const { author, date, subject, body, reference } = dryMessage(commit);
  const address = mailAddress(commit.authorName, commit.authorEmail);
  const link = repoURL === undefined ? undefined : linkOf(repoURL);
  const trailers: readonly (readonly [string, string | undefined])[] = [
    ['Co-authored-by', reference?.author],
    ['Co-authored-by', author],
    [REFERENCE.repoURL, link],
    [REFERENCE.author, address],
    [REFERENCE.date, date],
    [REFERENCE.subject, subject === '' ? undefined : subject],
    [REFERENCE.body, body.length === 0 ? undefined : JSON.stringify(body.join('\n'))],
    [REFERENCE.sha, commit.id],
    [COMPILER_KEY, `${compiler.version} sha256:${compiler.digest}`],
    ...(compiler.extensions ?? []).map(extension => [EXTENSION_KEY, extensionText(extension)] as const),
    [CATALOG, catalog],
    [ENVIRONMENTS, environments.join(' ')],
  ];
  const block = trailers.flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`.trimEnd()],
  );
  const title = `${commit.id.slice(0, SHORT_ID)}: ${subject}`.trimEnd();
  const text = body.length === 0 ? [] : ['', ...body.map(harmless)];
  return `${[title, ...text, '', ...block].join('\n')}\n`;
}

/** Lines that git would take for something else: trailers, the end of the message, comments. */
const MEANINGFUL = /^([A-Za-z0-9-]+[ \t]*:|\(cherry picked from commit|---|#|diff -|Index: )/;

function harmless(line: string): string {
  return MEANINGFUL.test(line) ? `    ${line}` : line;
}

/** An address as a URL; the short form of ssh is none. */
function linkOf(url: string): string | undefined {
  if (url.includes('://')) return url;
  const [, host, path] = /^([^/:]+):\/?(.+)$/.exec(url) ?? [];
  return host === undefined || path === undefined ? undefined : `ssh://${host}/${path}`;
}
