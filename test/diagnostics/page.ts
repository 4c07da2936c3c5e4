/** A fenced block of a page: a file of the workspace, or what a terminal shows. */
export interface PageBlock {
  readonly language: string;
  /** Path of the file; empty for a terminal. */
  readonly path: string;
  readonly text: string;
}

/** The page of a code. */
export interface Page {
  readonly code: string;
  readonly title: string;
  /** The rule and its reason. */
  readonly rule: string;
  readonly fails: readonly PageBlock[];
  readonly fixed: readonly PageBlock[];
}

/** Reads a page; returns what is wrong with its form instead when it has another. */
export function readPage(text: string): Page | string {
  const form =
    /^# (CST\d{4}): (\S[^\n]*\S)\n\n([\s\S]+?)\n\n## Fails\n\n([\s\S]+?)\n\n## Fixed\n\n([\s\S]+?)\n$/.exec(
      text,
    );
  if (!form) return 'the form is: title, rule, `## Fails`, `## Fixed`, each after an empty line';
  const [, code, title, rule, fails, fixed] = form as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (/^#/m.test(rule)) return 'a heading besides `## Fails` and `## Fixed`';
  if (title.endsWith('.')) return 'the title ends with a period';
  const page = { code, title, rule, fails: blocksOf(fails), fixed: blocksOf(fixed) };
  for (const { language, path } of [...page.fails, ...page.fixed]) {
    if (language === 'yaml' && path === '') return 'a yaml block without the path of its file';
    if (language !== 'yaml' && (language !== 'console' || path !== ''))
      return `a block of ${language} ${path}`;
  }
  if (page.fails.length === 0 || page.fixed.length === 0) return 'a section without a block';
  return page;
}

function blocksOf(section: string): readonly PageBlock[] {
  return [...section.matchAll(/^```(\S*) ?(\S*)\n([\s\S]*?)^```$/gm)].map(([, language, path, text]) => ({
    language: language!,
    path: path!,
    text: text!,
  }));
}
