import { join } from 'node:path';
import { mustGo } from './go.ts';
import type { Build } from './pins.ts';

interface Replace {
  readonly Old: { readonly Path: string; readonly Version?: string };
  readonly New: { readonly Path: string; readonly Version?: string };
}

/**
 * The text of a `go.mod` that requires nothing but the module to build. Only the main module's replacements count
 * in Go, so those of the module are repeated here; a folder it replaces by becomes a version.
 */
export async function goModFor(build: Build, source: string, patched: boolean): Promise<string> {
  const own = JSON.parse(await mustGo(['mod', 'edit', '-json', join(source, 'go.mod')], source)) as {
    readonly Go?: string;
    readonly Replace?: readonly Replace[] | null;
  };
  const replacements = new Map<string, string>();
  for (const { Old, New } of own.Replace ?? []) {
    const old = Old.Version ? `${Old.Path} ${Old.Version}` : Old.Path;
    if (New.Version) replacements.set(old, `${New.Path} ${New.Version}`);
    else if (build.localReplacements) replacements.set(old, `${Old.Path} ${build.localReplacements}`);
  }
  for (const [path, version] of Object.entries(build.replacements ?? {}))
    replacements.set(path, `${path} ${version}`);
  if (patched) replacements.set(build.module, './source');
  return [
    'module cistern.dev/e2e',
    `go ${own.Go ?? '1.21'}`,
    `require ${build.module} ${build.version}`,
    ...[...replacements].map(([old, by]) => `replace ${old} => ${by}`),
    '',
  ].join('\n');
}
