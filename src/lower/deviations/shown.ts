import type { Json } from '../../source/json.ts';
import { isMap } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';

/** What stands for a value that looks like a secret. */
const HIDDEN = '(hidden)';
/** Longer texts are cut. */
const LONGEST = 200;

const SECRET_NAME =
  /pass(word|wd|phrase)?s?$|secret|token|credential|private|api[-_.]?key|access[-_.]?key|connection[-_.]?string|^authorization$/i;
const SECRET_TEXT =
  /-----BEGIN [A-Z ]*PRIVATE KEY|\b(AKIA|ASIA)[A-Z0-9]{16}\b|\bgh[pousr]_[A-Za-z0-9]{30,}|\bglpat-[\w-]{20,}|\bxox[abprs]-|\bhvs\.|\beyJ[\w-]{10,}\.eyJ|:\/\/[^/\s:@]+:[^/\s@]+@|(password|passwd|pwd|secret|token|api[-_]?key)\s*[=:]\s*\S/i;
/** Without a word or a separator that people would write: a key, most likely. Digests are none. */
const RANDOM_TEXT = /^(?=.*[0-9])(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9+/_=-]{24,}$/;
/** Names of references to secrets, which are none. */
const REFERENCE =
  /^(secretName|secretKeyRef|secretRef|secretStoreRef|imagePullSecrets|automountServiceAccountToken)$/;

/** A value as it may stand in a list that everybody reads: long texts cut, and nothing that looks like a secret. */
export function shown(path: Path, value: Json): Json {
  // The value of a variable is named by the variable, whose name is the segment before.
  const names = path.slice(-2).map(String);
  return shownBelow(names, value);
}

function shownBelow(names: readonly string[], value: Json): Json {
  if (Array.isArray(value)) return value.map(item => shownBelow(names, item));
  if (isMap(value)) {
    const ownName = typeof value.name === 'string' ? [value.name] : [];
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        key === 'name' ? item : shownBelow([...ownName, key], item),
      ]),
    );
  }
  if (typeof value !== 'string') return value;
  const isNamed = names.some(name => SECRET_NAME.test(name)) && !names.some(name => REFERENCE.test(name));
  if (isNamed || SECRET_TEXT.test(value) || RANDOM_TEXT.test(value)) return HIDDEN;
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
