import type { RuleReport } from '../rule-report.ts';
import type { TaskContainer } from './containers.ts';

/** Values that come from outside, wherever they are written into code. */
const FOREIGN =
  /\$\(\s*((?:(?:params|tasks|finally|workspaces|context|tt)\b|steps\.[^.()]*\.results\b)[^()]*)/;
/** Arguments by which interpreters are told that the next one is code. */
const CODE_FOLLOWS = /^(?:-[A-Za-z]*[ce]|--eval|--command|--execute|-Command)$/;

const HELP = 'give it to a variable of `env` and use that in quotes: Tekton escapes nothing';

/**
 * Reports `CST2016` for variables in scripts, and in the arguments of a step that hands code to an interpreter.
 * @see https://tekton.dev/docs/pipelines/variables/
 */
export function checkCode(containers: readonly TaskContainer[], report: RuleReport): void {
  for (const { container, path } of containers) {
    const { name, script = '', command = [], args = [] } = container;
    const found = (text: string, where: 'script' | 'command' | 'args', ...more: number[]): void => {
      const [, variable] = FOREIGN.exec(text) ?? [];
      if (variable === undefined) return;
      report('CST2016', { variable, step: name, where }, [...path, where, ...more], HELP);
    };
    found(script, 'script');
    if (![...command, ...args].some(word => CODE_FOLLOWS.test(word))) continue;
    for (const [position, text] of command.entries()) found(text, 'command', position);
    for (const [position, text] of args.entries()) found(text, 'args', position);
  }
}
