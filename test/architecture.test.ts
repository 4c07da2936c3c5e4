import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, normalize } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { REPOSITORY, readFiles } from './workspace.ts';

const test = suite('architecture');

/** The rooms of `src` in the order in which they may import: each from itself and from those before it. */
const ROOMS = [
  'source',
  'diagnostics',
  'host',
  'cache',
  'yaml',
  'kubernetes',
  'load',
  'validate',
  'extension',
  'runtimes',
  'link',
  'lower',
  'check',
  'emit',
  'hydrate',
  'stages.ts',
  'compile.ts',
  'testing',
  'write',
  'simulate',
  'extract',
  'publish',
  'verify',
  'explain',
  'plan',
  'adopt',
  'cli',
];

/** Where each package may be imported; a package that is not listed may be imported nowhere. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  yaml: ['yaml'],
  'js-yaml': ['yaml'],
  ajv: ['validate', 'check'],
  // `extension` names the type of the chart that extensions are given.
  cdk8s: ['lower', 'extension'],
  'cdk8s-plus-28': ['lower'],
  constructs: ['lower'],
  'json-schema-to-typescript': ['validate'],
};

/** Folders that are lists of equal things; they may hold any number of files. */
const REGISTRIES = ['cli/commands', 'diagnostics/docs', 'diagnostics/codes', 'runtimes'];

/** Rooms whose entry file has the name of the folder and exports a function of that name. */
const STAGES = ['load', 'validate', 'link', 'lower', 'check', 'emit', 'hydrate', 'write', 'explain'];

/** Names that say nothing about what is inside. */
const EMPTY_NAMES = /^(utils?|helpers?|managers?|common|misc|shared|stuff|types|constants|index)\.ts$/;

interface SourceText {
  /** Path relative to `src`. */
  readonly path: string;
  readonly text: string;
  /** Specifiers of all imports and re-exports. */
  readonly imports: readonly string[];
  readonly lines: number;
}

const SOURCES: readonly SourceText[] = Object.entries(readFiles(join(REPOSITORY, 'src')))
  .filter(
    ([path]) =>
      path.endsWith('.ts') && !path.includes('/generated/') && !path.startsWith('cli/init/template/'),
  )
  .map(([path, text]) => ({
    path,
    text,
    imports: [
      ...text.matchAll(
        /^(?:import|export)\b[^'"`;]*?\bfrom '([^']+)'|\bimport\(\s*'([^']+)'|^import '([^']+)'/gm,
      ),
    ].map(([, from, dynamic, bare]) => (from ?? dynamic ?? bare)!),
    lines: text.split('\n').length - 1,
  }));

const roomOf = (path: string): string => path.split('/')[0]!;
const isRelative = (specifier: string): boolean => specifier.startsWith('.');
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
const targetOf = ({ path }: SourceText, specifier: string): string =>
  normalize(join(dirname(path), specifier));
const nothing = (found: readonly string[], advice: string): void =>
  assert.equal([...found].sort(), [], `${advice}\n${[...found].sort().join('\n')}`);

test('every file of src lies in a known room', () => {
  const strange = SOURCES.filter(({ path }) => !ROOMS.includes(roomOf(path))).map(({ path }) => path);
  nothing(strange, 'put the file into one of the rooms, or give the new room a rank in ROOMS');
});

test('imports never go upwards', () => {
  const upward = SOURCES.flatMap(source =>
    source.imports
      .filter(isRelative)
      .map(specifier => targetOf(source, specifier))
      .filter(
        target =>
          !target.startsWith('..') && ROOMS.indexOf(roomOf(target)) > ROOMS.indexOf(roomOf(source.path)),
      )
      .map(target => `${source.path} -> ${target}`),
  );
  nothing(
    upward,
    'a file imports only from its own room or from an earlier one: move what is shared downwards',
  );
});

test('files do not import each other in a circle, types included', () => {
  const graph = new Map(
    SOURCES.map(source => [
      source.path,
      source.imports.filter(isRelative).map(specifier => targetOf(source, specifier)),
    ]),
  );
  nothing(circlesOf(graph), 'move what both need into a file of its own');
});

test('each package is imported in its home only', () => {
  const strangers = SOURCES.flatMap(({ path, imports }) =>
    imports
      .filter(specifier => !isRelative(specifier) && !specifier.startsWith('node:'))
      .filter(specifier => !(HOMES[packageOf(specifier)] ?? []).includes(roomOf(path)))
      .map(specifier => `${path} imports ${specifier}`),
  );
  nothing(strangers, 'wrap the package in its home and import the wrapper');
});

test('imports/ is read by lower alone', () => {
  const readers = SOURCES.flatMap(source =>
    source.imports
      .filter(isRelative)
      .map(specifier => targetOf(source, specifier))
      .filter(target => target.startsWith('../imports/') && roomOf(source.path) !== 'lower')
      .map(target => `${source.path} -> ${target}`),
  );
  nothing(readers, 'only `lower` knows the shapes of custom resources');
});

test('files, processes, clock and chance are reached through host/ and cli/ only', () => {
  const forbidden =
    /\b(process\.|Date\.|new Date\b|Math\.random|random(Bytes|UUID|Int)\b|performance\.|setTimeout\b|setInterval\b)/;
  const builtIn =
    /^node:(fs|child_process|process|os|http|https|http2|dns|worker_threads|timers|perf_hooks)(\/|$)/;
  const allowed = (path: string): boolean =>
    ['host', 'cli'].includes(roomOf(path)) || path === 'validate/generate/generate.ts';
  const uses = SOURCES.filter(({ path }) => !allowed(path)).flatMap(({ path, text, imports }) => {
    const modules = imports.filter(specifier => builtIn.test(specifier));
    const threads = path.startsWith('hydrate/pool/')
      ? modules.filter(name => name !== 'node:worker_threads')
      : modules;
    const names = codeOf(text).match(forbidden)?.[0];
    return [...threads.map(name => `${path} imports ${name}`), ...(names ? [`${path} uses ${names}`] : [])];
  });
  nothing(uses, 'add a function to host/ and call it: output depends on input alone');
});

test('import.meta.url is used where a file of the package is found, and nowhere else', () => {
  const uses = SOURCES.filter(({ path }) => !/^(host|cli|hydrate\/pool|yaml|validate)\//.test(path))
    .filter(({ text }) => codeOf(text).includes('import.meta'))
    .map(({ path }) => path);
  nothing(uses, 'ask host/ for the file');
});

test('nothing is sorted by a locale', () => {
  // What time zones there are is no matter of a locale.
  const local = /localeCompare|Intl\.(?!DateTimeFormat\b|supportedValuesOf\b)|toLocale/;
  const uses = SOURCES.filter(({ text }) => local.test(codeOf(text))).map(({ path }) => path);
  nothing(uses, 'sort with `byCodeUnit`');
});

test('there are no default exports', () => {
  const uses = SOURCES.filter(({ text }) => /^export default\b|export \{[^}]*\bas default\b/m.test(text)).map(
    ({ path }) => path,
  );
  nothing(uses, 'export by name');
});

test('relative imports name the file with its extension', () => {
  const bare = SOURCES.flatMap(({ path, imports }) =>
    imports
      .filter(specifier => isRelative(specifier) && !/\.(ts|mjs|json)$/.test(specifier))
      .map(specifier => `${path} imports ${specifier}`),
  );
  nothing(bare, 'write `./file.ts`');
});

test('files are small: none above 400 lines, nine in ten at most 250, the median at most 90', () => {
  const lines = SOURCES.map(source => source.lines).sort((a, b) => a - b);
  nothing(
    SOURCES.filter(source => source.lines > 400).map(({ path }) => path),
    'split the file by concept',
  );
  assert.ok(lines[Math.floor(lines.length * 0.9)]! <= 250, 'split the largest files by concept');
  assert.ok(
    lines[Math.floor(lines.length / 2)]! <= 90,
    'split files by concept: the median is above 90 lines',
  );
});

test('a folder holds about ten files at most', () => {
  const folders = new Map<string, number>();
  for (const { path } of SOURCES) folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1);
  const crowded = [...folders]
    .filter(([folder, count]) => count > 12 && !REGISTRIES.includes(folder))
    .map(([folder, count]) => `${folder} holds ${count}`);
  nothing(crowded, 'split the folder by concept');
});

test('no file has a name that says nothing', () => {
  nothing(
    SOURCES.map(({ path }) => path).filter(path => EMPTY_NAMES.test(basename(path))),
    'name the concept that the file holds',
  );
});

test('names of files are words in lower case, joined by hyphens', () => {
  nothing(
    SOURCES.map(({ path }) => path).filter(
      path => !/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(path),
    ),
    'rename the file',
  );
});

test('a stage has one entry, named like its folder, that exports one function of that name', () => {
  const without = STAGES.filter(stage => {
    const entry = SOURCES.find(({ path }) => path === `${stage}/${stage}.ts`);
    const functions = entry?.text.match(/^export (async )?function \w+/gm) ?? [];
    return functions.length !== 1 || !functions[0]!.endsWith(` ${stage}`);
  });
  nothing(
    without.map(stage => `${stage}/${stage}.ts`),
    'the entry of a stage exports exactly one function, of its name',
  );
});

test('every exported declaration says what it is', () => {
  const silent = SOURCES.flatMap(({ path, text }) => {
    const lines = text.split('\n');
    return lines.flatMap((line, index) => {
      const name = /^export (?:async |abstract )?(?:function\*?|const|class|interface|type) (\w+)/.exec(
        line,
      )?.[1];
      return name === undefined || lines[index - 1]?.endsWith('*/') ? [] : [`${path}:${index + 1} ${name}`];
    });
  });
  nothing(silent, 'write one sentence above the declaration: what it returns or means');
});

test('syntax is erasable: no enums, namespaces or parameter properties', () => {
  const uses = SOURCES.filter(({ text }) =>
    /^\s*(export )?(declare )?(const )?(enum|namespace|module) \w|constructor\([^)]*\b(private|public|protected|readonly) /m.test(
      codeOf(text),
    ),
  ).map(({ path }) => path);
  nothing(uses, 'use unions, modules and fields');
});

test('tracked text names no machine and leaves nothing to do', () => {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  });
  const textual = ['.ts', '.mts', '.mjs', '.md', '.json', '.yaml', '.yml', ''];
  const places = [
    ['/wo', 'rk/ma', 'in'],
    ['/wo', 'rk/sha', 'red'],
    ['/fa', 'rm/'],
    ['/ro', 'ot/'],
  ].map(parts => parts.join(''));
  const words = new RegExp(
    `\\b(${[
      ['TO', 'DO'],
      ['FIX', 'ME'],
      ['XX', 'X'],
    ]
      .map(parts => parts.join(''))
      .join('|')})\\b`,
  );
  const found = listed
    .split('\0')
    .filter(
      path =>
        path !== '' &&
        textual.includes(extname(path)) &&
        !path.includes('/generated/') &&
        path !== 'package-lock.json',
    )
    .filter(path => existsSync(join(REPOSITORY, path)))
    .flatMap(path => {
      const text = readFileSync(join(REPOSITORY, path), 'utf8');
      const place = places.find(place => new RegExp(`(^|[\\s'"\`(=])${place}`, 'm').test(text));
      const word = words.exec(text)?.[0];
      return [...(place ? [`${path} names ${place}`] : []), ...(word ? [`${path} says ${word}`] : [])];
    });
  nothing(found, 'write paths relative to the repository, and finish or drop what is open');
});

test('compile.ts reads the stages in order', () => {
  const text = SOURCES.find(({ path }) => path === 'compile.ts')!.text;
  const stages = ['findFiles', 'load', 'validate', 'link', 'hydrateProgram', 'checkProgram'];
  const calls = stages.map(stage => text.search(new RegExp(`[ (]${stage}\\(`)));
  assert.equal(
    calls,
    [...calls].sort((a, b) => a - b),
    'call the stages in their order',
  );
  assert.ok(
    calls.every(position => position !== -1),
    'compile.ts calls every stage',
  );
});

test('every package in package.json is used, and every used package is in it', () => {
  const { dependencies } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const used = new Set(
    SOURCES.filter(({ path }) => !path.startsWith('validate/generate/'))
      .flatMap(({ imports }) =>
        imports.filter(specifier => !isRelative(specifier) && !specifier.startsWith('node:')),
      )
      .map(packageOf),
  );
  for (const [, required] of SOURCES.flatMap(({ text }) => [
    ...text.matchAll(/\brequire\('([^'.][^']*)'\)/g),
  ]))
    used.add(packageOf(required!));
  nothing(
    [...used].filter(name => !Object.hasOwn(dependencies, name)),
    'add the package to `dependencies`',
  );
  nothing(
    Object.keys(dependencies).filter(name => !used.has(name)),
    'remove the package from `dependencies`',
  );
});

/** A text without its comments. */
function codeOf(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}

/** The circles of a graph, each once, as `a -> b -> a`. */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const circles = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) circles.add([...trail.slice(start), path].join(' -> '));
    if (start !== -1 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return [...circles];
}

test.run();
