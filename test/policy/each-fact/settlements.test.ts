import { describe, expect, it } from 'vitest';
import { EngineError } from '#policy/engine/engine-error.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import { programmes, type Settled } from '#policy/packs/programmes.ts';
import { claimsOf } from './claims.ts';
import { consequences, type Said } from './consequences.ts';
import { brieflySaidBy, saidBy as saidInFullBy, turnedBy } from './said-by.ts';

/** What a statement comes to. Sentences of Changchun's findings stand in test/policy/derivations. */
function saidOf({ statement, counterfactuals }: Settled): readonly Said[] {
  const saidBy = statement.pack.id === 'changchun-2024' ? brieflySaidBy : saidInFullBy;
  const { status, totalFen, trainees, gates, classes, advance, deadline, findings } = statement;
  return [
    ['statement', `${status}, ${formatYuan(totalFen)}`],
    ...(deadline === undefined
      ? []
      : [
          [
            'deadline',
            `${deadline.lastDay}, ${deadline.lateWorkingDays} working days late`,
          ] as const,
        ]),
    ...gates.map(({ id, outcome }): Said => [`gate ${id}`, outcome]),
    ...classes.map(
      ({ id, lawOf, barred }): Said => [
        `class ${id}`,
        `law of ${lawOf}${barred ? ', barred' : ''}`,
      ],
    ),
    ...trainees.map(({ id, kind, fen }): Said => [`trainee ${id}`, `${kind} ${formatYuan(fen)}`]),
    ...(advance === undefined ? [] : [['advance', JSON.stringify(advance)] as const]),
    ...findings.map(saidBy),
    ...(counterfactuals() ?? []).map(turnedBy),
  ];
}

describe.each(programmes)('each fact of a claim of $pack.id', ({ pack, settle }) => {
  // Under other readings engine and verifier are held against each other.
  const byDefault = claimsOf(pack).filter(({ choices }) => Object.keys(choices).length === 0);

  it.each(byDefault)('$name', async ({ name, schema, facts: sample }) => {
    expect(settle(sample, { computedBy: 'test' }).ok).toBe(true);
    const told = (facts: unknown): readonly Said[] => {
      const settled = settle(facts, { computedBy: 'test' });
      if (settled.ok) return saidOf(settled.facts);
      const lines = settled.problems.map(
        ({ path, sentence }) => `${path} | ${sentence.zh} | ${sentence.en}`,
      );
      throw new EngineError('refused', { zh: '', en: lines.join('\n    ') });
    };
    await expect(consequences(schema, sample, told)).toMatchFileSnapshot(
      `${pack.id}/claims/${name}.txt`,
    );
  });
});
