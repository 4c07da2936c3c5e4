import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { breaksBaseline } from '../../src/kubernetes/pod-security/baseline.ts';
import { restrictedViolations } from '../../src/kubernetes/pod-security.ts';
import type { JsonMap } from '../../src/source/json.ts';

const test = suite('kubernetes/pod-security/baseline');

const SAFE = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
const levelsOf = (spec: JsonMap, security: JsonMap = {}): readonly string[] => {
  const pod = {
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [{ name: 'app', securityContext: { ...SAFE, ...security } }],
    ...spec,
  };
  return restrictedViolations({ spec: pod }, '1.36').map(
    ({ rule, path }) => `${rule} ${breaksBaseline(rule, path, pod) ? 'privileged' : 'baseline'}`,
  );
};

/** What breaks `restricted`, and the level that lets it in. */
const ROWS: readonly (readonly [string, JsonMap, JsonMap, string])[] = [
  ['the network of the node', { hostNetwork: true }, {}, 'hostNamespaces privileged'],
  ['a privileged container', {}, { privileged: true }, 'privileged privileged'],
  ['a gain of privileges', {}, { allowPrivilegeEscalation: true }, 'allowPrivilegeEscalation baseline'],
  ['capabilities that are kept', {}, { capabilities: {} }, 'capabilities baseline'],
  ['a usual capability', {}, { capabilities: { drop: ['ALL'], add: ['CHOWN'] } }, 'capabilities baseline'],
  [
    'a capability of the node',
    {},
    { capabilities: { drop: ['ALL'], add: ['SYS_ADMIN'] } },
    'capabilities privileged',
  ],
  ['root', {}, { runAsUser: 0 }, 'runAsUser baseline'],
  ['perhaps root', {}, { runAsNonRoot: false }, 'runAsNonRoot baseline'],
  ['no seccomp', {}, { seccompProfile: { type: 'Unconfined' } }, 'seccompProfile privileged'],
  [
    'a folder of the node',
    { volumes: [{ name: 'v', hostPath: { path: '/' } }] },
    {},
    'restrictedVolumes privileged',
  ],
  [
    'a file server',
    { volumes: [{ name: 'v', nfs: { server: 'x', path: '/' } }] },
    {},
    'restrictedVolumes baseline',
  ],
];

for (const [name, spec, security, expected] of ROWS) {
  test(`${name} is let in by the level that lets it in`, () => {
    assert.equal(levelsOf(spec, security), [expected]);
  });
}

test('a profile that nobody names is refused by restricted alone', () => {
  assert.equal(levelsOf({ securityContext: { runAsNonRoot: true } }), ['seccompProfile baseline']);
});

test.run();
