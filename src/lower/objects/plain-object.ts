import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import type { JsonMap } from '../../source/json.ts';

/**
 * An object of a chart whose manifest is complete and plain already, made by the typed `manifest` function of its kind.
 * cdk8s would look for tokens in every value of it and sort every map again, which takes longer than all other work
 * together and fails on a map with a key such as `constructor`. Patches and added metadata are therefore ignored.
 */
export class PlainObject extends ApiObject {
  readonly #manifest: JsonMap;

  constructor(scope: Construct, id: string, manifest: JsonMap) {
    super(scope, id, manifest as unknown as { apiVersion: string; kind: string });
    this.#manifest = manifest;
  }

  override toJson(): JsonMap {
    return this.#manifest;
  }
}
