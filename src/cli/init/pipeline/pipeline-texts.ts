import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../host/package.ts';
import type { PipelineForm } from './providers.ts';

/** What differs between the pipelines of one CI system. */
export interface PipelineValues {
  /** npm package and version of the compiler. */
  readonly package: string;
  /** Path of the workspace in its repository, `.` for its top. */
  readonly root: string;
  /** The branch whose commits are published. */
  readonly branch: string;
  /** https URL of the repository. */
  readonly repository: string;
}

/** The files of a pipeline by path, in the order of the form. */
export function pipelineTexts(
  { files, label }: PipelineForm,
  values: PipelineValues,
): ReadonlyMap<string, string> {
  const words = new Map(Object.entries({ ...values, label: label ?? '' }));
  return new Map(
    Object.entries(files).map(([path, template]) => {
      const text = readFileSync(join(packageRoot(), 'src', 'cli', 'init', 'ci', template), 'utf8');
      return [
        path,
        text.replaceAll(/@([A-Z]+)@/g, (_match, name: string) => scalar(words.get(name.toLowerCase())!)),
      ];
    }),
  );
}

/** Words that a reader of YAML may take for something else than text. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** A text as a YAML scalar of one line, quoted where it must be. */
function scalar(text: string): string {
  const isPlain = /^(?:\.|[A-Za-z](?:[\w.@:/-]*\w)?)$/.test(text) && !RESERVED.test(text);
  return isPlain ? text : JSON.stringify(text);
}

/** Whether CI systems take a text as it is: none of its characters begins an expression, a variable or a pattern. */
export function isInert(text: string): boolean {
  return /^[A-Za-z0-9._][A-Za-z0-9._/-]*$/.test(text);
}
