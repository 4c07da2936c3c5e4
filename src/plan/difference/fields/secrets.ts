import type { ObjectId } from '../../../lower/manifest.ts';
import { isMap, type Json, type JsonMap } from '../../../source/json.ts';
import type { Step } from '../../model/change.ts';

/** What stands in the place of a value that may be a secret, inside a larger one. */
const HIDDEN = '(hidden)';

/** Words in names of settings whose values prove something. */
const SECRET_NAME =
  /passw|passphrase|secret|token|credential|(?:^|[-_.])(?:api|access|private|signing|encryption|account|shared|master)[-_.]?key|apikey|privatekey|connection[-_.]?string|(?:^|[-_.])(?:pwd|pass|dsn|sas)(?:$|[-_.])/i;

/** Keys, and credentials inside of addresses and arguments. */
const SECRET_VALUE =
  /-----BEGIN [A-Z ]*PRIVATE KEY|:\/\/[^\s/@:]*:[^\s/@]+@|\b(?:password|passwd|pwd|secret|token|api[-_]?key)["']?\s*[=:]\s*\S|\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]+\./i;

/** Annotations that hold a whole object, its secrets too. */
const WHOLE_OBJECT = 'kubectl.kubernetes.io/last-applied-configuration';

/** Whether the value of a field may be secret material. */
export function isSecretField(
  { group, kind }: ObjectId,
  steps: readonly Step[],
  value: Json | undefined,
): boolean {
  const [first] = steps;
  if (group === '' && kind === 'Secret' && (first === 'data' || first === 'stringData')) return true;
  const last = steps.at(-1);
  if (last === WHOLE_OBJECT) return true;
  if (typeof value !== 'string') return false;
  if (SECRET_VALUE.test(value)) return true;
  if (kind === 'ConfigMap' && first === 'data') return SECRET_NAME.test(String(last));
  if (last === 'value') return steps.some(step => typeof step === 'object' && isSecretName(step.key.name));
  return false;
}

/** A value in which nothing is left that may be a secret: values of variables, and texts that hold a key. */
export function withoutSecrets(value: Json): Json {
  if (Array.isArray(value)) return value.map(item => (isSecretText(item) ? HIDDEN : withoutSecrets(item)));
  if (!isMap(value)) return value;
  const isVariable = isSecretName(value.name) && typeof value.value === 'string';
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      (isVariable && key === 'value') || isSecretText(item) ? HIDDEN : withoutSecrets(item),
    ]),
  ) as JsonMap;
}

function isSecretName(name: Json | undefined): boolean {
  return typeof name === 'string' && SECRET_NAME.test(name);
}

function isSecretText(value: Json): boolean {
  return typeof value === 'string' && SECRET_VALUE.test(value);
}
