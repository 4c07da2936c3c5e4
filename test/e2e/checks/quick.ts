/** Whether checks that could go on for long take a sample. */
export function isQuick(): boolean {
  return (process.env.CISTERN_E2E_QUICK ?? '') !== '';
}
