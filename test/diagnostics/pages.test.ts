import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../src/compile.ts';
import { CODES } from '../../src/diagnostics/codes.ts';
import type { Severity } from '../../src/diagnostics/diagnostic.ts';
import { byCodeUnit } from '../../src/source/order.ts';
import { inFolder, minimalWorkspace, REPOSITORY, readFiles } from '../workspace.ts';
import { type Page, type PageBlock, readPage } from './page.ts';

const test = suite('pages');

const TEXTS = readFiles(join(REPOSITORY, 'src/diagnostics/docs'));
const PAGES: ReadonlyMap<string, Page | string> = new Map(
  Object.entries(TEXTS).map(([path, text]) => [path.replace(/\.md$/, ''), readPage(text)]),
);
const TESTS: string = Object.entries(readFiles(join(REPOSITORY, 'test')))
  .filter(([path]) => path.endsWith('.test.ts'))
  .map(([, text]) => text)
  .join('\n');
const severityOf = (code: string): Severity =>
  (CODES as unknown as Record<string, { severity: Severity }>)[code]!.severity;

/** The codes that the blocks yield when they are laid over the minimal workspace, each once. */
async function codesOf(blocks: readonly PageBlock[]): Promise<readonly string[]> {
  const overlay = Object.fromEntries(blocks.map(({ path, text }) => [path, text]));
  return inFolder({ ...minimalWorkspace(), ...overlay }, async root => {
    const { reporter } = await compile({ root, workers: 0, cache: false });
    return [...new Set(reporter.diagnostics.map(({ code }) => code))].sort(byCodeUnit);
  });
}

test('the minimal workspace compiles without a word', async () => {
  assert.equal(await codesOf([]), []);
});

test('every code has a page, and every page a code', () => {
  assert.equal(
    [...PAGES.keys()].sort(byCodeUnit),
    Object.keys(CODES).sort(byCodeUnit),
    'write or remove pages',
  );
});

test('every page has the form of a page, under its own code', () => {
  const wrong = [...PAGES].flatMap(([code, page]) =>
    typeof page === 'string'
      ? [`${code}: ${page}`]
      : page.code === code
        ? []
        : [`${code} is titled ${page.code}`],
  );
  assert.equal(wrong, []);
});

for (const [code, page] of PAGES) {
  if (typeof page === 'string' || !Object.hasOwn(CODES, code)) continue;
  if (page.fails.some(({ language }) => language === 'console')) {
    test(`${code} cannot be shown by files: a test covers it`, async () => {
      const covered = new RegExp(`// covers (CST\\d{4},? (and )?)*${code}\\b`).test(TESTS);
      assert.ok(covered, `write \`// covers ${code}\` above the test that provokes it`);
      const files = page.fixed.filter(({ language }) => language === 'yaml');
      if (files.length > 0)
        assert.equal(await codesOf(files), [], 'the blocks under Fixed must yield nothing');
    });
    continue;
  }
  test(`${code}: what fails fails so and not otherwise, what is fixed passes`, async () => {
    assert.equal(
      await codesOf(page.fails),
      [code],
      `the blocks under Fails must yield ${code} (${severityOf(code)}) alone`,
    );
    assert.equal(await codesOf(page.fixed), [], 'the blocks under Fixed must yield nothing');
  });
}

test.run();
