import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { Reporter } from '../../src/diagnostics/reporter.ts';
import { isIncomplete, recover } from '../../src/write/journal/recover.ts';
import { unsyncedFiles } from './faulty-files.ts';
import { contents, put, reservedNames, type Sandbox, type Texts, writeTree, written } from './sandbox.ts';
import { FOREIGN, NEW, OLD } from './trees.ts';

const BEFORE: Texts = { ...written(OLD), ...FOREIGN };
const AFTER: Texts = { ...written(NEW), ...FOREIGN };

/** Puts the old tree and foreign files into a sandbox, and a file outside of the output that must survive. */
export function prepare(box: Sandbox): void {
  for (const path of [box.out, box.stateFolder]) rmSync(path, { recursive: true, force: true });
  writeTree(box, OLD, {}, unsyncedFiles);
  for (const [path, text] of Object.entries(FOREIGN)) put(box.out, path, text);
  put(box.root, 'outside.txt', 'mine\n');
}

/** Fails unless a stopped write left the old tree, the new one, or one that is marked and that the next command completes. */
export function judge(box: Sandbox, point: string, expectNew: boolean): void {
  const marked = isIncomplete(box.out);
  const left = contents(box.out);
  if (!marked)
    assert.ok(
      same(left, AFTER) || (!expectNew && same(left, BEFORE)),
      `${point}: unmarked and neither old nor new`,
    );
  const reporter = new Reporter();
  assert.ok(
    recover(box.out, reporter, unsyncedFiles),
    `${point}: ${reporter.diagnostics.map(({ message }) => message).join()}`,
  );
  assert.not(isIncomplete(box.out), point);
  if (marked) assert.equal(contents(box.out), AFTER, `${point}: not rolled forward`);
  const { codes } = writeTree(box, NEW, {}, unsyncedFiles);
  // The foreign files are told of, and nothing else is wrong.
  assert.equal(codes, ['CST6059'], point);
  assert.equal(contents(box.out), AFTER, point);
  assert.equal(reservedNames(box.out), [], point);
  assert.is(contents(box.root)['outside.txt'], 'mine\n', point);
}

/** What a dead process leaves of its lock, when the process was this one. */
export function dropLock(box: Sandbox): void {
  for (const name of readdirSync(box.out)) if (name.startsWith('.cistern-lock')) rmSync(join(box.out, name));
}

function same(one: Texts, other: Texts): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}
