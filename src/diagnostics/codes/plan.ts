import { code } from '../diagnostic.ts';

/** What `plan` reports: CST70xx. */
export const plan = {
  CST7001: code<{ reference: string }>(
    'error',
    ({ reference }) => `there is no branch, commit or directory \`${reference}\``,
  ),
  CST7002: code<{ what: string }>('error', ({ what }) => `there is nothing to compare with: ${what}`),
  CST7003: code<{ path: string; limit: number }>(
    'error',
    ({ path, limit }) => `\`${path}\` is larger than ${limit} bytes`,
  ),
  CST7004: code<{ path: string; reason: string }>(
    'error',
    ({ path, reason }) => `\`${path}\` cannot be read as YAML: ${reason}`,
  ),
  CST7005: code<{ path: string; kind: string }>(
    'warning',
    ({ path, kind }) => `\`${path}\` has an object of kind \`${kind}\` without a name`,
  ),
  CST7006: code<{ path: string; reason: string }>(
    'error',
    ({ path, reason }) => `\`${path}\` cannot be read: ${reason}`,
  ),
  CST7007: code<{ reason: string }>(
    'error',
    ({ reason }) => `contents of a side are not to be had: ${reason}`,
  ),
  CST7008: code<{ name: string }>(
    'error',
    ({ name }) => `the state before, \`${name}\`, does not compile, so there is nothing to compare with`,
  ),
  CST7009: code<{ path: string }>(
    'warning',
    ({ path }) => `\`${path}\` is a symbolic link, and what it leads to is not compared`,
  ),
  CST7050: code<{ effect: string; environment: string; objects: string }>(
    'error',
    ({ effect, environment, objects }) => `\`${effect}\` is refused in \`${environment}\`: ${objects}`,
  ),
  CST7051: code<{ environment: string; deleted: number; most: number; noun: string }>(
    'error',
    ({ environment, deleted, most, noun }) =>
      `the change deletes ${deleted} ${noun} in \`${environment}\`, where at most ${most} may go at once`,
  ),
  CST7052: code<{ name: string; expires: string }>(
    'warning',
    ({ name, expires }) => `waiver \`${name}\` expired on ${expires}, and lets nothing through any more`,
  ),
  CST7053: code<{
    name: string;
    novelty: 'new' | 'changed';
    effects: readonly string[];
    count: number;
  }>(
    'warning',
    ({ name, novelty, effects, count }) =>
      `waiver \`${name}\`, ${novelty} in this change, lets ${effects.map(effect => `\`${effect}\``).join(', ')} of ${count === 1 ? 'one change' : `${count} changes`} through`,
  ),
  CST7054: code<{ name: string }>(
    'warning',
    ({ name }) =>
      `what \`spec.plan\` allowed before is not known, since the catalog of \`${name}\` is not at hand`,
  ),
  CST7070: code<{ text: string }>(
    'error',
    ({ text }) => `\`${text}\` is neither a code nor an object of the rendered tree`,
  ),
  CST7071: code<{ address: string }>('error', ({ address }) => `there is no Application \`${address}\``),
  CST7072: code<{ address: string }>(
    'error',
    ({ address }) => `what decides \`${address}\` does not compile`,
  ),
  CST7073: code<{ address: string; object: string }>(
    'error',
    ({ address, object }) => `\`${address}\` has no \`${object}\``,
  ),
  CST7074: code<{ address: string; object: string }>(
    'error',
    ({ address, object }) => `\`${address}\` has several objects \`${object}\``,
  ),
  CST7075: code<{ object: string; field: string }>(
    'error',
    ({ object, field }) => `\`${object}\` has no field \`${field}\``,
  ),
};
