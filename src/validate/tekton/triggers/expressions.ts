/** An expression in a value that is taken from an event. */
export interface EventExpression {
  /** As it is written, without `$(` and `)`. */
  readonly text: string;
  /** What it is taken from, and the first name behind that; empty where the form is wrong. */
  readonly root: string;
  readonly name: string;
}

const STEP = String.raw`\.[A-Za-z0-9_-]+|\[(?:[0-9:,*-]+|'[^'\]]*'|"[^"\]]*"|\?\([^\[\]]*\))\]`;
const FORM = new RegExp(String.raw`^\.?(body|header|extensions|context)((?:${STEP})*)$`);
const FIRST = /^(?:\.([A-Za-z0-9_-]+)|\[['"]([^\]]*)['"]\])/;

/**
 * The expressions in a value; `unfinished` where one has no end.
 * @see https://tekton.dev/docs/triggers/triggerbindings/
 */
export function expressionsIn(value: string): readonly EventExpression[] | 'unfinished' {
  const found: EventExpression[] = [];
  for (const part of value.split('$(').slice(1)) {
    const text = upToEnd(part);
    if (text === undefined) return 'unfinished';
    const path = text.startsWith('{') && text.endsWith('}') ? text.slice(1, -1) : text;
    const [, root = '', rest = ''] = FORM.exec(path) ?? [];
    const [, plain, quoted] = FIRST.exec(rest) ?? [];
    found.push({ text, root, name: plain ?? quoted ?? '' });
  }
  return found;
}

/** The text before the bracket that closes it. */
function upToEnd(text: string): string | undefined {
  let open = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') open += 1;
    else if (text[index] === ')') {
      if (open === 0) return text.slice(0, index);
      open -= 1;
    }
  }
  return undefined;
}
