import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkBuildEnvironment,
  environmentToBuildSettings,
  environmentToHost,
  environmentToPort,
  environmentToSite,
  type Variables,
} from '../../src/environment.ts';
import { SentenceError } from '../../src/sentence-error.ts';

/** What is refused says which variable it is, in one sentence. */
function refuses(read: (variables: Variables) => unknown, name: string, values: string[]): void {
  for (const value of values)
    assert.throws(
      () => read({ SITE_URL: 'https://codes.example', [name]: value }),
      (error: unknown) =>
        error instanceof SentenceError && new RegExp(`^${name} [^\\n]+\\.$`).test(error.message),
      `${name}=${value}`,
    );
}

test('environment: the place of the site, whatever the slashes', () => {
  assert.deepEqual(environmentToSite({}), { origin: 'http://localhost:4321', base: '/' });
  assert.deepEqual(
    environmentToSite({ SITE_URL: 'https://codes.example/', BASE_PATH: 'codebook' }),
    { origin: 'https://codes.example', base: '/codebook/' },
  );
  assert.equal(environmentToSite({ BASE_PATH: '/' }).base, '/');
  assert.equal(environmentToSite({ BASE_PATH: '/a/b.c~/' }).base, '/a/b.c~/');
});

test('environment: a place that is none is refused in one sentence', () => {
  refuses(environmentToSite, 'SITE_URL', [
    'codes.example',
    'ftp://codes.example',
    'https://',
    'https:codes.example',
    'https://codes.example/codebook/',
    'https://codes.example/?a',
    'https://codes.example/#a',
    'https://somebody:secret@codes.example/',
  ]);
  refuses(environmentToSite, 'BASE_PATH', [
    '/a b/',
    '/../',
    '/a/../b/',
    '/a//b/',
    '/카드/',
    '/a?b/',
  ]);
});

test('environment: a path in SITE_URL is told where it belongs', () => {
  assert.throws(
    () => environmentToSite({ SITE_URL: 'https://codes.example/codebook/' }),
    /set SITE_URL to https:\/\/codes\.example and BASE_PATH to \/codebook\/\.$/,
  );
});

test('environment: a build needs the address of its site', () => {
  for (const SITE_URL of [undefined, ''])
    assert.throws(() => {
      checkBuildEnvironment({ SITE_URL });
    }, /^SentenceError: SITE_URL is not set; [^\n]+\.$/);
  checkBuildEnvironment({ SITE_URL: 'https://codes.example' });
});

test('environment: what a build is told is on or off, and nobody is invented', () => {
  const usual = {
    offline: true,
    precompress: false,
    pseudoLocale: false,
    securityContact: null,
    repository: null,
  };
  assert.deepEqual(environmentToBuildSettings({}), usual);
  assert.deepEqual(environmentToBuildSettings({ OFFLINE: '', SECURITY_CONTACT: '' }), usual);
  assert.deepEqual(
    environmentToBuildSettings({
      OFFLINE: 'off',
      PRECOMPRESS: 'on',
      PSEUDO_LOCALE: 'on',
      SECURITY_CONTACT: 'mailto:somebody@codes.example',
      REPOSITORY: 'https://code.example/owner/name/',
    }),
    {
      offline: false,
      precompress: true,
      pseudoLocale: true,
      securityContact: 'mailto:somebody@codes.example',
      repository: 'https://code.example/owner/name',
    },
  );
  for (const name of ['OFFLINE', 'PRECOMPRESS', 'PSEUDO_LOCALE'])
    refuses(checkBuildEnvironment, name, ['yes', 'ON', '0', 'false', ' on']);
  refuses(checkBuildEnvironment, 'SECURITY_CONTACT', [
    'somebody@codes.example',
    'http://codes.example/',
    'https://',
    'mailto:a b@c',
    'mailto:a@b\nExpires: never',
  ]);
  refuses(checkBuildEnvironment, 'REPOSITORY', [
    'owner/name',
    'http://code.example/owner/name',
    'https://code.example/owner',
    'https://a:b@code.example/owner/name',
    'https://code.example/owner/name?x=1',
  ]);
});

test('environment: a port is a number that there is', () => {
  assert.equal(environmentToPort({}), 4321);
  assert.equal(environmentToPort({ PORT: '0' }), 0);
  assert.equal(environmentToPort({ PORT: '65535' }), 65_535);
  refuses(environmentToPort, 'PORT', ['', ' ', '65536', '-1', '80.5', '1e3', '0x50', 'http', '٣']);
});

test('environment: without HOST the server is for this machine alone', () => {
  assert.equal(environmentToHost({}), null);
  assert.equal(environmentToHost({ HOST: '' }), null);
  assert.equal(environmentToHost({ HOST: '0.0.0.0' }), '0.0.0.0');
  refuses(environmentToHost, 'HOST', ['http://a', 'a b', 'a/b']);
});
