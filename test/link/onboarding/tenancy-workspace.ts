import { documentOf, type Files, minimalWorkspace } from '../../workspace.ts';

/** The environment of the minimal workspace with tenancy, further fields of `spec.tenancy` as YAML. */
export function environmentWith(tenancy: string): string {
  const indented = `cluster: dev-kind\n${tenancy}`
    .trimEnd()
    .split('\n')
    .map(line => `    ${line}`)
    .join('\n');
  return `${minimalWorkspace()['environments/dev/environment.yaml']!.trimEnd()}\n  tenancy:\n${indented}\n`;
}

/** An organization that can run, with more fields as YAML; a later field of one name replaces the earlier one. */
export function organizationOf(name: string, more = ''): string {
  const fields = new Map(
    [
      'adminUsers: [ada@example.org]',
      `repositories: [github.com/${name}]`,
      'network: isolated',
      'webhook: { secret: { generated: true }, exposure: internal }',
      ...more.split(/\n(?=\S)/).filter(field => field !== ''),
    ].map(field => [field.replace(/^⟦/, '').split(':')[0]!, field]),
  );
  return documentOf('Organization', name, [...fields.values()].join('\n'));
}

/** A Pipeline without parameters, or with some. */
export function pipelineOf(name: string, params: readonly string[] = [], workspaces: readonly string[] = []) {
  const list = (field: string, names: readonly string[]): string =>
    names.length === 0 ? '' : `${field}:\n${names.map(each => `  - ${each}\n`).join('')}`;
  const spec = `${list('params', params)}${list('workspaces', workspaces)}tasks:\n  - name: run\n    taskSpec:\n      steps:\n        - name: run\n          image: example.org/tool@sha256:${'a'.repeat(64)}\n          command: [run]\n`;
  return documentOf('Pipeline', name, spec).replace('cistern.dev/v1alpha1', 'tekton.dev/v1');
}

/** A binding of `github.com/<organization>/app`, with more fields as YAML; later fields replace earlier ones. */
export function bindingOf(name: string, organization: string, more = ''): string {
  const fields = new Map(
    [
      `organization: ${organization}`,
      `repository: https://github.com/${organization}/app`,
      'branches: [main]',
      'pipeline: { name: build }',
      ...more.split(/\n(?=\S)/).filter(field => field !== ''),
    ].map(field => [field.split(':')[0]!, field]),
  );
  return documentOf('RepoBinding', name, [...fields.values()].join('\n'));
}

/** A workspace in which `shop` and `books` run, each with what the test lays over it. */
export function tenancyWorkspace(overlay: Files = {}): Files {
  return {
    'environments/dev/environment.yaml': environmentWith(
      'organizations: all\nrepoBindings: all\nknowledgeBases: all\nagents: all',
    ),
    'catalog/organizations/shop.yaml': organizationOf('shop'),
    'catalog/organizations/books.yaml': organizationOf('books'),
    'catalog/pipelines/build.yaml': pipelineOf('build'),
    ...overlay,
  };
}
