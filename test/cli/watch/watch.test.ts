import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { note, notes } from '../../extension/fixture.ts';
import {
  type Files,
  inFolder,
  integrationOf,
  minimalWorkspace,
  REPOSITORY,
  releaseOf,
} from '../../workspace.ts';
import { NOTES_PACKAGE } from '../plan/notes-package.ts';

const test = suite('watch');

const RELEASE = 'environments/dev/integrations/orders.yaml';
const FILES: Files = {
  ...minimalWorkspace(),
  'catalog/integrations/orders.yaml': integrationOf('orders', 'http:\n  basePath: /shop/orders\n'),
  [RELEASE]: releaseOf('orders'),
};
const scaled = (replicas: number): string =>
  releaseOf('orders', `overrides:\n  scaling:\n    replicas: ${replicas}\n`);

/** Longest time that a round may take on the slowest machine, in milliseconds. */
const PATIENCE = 120_000;

/** A running `cistern watch`, whose output is waited for. */
interface Watching {
  /** What is printed from now on up to a match; fails when it does not come, or the program ends. */
  readonly until: (pattern: RegExp) => Promise<string>;
  readonly signal: (name: NodeJS.Signals) => Promise<number | null>;
}

function start(root: string, ...words: string[]): Watching {
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      join(REPOSITORY, 'src/cli/main.ts'),
      'watch',
      '--root',
      root,
      '--workers=1',
      ...words,
    ],
    { cwd: REPOSITORY, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return { until: pattern => printed(child, pattern), signal: name => ended(child, name) };
}

const texts = new WeakMap<ChildProcess, { text: string; listeners: Set<() => void> }>();

function outputOf(child: ChildProcess): { text: string; listeners: Set<() => void> } {
  const known = texts.get(child);
  if (known) return known;
  const output = { text: '', listeners: new Set<() => void>() };
  texts.set(child, output);
  const take = (chunk: Buffer): void => {
    output.text += chunk.toString();
    for (const listener of output.listeners) listener();
  };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  return output;
}

function printed(child: ChildProcess, pattern: RegExp): Promise<string> {
  const output = outputOf(child);
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      output.listeners.delete(look);
      child.off('exit', fail);
    };
    const fail = (): void => {
      stop();
      reject(new Error(`no ${pattern} in:\n${output.text}`));
    };
    const look = (): void => {
      const match = pattern.exec(output.text);
      if (match === null) return;
      stop();
      const seen = output.text;
      output.text = output.text.slice(match.index + match[0].length);
      resolve(seen);
    };
    const timer = setTimeout(fail, PATIENCE);
    output.listeners.add(look);
    child.on('exit', fail);
    look();
  });
}

function ended(child: ChildProcess, name: NodeJS.Signals): Promise<number | null> {
  return new Promise(resolve => {
    if (child.exitCode !== null) resolve(child.exitCode);
    child.once('exit', code => resolve(code));
    child.kill(name);
  });
}

test('every save shows what it does, an error is shown and goes by, and Ctrl-C ends it', async () => {
  await inFolder(FILES, async root => {
    const watching = start(root);
    try {
      await watching.until(/nothing changes/);

      writeFileSync(join(root, RELEASE), scaled(2));
      const first = await watching.until(/orders\.yaml:11 scaling\.replicas/);
      assert.match(first, `changed: ${RELEASE} (`);
      assert.not.match(first, '\x1b', 'what is no terminal is not cleared');

      writeFileSync(join(root, RELEASE), `${scaled(3)}  nonsense: 1\n`);
      assert.match(await watching.until(/1 error/), 'CST2006');

      // As editors save: a new file in the place of the old one.
      writeFileSync(join(root, `${RELEASE}~`), scaled(4));
      renameSync(join(root, `${RELEASE}~`), join(root, RELEASE));
      await watching.until(/scaling\.replicas/);

      // A folder that goes and comes back with other files.
      rmSync(join(root, 'environments/dev/integrations'), { recursive: true });
      await watching.until(/the release was removed/);
      mkdirSync(join(root, 'environments/dev/integrations'));
      writeFileSync(join(root, RELEASE), scaled(5));
      await watching.until(/scaling\.replicas/);
      writeFileSync(join(root, RELEASE), FILES[RELEASE]!);
      await watching.until(/nothing changes/);
    } finally {
      assert.is(await watching.signal('SIGINT'), 130);
    }
  });
});

test('a workspace with an error is watched until it has none; that state is the start', async () => {
  await inFolder({ ...FILES, [RELEASE]: `${scaled(2)}  nonsense: 1\n` }, async root => {
    const watching = start(root);
    try {
      await watching.until(/1 error/);
      writeFileSync(join(root, RELEASE), scaled(2));
      await watching.until(/nothing changes/);
      unlinkSync(join(root, RELEASE));
      await watching.until(/the release was removed/);
    } finally {
      assert.is(await watching.signal('SIGTERM'), 143);
    }
  });
});

test('documents of an extension are watched, and what they decide', async () => {
  const document = 'catalog/notes/first.yaml';
  await inFolder({ ...notes(), ...NOTES_PACKAGE }, async root => {
    const watching = start(root, '--extension', join(root, 'node_modules/@example/notes'));
    try {
      await watching.until(/nothing changes/);
      writeFileSync(join(root, document), note('first', '  text: other\n'));
      const shown = await watching.until(/ConfigMap first[\s\S]*catalog\/notes\/first\.yaml:7 text/);
      assert.match(shown, '1 object: 1 changed');
    } finally {
      await watching.signal('SIGTERM');
    }
  });
});

test.run();
