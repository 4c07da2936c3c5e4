import { describe } from '../../diagnostics/codes.ts';
import type { Reporter } from '../../diagnostics/reporter.ts';
import type { Json, JsonMap } from '../../source/json.ts';
import { ERROR_REPORTS } from '../../validate/diagnose/error-reports.ts';
import { fieldName } from '../../validate/diagnose/field-name.ts';
import { type FullValidator, validatorOver } from '../../validate/diagnose/full-validator.ts';
import { schemaErrors } from '../../validate/diagnose/schema-error.ts';
import type { ExtensionDefinition, ExtensionKind } from '../api/extension.ts';
import { definitionProblems } from './check-definition.ts';
import { catalogSchema, type DocumentKind, releaseSchema } from './document-schema.ts';
import { type KindEntry, SETTINGS } from './kind-entry.ts';
import { plainCopy } from './plain-copy.ts';
import { closedSchema } from './schema-vocabulary.ts';

/** The kinds of a definition; none after reporting `CST9032` for what is wrong with it. */
export function kindEntries(label: string, definition: unknown, reporter: Reporter): readonly KindEntry[] {
  const problems = definitionProblems(definition);
  for (const { path, problem } of problems) {
    const at = path.length === 0 ? '`extension`' : `\`${path.join('.')}\``;
    reporter.report('CST9032', { extension: label, what: `${at} ${problem}` }, { help: HELP });
  }
  if (problems.length > 0) return [];
  const { name, apiGroup, kinds } = definition as ExtensionDefinition;
  const entries = kinds.map(kind => entryOf(name, apiGroup, kind));
  return entries.filter(entry => hasFittingDefaults(label, entry, reporter));
}

function entryOf(extension: string, apiGroup: string, definition: ExtensionKind): KindEntry {
  const { kind, version, folder, description, allowedKinds = [], registries = [] } = definition;
  const settings = closedSchema(plain(definition.schema) as JsonMap);
  const documents: DocumentKind = {
    apiVersion: `${apiGroup}/${version}`,
    kind,
    releaseKind: `${kind}Release`,
    description,
    settings,
    defaults: plain(definition.defaults ?? {}) as JsonMap,
  };
  const schemas = new Map([
    [kind, catalogSchema(documents)],
    [documents.releaseKind, releaseSchema(documents)],
  ]);
  let validator: FullValidator | undefined;
  return {
    extension,
    apiVersion: documents.apiVersion,
    kind,
    releaseKind: documents.releaseKind,
    folder,
    allowedKinds: allowedKinds.map(allowed => ({ group: allowed.group, kind: allowed.kind })),
    registries: [...registries],
    definition,
    settingsSchema: settings,
    schemas,
    validator: () => {
      validator ??= validatorOver([
        ...schemas.values(),
        { ...settings, $id: 'settings.schema.json', title: SETTINGS },
        { ...layerOf(schemas.get(documents.releaseKind)!), $id: 'layer.schema.json', title: LAYER },
      ]);
      return validator;
    },
  };
}

const LAYER = 'Layer';
const HELP = 'correct the definition: the types of `cistern/extension` say what each member holds';

function layerOf(release: JsonMap): JsonMap {
  const { spec } = release.properties as { readonly spec: { readonly properties: JsonMap } };
  return spec.properties.overrides as JsonMap;
}

/** Whether the defaults of a kind are settings of it; reports `CST9032`. */
function hasFittingDefaults(label: string, entry: KindEntry, reporter: Reporter): boolean {
  const defaults = plain(entry.definition.defaults ?? {});
  const errors = schemaErrors(LAYER, defaults, entry.validator());
  for (const error of errors) {
    ERROR_REPORTS.get(error.keyword)!({
      error,
      field: fieldName(['defaults', ...error.path], { defaults }),
      sourceOf: () => JSON.stringify(error.data),
      report: (code, args, { help: advice }) => {
        const { message } = describe(code, args);
        // Other advice is about text in YAML.
        const help = code === 'CST2006' && advice !== undefined ? advice : HELP;
        const what = `kind \`${entry.kind}\` has defaults that its schema does not allow: ${message}`;
        reporter.report('CST9032', { extension: label, what }, { help });
      },
    });
  }
  return errors.length === 0;
}

function plain(value: unknown): Json {
  const copy = plainCopy(value);
  return 'value' in copy ? copy.value : null;
}
