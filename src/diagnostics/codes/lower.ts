import { code } from '../diagnostic.ts';

/** Codes of the stage `lower`. */
export const lower = {};
