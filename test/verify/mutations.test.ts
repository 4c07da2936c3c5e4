import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inSandbox, type Repository } from '../extract/repository.ts';
import { releaseOf } from '../workspace.ts';
import { addMutants, type Mutant, type StoredFile, storedCommit, storedFiles } from './mutants.ts';
import { RenderedBranch, twoEnvironments } from './rendered-branch.ts';

const test = suite('mutations of a rendered branch');

/** A number below a bound that follows from a text alone. */
function chosen(text: string, bound: number): number {
  let state = 2166136261;
  for (const character of text) state = Math.imul(state ^ character.charCodeAt(0), 16777619) >>> 0;
  return state % bound;
}

const kindOf = (path: string): string => (path === 'hydrator.metadata' ? 'metadata' : 'different');
const goneKind = (path: string): string => (path === 'hydrator.metadata' ? 'metadata' : 'missing');
const modeKind = (path: string): string => (path === 'hydrator.metadata' ? 'metadata' : 'mode');

/** What can be done to one file, each by itself. */
function mutantsOf({ path, bytes }: StoredFile, commit: string): readonly Mutant[] {
  const at = chosen(path, bytes.length);
  const flipped = Buffer.from(bytes);
  flipped[at] = flipped[at]! ^ 1;
  const plain = { path, mode: '100644' as const };
  const crlf = Buffer.from(bytes.toString().replaceAll('\n', '\r\n'));
  const content = (name: string, changed: Buffer): Mutant => ({
    name: `${name} ${path}`,
    changes: [{ ...plain, bytes: changed }],
    found: [`${kindOf(path)} ${path}`],
  });
  const renamed = `${path}-`;
  const moved = path.includes('/') ? `${path.split('/')[0]}/moved/${path.split('/').at(-1)}` : `dev/${path}`;
  const elsewhere = (name: string, to: string): Mutant => ({
    name: `${name} ${path}`,
    changes: [
      { path, mode: 'gone' },
      { path: to, mode: '100644', bytes },
    ],
    found: [`${goneKind(path)} ${path}`, to.includes('/') ? `extra ${to}` : `foreign ${to}`],
  });
  return [
    content('flip a bit of', flipped),
    content('cut a byte off', bytes.subarray(0, -1)),
    content('add a byte to', Buffer.concat([bytes, Buffer.from(' ')])),
    content('empty', Buffer.alloc(0)),
    content('turn line ends of', crlf),
    {
      name: `make executable ${path}`,
      changes: [{ path, mode: '100755', bytes }],
      found: [`${modeKind(path)} ${path}`],
    },
    {
      name: `make a link of ${path}`,
      changes: [{ path, mode: '120000', bytes }],
      found: [`${modeKind(path)} ${path}`],
    },
    {
      name: `make a submodule of ${path}`,
      changes: [{ path, mode: '160000', id: commit }],
      found: [`${modeKind(path)} ${path}`],
    },
    { name: `remove ${path}`, changes: [{ path, mode: 'gone' }], found: [`${goneKind(path)} ${path}`] },
    elsewhere('rename', renamed),
    elsewhere('move', moved),
    {
      name: `add a file beside ${path}`,
      changes: [{ path: `${path}.yaml`, mode: '100644', bytes }],
      found: [path.includes('/') ? `extra ${path}.yaml` : `foreign ${path}.yaml`],
    },
    {
      name: `make a folder of ${path}`,
      changes: [
        { path, mode: 'gone' },
        { path: `${path}/inside`, mode: '100644', bytes },
      ],
      found: [`${goneKind(path)} ${path}`, `extra ${path}/inside`],
    },
  ];
}

/**
 * The commit with one of its lines changed, removed, doubled or padded, and more; what is found depends on the line. A commit without
 * its parent is none of them: it is what publishing to a new branch gives.
 */
function commitMutants(commit: Buffer): readonly Mutant[] {
  const lines = commit.toString().replace(/\n$/, '').split('\n');
  const tree = lines[0]!.split(' ')[1]!;
  const of = (name: string, changed: readonly string[]): Mutant => ({
    name: `${name} of the commit`,
    commit: Buffer.from(`${changed.join('\n')}\n`),
    found: [],
  });
  const head = lines.indexOf('');
  return [
    ...lines.flatMap((line, index) =>
      // Neither tree nor parent can be changed by a letter and still name something.
      index < 2 || index === head
        ? []
        : sampled(
            [
              of(`change line ${index + 1}`, lines.with(index, line.replace(/.$/, '~'))),
              of(`pad line ${index + 1}`, lines.with(index, `${line} `)),
              ...(index < head
                ? []
                : [
                    of(`remove line ${index + 1}`, lines.toSpliced(index, 1)),
                    of(`double line ${index + 1}`, lines.toSpliced(index, 0, line)),
                  ]),
            ],
            `line ${index}`,
          ),
    ),
    of(
      'change the author',
      lines.map(line => line.replace(/^author Cistern/, 'author Eve')),
    ),
    of(
      'change the committer',
      lines.map(line => line.replace(/^(committer .*<)[^>]*/, '$1eve@example.org')),
    ),
    of(
      'change the date',
      lines.map(line => line.replace(/^(author .*> )\d/, '$12')),
    ),
    of(
      'change the zone',
      lines.map(line => line.replace(/^(committer .*)\+0000$/, '$1+0100')),
    ),
    of('state an encoding', lines.toSpliced(head, 0, 'encoding ISO-8859-1')),
    of('add a parent', lines.toSpliced(1, 0, lines[1]!)),
    of('add a header', lines.toSpliced(head, 0, `mergetag object ${tree}`)),
    of('add a line at the end', [...lines, 'Signed-off-by: Eve <eve@example.org>']),
    of('add an empty line at the end', [...lines, '']),
  ].filter(mutant => !mutant.commit!.equals(commit));
}

/** The tree of a commit with one more entry in one of its folders. */
function treeWith({ git }: Repository, commit: string, folder: string, entry: string): string {
  const inner = git(['mktree'], `${git(['ls-tree', `${commit}:${folder}`])}\n${entry}\n`);
  const top = git(['ls-tree', commit]).replace(
    new RegExp(`^040000 tree .*\\t${folder}$`, 'm'),
    `040000 tree ${inner}\t${folder}`,
  );
  return git(['mktree'], `${top}\n`);
}

/** Of what can be done to a file or a line this much is tried, besides what is tried with all; `MUTATIONS=all` tries everything. */
const SAMPLE = 2;

function sampled(mutants: readonly Mutant[], seed: string): readonly Mutant[] {
  if (process.env.MUTATIONS === 'all') return mutants;
  const always = mutants.filter(({ name }) => name.startsWith('flip'));
  const others = mutants.filter(mutant => !always.includes(mutant));
  const start = chosen(seed, others.length);
  return [...always, ...[...others, ...others].slice(start, start + SAMPLE)];
}

test('verify finds every one of them, and names the file', () =>
  inSandbox(async folder => {
    const branch = new RenderedBranch(folder);
    const { catalog, rendered } = branch;
    const first = catalog.commit(twoEnvironments());
    await branch.publish(first, ['dev', 'prod']);
    const second = catalog.commit(
      { 'environments/dev/integrations/orders.yaml': releaseOf('orders').replace('1.0.0', '1.0.1') },
      'Release orders\n\nIt was slow.\n\nReviewed-by: Bob <bob@example.org>',
    );
    const golden = await branch.publish(second, ['dev', 'prod']);
    const files = storedFiles(rendered, golden);
    const crowded = treeWith(rendered, golden, 'dev', `040000 tree ${rendered.git(['mktree'], '')}\tempty`);
    const mutants: readonly Mutant[] = [
      ...files.flatMap(file => sampled(mutantsOf(file, golden), file.path)),
      ...commitMutants(storedCommit(rendered, golden)),
      {
        name: 'add a folder',
        commit: Buffer.from(
          storedCommit(rendered, golden)
            .toString()
            .replace(/^tree .*/, `tree ${crowded}`),
        ),
        found: ['extra dev'],
      },
      {
        name: 'remove an environment',
        changes: [{ path: 'prod', mode: 'gone' }],
        found: ['missing prod/.cistern-files'],
      },
      {
        name: 'swap environments',
        changes: [{ path: 'prod', mode: '040000', id: rendered.git(['rev-parse', `${golden}:dev`]) }],
        found: ['different prod/.cistern-files'],
      },
    ];
    const ids = addMutants(rendered, golden, mutants);
    const clean = await branch.verify();
    assert.equal([clean.exit, clean.differences, clean.messages], [0, [], []]);
    const missed: string[] = [];
    let different = 0;
    let count = 0;
    const check = async (mutant: Mutant, tip: string): Promise<void> => {
      const { exit, differences } = await branch.verify({ tip });
      const isNamed = mutant.found.every(found => differences.includes(found));
      if (exit === 0 || !isNamed) missed.push(`${mutant.name}: ${exit} ${differences.join(', ')}`);
      if (exit === 3) different++;
      count++;
    };
    for (const [index, mutant] of mutants.entries()) await check(mutant, ids[index]!);
    for (const note of [
      '',
      '{}',
      `{"drySha":"${first}"}`,
      `{"drySha": "${second}"}`,
      `{"drySha":"${second}","x":1}`,
      `{"drySha":"${golden}"}`,
    ]) {
      branch.note(golden, note);
      await check({ name: `note ${note}`, found: note.includes(golden) ? [] : ['note'] }, golden);
    }
    rendered.git(['notes', '--ref=hydrator.metadata', 'remove', golden]);
    await check({ name: 'remove the note', found: ['note'] }, golden);
    console.log(
      `      ${count} mutations of ${files.length} files, the commit and its note: ${count - missed.length} found, ${different} of them as differences`,
    );
    assert.equal(missed, []);
  }));

test.run();
