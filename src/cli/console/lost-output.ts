import { Reporter } from '../../diagnostics/reporter.ts';
import { FileFault } from '../../host/file-fault.ts';
import { processContext } from './process-context.ts';
import { complain } from './usage.ts';

/** Says on standard error why standard output could not be written (`CST9103`). */
export function reportLostOutput({ code, message }: NodeJS.ErrnoException): void {
  const reporter = new Reporter();
  const { reason } = new FileFault('write', 'standard output', code ?? message);
  reporter.report('CST9103', { reason });
  complain(processContext(new Set()), reporter);
}
