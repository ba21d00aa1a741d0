import { expect, it } from 'vitest';
import { evidenceIn } from '#policy/engine/statement-bundle.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { hired, project } from '#test/policy/packs/changchun-2024/settlement/example-facts.ts';

let pieces = 0;
function piece() {
  pieces += 1;
  return { evidenceId: `E${pieces}`, version: '1', sha256: String(pieces % 10).repeat(64) };
}

const facts = project({
  demand: 5,
  plan: 5,
  classes: [{ catalogueClass: 'A', dayHours: [8, 8, 8, 8], online: 8 }],
  trainees: hired(5),
});

/** The facts with a piece of evidence of its own wherever an amount may rest on it; materials of a class are asked for by a rule. */
const shown = {
  ...facts,
  classes: facts.classes.map((each) => ({
    ...each,
    days: each.days.map((day) => ({
      ...day,
      evidence: piece(),
      clips: day.clips.map((clip) => ({ ...clip, evidence: piece() })),
      ...(day.platformRecord && { platformRecord: { evidence: piece() } }),
    })),
  })),
  trainees: facts.trainees.map(({ employment, certificate, ...each }) => ({
    ...each,
    attendance: [{ everyDayExcept: [], evidence: [piece()] }],
    attempts: each.attempts.map((attempt) => ({ ...attempt, evidence: piece() })),
    certificate: { ...certificate, evidence: piece() },
    employment: {
      ...employment,
      contract: { ...employment?.contract, evidence: piece() },
      insurance: { ...employment?.insurance, evidence: piece() },
      wage: { ...employment?.wage, evidence: piece() },
    },
  })),
} as unknown as typeof facts;

it('every piece of evidence that a claim names is a leaf of what it is paid', () => {
  const text = JSON.stringify(changchun2024.settle(shown, { computedBy: 'test' }));
  const missing = evidenceIn(shown).filter((each) => !text.includes(JSON.stringify(each)));
  expect(pieces).toBeGreaterThan(40);
  expect(missing).toEqual([]);
});
