import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Reporter } from '../../diagnostics/reporter.ts';
import { isMap, type Json, type JsonMap, stringsIn } from '../../source/json.ts';
import type { Path } from '../../source/pointer.ts';
import { locate } from '../../yaml/catalog/locate.ts';
import { readCatalog } from '../../yaml/catalog/read-catalog.ts';
import { parsePath, type ValuePath } from '../move/value-path.ts';
import { FORMS, type Form, type Mapping, type Rule } from './mapping.ts';

/** Reads a mapping; reports `CST8101`, or what is wrong with its YAML, and gives nothing then. */
export function readMapping(file: string, text: string, reporter: Reporter): Mapping | undefined {
  const before = reporter.errors;
  const value = readCatalog(text, (code, args, range, help) => {
    reporter.report(code, args, { span: { file, ...range }, ...(help !== undefined && { help }) });
  });
  if (value === undefined) return undefined;
  const problem: Problem = (path, message, help) => {
    const span = { file, ...locate(text, path, 'value') };
    reporter.report('CST8101', { message }, { span, ...(help !== undefined && { help }) });
  };
  const strange = Object.keys(value).find(key => key !== 'values');
  if (strange !== undefined) problem([strange], `a mapping has \`values\` and nothing else`);
  const rules = rulesIn(value.values ?? null, ['values'], problem, 0);
  return reporter.errors === before ? rules : undefined;
}

type Problem = (path: Path, message: string, help?: string) => void;

const NESTED = 4;
/** What a rule may say. */
export const MEMBERS = [
  'to',
  'elsewhere',
  'when',
  'unless',
  'default',
  'value',
  'words',
  'only',
  'except',
  'prefix',
  'as',
  'secrets',
  'each',
  'key',
  'set',
  'empty',
] as const;

function rulesIn(value: Json, at: Path, problem: Problem, depth: number): Mapping {
  if (!isMap(value)) {
    problem(at, 'the rules are a map from paths of values to settings');
    return [];
  }
  if (depth > NESTED) {
    problem(at, '`each` stands in too many others');
    return [];
  }
  return Object.entries(value).flatMap(([from, written]) => {
    const list = Array.isArray(written) ? written : [written];
    return list.flatMap((item, index) => {
      const path = Array.isArray(written) ? [...at, from, index] : [...at, from];
      const rule = ruleOf(parsePath(from), item, path, problem, depth);
      return rule === undefined ? [] : [rule];
    });
  });
}

function ruleOf(from: ValuePath, written: Json, at: Path, problem: Problem, depth: number): Rule | undefined {
  const rule = typeof written === 'string' ? { to: written } : written;
  if (!isMap(rule)) {
    problem(at, 'a rule is the path of a setting, or a map');
    return undefined;
  }
  for (const key of Object.keys(rule)) {
    if ((MEMBERS as readonly string[]).includes(key)) continue;
    problem([...at, key], `a rule has no \`${key}\``, didYouMean(key, MEMBERS, 'members'));
  }
  const text = (member: 'to' | 'prefix' | 'elsewhere' | 'as' | 'secrets' | 'key'): string | undefined => {
    const value = rule[member];
    if (value === undefined || (typeof value === 'string' && value !== '')) return value;
    problem([...at, member], `\`${member}\` is a text`);
    return undefined;
  };
  const [to, prefix, elsewhere, form, secrets, key] = [
    text('to'),
    text('prefix'),
    text('elsewhere'),
    text('as'),
    text('secrets'),
    text('key'),
  ];
  if ((to === undefined) === (elsewhere === undefined))
    problem(at, 'a rule says where values go: `to`, or `elsewhere` with the reason why nowhere');
  if (form !== undefined && !isForm(form))
    problem([...at, 'as'], `there is no form \`${form}\``, didYouMean(form, FORMS, 'forms'));
  const captured = from.filter(segment => segment === '*').length;
  if (to !== undefined && parsePath(to).filter(segment => segment === '*').length > captured)
    problem([...at, 'to'], 'a `*` in `to` needs one in the path of the values');
  if (rule.words !== undefined && !isMap(rule.words)) problem([...at, 'words'], '`words` is a map');
  return {
    from,
    when: pathsIn(rule.when),
    unless: pathsIn(rule.unless),
    except: new Set(listOf(rule.except).map(String)),
    empty: rule.empty === true,
    ...(rule.only !== undefined && { only: new Set(listOf(rule.only).map(String)) }),
    ...(to !== undefined && { to: parsePath(to) }),
    ...(elsewhere !== undefined && { elsewhere }),
    ...(rule.default !== undefined && { fallback: rule.default }),
    ...(rule.value !== undefined && { value: rule.value }),
    ...(isMap(rule.words) && { words: new Map(Object.entries(rule.words)) }),
    ...(prefix !== undefined && { prefix: parsePath(prefix) }),
    ...(form !== undefined && isForm(form) && { form }),
    ...(secrets !== undefined && { secrets: parsePath(secrets) }),
    ...(rule.each !== undefined && {
      each: {
        rules: rulesIn(rule.each, [...at, 'each'], problem, depth + 1),
        set: isMap(rule.set) ? rule.set : ({} as JsonMap),
        ...(key !== undefined && { key }),
      },
    }),
  };
}

function isForm(name: string): name is Form {
  return (FORMS as readonly string[]).includes(name);
}

function pathsIn(value: Json | undefined): readonly ValuePath[] {
  return stringsIn(listOf(value)).map(parsePath);
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as Json];
}
