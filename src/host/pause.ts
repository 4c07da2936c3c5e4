/**
 * Waits for a random time, so that those who were in each other's way don't meet again.
 * @param longest milliseconds
 */
export function pauseAtMost(longest: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, Math.random() * longest));
}
