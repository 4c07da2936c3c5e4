import { emitYaml } from '../../emit/emit-yaml.ts';
import type { JsonMap } from '../../source/json.ts';
import type { LocalFacts } from './local-facts.ts';

/** The container of a release as a compose file: what it reads, may write and is started with. */
export function compose(facts: LocalFacts): string {
  const { integration, image, user, ports, command, files, secretFiles, writable } = facts;
  const environment = Object.fromEntries([
    ...facts.wired.map(([name, value]) => [name, literal(value)]),
    ...facts.configured.map(([name, value]) => [name, literal(value)]),
    ...facts.secrets.map(([name, from]) => [name, `\${${name}:?set it, from ${from}}`]),
  ]);
  const service: JsonMap = {
    image,
    user: String(user),
    read_only: true,
    tmpfs: writable,
    environment,
    ...(command.length > 0 ? { entrypoint: command.map(literal) } : {}),
    ...(facts.arguments.length > 0 ? { command: facts.arguments.map(literal) } : {}),
    ...(ports.size > 0 ? { ports: [...ports.values()].map(port => `127.0.0.1:${port}:${port}`) } : {}),
    ...(files.length > 0 ? { volumes: files.map(({ key, path }) => `./files/${key}:${path}:ro`) } : {}),
    ...(secretFiles.length > 0
      ? { secrets: secretFiles.map(({ key, path }) => ({ source: secretName(key), target: path })) }
      : {}),
  };
  const secrets = Object.fromEntries(
    secretFiles.map(({ key }) => [secretName(key), { environment: secretVariable(key) }]),
  );
  return emitYaml({
    name: integration,
    services: { [integration]: service },
    ...(secretFiles.length > 0 ? { secrets } : {}),
  });
}

/** The variable from which compose takes the content of a secret file. */
export function secretVariable(key: string): string {
  return `FILE_${key.replaceAll(/[^A-Za-z0-9]+/g, '_').replace(/^_/, '')}`.toUpperCase();
}

function secretName(key: string): string {
  return key.replace(/^\./, '');
}

/** A text that compose passes on as it is. */
function literal(text: string): string {
  return text.replaceAll('$', () => '$$');
}
