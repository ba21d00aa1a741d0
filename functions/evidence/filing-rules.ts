import type { Pack } from '#policy/engine/pack.ts';
import { type EvidenceItem, evidenceItem } from './evidence.ts';
import { documentKinds, type FileKind, videoKinds } from './inspection/file-kind.ts';

/** Where an item is filed: which kind of subject, and whether it is about one day or one trainee. */
export interface FilingPlace {
  readonly subject: 'project' | 'class' | 'claim';
  readonly of: 'subject' | 'day' | 'trainee' | 'trainee-day';
  /** The stage that asks for it, which decides when it is taken. */
  readonly stage: 'approval' | 'opening' | 'supervision' | 'assessment' | 'settlement';
}

const VIDEOS: readonly EvidenceItem[] = ['clip', 'examination-video'];

/** The kinds of file taken for an item. */
export function kindsOf(item: EvidenceItem): readonly FileKind[] {
  return VIDEOS.includes(item) ? videoKinds : documentKinds;
}

/**
 * The places where a pack lets an item be filed, read off what its stages ask for. What a later stage
 * asks for again about a class (papers, certificates, clips: CC24-5.1.c) is filed once, where it arose.
 */
export function placesOf(pack: Pack, item: EvidenceItem): FilingPlace[] {
  const asked = pack.requiredItems.filter((one) => one.id === item && one.medium === 'file');
  // Clips belong to a training day, although only the claim lists them by name.
  if (item === 'clip') {
    return asked.length === 0 ? [] : [{ subject: 'class', of: 'day', stage: 'supervision' }];
  }
  // An online day is recorded by its platform, for the class and for each trainee (AMB-31).
  if (item === 'platform-record') {
    return asked.flatMap(({ stage }): FilingPlace[] => [
      { subject: 'class', of: 'trainee-day', stage },
      { subject: 'class', of: 'day', stage },
    ]);
  }
  const places = asked.map(({ stage, per }): FilingPlace => {
    const of = per === 'trainee' || per === 'employed-trainee' ? 'trainee' : 'subject';
    return { subject: subjectOf(stage, per), of, stage };
  });
  const [first] = places;
  return places.filter((place) => place === first || place.stage !== 'settlement');
}

function subjectOf(
  stage: Pack['requiredItems'][number]['stage'],
  per: Pack['requiredItems'][number]['per'],
): FilingPlace['subject'] {
  if (stage === 'approval') return 'project';
  if (stage === 'settlement') return per === 'class' || per === 'trainee' ? 'class' : 'claim';
  return 'class';
}

/** Every item that a pack lets be filed. */
export function itemsOf(pack: Pack): EvidenceItem[] {
  return evidenceItem.options.filter((item) => placesOf(pack, item).length > 0);
}
