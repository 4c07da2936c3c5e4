import type { Command } from './command/command.ts';
import { check } from './commands/check.ts';
import { completion } from './commands/completion.ts';
import { explain } from './commands/explain.ts';
import { help } from './commands/help.ts';
import { init } from './commands/init.ts';
import { list } from './commands/list.ts';
import { local } from './commands/local.ts';
import { render } from './commands/render.ts';
import { schema } from './commands/schema.ts';

/** Every command there is, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  init,
  render,
  check,
  list,
  local,
  explain,
  schema,
  completion(() => COMMANDS),
  help(() => COMMANDS),
];
