/** A variable of Tekton in a text, such as `$(params.revision)`. */
export interface Variable {
  /** As it is written, without `$(` and `)`. */
  readonly text: string;
  /** What it is one of: `params`, `tasks`, `workspaces` …; empty where it has no form that Tekton knows. */
  readonly root: string;
  /** The names behind the root, in order. */
  readonly names: readonly string[];
  /** The whole of a list, one entry of it, or the value itself. */
  readonly part: 'list' | 'entry' | 'value';
}

const CANDIDATE = /\$\(([^()]*)\)/g;
const FORM = /^([A-Za-z]+)((?:\.[A-Za-z0-9_-]+|\['[^'[\]]+'\]|\["[^"[\]]+"\])+)(\[(?:\*|[0-9]+)\])?$/;
const NAME = /\.([A-Za-z0-9_-]+)|\[['"]([^[\]]+)['"]\]/g;

/**
 * Everything in a text that may be a variable of Tekton.
 * @see https://tekton.dev/docs/pipelines/variables/
 */
export function variablesIn(text: string): readonly Variable[] {
  if (!text.includes('$(')) return [];
  return [...text.matchAll(CANDIDATE)].map(([, inner = '']) => {
    const [, root = '', names = '', end] = FORM.exec(inner) ?? [];
    return {
      text: inner,
      root,
      names: [...names.matchAll(NAME)].map(([, plain, quoted]) => (plain ?? quoted)!),
      part: end === undefined ? 'value' : end === '[*]' ? 'list' : 'entry',
    };
  });
}

/** Whether a text is one variable and nothing else. */
export function isAlone(text: string, { text: inner }: Variable): boolean {
  return text === `$(${inner})`;
}
