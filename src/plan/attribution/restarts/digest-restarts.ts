import { templateIn, templateWay } from '../../effects/content/pod-template.ts';
import { readsOf } from '../../effects/content/reads.ts';
import { targetOf } from '../../effects/rules/secrets/external-secret.ts';
import type { FieldChange, ObjectChange } from '../../model/change.ts';
import type { Effect, EffectReason, RemoteField } from '../../model/effect.ts';
import type { Attribution, Scene } from '../scene.ts';

/** Annotations of pods that hold a digest of what the pods read. */
const DIGEST = /(?:^|[./_-])(?:checksum|digest|hash)(?:$|[./_-])|^checksum\//i;

const SOURCE = 'digest of the configuration in the pod template';
const REVISIONS: ReadonlySet<Effect> = new Set(['restart', 'next-run', 'recreate']);

/** A new revision of pods that has no other reason than a digest is owed to what was digested. */
export const digestRestarts: Attribution = (reasons, change, scene) => {
  const way = templateWay(change.id.group, change.id.kind);
  if (way === undefined || change.after === undefined) return reasons;
  const digests = change.fields.filter(field => isDigest(field, way));
  if (digests.length === 0) return reasons;
  const causes = causesOf(change, way, scene);
  if (causes.length === 0) return reasons;
  const texts = new Set(digests.map(({ text }) => text));
  const isRevision = ({ effect }: EffectReason): boolean => REVISIONS.has(effect);
  const isOwed = (reason: EffectReason): boolean => isRevision(reason) && texts.has(reason.field ?? '');
  const revision = reasons.find(reason => isRevision(reason) && isOwed(reason)) ?? reasons.find(isRevision);
  if (revision === undefined) return reasons;
  return [
    ...reasons.filter(reason => !isOwed(reason)),
    ...causes.map(
      (because): EffectReason => ({
        ...revision,
        reason: WORDS[revision.effect] ?? '',
        source: SOURCE,
        because,
      }),
    ),
  ];
};

const WORDS: Partial<Record<Effect, string>> = {
  restart: 'what the pods read at their start changes: they are replaced',
  'next-run': 'what the pods read at their start changes: the next ones have it',
  recreate: 'what the pods read at their start changes, and the object cannot be changed for it',
};

function isDigest({ steps }: FieldChange, way: readonly string[]): boolean {
  const key = steps.at(-1);
  return (
    steps.length === way.length + 3 &&
    way.every((step, index) => steps[index] === step) &&
    steps[way.length + 1] === 'annotations' &&
    typeof key === 'string' &&
    DIGEST.test(key)
  );
}

/** The changed keys of what the pods read. */
function causesOf(change: ObjectChange, way: readonly string[], scene: Scene): readonly RemoteField[] {
  const reads = [change.before, change.after].flatMap(object => readsOf(templateIn(object, way)));
  const isRead = (kind: string, name: string, key: string | undefined): boolean =>
    reads.some(
      read =>
        read.kind === kind &&
        read.name === name &&
        (read.key === undefined || key === undefined || read.key === key),
    );
  const configs = scene.changesBeside(change, ['/ConfigMap', '/Secret']).flatMap(source => {
    const fields = source.fields.filter(({ steps: [first] }) =>
      ['data', 'binaryData', 'stringData'].includes(String(first)),
    );
    if (fields.length === 0)
      return isRead(source.id.kind, source.id.name, undefined) ? [remote(source, '')] : [];
    return fields
      .filter(({ steps: [, key] }) => isRead(source.id.kind, source.id.name, textOf(key)))
      .map(({ text }) => remote(source, text));
  });
  const secrets = scene
    .changesBeside(change, ['external-secrets.io/ExternalSecret'])
    .filter(({ before, after }) =>
      [before, after].some(object => object && isRead('Secret', targetOf(object), undefined)),
    )
    .flatMap(source => {
      const fields = source.fields.filter(({ steps: [first] }) => first === 'spec');
      if (source.fields.length > 0 && fields.length === 0) return [];
      return fields.length === 0 ? [remote(source, '')] : fields.map(({ text }) => remote(source, text));
    });
  return [...configs, ...secrets];
}

function textOf(step: unknown): string | undefined {
  return typeof step === 'string' ? step : undefined;
}

function remote({ address, id }: ObjectChange, field: string): RemoteField {
  return { address, id, field };
}
