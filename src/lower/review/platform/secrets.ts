import type { Find } from '../../../diagnostics/finding.ts';
import { secretReferences } from '../../../link/release/check-secrets.ts';
import type { Path } from '../../../source/pointer.ts';
import { unnamable } from '../../integration-app/identity/backend/remote-key.ts';
import { hasSecrets } from '../../integration-app/identity/external-secrets.ts';
import type { GeneratedSecret } from '../../integration-app/identity/generated-secrets.ts';
import type { ReleaseFacts } from '../../integration-app/release-facts.ts';

/** Most characters of the name of a role in AWS. */
const ROLE_LIMIT = 64;

/**
 * Reports keys that the secret backend cannot name (`CST4094`), generated passwords that cannot be made or feed nothing
 * (`CST4095`), what has two sources (`CST4096`), and what the backend lacks for this release (`CST4097`).
 */
export function reviewSecrets(facts: ReleaseFacts, find: Find): void {
  if (facts.secretBackend !== undefined && hasSecrets(facts)) reviewBackend(facts, find);
  for (const generated of facts.generatedSecrets) reviewGenerated(generated, facts, find);
}

function reviewBackend({ secretBackend, pullSecret, input, target }: ReleaseFacts, find: Find): void {
  const backend = secretBackend!;
  const { environment } = target;
  const pull = pullSecret?.reference;
  for (const [path, { key }] of [
    ...secretReferences(input.settings),
    ...(pull === undefined ? [] : [[['image'], pull] as const]),
  ]) {
    const reason = unnamable(backend, key);
    if (reason === undefined) continue;
    const help = 'choose a key that this backend can name, or override it for this environment';
    find('CST4094', { key, backend: backend.kind, reason }, { at: { settings: [...path, 'key'] }, help });
  }
  if (backend.kind === 'azure' && backend.identity === undefined) {
    const what = `has no identity for the organization \`${input.organization}\``;
    const help = `add the client id to \`spec.secretBackend.identities.${input.organization}\` of the Environment`;
    find('CST4097', { environment, what }, { at: { settings: ['secrets'] }, help });
  }
  if (backend.kind !== 'aws') return;
  const role = backend.role.slice(backend.role.lastIndexOf('/') + 1);
  if (role.length <= ROLE_LIMIT) return;
  const what = `cannot have the role \`${role}\`: its name is longer than ${ROLE_LIMIT} characters`;
  const help = `choose a shorter namespace in \`spec.namespaces.${input.organization}\` of the Environment`;
  find('CST4097', { environment, what }, { at: { settings: ['secrets'] }, help });
}

function reviewGenerated(secret: GeneratedSecret, facts: ReleaseFacts, find: Find): void {
  const { generated, length, symbols, env, file } = secret;
  const path: Path = ['secrets', 'generated', generated];
  if (env === undefined && file === undefined) {
    const help = 'say which variable it feeds in `env`, or which file in `file`';
    find('CST4095', { generated, reason: 'feeds nothing' }, { at: { settings: path }, help });
  }
  if (symbols + Math.floor(length / 4) > length) {
    const reason = `cannot have ${symbols} symbols among ${length} characters, a quarter of which are digits`;
    find(
      'CST4095',
      { generated, reason },
      { at: { settings: [...path, 'symbols'] }, help: 'make it longer' },
    );
  }
  const { config, secrets } = facts.input.settings;
  const before = facts.generatedSecrets.slice(0, facts.generatedSecrets.indexOf(secret));
  for (const [part, what] of [
    ['env', env],
    ['file', file],
  ] as const) {
    if (what === undefined) continue;
    const map = part === 'env' ? 'env' : 'files';
    const earlier = before.find(each => each[part] === what)?.generated;
    const first =
      earlier !== undefined
        ? `secrets.generated.${earlier}`
        : Object.hasOwn(secrets?.[map] ?? {}, what)
          ? `secrets.${map}`
          : part === 'env' && Object.hasOwn(config?.env ?? {}, what)
            ? 'config.env'
            : undefined;
    if (first === undefined) continue;
    const second = path.join('.');
    find(
      'CST4096',
      { what, first, second },
      { at: { settings: [...path, part] }, help: 'remove one of the two' },
    );
  }
  const rule = facts.profile.forbidden.find(({ name }) => name === env);
  if (rule === undefined) return;
  const at = { settings: [...path, 'env'] };
  find('CST4004', { variable: rule.name, runtime: facts.profile.name }, { at, help: rule.instead });
}
