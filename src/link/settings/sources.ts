/** One field of one secret; the key is relative to the prefix of the secret backend. */
export interface SecretReference {
  readonly key: string;
  readonly property: string;
}

/** One key of a ConfigMap that exists in the namespace already. */
export interface ConfigMapKey {
  readonly configMap: string;
  readonly key: string;
  readonly optional?: boolean;
}

/** One key of a Secret that exists in the namespace already. */
export interface SecretKey {
  readonly secret: string;
  readonly key: string;
  readonly optional?: boolean;
}

/** All keys of a ConfigMap or Secret that exists in the namespace already. */
export type WholeSource = (
  | { readonly configMap: string; readonly secret?: never }
  | { readonly secret: string; readonly configMap?: never }
) & { readonly prefix?: string; readonly optional?: boolean };

/** A value that configuration states itself. */
export type PlainValue = string | number | boolean;

/** Content of a configuration file that the catalog states itself: text, or bytes in base64. */
export type PlainFile = string | { readonly base64: string };

/** Whether configuration refers to an existing ConfigMap. */
export function isConfigMapKey(value: PlainValue | PlainFile | ConfigMapKey): value is ConfigMapKey {
  return typeof value === 'object' && 'configMap' in value;
}

/** Whether a secret is a key of an existing Secret, and nothing to fetch from the secret backend. */
export function isSecretKey(value: SecretReference | SecretKey): value is SecretKey {
  return 'secret' in value;
}
