import { ApiObject, type ApiObjectProps } from 'cdk8s';
import type { Construct } from 'constructs';
import type { JsonMap } from '../../source/json.ts';

/**
 * An object of a chart whose manifest is complete and plain already, made by the typed `builtIn` or `custom`.
 * cdk8s would look for tokens in every value of it and sort every map again, which takes longer than all other work
 * together and fails on a map with a key such as `constructor`. Patches and added metadata are therefore ignored.
 */
export class PlainObject extends ApiObject {
  readonly #manifest: JsonMap;

  constructor(scope: Construct, id: string, manifest: JsonMap) {
    const { apiVersion, kind, metadata } = manifest as unknown as ApiObjectProps;
    // All that the tree needs to know; it would copy the labels and annotations.
    super(scope, id, { apiVersion, kind, metadata: { name: metadata!.name! } });
    this.#manifest = manifest;
  }

  override toJson(): JsonMap {
    return this.#manifest;
  }
}
