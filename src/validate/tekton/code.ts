import type { Task } from '../generated/kinds.ts';
import type { RuleReport } from './rule-report.ts';

type Step = Task['spec']['steps'][number];

/** Values that come from outside, wherever they are written into code. */
const FOREIGN = /\$\(\s*((?:params|tasks|finally|workspaces|context)\b[^()]*)/;
/** Arguments by which interpreters are told that the next one is code. */
const CODE_FOLLOWS = /^(?:-[A-Za-z]*[ce]|--eval|--command|--execute|-Command)$/;

const HELP = 'give it to a variable of `env` and use that in quotes: Tekton escapes nothing';

/**
 * Reports `CST2016` for variables in scripts, and in the arguments of a step that hands code to an interpreter.
 * @see https://tekton.dev/docs/pipelines/variables/
 */
export function checkCode(steps: readonly Step[], report: RuleReport): void {
  for (const [index, { name, script = '', command = [], args = [] }] of steps.entries()) {
    const found = (text: string, where: 'script' | 'command' | 'args', ...path: number[]): void => {
      const [, variable] = FOREIGN.exec(text) ?? [];
      if (variable === undefined) return;
      report('CST2016', { variable, step: name, where }, ['spec', 'steps', index, where, ...path], HELP);
    };
    found(script, 'script');
    if (![...command, ...args].some(word => CODE_FOLLOWS.test(word))) continue;
    for (const [position, text] of command.entries()) found(text, 'command', position);
    for (const [position, text] of args.entries()) found(text, 'args', position);
  }
}
