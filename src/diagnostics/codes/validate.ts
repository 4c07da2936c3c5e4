import { code } from '../diagnostic.ts';

/** Codes of the stage `validate`. */
export const validate = {};
