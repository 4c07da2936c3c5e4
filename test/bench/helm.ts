/**
 * Renders one generated workspace with all features on, by Cistern in one cold run and by Helm with one process for each
 * release, as Argo CD renders a chart, and prints the ratio. Both on one file system in one run; Helm's processes run as many
 * at a time as there are processors, and what they print is read and dropped.
 * Usage: helm.ts --helm PATH [--releases N] [--runs N] [--sample N] [--json]
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inParallel } from '../e2e/cluster/in-parallel.ts';
import { type ChartInput, chartInputs, valuesText } from '../oracle/chart-inputs.ts';
import { writeCorpus } from '../oracle/corpus/corpus.ts';
import { type Measured, measure } from './measure.ts';

const { values: options } = parseArgs({
  options: {
    helm: { type: 'string' },
    releases: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    sample: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const CLI = fileURLToPath(new URL('../../lib/cistern.js', import.meta.url));
const CHART = fileURLToPath(new URL('../oracle/integration-app', import.meta.url));
const processors = cpus().length;

/** What Helm took for some renderings. */
interface Rendered {
  readonly seconds: number;
  readonly renderings: number;
  readonly bytes: number;
  /** CPU time of all processes; absent where the system does not tell. */
  readonly cpuSeconds?: number;
}

/** Where Linux says what the ended children of this process have used. */
const STATE = '/proc/self/stat';
const TICKS_IN_SECOND = 100;

function childrenSeconds(): number | undefined {
  if (!existsSync(STATE)) return undefined;
  // The name of the command is in parentheses and may hold blanks; two of the numbers behind it are meant.
  const fields = readFileSync(STATE, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
    .map(Number);
  return (fields[13]! + fields[14]!) / TICKS_IN_SECOND;
}

/** Runs one process of Helm; returns how much it printed. @throws when it fails */
function template(
  helm: string,
  home: string,
  { name, namespace }: ChartInput,
  file: string,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      helm,
      ['template', name, CHART, '--namespace', namespace, '--kube-version', '1.36.0', '--values', file],
      {
        env: { ...process.env, HELM_CACHE_HOME: home, HELM_CONFIG_HOME: home, HELM_DATA_HOME: home },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let bytes = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    child.on('error', reject);
    child.on('close', status =>
      status === 0 ? resolve(bytes) : reject(new Error(`helm template ended with ${status} for ${name}`)),
    );
  });
}

async function renderAll(helm: string, folder: string, inputs: readonly ChartInput[]): Promise<Rendered> {
  const home = join(folder, 'helm');
  const files = inputs.map((input, index) => {
    const file = join(folder, 'values', `${index}.yaml`);
    mkdirSync(join(folder, 'values'), { recursive: true });
    writeFileSync(file, valuesText(input.values));
    return [input, file] as const;
  });
  let bytes = 0;
  const before = childrenSeconds();
  const start = performance.now();
  await inParallel(files, processors, async ([input, file]) => {
    bytes += await template(helm, home, input, file);
  });
  const seconds = (performance.now() - start) / 1000;
  const after = childrenSeconds();
  return {
    seconds,
    renderings: inputs.length,
    bytes,
    ...(before !== undefined && after !== undefined && { cpuSeconds: after - before }),
  };
}

/** The middle one by wall time of several cold runs. */
function coldRuns(root: string, out: string): Measured {
  const measured = Array.from({ length: Number(options.runs) }, () => {
    for (const path of [out, join(root, '.cistern')]) rmSync(path, { recursive: true, force: true });
    return measure([CLI, 'render', '--root', root, '--out', out, '--json']);
  });
  return measured.sort((a, b) => a.seconds - b.seconds)[Math.floor(measured.length / 2)]!;
}

async function main(helm: string): Promise<void> {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'cistern-bench-'));
  try {
    const root = join(folder, 'workspace');
    writeCorpus(root, { releases: Number(options.releases), seed: 1, density: 1, texts: 'plain' });
    const cold = coldRuns(root, join(folder, 'out'));
    const { counts } = JSON.parse(cold.stdout) as { counts: { objects: number } };
    const all = chartInputs(root);
    const sample = options.sample === undefined ? all.length : Number(options.sample);
    // Spread over the whole, so that every environment has its share.
    const chosen = all.filter(
      (_, index) =>
        Math.floor((index * sample) / all.length) !== Math.floor(((index - 1) * sample) / all.length),
    );
    const measured = await renderAll(helm, folder, chosen);
    const share = all.length / measured.renderings;
    const seconds = measured.seconds * share;
    const result: Result = {
      machine: `${processors} × ${cpus()[0]?.model ?? 'unknown CPU'}, Node ${process.version}`,
      releases: Number(options.releases),
      renderings: all.length,
      objects: counts.objects,
      cistern: { seconds: cold.seconds, cpuSeconds: cold.cpuSeconds, megabytes: cold.megabytes },
      helm: {
        seconds,
        measured: measured.renderings,
        ...(measured.cpuSeconds !== undefined && { cpuSeconds: measured.cpuSeconds * share }),
      },
      ratio: seconds / cold.seconds,
    };
    console.log(options.json ? JSON.stringify(result, null, 2) : textOf(result));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Result {
  readonly machine: string;
  readonly releases: number;
  readonly renderings: number;
  readonly objects: number;
  readonly cistern: { readonly seconds: number; readonly cpuSeconds: number; readonly megabytes: number };
  readonly helm: { readonly seconds: number; readonly cpuSeconds?: number; readonly measured: number };
  /** Wall times. */
  readonly ratio: number;
}

function textOf({ machine, releases, renderings, objects, cistern, helm, ratio }: Result): string {
  const extrapolated = helm.measured < renderings ? `, extrapolated from ${helm.measured} of them` : '';
  const busy = (cpuSeconds: number): string => `${cpuSeconds.toFixed(2)} s of CPU time`;
  const rows = [
    [
      'Cistern, cold',
      cistern.seconds,
      `${busy(cistern.cpuSeconds)}, ${Math.round(cistern.megabytes)} MB, median of ${options.runs} runs`,
    ],
    [
      'helm template',
      helm.seconds,
      `${helm.cpuSeconds === undefined ? '' : `${busy(helm.cpuSeconds)}, `}${processors} processes at a time${extrapolated}`,
    ],
  ] as const;
  const byCpu =
    helm.cpuSeconds === undefined
      ? ''
      : `, and takes ${(helm.cpuSeconds / cistern.cpuSeconds).toFixed(1)} × less CPU time`;
  return [
    `${machine}; all features on, ${releases} releases on their clusters: ${renderings} renderings, ${objects} objects`,
    ...rows.map(
      ([name, seconds, note]) => `  ${name.padEnd(16)}${`${seconds.toFixed(2)} s`.padStart(10)}  ${note}`,
    ),
    `  Cistern is ${ratio.toFixed(1)} × faster${byCpu}`,
  ].join('\n');
}

if (options.helm === undefined)
  console.log('skipped: say where Helm is by --helm (`npm run e2e -- helm` builds one into its cache)');
else await main(options.helm);
