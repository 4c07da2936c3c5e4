/**
 * Renders generated workspaces and prints how long it took, next to the floor (the same files written with no compiler)
 * and cdk8s's own `synth` of the same objects, all on one file system in one run.
 * Usage: bench.ts [--releases N]… [--layout file-per-object|file-per-application] [--runs N] [--json] [--no-peer]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateWorkspace, type WorkspaceShape } from './generate-workspace.ts';
import { type Measured, measure } from './measure.ts';

const { values } = parseArgs({
  options: {
    releases: { type: 'string', multiple: true },
    layout: { type: 'string', default: 'file-per-object' },
    runs: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
    'no-peer': { type: 'boolean', default: false },
  },
});
const CLI = fileURLToPath(new URL('../../lib/cistern.js', import.meta.url));
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const runs = Number(values.runs);
const scratch = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

interface Result {
  readonly releases: number;
  readonly layout: string;
  readonly objects: number;
  readonly files: number;
  /** Seconds: medians of the runs. */
  readonly cold: number;
  readonly unchanged: number;
  readonly oneChanged: number;
  /** A plan with one changed release: the first one against a branch, and the later ones. */
  readonly firstPlan: number;
  readonly plannedChange: number;
  readonly floor: number;
  /** Absent without the peer. */
  readonly synth?: number;
  readonly coldMegabytes: number;
  readonly stages: Readonly<Record<string, number>>;
}

/** The middle one by wall time. */
function median(measured: readonly Measured[]): Measured {
  return [...measured].sort((a, b) => a.seconds - b.seconds)[Math.floor(measured.length / 2)]!;
}

function repeat(prepare: () => void, args: readonly string[]): Measured {
  return median(
    Array.from({ length: runs }, () => {
      prepare();
      return measure(args);
    }),
  );
}

function run(shape: WorkspaceShape): Result {
  const folder = mkdtempSync(join(scratch, 'cistern-bench-'));
  try {
    const [root, out, copy] = [join(folder, 'workspace'), join(folder, 'out'), join(folder, 'copy')];
    generateWorkspace(root, shape);
    const remove = (...paths: readonly string[]): void => {
      for (const path of paths) rmSync(path, { recursive: true, force: true });
    };
    const render = [CLI, 'render', '--root', root, '--out', out, '--json'];
    const cold = repeat(() => remove(out, join(root, '.cistern')), render);
    const unchanged = repeat(() => {}, render);
    let edits = 0;
    const editRelease = (): void => {
      const release = join(root, 'environments/dev/integrations/integration-00000.yaml');
      const text = readFileSync(release, 'utf8');
      const revision = `revision: 2.0.${edits++}`;
      writeFileSync(release, text.replace(/revision: .*/, revision));
    };
    const oneChanged = repeat(editRelease, render);
    commitAsBranch(root, out, 'rendered');
    const plan = [CLI, 'plan', '--root', root, '--against', 'rendered', '--json'];
    const firstPlan = measure(plan);
    const plannedChange = repeat(editRelease, plan);
    const inner = (script: string): { seconds: number; files?: number } => {
      remove(copy);
      return JSON.parse(measure(['--import', 'tsx', here(script), out, copy]).stdout);
    };
    const medianOf = (script: string): { seconds: number; files?: number } =>
      Array.from({ length: runs }, () => inner(script)).sort((a, b) => a.seconds - b.seconds)[
        Math.floor(runs / 2)
      ]!;
    const floor = medianOf('./floor.ts');
    const synth = values['no-peer'] ? undefined : inner('./cdk8s-synth.ts').seconds;
    const report = JSON.parse(cold.stdout) as {
      counts: { objects: number };
      timings: Record<string, number>;
    };
    return {
      releases: shape.releases,
      layout: shape.layout,
      objects: report.counts.objects,
      files: floor.files!,
      cold: cold.seconds,
      unchanged: unchanged.seconds,
      oneChanged: oneChanged.seconds,
      firstPlan: firstPlan.seconds,
      plannedChange: plannedChange.seconds,
      floor: floor.seconds,
      ...(synth !== undefined && { synth }),
      coldMegabytes: cold.megabytes,
      stages: Object.fromEntries(Object.entries(report.timings).map(([stage, time]) => [stage, time / 1000])),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes the workspace a repository with a branch that holds a folder's files at its top. */
function commitAsBranch(root: string, folder: string, branch: string): void {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, '--git-dir', join(root, '.git'), '--work-tree', folder, ...args], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    }).trim();
  execFileSync('git', ['init', '-q', root]);
  git('add', '-A');
  const person = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org'];
  git(...person, 'commit', '-q', '-m', 'Render');
  git('branch', '-f', branch);
}

function startUp(): { version: number; node: number } {
  const node = repeat(() => {}, ['-e', '0']).seconds;
  return { version: repeat(() => {}, [CLI, '--version']).seconds, node };
}

const sizes = (values.releases ?? ['100', '1000', '10000']).map(Number);
const layout = values.layout as WorkspaceShape['layout'];
const results = sizes.map(releases => run({ releases, layout, seed: 1 }));
const start = startUp();
if (values.json) {
  console.log(JSON.stringify({ machine: machine(), startUp: start, results }, null, 2));
} else {
  print();
}

function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}, Node ${process.version}, ${scratch}`;
}

function print(): void {
  const seconds = (value: number): string => `${value.toFixed(2)} s`;
  console.log(`${machine()}; medians of ${runs} runs, layout ${layout}\n`);
  for (const result of results) {
    const rows: [string, string, string][] = [
      ['floor (write the files)', seconds(result.floor), ''],
      [
        'cold',
        seconds(result.cold),
        `${(result.cold / result.floor).toFixed(1)} × floor, ${Math.round(result.objects / result.cold)} objects/s, ${Math.round(result.coldMegabytes)} MB`,
      ],
      ...Object.entries(result.stages).map(([stage, time]): [string, string, string] => [
        `  ${stage}`,
        seconds(time),
        '',
      ]),
      ['unchanged', seconds(result.unchanged), ''],
      ['one release changed', seconds(result.oneChanged), ''],
      ['first plan of a change', seconds(result.firstPlan), ''],
      ['plan of a change', seconds(result.plannedChange), `of ${result.files} files`],
      ...(result.synth === undefined
        ? []
        : [
            [
              'cdk8s synth',
              seconds(result.synth),
              `cold is ${(result.synth / result.cold).toFixed(1)} × faster`,
            ] as [string, string, string],
          ]),
    ];
    console.log(`${result.releases} releases, ${result.objects} objects, ${result.files} files`);
    for (const [name, value, note] of rows) console.log(`  ${name.padEnd(26)}${value.padStart(9)}  ${note}`);
    console.log();
  }
  console.log(`start-up: cistern --version ${(start.version / start.node).toFixed(1)} × node -e 0`);
}
