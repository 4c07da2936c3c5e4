import { type LinkContext, resolve, spanIn } from '../context.ts';
import type { DeclarationIndex } from '../index-declarations.ts';

/** The fields of each kind of secret backend, besides those that every kind has. */
const FIELDS = {
  openbao: { needed: ['server', 'mount', 'authMount', 'audience'], optional: ['caProvider'] },
  vault: { needed: ['server', 'mount', 'authMount', 'audience'], optional: ['caProvider'] },
  kubernetes: { needed: ['namespace'], optional: ['server', 'caProvider'] },
  aws: { needed: ['region', 'rolePrefix'], optional: ['service'] },
  azure: { needed: ['server', 'tenant', 'identities'], optional: [] },
  gcp: { needed: ['project'], optional: [] },
} as const;

const SHARED: readonly string[] = ['kind', 'prefix', 'refreshInterval'];

/**
 * Checks that a secret backend has the fields of its kind and no others. Reports `CST3095` for a missing one, `CST3096` for
 * one of another kind, and `CST3001` for an identity of an organization that does not exist.
 */
export function checkSecretBackends(index: DeclarationIndex, context: LinkContext): void {
  for (const environment of index.environments.values()) {
    const backend = environment.value.spec.secretBackend;
    if (backend === undefined) continue;
    const { kind = 'openbao', identities = {} } = backend;
    const needed: readonly string[] = FIELDS[kind].needed;
    const known = [...SHARED, ...needed, ...FIELDS[kind].optional];
    const at = ['spec', 'secretBackend'];
    for (const field of needed.filter(name => !Object.hasOwn(backend, name))) {
      context.reporter.report(
        'CST3095',
        { environment: environment.name, kind, field },
        {
          span: spanIn(context, environment, at, 'key'),
          help: `add \`spec.secretBackend.${field}\`, or choose another \`kind\``,
        },
      );
    }
    for (const field of Object.keys(backend).filter(name => !known.includes(name))) {
      context.reporter.report(
        'CST3096',
        { environment: environment.name, kind, field },
        {
          span: spanIn(context, environment, [...at, field], 'key'),
          help: 'remove it, or choose another `kind`',
        },
      );
    }
    for (const organization of Object.keys(identities)) {
      const place = [...at, 'identities', organization];
      resolve(
        context,
        { kind: 'Organization', name: organization, from: environment, at: place },
        index.organizations,
      );
    }
  }
}
