/** Names that were looked up, since a workspace uses few of them. */
const known = new Map<string, boolean>();
const KNOWN_LIMIT = 1024;

/** Whether a text is the name of a time zone in the IANA database, in its own upper and lower case. */
export function isTimeZone(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const isZone = lookUp(name);
  if (known.size < KNOWN_LIMIT) known.set(name, isZone);
  return isZone;
}

function lookUp(name: string): boolean {
  // `Local` is the zone of whoever looks.
  if (name === 'Local' || !/^[A-Z]/.test(name)) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions();
    // Names are files for the API server, so their case matters; an alias resolves to another name.
    return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
  } catch {
    return false;
  }
}

/** Names of time zones to suggest. */
export function timeZones(): readonly string[] {
  return Intl.supportedValuesOf('timeZone');
}
