const MOST_LINES = 12;
const LONGEST_LINE = 300;
/** Lines of git that say what it is doing, and hints for people who type git commands. */
const NOISE =
  /^(hint:|To |Pushing to |POST git-|warning: (filtering not recognized|redirecting)|Total |remote:\s*$)/;

/**
 * What a remote and git said, for a message: without noise, secrets and addresses with credentials, a bounded number of
 * lines of bounded length. Not yet escaped for any sink.
 */
export function remoteText(text: string, secrets: readonly string[]): string {
  const lines = withoutSecrets(text, secrets)
    // Progress overwrites its line.
    .split(/[\r\n]+/)
    .map(line => line.replace(/^(fatal|error): /, '').trim())
    .filter(line => line !== '' && !NOISE.test(line));
  const shown = [...new Set(lines)].slice(0, MOST_LINES).map(line => line.slice(0, LONGEST_LINE));
  return shown.join('; ');
}

function withoutSecrets(text: string, secrets: readonly string[]): string {
  const plain = secrets
    .filter(secret => secret !== '')
    .reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  return plain.replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, '$1***@');
}
