import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The content of a state file, or nothing when it is missing, damaged or was written under another label.
 * Nothing in a state file is trusted to be there: losing it costs time only.
 * @param label what the content depends on besides itself, in one line
 */
export function readState(path: string, label: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  const end = text.indexOf('\n');
  const content = text.slice(end + 1);
  return end !== -1 && text.slice(0, end) === headerOf(content, label) ? content : undefined;
}

/** Replaces a state file in one step; a failure leaves the old one or none, and is no error. */
export function writeState(path: string, label: string, content: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, `${headerOf(content, label)}\n${content}`);
    renameSync(temporary, path);
  } catch {
    rmSync(temporary, { force: true });
  }
}

/** Makes the state folder and keeps git from seeing it; false when it can't be used, for instance because it is a link. */
export function prepareStateFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    if (!lstatSync(folder).isDirectory()) return false;
    writeFileSync(join(folder, '.gitignore'), '*\n', { flag: 'wx' });
  } catch (error) {
    return (error as { code?: string }).code === 'EEXIST' && lstatSync(folder).isDirectory();
  }
  return true;
}

function headerOf(content: string, label: string): string {
  return `${createHash('sha256').update(content).digest('hex')} ${label}`;
}
