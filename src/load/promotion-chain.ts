import { Reporter } from '../diagnostics/reporter.ts';
import { isMap } from '../source/json.ts';
import { loadDocument } from './load-document.ts';
import { isName } from './name-grammar.ts';

/** An environment and those that it is promoted from, directly or by others; what is wrong with them is left to `load`. */
export function promotionChain(root: string, environment: string): readonly string[] {
  const chain = [environment];
  for (let next = promotesFrom(root, environment); next !== undefined && !chain.includes(next); ) {
    chain.push(next);
    next = promotesFrom(root, next);
  }
  return chain;
}

function promotesFrom(root: string, environment: string): string | undefined {
  if (!isName(environment)) return undefined;
  const path = `environments/${environment}/environment.yaml`;
  const spec = loadDocument(root, path, new Reporter())?.document.value.spec;
  return isMap(spec) && typeof spec.promotesFrom === 'string' ? spec.promotesFrom : undefined;
}
