import * as fc from 'fast-check';

/** The lines of a node below a key or a dash: the first follows it on its line. */
type Written = (indent: string) => string;

const WORDS = ['a', 'b c', 'é', '日本 語', '😀', 'a#b', 'a:b', 'x - y', 'http://x/?y'];
const PLAIN = [...WORDS, '0', '~', 'true', '-1.5', '?a', ':c', '-d'];
const KEYS = [
  ...WORDS,
  ...['"q"', '"\\u00e9 \\"x\\""', "'it''s'", '"80"', '"a: b # c"', ':k', '-k', '?k', 'k  ', "'k'\t"],
];

const constant =
  (text: string): Written =>
  () =>
    text;
const blank = fc.constantFrom('', '', '', ' ', '  ', '\t', ' \t ');
const comment = fc.constantFrom('', '', '', ' # note', '\t# a: b', '  #', ' # - x "y');
/** Blank lines and comments between two lines, at any indent. */
const between = fc
  .array(fc.constantFrom('\n', '  \n', '# c\n', '      # d: e\n', '  # é "\n'), { maxLength: 2 })
  .map(lines => lines.join(''));
const seldomBetween = fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: between });

const quoted = fc.constantFrom<Written>(
  constant('""'),
  constant("''"),
  constant('"x"'),
  constant("'it''s'"),
  constant('"a: b # c"'),
  constant('"\\t\\u00e9 \\x40y @y"'),
  constant('"😀 {x} [y]"'),
  indent => `"one\n${indent}  two"`,
  indent => `"one\n\n${indent} two \\\n${indent}   three"`,
  indent => `'one\n\n\n${indent}  two two'`,
);
const plain = fc.oneof(
  fc.constantFrom(...PLAIN).map(constant),
  fc.constantFrom<Written>(
    indent => `one\n${indent}  two two`,
    indent => `one\n\n${indent}  - two`,
    indent => `one\n${indent}   two # c`,
    indent => `one\n${indent}\t two`,
  ),
);
const block = fc
  .record({
    mark: fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '|2', '>2-', '|-2'),
    comment,
    lines: fc.array(
      fc.constantFrom('text', '# no comment', '- a: b', '', ' more', 'é @y @y', '"x', '  ', '\ttab'),
      {
        maxLength: 5,
      },
    ),
  })
  .map(
    ({ mark, comment, lines }): Written =>
      indent =>
        [mark + comment, ...lines.map(line => (line === '' ? '' : `${indent}  ${line}`))].join('\n'),
  );
const flow = fc.letrec<{ node: Written; map: Written; list: Written; entry: Written; gap: Written }>(tie => ({
  gap: fc.constantFrom<Written>(
    constant(''),
    constant(' '),
    constant(''),
    constant(' '),
    constant('\t'),
    indent => `\n${indent} `,
    indent => ` # c, ]}: "\n${indent}   `,
    indent => `\n\n${indent}  # d:\n${indent} `,
  ),
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, quoted, plain, tie('map'), tie('list')),
  entry: fc
    .record({
      key: fc.constantFrom(...KEYS, '? a', '? "b"'),
      value: fc.option(tie('node')),
      gaps: fc.tuple(tie('gap'), tie('gap')),
      colon: fc.constantFrom(': ', ': ', ' : ', ':'),
    })
    .map(
      ({ key, value, gaps: [before, after], colon }): Written =>
        indent =>
          `${before(indent)}${key}${value === null ? '' : colon + value(indent)}${after(indent)}`,
    ),
  map: fc
    .record({ entries: fc.array(tie('entry'), { maxLength: 3 }), end: fc.constantFrom('', ',', ', ') })
    .map(
      ({ entries, end }): Written =>
        indent =>
          `{${entries.map(entry => entry(indent)).join(',')}${entries.length > 0 ? end : ''}}`,
    ),
  list: fc
    .record({
      items: fc.array(fc.oneof(fc.tuple(tie('gap'), tie('node'), tie('gap')), tie('entry')), {
        maxLength: 3,
      }),
      end: fc.constantFrom('', ',', ' ,'),
    })
    .map(({ items, end }): Written => {
      const written = (indent: string): string =>
        items
          .map(item => (typeof item === 'function' ? item(indent) : item.map(part => part(indent)).join('')))
          .join(',');
      return indent => `[${written(indent)}${items.length > 0 ? end : ''}]`;
    }),
})).node;

const inLine: fc.Arbitrary<Written> = fc
  .record({ blank, node: fc.oneof(quoted, plain, flow, fc.constant(constant(''))), comment })
  .map(
    ({ blank, node, comment }): Written =>
      indent =>
        ` ${blank}${node(indent)}${comment}\n`,
  );
const ownLine: fc.Arbitrary<Written> = fc
  .record({ between, node: fc.oneof(quoted, plain, flow), comment })
  .map(
    ({ between, node, comment }): Written =>
      indent =>
        `\n${between}${indent}  ${node(indent)}${comment}\n`,
  );
const blockText: fc.Arbitrary<Written> = fc
  .tuple(blank, block, fc.constantFrom('\n', '\n', '\n\n', '\n  \n'))
  .map(
    ([blank, node, end]): Written =>
      indent =>
        ` ${blank}${node(indent)}${end}`,
  );

type Blocks = {
  readonly value: Written;
  readonly entries: Written;
  readonly items: Written;
};

const blocks = fc.letrec<Blocks>(tie => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    { weight: 4, arbitrary: inLine },
    { weight: 1, arbitrary: ownLine },
    { weight: 1, arbitrary: blockText },
    {
      weight: 3,
      arbitrary: fc
        .record({
          comment,
          between: seldomBetween,
          deeper: fc.constantFrom('  ', ' ', '    '),
          entries: tie('entries'),
        })
        .map(
          ({ comment, between, deeper, entries }): Written =>
            indent =>
              `${comment}\n${between}${entries(indent + deeper)}`,
        ),
    },
    {
      weight: 3,
      arbitrary: fc
        .record({ comment, between: seldomBetween, deeper: fc.constantFrom('', '  '), items: tie('items') })
        .map(
          ({ comment, between, deeper, items }): Written =>
            indent =>
              `${comment}\n${between}${items(indent + deeper)}`,
        ),
    },
  ),
  entries: fc
    .array(
      fc.record({
        key: fc.constantFrom(...KEYS),
        isExplicit: fc.nat(20).map(number => number === 0),
        value: fc.option(tie('value'), { freq: 20 }),
        between: seldomBetween,
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map(
      (entries): Written =>
        indent =>
          entries
            .map(({ key, isExplicit, value, between }, index) => {
              const name = key.replace(/(\w)(["' ]*)$/, `$1${index}$2`);
              if (isExplicit) {
                return `${between}${indent}? ${name}\n${value === null ? '' : `${indent}:${value(indent)}`}`;
              }
              return `${between}${indent}${name}:${value === null ? '\n' : value(indent)}`;
            })
            .join(''),
    ),
  items: fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.tuple(seldomBetween, tie('value'), fc.constant(false)) },
        { weight: 2, arbitrary: fc.tuple(seldomBetween, tie('entries'), fc.constant(true)) },
        { weight: 1, arbitrary: fc.tuple(seldomBetween, tie('items'), fc.constant(true)) },
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map(
      (items): Written =>
        indent =>
          items
            .map(([between, item, isCompact]) => {
              const below = `${indent}  `;
              // What is compact begins behind the dash.
              const text = isCompact ? ` ${item(below).replace(new RegExp(`^${below}`), '')}` : item(below);
              return `${between}${indent}-${text}`;
            })
            .join(''),
    ),
}));

/** Texts of YAML as people and programs may write them, most of which a catalog accepts. */
export const anyDocument: fc.Arbitrary<string> = fc
  .record({
    start: fc.constantFrom('', '', '', '---\n', '# note\n', '\n', '--- # x\n', '# a\n---\n\n# b\n'),
    body: fc.oneof(
      { weight: 8, arbitrary: blocks.entries.map(entries => entries('')) },
      { weight: 1, arbitrary: flow.map(node => `${node('')}\n`) },
      { weight: 1, arbitrary: blocks.entries.map(entries => entries('  ')) },
    ),
    end: fc.constantFrom('', '', '', '# end\n', '\n\n', '...\n', '  # deep\n'),
    isCut: fc.nat(6).map(number => number === 0),
    lineBreak: fc.constantFrom('\n', '\n', '\r\n'),
  })
  .map(({ start, body, end, isCut, lineBreak }) => {
    const text = start + body + end;
    return (isCut ? text.replace(/\s+$/, '') : text).replaceAll('\n', lineBreak);
  });
