import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { roundPrinter } from '../../../src/cli/watch/round-printer.ts';
import { plain } from '../../../src/diagnostics/print/paint.ts';
import { Reporter } from '../../../src/diagnostics/reporter.ts';
import { type World, world } from '../world.ts';

const test = suite('round-printer');

async function printedOn(
  parts: Partial<World>,
  paths: readonly string[],
): Promise<{ out: string; err: string }> {
  const context = world();
  const made = { ...context, ...parts, out: { ...context.out, ...parts.out } };
  const printer = roundPrinter(
    { values: {}, argument: undefined, context: made, paintOf: () => plain },
    { root: '/workspace' },
  );
  const reporter = new Reporter();
  reporter.report('CST9102', { action: 'read', path: 'a', reason: 'permission denied' });
  await printer.print({ reporter, texts: new Map() }, paths, 0);
  return context.written;
}

test('a terminal is cleared, without a sound', async () => {
  const { out, err } = await printedOn({ out: { isTTY: true } as World['out'] }, []);
  assert.ok(out.startsWith('\x1b[2J\x1b[3J\x1b[H'), JSON.stringify(out));
  assert.not.match(out + err, '\x07');
});

test('what is no terminal, or belongs to CI, is only written to', async () => {
  assert.not.match((await printedOn({}, [])).out, '\x1b');
  const ci = { out: { isTTY: true } as World['out'], variables: { CI: 'true' } };
  assert.not.match((await printedOn(ci, [])).out, '\x1b');
});

test('what changed stands above what is wrong with it, names of files as harmless text', async () => {
  const { out, err } = await printedOn({}, ['a\x1b[31m.yaml', 'b', 'c', 'd']);
  assert.is(out, 'changed: a\\x1b[31m.yaml, b, c and 1 more (0 ms; Ctrl-C ends)\n');
  assert.match(err, 'CST9102');
});

test('files that an editor writes on the side are not named', async () => {
  const path = 'catalog/integrations/orders.yaml';
  assert.match((await printedOn({}, [path, `${path}.tmp`])).out, `changed: ${path} (`);
});

test.run();
