import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planHtml } from '../../../../src/plan/forms/html/plan-html.ts';
import type { PlanView } from '../../../../src/plan/model/plan-view.ts';
import { change, effect, field, PULL_REQUEST, viewOf } from '../../../plan/forms/fixture.ts';
import { HOSTILE, planWith } from '../../../plan/forms/hostile.ts';
import type { Check } from '../../check.ts';
import { type BrowserPage, openBrowser } from './browser.ts';

/** Elements with their attributes, each once, as the browser made them of the page. */
const SHAPES = `[...new Set([...document.querySelectorAll('*')].map(element =>
  element.tagName + [...element.attributes].map(({ name, value }) =>
    ' ' + name + '=' + (name === 'open' ? '' : value)).join('')))].sort()`;
const SHOWN = `[...document.querySelectorAll('.rows > div')].filter(row => !row.hidden).length`;

/** The page of a plan in a real browser: nothing on its console, no request, no element made of data, and it works. */
export const planPage: Check = {
  name: 'plan-page',
  summary: 'the page of a plan works in Chromium from the file system, whatever the names in it',
  needs: [],
  installed: ['chromium'],
  run: async context => {
    const folder = context.temporary('plan-page');
    const page = await openBrowser('chromium', join(folder, 'profile'));
    const failures: string[] = [];
    let cases = 0;
    const must = (holds: boolean, what: string): void => {
      cases++;
      if (!holds) failures.push(what);
    };
    const open = async (name: string, view: PlanView): Promise<void> => {
      const path = join(folder, `${name}.html`);
      writeFileSync(path, planHtml(view));
      await page.open(path);
      const troubles = page.takeTroubles();
      must(
        troubles.length === 0,
        `${name}: ${troubles.map(({ kind, text }) => `${kind} ${text}`).join('; ')}`,
      );
    };
    try {
      await open('pull-request', viewOf(PULL_REQUEST));
      await use(page, must);
      await open('large', viewOf(LARGE));
      must((await page.evaluate<number>(SHOWN)) === 10_000, 'large: there is a row for each change');
      await type(page, 'app7777 ');
      must((await page.evaluate<number>(SHOWN)) === 1, 'large: a search finds the one row');
      const shapes = new Set<string>();
      for (const name of ['clean', 'two\nlines']) {
        await open('clean', planWith(name));
        for (const shape of await page.evaluate<readonly string[]>(SHAPES)) shapes.add(shape);
      }
      for (const [index, payload] of HOSTILE.entries()) {
        await open(`hostile-${index}`, planWith(payload));
        const foreign = (await page.evaluate<readonly string[]>(SHAPES)).filter(shape => !shapes.has(shape));
        must(foreign.length === 0, `${JSON.stringify(payload.slice(0, 60))} makes ${foreign.join(' and ')}`);
      }
    } finally {
      await page.close();
    }
    return { cases, failures };
  },
};

/** Ten thousand changes, no two alike. */
const LARGE = {
  ...PULL_REQUEST,
  changes: Array.from({ length: 10_000 }, (_, index) =>
    change('changed', `prod/main/app${index}`, `Deployment app${index}`, {
      fields: [
        field('spec.replicas', index, index + 1),
        field('spec.template.spec.containers[name=app].image', `a:${index}`, `b:${index}`),
      ],
      effects: [effect('restart', 'the pods are replaced one after another')],
      causes: [
        { file: `environments/prod/integrations/app${index}.yaml`, line: index + 1, setting: 'image' },
      ],
    }),
  ),
};

async function type(page: BrowserPage, text: string): Promise<void> {
  await page.evaluate(`document.getElementById('search').focus()`);
  await page.send('Input.insertText', { text });
}

/** What a person does with the page, by the keyboard. */
async function use(page: BrowserPage, must: (holds: boolean, what: string) => void): Promise<void> {
  const press = async (key: string, code: string, text?: string): Promise<void> => {
    for (const kind of ['keyDown', 'keyUp']) {
      await page.send('Input.dispatchKeyEvent', {
        type: kind,
        key,
        code,
        windowsVirtualKeyCode:
          key === 'Enter' ? 13 : key === 'Escape' ? 27 : key === 'Tab' ? 9 : key === '/' ? 191 : 32,
        ...(text === undefined || kind === 'keyUp' ? {} : { text }),
      });
    }
  };
  const shown = (): Promise<number> => page.evaluate<number>(SHOWN);
  const all = await shown();
  must(all > 5, 'rows are shown');
  await press('/', 'Slash', '/');
  must(await page.evaluate<boolean>(`document.activeElement.id === 'search'`), 'a slash leads to the search');
  must(
    await page.evaluate<boolean>(`document.getElementById('search').value === ''`),
    'the slash is not typed',
  );
  await type(page, 'Returns SPOOL');
  must((await shown()) === 1, 'a search finds the rows with all its words');
  must(
    await page.evaluate<boolean>(`/^1 of \\d+ rows$/.test(document.getElementById('status').textContent)`),
    'it is said how many',
  );
  await press('Escape', 'Escape');
  must((await shown()) === all, 'Escape clears the search');
  await page.evaluate(`document.querySelector('input[data-effect="secret"]').click()`);
  must((await shown()) === 1, 'a box shows the rows with its effect');
  await page.evaluate(`document.querySelector('input[data-effect="secret"]').click()`);
  await page.evaluate(
    `(list => { list.value = '1'; list.dispatchEvent(new Event('change')); })(document.getElementById('environment'))`,
  );
  const inTest = await shown();
  must(inTest > 0 && inTest < all, 'an environment shows its rows');
  await page.evaluate(`document.querySelector('.rows > div:not([hidden]) summary').focus()`);
  await press('Enter', 'Enter', '\r');
  must(await page.evaluate<boolean>(`document.activeElement.parentElement.open`), 'Enter unfolds a row');
  await page.evaluate(`document.getElementById('unfold').click()`);
  must(
    (await page.evaluate<number>(`document.querySelectorAll('.row[open]').length`)) === inTest,
    'all rows that are shown unfold',
  );
  const troubles = page.takeTroubles();
  must(troubles.length === 0, `while it is used: ${troubles.map(({ text }) => text).join('; ')}`);
}
