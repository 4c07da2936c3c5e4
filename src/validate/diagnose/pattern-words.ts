import { TENANCY_PATTERN_WORDS } from './tenancy-pattern-words.ts';

/** Pattern of a schema → the same rule in words, as it reads after "must be". */
export const PATTERN_WORDS: ReadonlyMap<string, string> = new Map([
  ...TENANCY_PATTERN_WORDS,
  [
    '^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*/)?v[0-9]{1,3}((alpha|beta)[0-9]{1,3})?$',
    'a version of an API, such as `v1` or `networking.k8s.io/v1`',
  ],
  [
    '^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$',
    'the name of an object: up to 253 lower-case letters, digits, `-` and `.`, with a letter or digit at both ends',
  ],
  [
    '^(/([^~/]|~0|~1)*)+$',
    'a JSON pointer that begins with `/`, in which `~1` stands for `/` and `~0` for `~`',
  ],
  ['^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', 'a day in quotes, such as `"2027-03-31"`'],
  [
    '^[A-Za-z0-9][A-Za-z0-9 ._@+-]*$',
    'letters, digits, spaces and `._@+-`, beginning with a letter or digit',
  ],
  [
    '^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$',
    '1 to 40 lower-case letters, digits and hyphens, beginning with a letter and not ending with a hyphen',
  ],
  [
    '^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$',
    'a label key of at most 253 characters: up to 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends, after an optional lower-case domain and `/`',
  ],
  [
    '^([A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$',
    'a label value: empty, or up to 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends',
  ],
  [
    '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$',
    '1 to 63 lower-case letters, digits and hyphens, with a letter or digit at both ends',
  ],
  ['^1\\.[0-9]{2}$', 'a minor version of Kubernetes in quotes, such as `"1.36"`'],
  [
    '^[0-9]{1,4}\\.[0-9]{1,4}(\\.[0-9]{1,4})?$',
    'a version of two or three numbers in quotes, such as `"1.6.3"`',
  ],
  [
    '^([0-9]{1,3}(\\.[0-9]{1,3}){3}/(0|[1-9][0-9]?)|[0-9a-f:]{2,39}/(0|[1-9][0-9]{0,2}))$',
    'an address range with its prefix length, such as `192.0.2.0/24` or `2001:db8::/32`, without leading zeros in the length',
  ],
  [
    '^[A-Za-z0-9_-][A-Za-z0-9._-]{0,62}(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,62}){0,9}$',
    'up to ten segments of letters, digits, `-`, `_` and `.`, joined by `/`, none beginning with a dot, without `/` at either end',
  ],
  [
    '^https://[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?(/\\.*[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*$',
    'an `https://` URL with a lower-case host, without `.` and `..` as segments and without `/` at the end',
  ],
  [
    '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$',
    'a lower-case host name with at least one dot, such as `dev.example.org`',
  ],
  [
    '^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?|[a-z0-9]+((__?|-+)[a-z0-9]+)*)(/[a-z0-9]+((\\.|__?|-+)[a-z0-9]+)*)*$',
    'a lower-case image repository, registry host or beginning of one, such as `team` or `registry.example.org/team`',
  ],
  [
    '^(([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?|[a-z0-9]+((__?|-+)[a-z0-9]+)*)(/[a-z0-9]+((\\.|__?|-+)[a-z0-9]+)*)+|[a-z0-9]+((\\.|__?|-+)[a-z0-9]+)*)$',
    'a lower-case image repository without tag or digest, such as `team/orders` or `registry.example.org/team/orders`',
  ],
  [
    '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?(/[a-z0-9]+((\\.|__?|-+)[a-z0-9]+)*)*$',
    'a lower-case registry host with an optional port and path, such as `registry.example.org/team`',
  ],
  [
    '^\\.?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$',
    'a lower-case host name or suffix, such as `.example.org`',
  ],
  [
    '^(https://[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*|http://(localhost|127\\.0\\.0\\.1))(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?$',
    'an `https://` URL of host and optional port, without a path; `http://` only for `localhost`',
  ],
  ['^[A-Za-z0-9][A-Za-z0-9:/._-]{0,252}$', 'letters, digits and `:/._-`, beginning with a letter or digit'],
  ['^[0-9]{1,4}h[0-9]{1,2}m[0-9]{1,2}s$', 'hours, minutes and seconds, such as `1h0m0s`'],
  [
    '^\\.?[A-Za-z0-9_-][A-Za-z0-9._-]{0,251}$',
    '1 to 253 letters, digits, `-`, `_` and `.`, not beginning with two dots',
  ],
  ['^[0-9]{1,4}(s|m)$', 'a number of seconds or minutes, such as `30s`'],
  ['^[0-9]{1,4}(s|m|h|d)$', 'a number of seconds, minutes, hours or days, such as `10m`'],
  ['^sha256:[0-9a-f]{64}$', '`sha256:` and 64 lower-case hexadecimal digits; a tag is not enough'],
  [
    '^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$',
    '1 to 63 letters, digits, `-`, `_` and `.`, beginning with a letter or digit',
  ],
  [
    '^(https|ssh)://[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?(/\\.*[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+$',
    'an `https://` or `ssh://` URL with a path and without user name, such as `https://git.example.org/team/orders`',
  ],
  [
    '^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$',
    'a relative path of letters, digits, `-`, `_` and `.`, no segment beginning with a dot',
  ],
  [
    '^/(\\.*[A-Za-z0-9_~-][A-Za-z0-9._~-]*(/\\.*[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*)?$',
    'a path that begins with `/`, of letters, digits and `._~-`, without segments of dots only, without `//` and without `/` at the end',
  ],
  ['^[A-Za-z_][A-Za-z0-9_]{0,127}$', '1 to 128 letters, digits and `_`, not beginning with a digit'],
  [
    '^((/\\.*[A-Za-z0-9_-][A-Za-z0-9._-]*)*/\\.{0,2}[A-Za-z0-9_-][A-Za-z0-9._-]{0,216}|[A-Za-z0-9_-][A-Za-z0-9._-]{0,252})$',
    'a file name of at most 253 letters, digits, `-`, `_` and `.`, or an absolute path of them of at most 512, without segments of dots only and with a name of at most 217',
  ],
  ['^[A-Za-z0-9+/]*={0,2}$', 'base64 on one line'],
  [
    '^arn:aws[a-z-]{0,20}:iam::[0-9]{12}:role/([A-Za-z0-9+=,.@_-]{1,64}/){0,8}$',
    'the beginning of the ARN of a role up to a `/`, such as `arn:aws:iam::123456789012:role/integrations/`',
  ],
  [
    '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
    'a lower-case UUID, such as `00000000-0000-0000-0000-000000000000`',
  ],
  [
    '^[A-Za-z0-9_][A-Za-z0-9._-]*$',
    'letters, digits, `-`, `_` and `.`, beginning with a letter, a digit or `_`',
  ],
  [
    '^(\\*\\.)?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?$',
    'a lower-case host name, with `*.` in front for its subdomains and an optional port, such as `api.example.com:8443`',
  ],
  [
    '^[0-9]{1,12}(\\.[0-9]{1,3})?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$',
    'a quantity of Kubernetes in quotes or with a unit, such as `100m`, `384Mi` or `"0.5"`',
  ],
  [
    '^(/\\.*[A-Za-z0-9_-][A-Za-z0-9._-]*)+$',
    'an absolute path of letters, digits, `-`, `_` and `.`, without segments of dots only and without `/` at the end',
  ],
  [
    '^(?!argocd\\.argoproj\\.io/)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$',
    'a label key of at most 253 characters that is none of Argo CD: up to 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends, after an optional lower-case domain and `/`',
  ],
  [
    '^[A-Za-z_][A-Za-z0-9_-]{0,127}$',
    '1 to 128 letters, digits, `-` and `_`, beginning with a letter or `_`',
  ],
  [
    '^[A-Za-z0-9]([A-Za-z0-9_-]{0,126}[A-Za-z0-9])?$',
    '1 to 128 letters, digits, `-` and `_`, with a letter or digit at both ends',
  ],
  ['^([0-9]{1,4}h)?([0-9]{1,4}m)?([0-9]{1,5}s)?$', 'hours, minutes and seconds, such as `1h30m` or `90s`'],
  [
    '^((https://[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*|http://(localhost|127\\.0\\.0\\.1)|ssh://([a-z_][a-z0-9_-]{0,31}@)?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*)(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?(/\\.*[A-Za-z0-9_~-]([A-Za-z0-9._~-]|%20)*)+|[a-z_][a-z0-9_-]{0,31}@[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*:\\.*[A-Za-z0-9_~-]([A-Za-z0-9._~-]|%20)*(/\\.*[A-Za-z0-9_~-]([A-Za-z0-9._~-]|%20)*)*)$',
    'the URL of a Git repository without credentials: `https://git.example.org/team/repository.git`, `ssh://git@git.example.org/team/repository.git` or `git@git.example.org:team/repository.git`; `http://` only for `localhost`',
  ],
  [
    '^(?!HEAD$|refs/|[0-9a-fA-F]{7,}$|[vV]?[0-9xX]+([.-]|$))(?![^/]*\\.lock(/|$))[A-Za-z0-9_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*(/(?![^/]*\\.lock(/|$))[A-Za-z0-9_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*)*$',
    'the name of a branch: letters, digits, `-`, `_`, `.` and `/`, no part beginning or ending with a dot or ending with `.lock`, and nothing that reads as a version, a commit or `HEAD`',
  ],
  [
    '^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$',
    '1 to 63 letters, digits, `-`, `_` and `.`, with a letter or digit at both ends',
  ],
  [
    '^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*)?$',
    'an API group such as `cert-manager.io`; empty for the core group',
  ],
  ['^[A-Z][A-Za-z0-9]{0,62}$', 'a kind, such as `Certificate`'],
  ['^(/([A-Za-z0-9._$:@-]|~[01])+)+$', 'a path such as `/spec/replicas`, with `~1` for a slash in a key'],
  [
    '^[A-Za-z0-9]([A-Za-z0-9:/._-]{0,126}[A-Za-z0-9])?$',
    'the name of a field manager, such as `kube-controller-manager`',
  ],
  [
    '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$',
    'the name of an object: lower-case letters, digits, `-` and `.`',
  ],
  [
    '^([1-9][0-9]{0,2}h([1-5]?[0-9]m)?|[1-9][0-9]{0,3}m)$',
    'a time in hours and minutes, such as `8h`, `1h30m` or `45m`',
  ],
  ['^[1-9][0-9]{0,3}(s|m|h)$', 'a number of seconds, minutes or hours, such as `30s`'],
  ['^([1-9][0-9]?|100)%$', 'a share in percent, such as `25%`'],
  [
    '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?(/[a-z0-9]+((\\.|__?|-+)[a-z0-9]+)*)+@sha256:[0-9a-f]{64}$',
    'a complete lower-case image by its digest, such as `registry.example.org/tools/curl@sha256:…`',
  ],
  [
    '^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*){0,2}$',
    'the name of a time zone in the IANA database, such as `Europe/Berlin` or `Etc/UTC`',
  ],
  [
    '^[a-z]([a-z0-9-]{0,13}[a-z0-9])?$',
    '1 to 15 lower-case letters, digits and hyphens, beginning with a letter and not ending with a hyphen',
  ],
  ['^(100|[1-9]?[0-9])%$', 'a number of pods, or a share of them such as `25%`'],
  ['^/[A-Za-z0-9/._~-]*$', 'a path of letters, digits and `._~-` that begins with `/`'],
]);
