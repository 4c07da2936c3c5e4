import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isTimeZone, timeZones } from '../../src/kubernetes/time-zone.ts';

const test = suite('kubernetes/time-zone');

test('names of the IANA database are time zones, aliases too', () => {
  for (const name of [
    'Europe/Berlin',
    'Etc/UTC',
    'UTC',
    'America/Argentina/Buenos_Aires',
    'Europe/Kiev',
    'Asia/Calcutta',
  ])
    assert.ok(isTimeZone(name), name);
});

test('offsets, places that do not exist and other spellings are none', () => {
  for (const name of ['Europe/Paderborn', '+01:00', 'Local', 'europe/berlin', 'EUROPE/BERLIN', '', 'CEST'])
    assert.not(isTimeZone(name), name);
});

test('there are names to suggest', () => {
  assert.ok(timeZones().includes('Europe/Berlin'));
});

test.run();
