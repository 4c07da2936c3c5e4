/**
 * A duration such as `0h90m0s` in the form in which Go prints it (`1h30m0s`): the operator reads and writes it so,
 * and any other spelling of the same time would look like a change.
 */
export function goDuration(text: string): string {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(/[hms]/).map(Number);
  const total = hours * 3600 + minutes * 60 + seconds;
  const parts = { h: Math.floor(total / 3600), m: Math.floor(total / 60) % 60, s: total % 60 };
  if (parts.h > 0) return `${parts.h}h${parts.m}m${parts.s}s`;
  return parts.m > 0 ? `${parts.m}m${parts.s}s` : `${parts.s}s`;
}
