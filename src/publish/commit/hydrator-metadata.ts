import { dryMessage } from './dry-message.ts';
import type { CompilerVersion, Provenance } from './provenance.ts';

/** Where the metadata lies on a rendered branch. */
export const METADATA_PATH = 'hydrator.metadata';
/** Where the attributes lie. */
export const ATTRIBUTES_PATH = '.gitattributes';

/**
 * The file `hydrator.metadata` at the top of a rendered commit: what Argo CD and promoters read of the dry commit.
 * Members, their order and the form are those of Argo CD's own hydrator.
 */
export function hydratorMetadata({ commit, repoURL, compiler }: Provenance): string {
  const { author, date, subject, body, reference } = dryMessage(commit);
  const metadata = {
    ...(repoURL !== undefined && { repoURL }),
    drySha: commit.id,
    commands: [commandOf(compiler)],
    ...(author !== undefined && { author }),
    date,
    ...(subject !== '' && { subject }),
    ...(body.length > 0 && { body: body.join('\n') }),
    ...(reference !== undefined && { references: [{ commit: reference }] }),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** The command that renders the same. */
export function commandOf({ version, extensions = [] }: CompilerVersion, command = 'render'): string {
  return [`npx cistern@${version} ${command}`, ...extensions.map(({ name }) => `--extension ${name}`)].join(
    ' ',
  );
}

/** The file `.gitattributes` at the top of a rendered commit, byte for byte as Argo CD's own hydrator writes it. */
export function gitAttributes(): string {
  return '**/README.md linguist-generated=true\n**/hydrator.metadata linguist-generated=true';
}

/** The git note of a rendered commit, which says what dry commit it stands for, also when a later one renders the same. */
export function noteText(drySha: string): string {
  return JSON.stringify({ drySha });
}

/** The dry commit that a note names; nothing when it is no note of this form. */
export function drySha(note: string): string | undefined {
  return /^\{\s*"drySha"\s*:\s*"([0-9a-f]{40}|[0-9a-f]{64})"\s*\}\s*$/.exec(note)?.[1];
}
