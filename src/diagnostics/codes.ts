import { adopt } from './codes/adopt.ts';
import { check } from './codes/check.ts';
import { emit } from './codes/emit.ts';
import { host } from './codes/host.ts';
import { link } from './codes/link.ts';
import { load } from './codes/load.ts';
import { lower } from './codes/lower.ts';
import { onboarding } from './codes/onboarding.ts';
import { plan } from './codes/plan.ts';
import { publish } from './codes/publish.ts';
import { simulate } from './codes/simulate.ts';
import { validate } from './codes/validate.ts';
import { verify } from './codes/verify.ts';
import { write } from './codes/write.ts';
import type { CodeEntry, Severity } from './diagnostic.ts';

/** Every code there is, one file per stage. Codes are never reused and never removed. */
export const CODES = {
  ...load,
  ...validate,
  ...link,
  ...onboarding,
  ...lower,
  ...check,
  ...emit,
  ...plan,
  ...host,
  ...write,
  ...simulate,
  ...publish,
  ...verify,
  ...adopt,
};

/** A code of the registry. */
export type Code = keyof typeof CODES;

/** The arguments that the message of a code needs. */
export type ArgsOf<C extends Code> = (typeof CODES)[C] extends CodeEntry<infer Args> ? Args : never;

/** Severity and message of a code with its arguments filled in. */
export function describe<C extends Code>(code: C, args: ArgsOf<C>): { severity: Severity; message: string } {
  const entry = CODES[code] as unknown as CodeEntry<ArgsOf<C>>;
  return { severity: entry.severity, message: entry.message(args) };
}

/** Whether a text is a code of the registry. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(CODES, text);
}
