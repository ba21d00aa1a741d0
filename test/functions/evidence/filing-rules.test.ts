import { describe, expect, it } from 'vitest';
import { evidenceItem } from '#functions/evidence/evidence.ts';
import { itemsOf, kindsOf, placesOf } from '#functions/evidence/filing-rules.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';

const where = (item: (typeof evidenceItem.options)[number]) =>
  placesOf(changchun2024, item).map(({ subject, of, stage }) => `${stage}: ${subject}, ${of}`);

describe('where each item is filed', () => {
  it.each([
    ['demand-statement', ['approval: project, subject']],
    ['training-agreement', ['approval: project, subject', 'opening: class, subject']],
    ['teachers', ['opening: class, subject']],
    ['group-proof', ['opening: class, trainee']],
    ['clip', ['supervision: class, day']],
    ['platform-record', ['supervision: class, trainee-day', 'supervision: class, day']],
    ['examination-paper', ['assessment: class, subject']],
    ['examination-video', ['assessment: class, subject']],
    ['certificate', ['assessment: class, trainee']],
    ['contract', ['settlement: claim, trainee']],
    ['wage-proof', ['settlement: claim, trainee']],
    ['account-proof', ['settlement: claim, subject']],
  ] as const)('%s', (item, places) => {
    expect(where(item)).toEqual(places);
  });

  it('leaves no item of the pack without a place, nor a place without an item', () => {
    const asked = changchun2024.requiredItems.filter(({ medium }) => medium === 'file');

    expect(new Set(itemsOf(changchun2024))).toEqual(new Set(asked.map(({ id }) => id)));
    expect(itemsOf(changchun2024)).toEqual(evidenceItem.options);
  });

  it('takes films for recordings and documents for the rest', () => {
    expect(kindsOf('clip')).toEqual(['mp4']);
    expect(kindsOf('examination-video')).toEqual(['mp4']);
    expect(kindsOf('wage-proof')).not.toContain('mp4');
  });
});
