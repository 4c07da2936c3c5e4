import type { Command } from './command/command.ts';
import { apps } from './commands/apps.ts';
import { check } from './commands/check.ts';
import { completion } from './commands/completion.ts';
import { explain } from './commands/explain.ts';
import { help } from './commands/help.ts';
import { importValues } from './commands/import-values.ts';
import { init } from './commands/init.ts';
import { initCi } from './commands/init-ci.ts';
import { list } from './commands/list.ts';
import { local } from './commands/local.ts';
import { plan } from './commands/plan.ts';
import { publish } from './commands/publish.ts';
import { render } from './commands/render.ts';
import { schema } from './commands/schema.ts';
import { verify } from './commands/verify.ts';
import { watch } from './commands/watch.ts';

/** Every command there is, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  init,
  initCi,
  render,
  check,
  list,
  apps,
  plan,
  watch,
  publish,
  verify,
  local,
  importValues,
  explain,
  schema,
  completion(() => COMMANDS),
  help(() => COMMANDS),
];
