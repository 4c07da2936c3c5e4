import { CODES } from '../../diagnostics/codes.ts';
import { type Command, command } from '../command/command.ts';
import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import type { Words } from '../completion/words.ts';
import { zshCompletion } from '../completion/zsh.ts';

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** Prints the completion script of a shell. */
export function completion(commands: () => readonly Command[]): Command {
  return command({
    name: 'completion',
    summary: 'print the completion script of a shell',
    description:
      'Bash: add `source <(cistern completion bash)` to ~/.bashrc. Zsh: write the script to a file `_cistern` in a folder of $fpath. Fish: write it to ~/.config/fish/completions/cistern.fish.',
    argument: { name: 'SHELL', required: true, description: 'the shell', takes: Object.keys(SHELLS) },
    options: {},
    examples: [{ line: 'source <(cistern completion bash)', says: 'for the running bash' }],
    run: async ({ argument, context }) => {
      const words: Words = { commands: commands(), codes: Object.keys(CODES) };
      context.out.write(SHELLS[argument as keyof typeof SHELLS](words));
      return 0;
    },
  });
}
