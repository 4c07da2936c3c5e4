const LONGEST_MESSAGE = 300;

/** The first line of what an error of somebody else's code says. */
export function messageOf(error: unknown): string {
  let text: unknown;
  try {
    text = error instanceof Error ? error.message : String(error);
  } catch {
    text = '';
  }
  const [line = ''] = String(text).split('\n');
  return line.trim() === '' ? 'it does not say why' : line.trim().slice(0, LONGEST_MESSAGE);
}
