import { fieldProblems } from '../../kubernetes/objects/fields.ts';
import type { RawRule } from './policy.ts';

/** Objects of the built-in kinds hold what their kinds know, in its form. */
export const fieldsOfKind: RawRule = ({ id, apiVersion, object }) =>
  fieldProblems(apiVersion, id.kind, object);
