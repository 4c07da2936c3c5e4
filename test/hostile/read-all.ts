import { readCatalog } from '../../src/yaml/catalog/read-catalog.ts';
import { HARMLESS_TEXTS, HOSTILE_TEXTS } from './yaml-texts.ts';

// Reads every text in one process, nested ones twice, since those kill a library at its second reading, and prints what
// was reported: name → codes.
const codes = new Map<string, string[]>();
const nested = [...HOSTILE_TEXTS].filter(([name]) => name.startsWith('nested'));
for (const [name, text] of [...HOSTILE_TEXTS, ...nested, ...HARMLESS_TEXTS]) {
  const found = new Set<string>();
  const value = readCatalog(text, code => found.add(code));
  if (value !== undefined) found.add('value');
  codes.set(name, [...found]);
}
const polluted = Object.hasOwn(Object.prototype, 'polluted');
process.stdout.write(JSON.stringify({ codes: [...codes], polluted }));
