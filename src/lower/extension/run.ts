import { App, Chart } from 'cdk8s';
import type { Find } from '../../diagnostics/finding.ts';
import type { KindEntry } from '../../extension/definition/kind-entry.ts';
import { messageOf } from '../../extension/message-of.ts';
import { withoutChance } from '../../host/extension/without-chance.ts';
import type { ExtensionInput, Target } from '../../link/program.ts';
import type { Path } from '../../source/pointer.ts';
import { frozenInput } from './frozen-input.ts';

/** One call of the functions of a kind, and what is told when it goes wrong. */
export interface Run {
  readonly entry: KindEntry;
  /** The document as messages name it. */
  readonly document: string;
  /** Where its objects live. */
  readonly namespace: string;
  readonly find: Find;
  /**
   * Calls a function of the kind with an input of its own; undefined after reporting `CST4121` for what it throws and
   * `CST4122` for a promise.
   */
  readonly call: (name: 'check' | 'lower', chart: Chart) => { readonly result: unknown } | undefined;
  /** Reports `CST4122`. */
  readonly refuse: (path: Path, problem: string, help?: string) => void;
}

/** What to do about a result that is of no use. */
export const HELP =
  'correct the extension: plain JSON data, as the types of `cistern/extension` say, and what has no value left out';

/** Prepares the calls of the functions of a kind for one document. */
export function runOf(input: ExtensionInput, target: Target, entry: KindEntry, find: Find): Run {
  const { extension, kind, definition } = entry;
  const document = `${kind} \`${input.name}\``;
  const refuse = (path: Path, problem: string, help = HELP): void => {
    const at = path.length === 0 ? 'the result' : `\`${path.join('.').slice(0, 200)}\``;
    find('CST4122', { extension, document, at, problem }, { help });
  };
  return {
    entry,
    document,
    namespace: input.namespace,
    find,
    refuse,
    call: (name, chart) => {
      try {
        const own = frozenInput(input, target, entry, chart);
        const result: unknown = withoutChance(() => definition[name]?.(own));
        if (!isPromise(result)) return { result };
        // Whatever becomes of it, nobody waits for it.
        result.then(undefined, () => {});
        refuse([], 'is a promise: a lowering waits for nothing');
      } catch (error) {
        find('CST4121', { extension, document, message: messageOf(error) });
      }
      return undefined;
    },
  };
}

/** An empty chart for the constructs of an extension. */
export function newChart(): Chart {
  // Both properties are stated since cdk8s would read them from the process's environment.
  return new Chart(new App({ outdir: '', recordConstructMetadata: false }), 'extension');
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}
