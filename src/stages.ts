/** The stages of a compilation, in order: one file, so that they are loaded together, and only where something has changed. */

export { checkProgram } from './check/check-program.ts';
export { checkExpiry, checkUnused } from './check/deviations/check-waivers.ts';
export { addEnvironmentFiles } from './hydrate/environment-files.ts';
export { uncheckedFacts } from './hydrate/facts.ts';
export { hydrateProgram } from './hydrate/hydrate-program.ts';
export { summariesOf } from './hydrate/hydrated-environment.ts';
export { link } from './link/link.ts';
export { load } from './load/load.ts';
export { rememberedDocuments } from './load/remembered.ts';
export { validate } from './validate/validate.ts';
