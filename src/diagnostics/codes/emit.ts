import { code } from '../diagnostic.ts';

/** Codes of the stage `emit`. */
export const emit = {};
