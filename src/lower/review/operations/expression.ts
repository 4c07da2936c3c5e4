/** Strings in the three kinds of quotes, and comments; what is left of PromQL has brackets and operators. */
const QUOTED = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|#[^\n]*/g;

const CLOSED_BY: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * Why an expression is no PromQL, in words; nothing where no reason is found. It looks at quotes, brackets, foreign
 * characters and the ends, where most slips are made. The grammar itself is Prometheus's.
 */
export function expressionProblem(text: string): string | undefined {
  const bare = text.replace(QUOTED, quoted => (quoted.startsWith('#') ? '' : '""')).trim();
  if (bare === '') return 'it is empty';
  const quote = /(?<!")"(?!")|['`]/.exec(bare.replaceAll('""', ''));
  if (quote) return `a ${quote[0] === '`' ? 'back quote' : `quote \`${quote[0]}\``} is not closed`;
  const foreign = /[$&|;?\\]|!(?![=~])|[^\x20-\x7e\s]/.exec(bare);
  if (foreign) return `\`${foreign[0]}\` has no meaning there`;
  if (/[-+*/%^=<>~,!]$/.test(bare)) return 'something is missing at its end';
  if (/^[*/%^=<>~,!)\]}]/.test(bare)) return 'something is missing at its beginning';
  return bracketProblem(bare);
}

function bracketProblem(bare: string): string | undefined {
  const open: string[] = [];
  for (const [bracket] of bare.matchAll(/[()[\]{}]/g)) {
    const outer = open.at(-1);
    if (Object.hasOwn(CLOSED_BY, bracket)) {
      if (outer === '{' || outer === '[')
        return `\`${bracket}\` cannot stand between \`${outer}\` and \`${CLOSED_BY[outer]}\``;
      open.push(bracket);
    } else if (outer === undefined || CLOSED_BY[outer] !== bracket) return `\`${bracket}\` closes nothing`;
    else open.pop();
  }
  return open.length === 0 ? undefined : `\`${open.at(-1)}\` is not closed`;
}
