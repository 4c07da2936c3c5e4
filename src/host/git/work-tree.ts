import { runGit } from './run-git.ts';

/**
 * Which of some folders of a work tree differ from HEAD, by what the index knows of files: changed, staged, or new. No
 * content is read, so no filter runs. None in a bare repository.
 * @param folder that the paths are relative to
 */
export async function changedFolders(folder: string, paths: readonly string[]): Promise<readonly string[]> {
  const inside = await runGit({ folder, args: ['rev-parse', '--is-inside-work-tree'] });
  if (inside.out.toString().trim() !== 'true') return [];
  const questions = [
    ['diff-files', '--quiet'],
    ['diff-index', '--cached', '--quiet', 'HEAD'],
    ['ls-files', '--others', '--exclude-standard', '--directory'],
  ];
  const changed = await Promise.all(
    paths.map(async path => {
      const answers = await Promise.all(
        questions.map(question => runGit({ folder, args: [...question, '--', path] })),
      );
      return answers.some(({ code, out }) => code === 1 || (code === 0 && out.length > 0));
    }),
  );
  return paths.filter((_path, index) => changed[index]);
}
