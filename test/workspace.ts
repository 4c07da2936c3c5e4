import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byCodeUnit } from '../src/source/order.ts';

/** Files by their path relative to a root. */
export type Files = Readonly<Record<string, string>>;

/** The repository that holds these tests. */
export const REPOSITORY: string = fileURLToPath(new URL('..', import.meta.url));

/** All regular files below a folder, sorted by path; every value is the text of the file. */
export function readFiles(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(item => item.isFile())
    .map(item => join(item.parentPath, item.name).slice(folder.length).replace(/^\//, ''));
  return Object.fromEntries(
    paths.sort(byCodeUnit).map(path => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

/** Writes files below a folder in the order given. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The smallest valid workspace: organization `shop`, integration `orders`, environment `dev` on cluster `dev-kind`. */
export function minimalWorkspace(): Files {
  minimal ??= Object.fromEntries(
    Object.entries(readFiles(join(REPOSITORY, 'test/cases/workspace'))).filter(([path]) =>
      path.endsWith('.yaml'),
    ),
  );
  return minimal;
}

let minimal: Files | undefined;

/** Runs an action in a temporary folder that holds the files, and removes the folder afterwards. */
export async function inFolder<Result>(
  files: Files,
  action: (root: string) => Result | Promise<Result>,
): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), 'cistern-test-'));
  try {
    writeFiles(root, files);
    return await action(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The text of a catalog document; the spec is YAML without its indentation. */
export function documentOf(kind: string, name: string, spec: string): string {
  const indented = spec
    .split('\n')
    .map(line => (line.trim() === '' ? '' : `  ${line}`))
    .join('\n')
    .trimEnd();
  const head = `apiVersion: cistern.dev/v1alpha1\nkind: ${kind}\nmetadata:\n  name: ${name}\n`;
  return indented === '' ? `${head}spec: {}\n` : `${head}spec:\n${indented}\n`;
}

/** The environment of the minimal workspace under another name, with a domain of its own. */
export function environmentOf(name: string): string {
  return minimalWorkspace()
    ['environments/dev/environment.yaml']!.replace('  name: dev\n', `  name: ${name}\n`)
    .replace('dev.example.org', `${name.replaceAll(/[⟦⟧]/g, '')}.example.org`);
}

/** The digest of an image that nobody built. */
export const DIGEST = 'sha256:65fb75dad2b328101bc086349437c2fd228e2d94108bba8fa37a9709fa385543';

/** A release of that image, with more fields as YAML. */
export function releaseOf(name: string, more = ''): string {
  return documentOf('IntegrationRelease', name, `image:\n  digest: ${DIGEST}\nrevision: 1.0.0\n${more}`);
}

/** An integration of `shop` with the runtime `container`, with more fields as YAML. */
export function integrationOf(name: string, more = '', organization = 'shop'): string {
  const own = `organization: ${organization}\nruntime: container\nimage:\n  repository: ${organization}/${name}\nsecurity:\n  runAsUser: 10001\n`;
  const served = /^ +port:/m.test(more) ? more : more.replace(/^http:\n/m, 'http:\n  port: 8080\n');
  return documentOf('Integration', name, own + served);
}
