/** Contents of files are not to be had; the message says why. */
export class MissingContents extends Error {}
