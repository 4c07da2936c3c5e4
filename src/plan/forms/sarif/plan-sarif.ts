import { escapeJson, escapeText } from '../../../diagnostics/print/escape.ts';
import { EFFECTS } from '../../model/effect.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { LEVELS, MEANING } from '../words/meaning.ts';
import { type Remark, remarksOf } from '../words/remarks.ts';

/** What the SARIF form needs besides the plan. */
export interface PlanSarifOptions {
  /** Version of Cistern. */
  readonly version: string;
  /** Path of a file of the workspace as seen from the root of its repository. */
  readonly locate: (path: string) => string;
}

/** Results that GitHub takes of one run. */
const MOST_RESULTS = 5_000;

/**
 * A plan as results at the lines of the catalog that caused it.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function planSarif(view: PlanView, { version, locate }: PlanSarifOptions): string {
  const remarks = remarksOf(view);
  const left = Math.max(0, remarks.length - MOST_RESULTS);
  const run = {
    tool: { driver: { name: 'cistern', version, rules: [...EFFECTS.map(ruleOf), OUTSIDE] } },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications:
          left === 0 ? [] : [{ level: 'note', message: { text: `${left} more results are left out` } }],
      },
    ],
    columnKind: 'utf16CodeUnits',
    results: remarks.slice(0, MOST_RESULTS).map(remark => resultOf(remark, locate)),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${escapeJson(JSON.stringify(log, null, 2))}\n`;
}

/** The rule of what must be done outside the clusters, or goes beyond the settings, and opens or closes nothing. */
const OUTSIDE = {
  id: 'plan/outside',
  shortDescription: { text: 'something outside the clusters is to be done, or no longer' },
  defaultConfiguration: { level: 'warning' },
};

function ruleOf(effect: (typeof EFFECTS)[number]): unknown {
  return {
    id: `plan/${effect}`,
    shortDescription: { text: MEANING[effect] },
    defaultConfiguration: { level: LEVELS[effect] === 'calm' ? 'note' : 'warning' },
  };
}

function resultOf(remark: Remark, locate: PlanSarifOptions['locate']): unknown {
  const { cause, level, effects, lines } = remark;
  const [effect] = effects;
  return {
    ruleId: effect === undefined ? OUTSIDE.id : `plan/${effect}`,
    ruleIndex: effect === undefined ? EFFECTS.length : EFFECTS.indexOf(effect),
    level,
    message: { text: lines.map(sentence).join('\n') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: addressOf(locate(cause.file)), uriBaseId: '%SRCROOT%' },
          region: { startLine: cause.line ?? 1 },
        },
      },
    ],
  };
}

/** A line of a message in which neither a link nor the place of an argument begins. */
function sentence(text: string): string {
  return escapeText(text)
    .replaceAll('](', ']\\x28')
    .replace(/\{(?=\d+\})/g, '\\x7b');
}

/** A path as a relative reference: whatever its names are, it is no other scheme and no other host. */
function addressOf(path: string): string {
  return path
    .split('/')
    .map(name => encodeURIComponent(escapeText(name)))
    .join('/')
    .replace(/^\/+/, '');
}
