import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../src/compile.ts';
import { openWriting } from '../../src/write/open-writing.ts';
import { minimalWorkspace } from '../workspace.ts';
import { cistern, type Ended, inFolder } from './world.ts';

const test = suite('import-values');

const DIGEST = `sha256:${'cd'.repeat(32)}`;
const VALUES = `nameOverride: stock
organization: shop
image: { repository: shop/stock, digest: "${DIGEST}" }
revision: 1.0.0
securityContext: { runAsUser: 10001 }
env: { MODE: fast }
`;
const CATALOG = 'catalog/integrations/stock.yaml';
const RELEASE = 'environments/dev/integrations/stock.yaml';

const FILES = { ...minimalWorkspace(), 'values.yaml': VALUES, 'dev.yaml': 'env: { MODE: slow }\n' };

async function imported(
  words: readonly string[],
  body: (ended: Ended, folder: string) => void | Promise<void>,
  files: Readonly<Record<string, string>> = FILES,
): Promise<void> {
  await inFolder(files, async folder => {
    await body(await cistern(['import-values', ...words], { folder }), folder);
  });
}

const at = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

test('the pair is written into the workspace, and passes the check', async () => {
  await imported(['values.yaml', '--values', 'dev=dev.yaml'], async ({ code, out, err }, folder) => {
    assert.equal([code, err], [0, '']);
    assert.is(out, `${CATALOG}\n${RELEASE}\n`);
    assert.match(at(folder, CATALOG), 'MODE: fast');
    assert.match(at(folder, RELEASE), 'MODE: slow');
    const checked = await cistern(['check', '--workers', '1', '--no-cache'], {
      folder,
      compiler: async () => ({ compile, openWriting }),
    });
    assert.is(checked.code, 0, checked.err);
  });
});

test('a file that is there and says something else is never changed, and then nothing is written', async () => {
  await imported(
    ['values.yaml', '--env', 'dev'],
    ({ code, err }, folder) => {
      assert.is(code, 1);
      assert.match(err, `error[CST9104]: \`${RELEASE}\` exists and says something else`);
      assert.is(at(folder, RELEASE), 'mine\n');
      assert.not.ok(existsSync(join(folder, CATALOG)));
    },
    { ...FILES, [RELEASE]: 'mine\n' },
  );
});

test('a second run with the same values changes nothing', async () => {
  await imported(['values.yaml', '--env', 'dev'], async (_, folder) => {
    const again = await cistern(['import-values', 'values.yaml', '--env', 'dev'], { folder });
    assert.equal([again.code, again.out], [0, '']);
  });
});

test('a cluster with values of its own has overrides of its own', async () => {
  const files = { ...FILES, 'one.yaml': 'replicaCount: 4\n' };
  const words = ['values.yaml', '--values', 'dev=dev.yaml', '--values', 'dev/dev-kind=one.yaml'];
  await imported(
    words,
    ({ code }, folder) => {
      assert.is(code, 0);
      assert.match(
        at(folder, RELEASE),
        'overrides:\n    config:\n      env: # env\n        MODE: slow\n  clusters:\n',
      );
      assert.match(at(folder, RELEASE), '- { name: dev-kind, overrides: { scaling: { replicas: 4 } } }\n');
    },
    files,
  );
});

test('`--dry-run` prints the documents and writes nothing', async () => {
  await imported(
    ['values.yaml', '--values', 'dev.yaml', '--env', 'dev', '--dry-run'],
    ({ code, out }, folder) => {
      assert.is(code, 0);
      assert.match(out, `# ${CATALOG}\n# Made of values.yaml`);
      assert.match(out, 'kind: IntegrationRelease');
      assert.not.ok(existsSync(join(folder, CATALOG)));
    },
  );
});

test('`--out` writes beside any workspace, under another name', async () => {
  await imported(
    ['values.yaml', '--env', 'prod', '--out', 'there', '--name', 'till', '--organization', 'store'],
    ({ code }, folder) => {
      assert.is(code, 0);
      assert.match(at(folder, 'there/catalog/integrations/till.yaml'), 'organization: store');
      assert.ok(existsSync(join(folder, 'there/environments/prod/integrations/till.yaml')));
    },
    { 'values.yaml': VALUES },
  );
});

test('a link in the way is not followed', async () => {
  await inFolder(FILES, async folder => {
    symlinkSync(join(folder, 'values.yaml'), join(folder, CATALOG));
    const { code, err } = await cistern(['import-values', 'values.yaml', '--env', 'dev'], { folder });
    assert.is(code, 1);
    assert.match(err, 'CST9102');
    assert.is(at(folder, 'values.yaml'), VALUES);
  });
});

test('the chart and a mapping of its own come from files', async () => {
  const files = {
    ...FILES,
    'mapping.yaml':
      'values:\n  id: name\n  owner: organization\n  port: http.port\n  repo: image.repository\n  user: security.runAsUser\n  digest: release.image.digest\n  git: release.revision\n  kind: runtime\n',
    'chart.yaml': `port: 9090\nowner: shop\nkind: container\ndigest: ${DIGEST}\ngit: abc\n`,
    'own.yaml': 'id: stock\nrepo: shop/stock\nuser: 10001\n',
  };
  const words = ['own.yaml', '--mapping', 'mapping.yaml', '--chart-values', 'chart.yaml', '--env', 'dev'];
  await imported(
    words,
    ({ code, err }, folder) => {
      assert.equal([code, err], [0, '']);
      assert.match(at(folder, CATALOG), 'port: 9090 # port\n');
    },
    files,
  );
});

test('values that cannot be read are refused', async () => {
  // covers CST8100
  for (const text of ['a: [', 'a: 1\na: 2\n', '- a\n'])
    await imported(
      ['bad.yaml', '--env', 'dev'],
      ({ code, err, out }) => {
        assert.equal([code, out], [1, '']);
        assert.match(err, 'error[CST8100]: the values in `bad.yaml` cannot be read: ');
      },
      { ...FILES, 'bad.yaml': text },
    );
});

test('values of ten megabytes are refused without being read', async () => {
  await imported(
    ['large.yaml', '--env', 'dev'],
    ({ code, err }) => {
      assert.is(code, 1);
      assert.match(err, 'error[CST9102]: cannot read `large.yaml`: it is larger than 1048576 bytes');
    },
    { ...FILES, 'large.yaml': 'a: b\n'.repeat(2_000_000) },
  );
});

test('a mapping that is wrong is shown at its place', async () => {
  // covers CST8101
  const wrong = [
    ['values:\n  a: { too: b }\n', 'a rule has no `too`'],
    ['values:\n  a: { to: b, as: prob }\n', 'there is no form `prob`'],
    ['values:\n  a: {}\n', 'a rule says where values go'],
    ['values:\n  a: b.*\n', 'a `*` in `to` needs one'],
    ['values: [a]\n', 'the rules are a map'],
    ['rules: {}\n', 'a mapping has `values` and nothing else'],
  ] as const;
  for (const [text, message] of wrong)
    await imported(
      ['values.yaml', '--env', 'dev', '--mapping', 'm.yaml'],
      ({ code, err }) => {
        assert.is(code, 1);
        assert.match(err, 'm.yaml:');
        assert.match(err, `error[CST8101]: the mapping is wrong: ${message}`);
      },
      { ...FILES, 'm.yaml': text },
    );
});

test('a name that nobody says is asked for', async () => {
  // covers CST8102
  await imported(
    ['values.yaml', '--env', 'dev'],
    ({ code, err }) => {
      assert.is(code, 1);
      assert.match(err, 'error[CST8102]: the values do not say the name of the integration');
      assert.match(err, 'write `--name NAME`');
    },
    { ...FILES, 'values.yaml': 'organization: shop\n' },
  );
});

test('what cannot be moved is a warning, and an error with `--strict`, which then writes nothing', async () => {
  // covers CST8103 CST8104 CST8105 CST8106 CST8107
  const values =
    `${VALUES.replace('MODE: fast', 'DB_PASSWORD: hunter2, URL: "https://api.example.net/x"')}hostNetwork: true\nreplicaCount: 999\n`.replace(
      'revision: 1.0.0\n',
      '',
    );
  const files = { ...FILES, 'values.yaml': values };
  await imported(
    ['values.yaml', '--env', 'dev'],
    ({ code, err }, folder) => {
      assert.is(code, 0);
      assert.match(err, 'warning[CST8103]: no rule of the mapping is for `hostNetwork`');
      assert.match(err, 'warning[CST8104]: `replicaCount` cannot be moved');
      assert.match(
        err,
        'warning[CST8105]: `env.DB_PASSWORD` holds a secret; `secrets.env.DB_PASSWORD` refers to it',
      );
      assert.match(err, 'warning[CST8106]: nothing is known of the host `api.example.net` in `env.URL`');
      assert.match(err, 'warning[CST8107]: `revision` needs a decision');
      assert.not.match(err + at(folder, CATALOG) + at(folder, RELEASE), 'hunter2');
    },
    files,
  );
  await imported(
    ['values.yaml', '--env', 'dev', '--strict'],
    ({ code, out }, folder) => {
      assert.equal([code, out], [1, '']);
      assert.not.ok(existsSync(join(folder, CATALOG)));
    },
    files,
  );
});

test('mistakes of the command line are told before anything is read', async () => {
  const wrong: readonly (readonly [readonly string[], string])[] = [
    [['values.yaml'], 'CST9020'],
    [['values.yaml', '--env', 'prod'], 'CST9012'],
    [['values.yaml', '--values', 'dev.yaml'], 'CST9006'],
    [['values.yaml', '--env', 'dev', '--name', 'No'], 'CST9006'],
    [['--env', 'dev'], 'CST9008'],
  ];
  for (const [words, expected] of wrong)
    await imported(words, ({ code, err }) => {
      assert.is(code, 2);
      assert.match(err, expected);
    });
});

test.run();
