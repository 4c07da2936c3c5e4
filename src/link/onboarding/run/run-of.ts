import type { RunInput } from '../tenancy-input.ts';
import { builtInParams } from './built-in-params.ts';
import { checkTimeouts } from './check-timeouts.ts';
import type { RunSources } from './run-sources.ts';
import { templateParams } from './template-params.ts';
import { runWorkspaces } from './workspaces.ts';

/** ServiceAccount of runs where no template names another. */
export const PIPELINE_RUNNER = 'pipeline-runner';

/**
 * What each run of the Pipeline of a binding is given. Reports `CST3147` for parameters that nobody knows, `CST3148` for
 * what is required and not given, `CST3149` for a value of another type, and `CST3150` for times that do not add up.
 */
export function runOf(sources: RunSources): RunInput {
  const { binding, template } = sources;
  const { timeouts = {}, serviceAccount = PIPELINE_RUNNER } = template?.value.spec.run ?? {};
  const pipeline = binding.value.spec.timeout ?? timeouts.pipeline ?? '1h';
  const times = { ...timeouts, pipeline };
  checkTimeouts(times, sources);
  return {
    serviceAccount,
    params: template ? templateParams(template, sources) : builtInParams(sources),
    workspaces: runWorkspaces(sources),
    timeouts: times,
  };
}
