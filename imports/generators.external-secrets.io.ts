/* Generated from imports/crds by `npm run generate`. Do not edit. */
import { ApiObject, type ApiObjectMetadata, type GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';


/**
 * Generates random passwords.
 *
 * @schema Password
 */
export class Password extends ApiObject {
  /**
   * Returns the apiVersion and kind for "Password"
   */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'generators.external-secrets.io/v1alpha1',
    kind: 'Password',
  }

  /**
   * Renders a Kubernetes manifest for "Password".
   *
   * This can be used to inline resource manifests inside other objects (e.g. as templates).
   *
   * @param props initialization props
   */
  public static manifest(props: PasswordProps = {}): any {
    return {
      ...Password.GVK,
      ...toJson_PasswordProps(props),
    };
  }

  /**
   * Defines a "Password" API object
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param props initialization props
   */
  public constructor(scope: Construct, id: string, props: PasswordProps = {}) {
    super(scope, id, {
      ...Password.GVK,
      ...props,
    });
  }

  /**
   * Renders the object to Kubernetes JSON.
   */
  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...Password.GVK,
      ...toJson_PasswordProps(resolved),
    };
  }
}

/**
 * Generates random passwords.
 *
 * @schema Password
 */
export interface PasswordProps {
  /**
   * @schema Password#metadata
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * How the passwords look.
   *
   * @schema Password#spec
   */
  readonly spec?: PasswordSpec;
}

/**
 * Converts an object of type 'PasswordProps' to JSON representation.
 */
export function toJson_PasswordProps(obj: PasswordProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_PasswordSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How the passwords look.
 *
 * @schema PasswordSpec
 */
export interface PasswordSpec {
  /**
   * Whether a character may occur twice.
   *
   * @schema PasswordSpec#allowRepeat
   */
  readonly allowRepeat: boolean;

  /**
   * Number of digits.
   *
   * @schema PasswordSpec#digits
   */
  readonly digits?: number;

  /**
   * How the password is encoded.
   *
   * @schema PasswordSpec#encoding
   */
  readonly encoding?: PasswordSpecEncoding;

  /**
   * Number of characters.
   *
   * @schema PasswordSpec#length
   */
  readonly length: number;

  /**
   * Whether upper-case letters are left out.
   *
   * @schema PasswordSpec#noUpper
   */
  readonly noUpper: boolean;

  /**
   * Symbols to choose from.
   *
   * @schema PasswordSpec#symbolCharacters
   */
  readonly symbolCharacters?: string;

  /**
   * Number of symbols.
   *
   * @schema PasswordSpec#symbols
   */
  readonly symbols?: number;
}

/**
 * Converts an object of type 'PasswordSpec' to JSON representation.
 */
export function toJson_PasswordSpec(obj: PasswordSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowRepeat': obj.allowRepeat,
    'digits': obj.digits,
    'encoding': obj.encoding,
    'length': obj.length,
    'noUpper': obj.noUpper,
    'symbolCharacters': obj.symbolCharacters,
    'symbols': obj.symbols,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/**
 * How the password is encoded.
 *
 * @schema PasswordSpecEncoding
 */
export type PasswordSpecEncoding = "base64" | "base64url" | "base32" | "hex" | "raw";

