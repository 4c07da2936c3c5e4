/** Words at the end of a name that tell of a secret. */
const SECRET_NAME =
  /(?:^|[^a-z])(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_.]?key|access[-_.]?key|account[-_.]?key|private[-_.]?key|client[-_.]?secret|credentials?|connection[-_.]?string)(?:[-_.]?\d+)?$/i;
/** The same where words are joined by capitals: `dbPassword`. */
const SECRET_CAMEL =
  /[a-z0-9](?:Pass(?:word|wd|phrase)|Pwd|Secret|Token|ApiKey|AccessKey|AccountKey|PrivateKey|Credentials?|ConnectionString)\d*$/;

/** Forms of values that are secrets whatever their name: keys, tokens, and addresses with a password. */
const SECRET_VALUE =
  /-----BEGIN [A-Z ]*PRIVATE KEY|\beyJ[\w-]{10,2000}\.[\w-]{10,2000}\.|\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bgh[pousr]_[A-Za-z0-9]{30,}|\bglpat-[\w-]{20,}|\bxox[baprs]-[\w-]{10,}|\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@]{1,200}:[^\s/@${]{1,200}@/;

/** A line of a file, or an argument, that gives a secret name a value. */
const ASSIGNMENT =
  /^[ \t]{0,80}-{0,2}["']?([A-Za-z_][\w.-]{0,200})["']?[ \t]{0,20}[:=][ \t]{0,20}["']?([^\s"',]{1,200})/gm;

/** What stands for a value that comes from elsewhere, or for a truth value or a path. */
const NO_VALUE = /^(?:[$@%]?\{|\$[A-Za-z(]|\/|<|true$|false$|null$|[|>][+-]?$)/i;

/** Whether a variable of this name with this value is a secret. */
export function isSecret(name: string, value: string): boolean {
  if (value === '' || NO_VALUE.test(value)) return false;
  return hasSecretName(name) || SECRET_VALUE.test(value);
}

/** Whether one of some arguments holds a secret, or follows a flag that names one. */
export function haveSecret(texts: readonly string[]): boolean {
  return texts.some((text, index) => {
    const flag = /^--?([\w.-]{1,200})$/.exec(texts[index - 1] ?? '')?.[1];
    return holdsSecret(text) || (flag !== undefined && !text.startsWith('-') && isSecret(flag, text));
  });
}

/** Whether a text, such as a file or an argument, holds a secret somewhere. */
export function holdsSecret(text: string): boolean {
  if (SECRET_VALUE.test(text)) return true;
  for (const [, name, value] of text.matchAll(ASSIGNMENT))
    if (hasSecretName(name!) && !NO_VALUE.test(value!)) return true;
  return false;
}

function hasSecretName(name: string): boolean {
  return name.length < 256 && (SECRET_NAME.test(name) || SECRET_CAMEL.test(name));
}
