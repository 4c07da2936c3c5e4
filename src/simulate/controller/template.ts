import { isMap, type Json, type JsonMap } from '../../source/json.ts';

/** What rendering met that a controller would refuse, or that is not simulated. */
export type TemplateProblem =
  | { readonly kind: 'missing'; readonly parameter: string }
  | { readonly kind: 'unknown'; readonly problem: string };

const EXPRESSION = /\{\{ ?((?:\.[A-Za-z_][A-Za-z0-9_]*)+) ?\}\}/g;

/** Whole numbers from here on are written by Go with an exponent. */
const LARGEST_PLAIN = 1_000_000;

/**
 * A template with its expressions filled in, as Go's text/template does it in every string with `missingkey=error`. Only
 * expressions that name a parameter are simulated.
 */
export function renderTemplate(
  template: JsonMap,
  parameters: JsonMap,
  onProblem: (problem: TemplateProblem) => void,
): JsonMap {
  const text = (value: string): string => {
    const filled = value.replaceAll(EXPRESSION, (whole, path: string) => {
      const found = lookUp(parameters, path.slice(1).split('.'));
      if (found === undefined) onProblem({ kind: 'missing', parameter: path.slice(1) });
      const printed = found === undefined ? whole : printedByGo(found);
      if (printed === undefined)
        onProblem({ kind: 'unknown', problem: `\`${path}\` is neither text nor a small number` });
      return printed ?? whole;
    });
    // What a parameter holds is not looked at again, neither here nor by Go.
    if (value.replaceAll(EXPRESSION, '').includes('{{'))
      onProblem({ kind: 'unknown', problem: `the template has an expression that is no name: \`${value}\`` });
    return filled;
  };
  const render = (value: Json): Json => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map(render);
    return isMap(value) ? renderMap(value) : value;
  };
  const renderMap = (map: JsonMap): JsonMap =>
    Object.fromEntries(Object.entries(map).map(([key, value]) => [text(key), render(value)]));
  return renderMap(template);
}

function lookUp(parameters: JsonMap, names: readonly string[]): Json | undefined {
  let value: Json | undefined = parameters;
  for (const name of names) value = isMap(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return value;
}

function printedByGo(value: Json): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  return Number.isInteger(value) && Math.abs(value as number) < LARGEST_PLAIN ? String(value) : undefined;
}
