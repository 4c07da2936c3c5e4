import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CommitRecord } from '../../../src/host/git/commit-record.ts';
import { commitMessage } from '../../../src/publish/commit/commit-message.ts';
import {
  drySha,
  gitAttributes,
  hydratorMetadata,
  noteText,
} from '../../../src/publish/commit/hydrator-metadata.ts';
import { authorText, mailAddress } from '../../../src/publish/commit/person.ts';
import type { Provenance } from '../../../src/publish/commit/provenance.ts';
import { renderedTrailers, trailersOf } from '../../../src/publish/commit/trailers.ts';

const test = suite('the message and the files of a rendered commit');

const SHA = '0123456789abcdef0123456789abcdef01234567';
const DIGEST = 'cd'.repeat(32);

function provenance(commit: Partial<CommitRecord> = {}, more: Partial<Provenance> = {}): Provenance {
  return {
    commit: {
      id: SHA,
      tree: SHA,
      parents: [],
      authorName: 'Ada Author',
      authorEmail: 'ada@example.com',
      authorDate: '2026-01-02T03:04:05+01:00',
      committerDate: '2026-01-02T03:04:06+01:00',
      message: 'Start orders\n\nBecause of #12.\n',
      ...commit,
    },
    repoURL: 'https://git.example.com/shop/catalog.git',
    catalog: 'git.example.com/shop/catalog',
    compiler: { version: '1.2.3', digest: DIGEST },
    environments: ['dev', 'prod'],
    ...more,
  };
}

/** What git finds at the end of a message. */
function parsed(message: string): readonly string[] {
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_DIR: '/nonexistent',
  };
  const out = execFileSync('git', ['interpret-trailers', '--parse'], { env, input: message }).toString();
  return out.split('\n').filter(line => line !== '');
}

test('the message follows the template and ends with one block of trailers', () => {
  assert.is(
    commitMessage(provenance()),
    `0123456: Start orders

Because of #12.

Co-authored-by: Ada Author <ada@example.com>
Argocd-reference-commit-repourl: https://git.example.com/shop/catalog.git
Argocd-reference-commit-author: Ada Author <ada@example.com>
Argocd-reference-commit-date: 2026-01-02T03:04:05+01:00
Argocd-reference-commit-subject: Start orders
Argocd-reference-commit-body: "Because of #12."
Argocd-reference-commit-sha: ${SHA}
Cistern-Compiler: 1.2.3 sha256:${DIGEST}
Cistern-Catalog: git.example.com/shop/catalog
Cistern-Environments: dev prod
`,
  );
});

test('metadata, attributes and note are what Argo CD writes', () => {
  assert.is(
    hydratorMetadata(provenance({ message: 'A <b> & "c"\n' })),
    `{
  "repoURL": "https://git.example.com/shop/catalog.git",
  "drySha": "${SHA}",
  "commands": [
    "npx cistern@1.2.3 render"
  ],
  "author": "Ada Author <ada@example.com>",
  "date": "2026-01-02T03:04:05+01:00",
  "subject": "A <b> & \\"c\\""
}
`,
  );
  assert.is(
    gitAttributes(),
    '**/README.md linguist-generated=true\n**/hydrator.metadata linguist-generated=true',
  );
  assert.is(noteText(SHA), `{"drySha":"${SHA}"}`);
  assert.is(drySha(`${noteText(SHA)}\n`), SHA);
  for (const bad of ['', '{}', '{"drySha":"abc"}', `{"drySha":"${SHA}","x":1}`, `x${noteText(SHA)}`])
    assert.is(drySha(bad), undefined);
});

test('the commit that a dry commit was made for becomes its reference', () => {
  const message = `Bump orders

See the build.

Argocd-reference-commit-repourl: https://bot:secret@git.example.com/shop/orders.git
Argocd-reference-commit-author: Bob <bob@example.com>
Argocd-reference-commit-date: 2026-01-01T00:00:00Z
Argocd-reference-commit-subject: Fix it
Argocd-reference-commit-body: "It was\\nbroken"
Argocd-reference-commit-sha: abcdef1
Argocd-reference-commit-other: kept
Reviewed-by: Eve <eve@example.com>
`;
  const { references, body } = JSON.parse(hydratorMetadata(provenance({ message })));
  assert.equal(references, [
    {
      commit: {
        author: 'Bob <bob@example.com>',
        date: '2026-01-01T00:00:00Z',
        subject: 'Fix it',
        body: 'It was\nbroken',
        sha: 'abcdef1',
        repoUrl: 'https://git.example.com/shop/orders.git',
      },
    },
  ]);
  assert.is(
    body,
    'See the build.\n\nArgocd-reference-commit-other: kept\nReviewed-by: Eve <eve@example.com>',
  );
  const rendered = commitMessage(provenance({ message }));
  assert.match(
    rendered,
    '\nCo-authored-by: Bob <bob@example.com>\nCo-authored-by: Ada Author <ada@example.com>\n',
  );
  assert.equal(renderedTrailers(rendered)!.drySha, SHA);
});

const HOSTILE_BODIES = [
  'Signed-off-by: ceo@example.com',
  'text\n\nCistern-Compiler: 9.9.9 sha256:0000',
  `a\n\nArgocd-reference-commit-sha: ${'f'.repeat(40)}\nCistern-Catalog: evil`,
  '---\n\nafter a divider',
  '# ------------------------ >8 ------------------------\nDo not modify',
  '#comment\nConflicts:\n\tfile',
  '(cherry picked from commit 0123456789012345678901234567890123456789)',
  'esc \u001b[2J and \u0007 and \u202e and \r carriage',
  'diff --git a/x b/x\nIndex: x',
  'x'.repeat(2_000_000),
  '\n\n\n',
  '\u0000',
  'Key : value\n continued\nOther: x',
];

test('no body ever gets a trailer of its own into the message, by the word of git', () => {
  for (const body of HOSTILE_BODIES) {
    const message = commitMessage(provenance({ message: `Subject\n\n${body}` }));
    const found = parsed(message);
    assert.equal(
      found,
      trailersOf(message).map(({ key, value }) => `${key}: ${value}`),
      body.slice(0, 40),
    );
    assert.equal(
      found.filter(line => /^(Cistern-|Argocd-reference-commit-sha)/.test(line)),
      [
        `Argocd-reference-commit-sha: ${SHA}`,
        `Cistern-Compiler: 1.2.3 sha256:${DIGEST}`,
        'Cistern-Catalog: git.example.com/shop/catalog',
        'Cistern-Environments: dev prod',
      ],
    );
    assert.ok(message.length < 100_000);
    assert.not.match(message, /[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
  }
});

test('any message and any author give the same trailers to git and to us', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '',
      '---',
      '#x',
      'A: b',
      ' A: b',
      'Signed-off-by: x',
      'Argocd-reference-commit-sha: abcdef1',
      '\t',
      'Cistern-Catalog: x',
    ),
  );
  const text = fc.array(line, { maxLength: 8 }).map(lines => lines.join('\n'));
  fc.assert(
    fc.property(text, fc.string(), fc.string(), (message, authorName, authorEmail) => {
      const rendered = commitMessage(provenance({ message, authorName, authorEmail }));
      const trailers = renderedTrailers(rendered);
      assert.equal(
        [trailers?.drySha, trailers?.catalog, trailers?.environments],
        [SHA, 'git.example.com/shop/catalog', ['dev', 'prod']],
      );
      assert.equal(
        parsed(rendered),
        trailersOf(rendered).map(({ key, value }) => `${key}: ${value}`),
      );
      JSON.parse(hydratorMetadata(provenance({ message, authorName, authorEmail })));
    }),
    { numRuns: 60, seed: 5 },
  );
});

test('our reading of trailers is that of git', () => {
  const line = fc.constantFrom(
    '',
    'text',
    'A: b',
    'Some-Key: value',
    ' continued',
    'Signed-off-by: x',
    '(cherry picked from commit abc)',
    'no trailer here',
    'B : c',
    '-x: y',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), lines => {
      const message = `${['title', ...lines].join('\n')}\n`;
      assert.equal(
        trailersOf(message).map(({ key, value }) => `${key}: ${value}`.trimEnd()),
        parsed(message)
          .filter(found => /^[A-Za-z0-9-]+[ \t]*:/.test(found))
          .map(found => found.replace(/\s*:\s*/, ': ').trimEnd()),
        JSON.stringify(message),
      );
    }),
    { numRuns: 150, seed: 7 },
  );
});

test('authors are quoted as addresses where they must be, and left away where nothing helps', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['Ada', 'ada@example.com', 'Ada <ada@example.com>'],
    ['Doe, Jane', 'j@example.com', '"Doe, Jane" <j@example.com>'],
    ['J. R. "Bob" Dobbs', 'b@example.com', '"J. R. \\"Bob\\" Dobbs" <b@example.com>'],
    [
      'dependabot[bot]',
      '49699333+dependabot[bot]@users.noreply.example.com',
      '"dependabot[bot]" <"49699333+dependabot[bot]"@users.noreply.example.com>',
    ],
    ['=?utf-8?q?x?=', 'x@example.com', '"=?utf-8?q?x?=" <x@example.com>'],
    ['Zoë', 'z@example.com', 'Zoë <z@example.com>'],
    ['', 'z@example.com', '<z@example.com>'],
    ['Nobody', 'none', undefined],
    ['Nobody', 'a@b@', undefined],
    ['Nobody', 'a b@-x', undefined],
    ['Eve\u001b[31m', 'e@example.com', '"Eve\\\\x1b[31m" <e@example.com>'],
  ];
  for (const [name, email, wanted] of cases) assert.is(mailAddress(name, email), wanted);
  assert.is(authorText('A <x@y> B', 'c@d>\nBcc: e'), 'A x@y B <c@d Bcc: e>');
});

test('trailers that are missing, wrong or doubled make no commit of ours', () => {
  const good = commitMessage(provenance());
  assert.ok(renderedTrailers(good));
  for (const bad of [
    good.replace(/Cistern-Compiler: .*\n/, ''),
    good.replace('sha256:cd', 'sha256:xx'),
    good.replace(SHA, 'abc').replace(SHA, 'abc'),
    good.replace('Cistern-Catalog: ', 'Cistern-Catalog: a b'),
    good.replace('dev prod', 'dev ../prod'),
    `${good}Cistern-Catalog: other\n`,
    `${good}\nMore text.\n`,
    good.replace(/\nCo-authored/, 'Co-authored').replace(/\n\nBecause of #12.\n/, '\n'),
    '',
  ]) {
    assert.is(renderedTrailers(bad), undefined, bad);
  }
});

test.run();
