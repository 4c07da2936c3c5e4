import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Reporter } from '../../../src/diagnostics/reporter.ts';
import { judge } from '../../../src/plan/attribution/judge.ts';
import { compareObjects } from '../../../src/plan/difference/compare-objects.ts';
import { objectsIn } from '../../../src/plan/objects/objects-in.ts';
import type { PlacedObject } from '../../../src/plan/objects/placed-object.ts';
import { REPOSITORY, readFiles } from '../../workspace.ts';
import { worldOf } from '../corpus.ts';

const test = suite('changes of the example');

/** The files of the example by Application. */
const APPLICATIONS = new Map<string, (readonly [string, string])[]>();
for (const [path, text] of Object.entries(readFiles(join(REPOSITORY, 'dist')))) {
  const address = path.slice(0, path.lastIndexOf('/'));
  if (path.split('/').length !== 4 || !path.endsWith('.yaml') || path.includes('/applications/')) continue;
  const files = APPLICATIONS.get(address) ?? [];
  files.push([path, text]);
  APPLICATIONS.set(address, files);
}

function objects(
  files: readonly (readonly [string, string])[],
  edit: (text: string) => string,
): readonly PlacedObject[] {
  const findings = {
    reporter: new Reporter(),
    texts: new Map<string, string>(),
    shown: (path: string) => path,
  };
  return files.flatMap(([path, text]) => objectsIn({ path, bytes: Buffer.from(edit(text)) }, findings) ?? []);
}

function judged(files: readonly (readonly [string, string])[], edit: (text: string) => string) {
  const [before, after] = [objects(files, text => text), objects(files, edit)];
  return judge(compareObjects(before, after), worldOf({ before, after }, undefined)).map(
    ({ id, effects }) => ({
      kind: id.kind,
      effects: effects.map(({ effect }) => effect),
    }),
  );
}

/** The digest of the image that most of a release is made of. */
function ownDigest(files: readonly (readonly [string, string])[]): string | undefined {
  const workload = files.find(([path]) => /(?:deployment\.apps|cronjob\.batch)--|manifest\.yaml/.test(path));
  return /^\s*(?:- )?image: \S+@sha256:([0-9a-f]{64})/m.exec(workload?.[1] ?? '')?.[1];
}

test('a digest bump of a release is one restart, of a stopped or scheduled one a matter of the next run, and nothing else', () => {
  let count = 0;
  for (const [address, files] of APPLICATIONS) {
    const digest = ownDigest(files);
    if (digest === undefined) continue;
    const bump = (text: string): string =>
      text
        .replaceAll(digest, '9'.repeat(64))
        .replace(/(app\.kubernetes\.io\/version|cistern\.dev\/revision): .*/g, '$1: "9.9.9"');
    const found = judged(files, bump).filter(({ kind }) => kind !== 'Job');
    const isStopped = files.some(([, text]) => /^ {2}replicas: 0$/m.test(text));
    const expected = found.some(({ kind }) => kind === 'Deployment')
      ? [{ kind: 'Deployment', effects: [isStopped ? 'next-run' : 'restart'] }]
      : [{ kind: 'CronJob', effects: ['next-run'] }];
    assert.equal(
      found.filter(({ effects }) => effects.join() !== 'in-place'),
      expected,
      address,
    );
    count++;
  }
  assert.ok(count >= 20, `${count} releases`);
});

test('a stop of a release is capacity and traffic of its workload, and nothing else', () => {
  let count = 0;
  for (const [address, files] of APPLICATIONS) {
    // Only releases have no dot in their names: what an agent runs are two workloads.
    const isRelease = !address.slice(address.lastIndexOf('/')).includes('.');
    if (!isRelease || !files.some(([, text]) => /^ {2}replicas: [1-9]/m.test(text))) continue;
    const found = judged(files, text => text.replace(/^ {2}replicas: [1-9]\d*$/gm, '  replicas: 0'));
    assert.equal(found, [{ kind: 'Deployment', effects: ['traffic', 'capacity'] }], address);
    count++;
  }
  assert.ok(count >= 15, `${count} releases`);
});

test('every object of the example has a rule', () => {
  for (const [address, files] of APPLICATIONS) {
    const before = objects(files, text => text);
    const world = worldOf({ before, after: [] }, undefined);
    for (const { id, effects } of judge(compareObjects(before, []), world))
      assert.not(
        effects.some(({ effect }) => effect === 'unknown'),
        `${address} ${id.kind}`,
      );
  }
});

test.run();
