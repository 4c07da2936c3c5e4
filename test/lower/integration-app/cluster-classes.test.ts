import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { SettingsLayer } from '../../../src/validate/generated/kinds.ts';
import { lowered } from '../fixture.ts';

const test = suite('lower/integration-app/cluster-classes');

const classesOf = (settings: SettingsLayer) =>
  lowered({ settings }).externalActions.filter(({ kind }) => kind === 'cluster-class');

test('what names no class needs none', () => {
  assert.equal(classesOf({ storage: { inbox: { size: '1Gi', mountPath: '/inbox' } } }), []);
});

test('classes of pods and of volumes are listed, each once', () => {
  const storage = {
    inbox: { size: '1Gi', mountPath: '/inbox', class: 'replicated' },
    outbox: { size: '1Gi', mountPath: '/outbox', class: 'replicated' },
  };
  const jobs = { migrate: { command: ['/migrate'] } };
  assert.equal(classesOf({ storage, jobs, scheduling: { priorityClass: 'business' } }), [
    { kind: 'cluster-class', object: 'PriorityClass', name: 'business' },
    { kind: 'cluster-class', object: 'StorageClass', name: 'replicated' },
  ]);
});

test('the pods of a schedule count as well', () => {
  const settings = { schedule: { cron: '5 4 * * *' }, scheduling: { priorityClass: 'batch' } };
  assert.equal(classesOf(settings), [{ kind: 'cluster-class', object: 'PriorityClass', name: 'batch' }]);
});

test.run();
