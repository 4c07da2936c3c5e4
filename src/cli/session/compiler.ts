import type { Compilation, CompileOptions } from '../../compile.ts';
import type { Reporter } from '../../diagnostics/reporter.ts';
import type { Sink } from '../../hydrate/sink.ts';
import type { WriteOptions, Writing } from '../../write/writing.ts';

/** What the commands need of the compiler; a test gives its own. */
export interface Compiler {
  readonly compile: (options: CompileOptions, sink?: Sink) => Promise<Compilation>;
  readonly openWriting: (out: string, options: WriteOptions, reporter: Reporter) => Writing | undefined;
}
