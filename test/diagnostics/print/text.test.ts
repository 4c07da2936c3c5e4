import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { guardLines } from '../../../src/diagnostics/print/escape.ts';
import { printGithub } from '../../../src/diagnostics/print/github.ts';
import { jsonOf } from '../../../src/diagnostics/print/json.ts';
import { colored, plain } from '../../../src/diagnostics/print/paint.ts';
import { counted, tally } from '../../../src/diagnostics/print/tally.ts';
import { printText } from '../../../src/diagnostics/print/text.ts';
import { COMMAND, FORBIDDEN, marked, PAYLOADS } from './marked.ts';

const test = suite('printText, printGithub, jsonOf');

const wrong = marked(
  'spec:\n  state: started\n  ⟦replcas⟧: 3\n',
  'environments/test/integrations/orders.yaml',
);
const other = marked('metadata:\n  name: ⟦shop⟧\n', 'catalog/organizations/shop.yaml');
const texts = new Map([wrong, other].map(({ text, span }) => [span.file, text]));
const textOf = (path: string): string => texts.get(path) ?? '';
const locate = (path: string): string => path;
const options = { textOf, locate, width: 80, paint: plain };

const full: Diagnostic = {
  code: 'CST2003',
  severity: 'error',
  message: 'unknown field `replcas`',
  span: wrong.span,
  related: [{ message: 'owner', span: other.span }],
  help: 'did you mean `replicas`?',
};

test('text has place, code, message, frame, related places and help', () => {
  assert.is(
    printText(full, options),
    `environments/test/integrations/orders.yaml:3:3: error[CST2003]: unknown field \`replcas\`
   1 | spec:
   2 |   state: started
   3 |   replcas: 3
     |   ^^^^^^^
  catalog/organizations/shop.yaml:2:9: owner
   2 |   name: shop
     |         ^^^^
  help: did you mean \`replicas\`?
`,
  );
});

test('text without a place is a line and its help', () => {
  const { span: _span, ...rest } = full;
  assert.is(
    printText({ ...rest, severity: 'warning', related: [] }, options),
    'warning[CST2003]: unknown field `replcas`\n  help: did you mean `replicas`?\n',
  );
});

test('a file whose text cannot be had is named without a frame', () => {
  const span = { file: 'catalog/gone.yaml', start: 5, end: 9 };
  const { help: _help, ...rest } = full;
  assert.is(
    printText({ ...rest, span, related: [] }, options),
    'catalog/gone.yaml:1:1: error[CST2003]: unknown field `replcas`\n',
  );
});

test('paths are shown as located', () => {
  const text = printText(full, { ...options, locate: path => `../shop/${path}` });
  assert.match(text, /^\.\.\/shop\/environments\/test/);
  assert.match(text, '\n  ../shop/catalog/organizations/shop.yaml:2:9: owner');
});

test('colours do not change the text', () => {
  const text = printText(full, { ...options, paint: colored });
  assert.match(text, '\x1b[1;31merror[CST2003]\x1b[0m');
  assert.is(text.replace(/\x1b\[[0-9;]*m/g, ''), printText(full, options));
});

test('GitHub gets a command with the place, and all else in its message', () => {
  assert.is(
    printGithub(full, { textOf, locate }),
    '::error file=environments/test/integrations/orders.yaml,line=3,col=3,endColumn=10,title=CST2003::' +
      'unknown field `replcas`%0Acatalog/organizations/shop.yaml:2:9: owner%0Ahelp: did you mean `replicas`?\n',
  );
});

test('GitHub gets lines without columns for a span of several lines', () => {
  const span = { ...wrong.span, start: 0 };
  assert.match(printGithub({ ...full, span }, { textOf, locate }), ',line=1,endLine=3,title=');
});

test('GitHub properties and data are escaped', () => {
  const span = { ...wrong.span, file: 'a,b:c%.yaml' };
  const text = printGithub(
    { code: 'CST2003', severity: 'warning', message: '100 %\r\n::x', span, related: [] },
    { textOf, locate },
  );
  assert.is(
    text,
    '::warning file=a%2Cb%3Ac%25.yaml,line=1,col=1,endColumn=1,title=CST2003::100 %25\\r\\n::x\n',
  );
});

test('JSON has lines and columns worked out and leaves out what is absent', () => {
  assert.equal(jsonOf(full, textOf), {
    code: 'CST2003',
    severity: 'error',
    message: 'unknown field `replcas`',
    place: {
      file: 'environments/test/integrations/orders.yaml',
      start: { line: 3, column: 3, offset: wrong.span.start },
      end: { line: 3, column: 10, offset: wrong.span.end },
    },
    related: [
      {
        message: 'owner',
        place: {
          file: 'catalog/organizations/shop.yaml',
          start: { line: 2, column: 9, offset: other.span.start },
          end: { line: 2, column: 13, offset: other.span.end },
        },
      },
    ],
    help: 'did you mean `replicas`?',
  });
  const bare = jsonOf({ code: 'CST9002', severity: 'error', message: 'x', related: [] }, textOf);
  assert.equal(Object.keys(bare), ['code', 'severity', 'message', 'related']);
});

test('no payload in message, path, help, note or source escapes the text form', () => {
  for (const payload of PAYLOADS) {
    const span = { file: payload, start: 0, end: payload.length };
    const diagnostic: Diagnostic = {
      code: 'CST2003',
      severity: 'error',
      message: payload,
      span,
      related: [{ message: payload, span }],
      help: payload,
    };
    const text = guardLines(printText(diagnostic, { ...options, textOf: () => payload }));
    assert.not.match(text, FORBIDDEN);
    assert.not.match(text, COMMAND);
    assert.is(
      text.match(/^.*error\[/gm)?.filter(line => line.startsWith('error[')).length ?? 0,
      0,
      'a forged line',
    );
  }
});

test('no payload gives GitHub a second command', () => {
  for (const payload of PAYLOADS) {
    const span = { file: payload, start: 0, end: payload.length };
    const diagnostic: Diagnostic = {
      code: 'CST2003',
      severity: 'error',
      message: payload,
      span,
      related: [{ message: payload, span }],
      help: payload,
    };
    const text = printGithub(diagnostic, { textOf: () => payload, locate });
    assert.is(text.split('\n').length, 2);
    assert.not.match(text, FORBIDDEN);
    const [, properties = ''] = /^::error (.*?)::/.exec(text) ?? [];
    assert.equal(
      properties
        .split(',')
        .map(part => part.split('=')[0])
        .filter(name => !/^(file|line|col|endLine|endColumn|title)$/.test(name!)),
      [],
    );
  }
});

test('numbers go with their nouns', () => {
  assert.is(counted(1, 'file'), '1 file');
  assert.is(counted(0, 'file'), '0 files');
  assert.is(tally({ errors: 3, warnings: 1 }), '3 errors, 1 warning');
  assert.is(tally({ errors: 0, warnings: 0 }), '');
});

test.run();
