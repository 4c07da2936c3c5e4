import type { LocalFacts } from './local-facts.ts';

/** A file to write, below the folder of the command. */
export interface WrittenFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The configuration in the form that the runtime reads on a developer's machine; nothing for images of unknown making. */
export function runtimeFiles(facts: LocalFacts): readonly WrittenFile[] {
  switch (facts.profile.local) {
    case 'quarkus':
      return quarkusFiles(facts);
    case 'dotnet':
      return dotnetFiles(facts);
    default:
      return [];
  }
}

/**
 * Quarkus reads variables from `.env` and properties from `config`, both in its working folder. Secrets are left to the
 * environment of the developer, which comes before `.env`.
 */
function quarkusFiles({ configured, files }: LocalFacts): readonly WrittenFile[] {
  const variables = configured.map(([name, value]) => `${name}=${escaped(value)}\n`).join('');
  return [
    { path: 'quarkus/.env', content: variables },
    ...files
      .filter(({ inFolder }) => inFolder)
      .map(({ key, content }) => ({
        path: `quarkus/config/${key === 'application.properties' ? 'application-dev.properties' : key}`,
        content: contentOf(content),
      })),
  ];
}

/** Visual Studio, Rider and `dotnet run` read one file. It would hide what the developer has in the environment, so no secrets. */
function dotnetFiles({ integration, ports, configured }: LocalFacts): readonly WrittenFile[] {
  const settings = {
    profiles: {
      [integration]: {
        commandName: 'Project',
        ...(ports.size > 0
          ? { applicationUrl: [...ports.values()].map(port => `http://localhost:${port}`).join(';') }
          : {}),
        environmentVariables: { ASPNETCORE_ENVIRONMENT: 'Development', ...Object.fromEntries(configured) },
      },
    },
  };
  return [
    { path: 'dotnet/Properties/launchSettings.json', content: `${JSON.stringify(settings, null, 2)}\n` },
  ];
}

/** The content of a file of the catalog. */
export function contentOf(content: string | { readonly base64: string }): string | Uint8Array {
  return typeof content === 'string' ? content : Buffer.from(content.base64, 'base64');
}

/** A value as properties are written. */
function escaped(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replace(/^ /, '\\ ');
}
