import { readFileSync, writeFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { reference } from '../../src/cli/help/reference.ts';
import { COMMANDS } from '../../src/cli/table.ts';

const test = suite('reference');
const PATH = new URL('../../docs/cli.md', import.meta.url);
const GENERATED = /(<!-- begin commands[^\n]*-->\n)[\s\S]*(<!-- end commands -->\n)/;

test('docs/cli.md describes the commands as they are', () => {
  const text = readFileSync(PATH, 'utf8');
  const wanted = text.replace(GENERATED, (_match, begin, end) => `${begin}\n${reference(COMMANDS)}\n${end}`);
  if (process.env.UPDATE === '1' && !process.env.CI) writeFileSync(PATH, wanted);
  else assert.is(text, wanted, 'docs/cli.md is stale: run `UPDATE=1 npm test`');
});

test('options of one name are of one kind in all commands, because the words are split before the command is known', () => {
  const kinds = new Map<string, string>();
  for (const { options } of COMMANDS) {
    for (const [name, { kind }] of Object.entries(options)) {
      assert.is(kinds.get(name) ?? kind, kind, name);
      kinds.set(name, kind);
    }
  }
});

test.run();
