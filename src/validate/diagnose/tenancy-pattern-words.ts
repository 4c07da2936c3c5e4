const LABEL = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
const HOST = `${LABEL}(\\.${LABEL})*`;
const PORT = '(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?';
const FOLDERS = '(/\\.*[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*';
const MAIL_NAME = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const MAIL_LABEL = '[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const MAIL = `${MAIL_NAME}(\\.${MAIL_NAME})*@${MAIL_LABEL}(\\.${MAIL_LABEL})+`;
const OWNER = '[A-Za-z0-9](-?[A-Za-z0-9]){0,38}';
const NOT_DOTS = '(?!\\.{1,2}$)(?!.*\\.git$)';
const REPOSITORY = `${NOT_DOTS}[A-Za-z0-9_.-]{1,100}`;
const NOT_OF_GIT = '(?!.*(/|\\.|\\.lock)$)';
const IMAGE_NAME = '[a-z0-9]+((\\.|__?|-+)[a-z0-9]+)*';

/** Patterns of the kinds of tenancy → the same rules in words, as they read after "must be". */
export const TENANCY_PATTERN_WORDS: readonly (readonly [string, string])[] = [
  [`^${MAIL}$`, 'a mail address without a name, such as `ada@example.org`'],
  [`^([^<>]{0,100}<)?${MAIL}>?$`, 'a mail address, such as `ada@example.org` or `Ada <ada@example.org>`'],
  [
    `^github\\.com/${OWNER}(/${REPOSITORY})?$`,
    'an owner on GitHub or one of its repositories, such as `github.com/acme` or `github.com/acme/shop`',
  ],
  [
    `^https://github\\.com/${OWNER}/${REPOSITORY}$`,
    'the https URL of a repository on GitHub without `.git`, such as `https://github.com/acme/shop`',
  ],
  [
    `^https://github\\.com/${OWNER}/(?!\\.{1,2}/?$)[A-Za-z0-9_.-]{1,100}/?$`,
    'the https URL of a repository on GitHub, such as `https://github.com/acme/shop`',
  ],
  [
    `^https://(github\\.com/${OWNER}/${REPOSITORY}|gitlab\\.com(/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}){2,10})$`,
    'the https URL of a repository on GitHub or GitLab, such as `https://github.com/acme/shop`',
  ],
  [`^${OWNER}$`, 'the name of an owner on GitHub: up to 39 letters, digits and single hyphens'],
  [`^${REPOSITORY}$`, 'the name of a repository on GitHub, without `.git`'],
  ['^(?!\\.{1,253}$)[A-Za-z0-9._-]{1,253}$', 'the key of a Secret: letters, digits, `-`, `_` and `.`'],
  ['^[A-Za-z0-9_.-]{1,128}$', 'up to 128 letters, digits, `-`, `_` and `.`'],
  [
    '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
    'a UUID in lower case, such as `4b7d5c1e-2f60-4d0a-9a37-6f1f0a9c8e52`',
  ],
  [
    `^((${HOST}${PORT}|[a-z0-9]+((__?|-+)[a-z0-9]+)*)(/${IMAGE_NAME})+|${IMAGE_NAME})@sha256:[0-9a-f]{64}$`,
    'an image by its digest and without a tag, such as `team/server@sha256:…`',
  ],
  ['^[A-Za-z0-9][A-Za-z0-9._:/@-]*[A-Za-z0-9]$', 'an image, such as `registry.example.org/server@sha256:…`'],
  [
    `^(?![/.])(?!.*(\\.\\.|//|@\\{|/\\.))${NOT_OF_GIT}[A-Za-z0-9_.*/@#+=-]+$`,
    'the name of a branch or a pattern with `*`, such as `main` or `release/*`',
  ],
  [
    `^(?![/.])(?!.*(\\.\\.|//|@\\{))${NOT_OF_GIT}[A-Za-z0-9_./@#+=-]+$`,
    'the name of a branch, such as `main` or `release/1.x`',
  ],
  [
    '^\\.?[A-Za-z0-9_-][A-Za-z0-9._-]*(/\\.?[A-Za-z0-9_-][A-Za-z0-9._-]*)*$',
    'a path in a repository without `.` and `..`, such as `docs/guide`',
  ],
  ['^\\.kiro/docs(/\\.?[A-Za-z0-9_-][A-Za-z0-9._-]*)*$', '`.kiro/docs`, or a path below it'],
  [
    `^https?://${HOST}${PORT}${FOLDERS}$`,
    'an `https://` or `http://` URL with a lower-case host, without `/` at the end',
  ],
  ['^[A-Za-z0-9][A-Za-z0-9._:/@-]*$', 'the name of a model: letters, digits and `._:/@-`'],
  ['^[a-z]{2}(-[a-z]+)+-[0-9]$', 'a region, such as `eu-central-1`'],
  ['^[a-z0-9_-]{1,40}$', 'up to 40 lower-case letters, digits, `_` and `-`'],
  [`^(?!default$)${HOST}$`, 'the name of a ServiceAccount, which is not `default`'],
];
