const NAME = /^[a-z](?:[a-z0-9-]{0,38}[a-z0-9])?$/;
// Windows opens devices under these names, whatever the extension.
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** What a name looks like, for help. */
export const NAME_HELP =
  'use 1 to 40 lower-case letters, digits and hyphens; begin with a letter, do not end with a hyphen, and avoid device names of Windows such as `con`';

/** Whether a text can name a file or folder of the source language on every file system. */
export function isName(text: string): boolean {
  return NAME.test(text) && !DEVICE.test(text);
}
