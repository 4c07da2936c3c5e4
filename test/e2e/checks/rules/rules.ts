import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, CheckContext } from '../../check.ts';
import { groupOf, hydratedObjects, placeOf } from '../hydrated.ts';
import { BAD_RULES, GOOD_RULES } from './samples.ts';

/** What the Go program `rules` counts at the end. */
interface Counts {
  readonly files: number;
  readonly groups: number;
  readonly rules: number;
}

interface Problem {
  readonly file: string;
  readonly problem: string;
}

/** Prometheus loads every PrometheusRule of the hydrated tree. */
export const rules: Check = {
  name: 'rules',
  summary: "Prometheus's own parser takes every PrometheusRule",
  needs: ['go/rules'],
  async run(context) {
    const folder = context.temporary('rules');
    const hydrated = hydratedObjects(context.dist).filter(
      ({ object }) =>
        object.kind === 'PrometheusRule' && groupOf(object.apiVersion) === 'monitoring.coreos.com',
    );
    const specs = hydrated.map(({ object }) => object.spec);
    const { problems, counts } = await parse(context, folder, [...specs, GOOD_RULES, ...BAD_RULES]);
    const failures = problems
      .filter(({ index }) => index < hydrated.length)
      .map(({ index, problem }) => `${placeOf(hydrated[index]!)}: ${problem}`);
    // Without these a parser that takes anything, or nothing, would go unnoticed.
    const isRefused = (index: number): boolean => problems.some(problem => problem.index === index);
    if (isRefused(hydrated.length)) failures.push('the parser refuses the rules that are right');
    for (const index of BAD_RULES.keys())
      if (!isRefused(hydrated.length + 1 + index))
        failures.push(`the parser takes wrong rules (sample ${index})`);
    return {
      cases: hydrated.length,
      failures,
      notes: [
        `${hydrated.length} PrometheusRules in the hydrated tree; with ${BAD_RULES.length + 1} samples the parser ` +
          `took ${counts.rules} rules and refused ${new Set(problems.map(({ index }) => index)).size} files`,
      ],
    };
  },
};

/** Parses the specs of PrometheusRules; a problem names the number of its spec. */
async function parse(
  context: CheckContext,
  folder: string,
  specs: readonly unknown[],
): Promise<{ problems: { index: number; problem: string }[]; counts: Counts }> {
  const files = specs.map((spec, index) => {
    const file = join(folder, `${index}.yaml`);
    writeFileSync(file, JSON.stringify(spec));
    return file;
  });
  const { status, stdout, stderr } = await context.run(await context.goProgram('rules'), files);
  if (status !== 0) throw new Error(`the parser failed: ${stderr}`);
  const lines = stdout.trimEnd().split('\n');
  const counts = JSON.parse(lines.pop()!) as Counts;
  if (counts.files !== files.length) throw new Error('the parser did not read every file');
  const problems = lines.map(line => JSON.parse(line) as Problem);
  return { counts, problems: problems.map(({ file, problem }) => ({ index: files.indexOf(file), problem })) };
}
