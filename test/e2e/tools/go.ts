import type { Ran } from '../check.ts';
import { runCommand } from '../run/command.ts';

/** What is the same for every use of Go: no toolchain from elsewhere, no C, no traces of this machine. */
const ENVIRONMENT = {
  GOTOOLCHAIN: 'local',
  GOWORK: 'off',
  CGO_ENABLED: '0',
  GOFLAGS: '-mod=mod -buildvcs=false -trimpath',
};

let version: Promise<string | undefined> | undefined;

/** What `go env GOVERSION` says; undefined where there is no Go. */
export function goVersion(): Promise<string | undefined> {
  version ??= go(['env', 'GOVERSION'], process.cwd()).then(
    ({ status, stdout }) => (status === 0 ? stdout.trim() : undefined),
    () => undefined,
  );
  return version;
}

/** Runs the go command with the lowest claim on the processor. */
export function go(parameters: readonly string[], directory: string): Promise<Ran> {
  return runCommand('go', parameters, { directory, environment: ENVIRONMENT, timeout: 3600, niceness: 10 });
}

/** The output of the go command. @throws with what it said when it fails. */
export async function mustGo(parameters: readonly string[], directory: string): Promise<string> {
  const { status, stdout, stderr } = await go(parameters, directory);
  if (status === 0) return stdout;
  const said = (stderr + stdout).trim().split('\n').slice(-12).join('\n');
  throw new Error(`go ${parameters.slice(0, 2).join(' ')} failed:\n${said}`);
}
