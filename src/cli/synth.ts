/** The `app` of `cdk8s.yaml`: renders the workspace in this folder into the folder that `cdk8s synth` names. */
import { processContext } from './console/process-context.ts';
import { watchOutputs } from './console/watch-outputs.ts';
import { run } from './run.ts';
import { COMMANDS } from './table.ts';

const end = watchOutputs(process);
const out = process.env.CDK8S_OUTDIR ?? 'dist';
// Further words of the `app`, such as `--extension <package>`, are those of `render`.
const words = ['render', '--root', '.', '--out', out, ...process.argv.slice(2)];
end(await run(words, processContext(new Set()), COMMANDS));
