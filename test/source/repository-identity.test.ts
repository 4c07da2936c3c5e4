import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { repositoryIdentity } from '../../src/source/repository-identity.ts';

const test = suite('source/repository-identity');

test('one repository has one identity, whatever way its URL takes', () => {
  for (const url of [
    'https://git.example.org/platform/rendered.git',
    'https://git.example.org/platform/rendered',
    'https://git.example.org:443/platform/rendered.git',
    'ssh://git@git.example.org/platform/rendered.git',
    'ssh://git.example.org:22/platform/rendered',
    'git@git.example.org:platform/rendered.git',
  ]) {
    assert.is(repositoryIdentity(url), 'git.example.org/platform/rendered', url);
  }
});

test('other repositories have others', () => {
  assert.is(repositoryIdentity('https://git.example.org:8443/a'), 'git.example.org:8443/a');
  assert.is(repositoryIdentity('ssh://git@git.example.org:443/a'), 'git.example.org:443/a');
  assert.is(repositoryIdentity('https://git.example.org/A'), 'git.example.org/A');
});

test.run();
