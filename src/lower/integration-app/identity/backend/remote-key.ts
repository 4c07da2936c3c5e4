import type { SecretBackend } from './secret-backend.ts';

/** How a backend spells a key: no two keys have one name, as long as each segment has the form. */
interface Spelling {
  readonly first: '' | '/';
  readonly separator: string;
  readonly segment: RegExp;
  /** The form of a segment in words. */
  readonly form: string;
  /** Most characters of a name. */
  readonly limit: number;
  /** Most segments of a name. */
  readonly depth?: number;
}

const PATH: Spelling = { first: '', separator: '/', segment: /^/, form: '', limit: 512 };
const SPELLINGS = {
  vault: PATH,
  SecretsManager: PATH,
  ParameterStore: { ...PATH, first: '/', limit: 1011, depth: 15 },
  kubernetes: {
    first: '',
    separator: '.',
    segment: /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,
    form: 'lower-case letters, digits and hyphens, with a letter or digit at both ends',
    limit: 253,
  },
  azure: {
    first: '',
    separator: '--',
    segment: /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/,
    form: 'letters and digits with single hyphens between them',
    limit: 127,
  },
  gcp: {
    first: '',
    separator: '--',
    segment: /^[A-Za-z0-9_]+(-[A-Za-z0-9_]+)*$/,
    form: 'letters, digits and `_` with single hyphens between them',
    limit: 255,
  },
} as const satisfies Readonly<Record<string, Spelling>>;

function spellingOf(backend: SecretBackend): Spelling {
  return SPELLINGS[backend.kind === 'aws' ? backend.service : backend.kind];
}

/** The complete name in the backend of a key of the catalog. */
export function remoteKey(backend: SecretBackend | undefined, key: string): string {
  if (backend === undefined) return key;
  const { first, separator } = spellingOf(backend);
  return first + `${backend.prefix}/${key}`.split('/').join(separator);
}

/** Why a key has no name in the backend; undefined when it has one. */
export function unnamable(backend: SecretBackend, key: string): string | undefined {
  const { segment, form, limit, depth = Number.POSITIVE_INFINITY } = spellingOf(backend);
  const segments = `${backend.prefix}/${key}`.split('/');
  const wrong = segments.find(each => !segment.test(each));
  if (wrong !== undefined) return `each part of it must be ${form}, and \`${wrong}\` is not`;
  if (segments.length > depth) return `it has more than ${depth} parts`;
  return remoteKey(backend, key).length > limit ? `its name is longer than ${limit} characters` : undefined;
}
