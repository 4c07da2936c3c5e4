import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { catalogIdentity } from '../../../src/publish/commit/catalog-identity.ts';

const test = suite('catalogIdentity');

test('is the same however the repository was cloned', () => {
  for (const originURL of [
    'https://git.example.com/shop/catalog.git',
    'https://git.example.com:443/shop/catalog',
    'https://Git.Example.com/shop/catalog/',
    'ssh://git@git.example.com/shop/catalog.git',
    'ssh://git@git.example.com:22/shop/catalog.git',
    'git@git.example.com:shop/catalog.git',
    'git.example.com:/shop/catalog',
  ]) {
    assert.is(catalogIdentity({ originURL, root: '' }), 'git.example.com/shop/catalog', originURL);
  }
});

test('tells repositories, ports and folders apart', () => {
  assert.is(catalogIdentity({ root: '' }), 'local');
  assert.is(catalogIdentity({ root: 'a/b' }), 'local//a/b');
  const originURL = 'https://git.example.com:8443/x.git';
  assert.is(catalogIdentity({ originURL, root: 'deploy' }), 'git.example.com:8443/x//deploy');
  assert.is(catalogIdentity({ originURL: '/srv/git/x.git', root: '' }), '/srv/git/x');
});

test('is one word', () => {
  assert.match(catalogIdentity({ root: 'ä b\n' }), /^[!-~]+$/);
});

test.run();
