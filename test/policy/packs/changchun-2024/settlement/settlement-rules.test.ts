import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { Outcome } from '#policy/engine/finding.ts';
import { settlementRules } from '#policy/packs/changchun-2024/rules/settlement/settlement-rules.ts';
import { findingLine } from '#test/policy/said-of.ts';
import { hired, type ProjectSpec, people, project } from './example-facts.ts';
import { readings, settled } from './example-row.ts';

const C = { catalogueClass: 'C', offline: 80 } as const;

/** Facts of ten people, hired unless said otherwise. */
function ten(change: Partial<ProjectSpec> = {}): SettlementFacts {
  return project({ demand: 10, plan: 10, classes: [C], trainees: hired(10), ...change });
}

const withOne = (spec: object): SettlementFacts => ten({ trainees: [...hired(10), spec] });
const inClass = (spec: object): SettlementFacts => ten({ classes: [{ ...C, ...spec }] });
const drifting = { offline: 80, theory: 40, planned: { theory: 32, practice: 48 } };

const overEnrolled = {
  rule: 'cc24/opening/over-enrolment',
  subject: { kind: 'class', id: 'K1' },
  officer: 'O1',
  reason: '示例',
  on: civilDate('2024-04-01'),
} as const;

type Row = readonly [
  rule: string,
  facts: SettlementFacts,
  subject: string,
  outcome: Outcome,
  reading?: string,
];

const rows: readonly Row[] = [
  ['pack-activated', ten(), 'C1', 'pass'],
  ['pack-activated', ten({ draft: true }), 'C1', 'undetermined'],
  ['class-inside-window', ten(), 'K1', 'pass'],
  ['class-inside-window', ten({ draft: true }), 'K1', 'undetermined'],
  ['class-inside-window', inClass({ openingApprovedOn: '2024-12-31' }), 'K1', 'pass'],
  ['class-inside-window', inClass({ openingApprovedOn: '2025-01-01' }), 'K1', 'block'],
  ['class-inside-window', inClass({ openingApprovedOn: '2024-03-31' }), 'K1', 'block'],
  [
    'class-inside-window',
    inClass({ openingApprovedOn: '2024-03-31' }),
    'K1',
    'pass',
    'validity.start=SIGNATURE_DATE',
  ],
  ['approved-before-start', ten(), 'K1', 'pass'],
  ['approved-before-start', inClass({ startsOn: '2024-04-07' }), 'K1', 'block'],
  [
    'approved-before-start',
    inClass({ startsOn: '2024-04-07' }),
    'K1',
    'warn',
    'unapproved_start=EXCLUDE_HOURS',
  ],
  ['approved-before-start', inClass({ openingApprovedOn: null }), 'K1', 'block'],
  ['counted-days', ten(), 'K1', 'pass'],
  ['counted-days', inClass({ oneClipOn: [0] }), 'K1/2024-04-08', 'warn'],
  ['counted-days', inClass({ dayHours: [9] }), 'K1/2024-04-08', 'warn'],
  ['counted-days', inClass({ minutes: 44 }), 'K1/2024-04-08', 'warn'],
  ['enrolled-within-limit', ten({ trainees: people(12) }), 'X1', 'pass'],
  ['enrolled-within-limit', ten({ trainees: people(13) }), 'X1', 'warn'],
  [
    'enrolled-within-limit',
    { ...ten({ trainees: people(13) }), waivers: [overEnrolled] },
    'X1',
    'pass',
  ],
  [
    'enrolled-within-limit',
    ten({ plan: 6, trainees: people(8) }),
    'X1',
    'pass',
    'over_enrolment.rounding=CEIL',
  ],
  [
    'enrolled-within-limit',
    ten({ trainees: people(13) }),
    'X1',
    'not-applicable',
    'over_enrolment.base=CLASS_PLAN',
  ],
  ['delivered-theory', ten(), 'K1', 'pass'],
  ['delivered-theory', inClass({ theory: 32 }), 'K1', 'pass'],
  ['delivered-theory', inClass(drifting), 'K1', 'undetermined'],
  ['delivered-theory', inClass(drifting), 'K1', 'not-applicable', 'theory.base=PLANNED_ONLY'],
  ['delivered-min-hours', inClass({ offline: 40 }), 'K1', 'pass'],
  ['delivered-min-hours', inClass({ offline: 39 }), 'K1', 'warn'],
  ['task-completed', ten(), 'X1', 'pass'],
  ['task-completed', ten({ verdict: 'not-completed' }), 'X1', 'block'],
  ['task-completed', ten({ verdict: 'none' }), 'X1', 'undetermined'],
  ['employment-gate', ten({ trainees: [...hired(7), ...people(3)] }), 'X1', 'pass'],
  ['employment-gate', ten({ trainees: [...hired(6), ...people(4)] }), 'X1', 'block'],
  ['hired-minimum-reached', ten(), 'X1', 'not-applicable'],
  ['hired-minimum-reached', ten(), 'X1', 'pass', 'min_demand.scope=HIRED'],
  ['hired-minimum-reached', ten({ trainees: hired(4) }), 'X1', 'block', 'min_demand.scope=HIRED'],
  ['subsidised-group', ten(), 'T01', 'pass'],
  ['subsidised-group', withOne({ outsideGroups: true }), 'T11', 'block'],
  ['final-examination', ten(), 'T01', 'pass'],
  ['final-examination', withOne({ failed: true }), 'T11', 'block'],
  ['attendance-floor', withOne({ attended: 56 }), 'T11', 'pass'],
  ['attendance-floor', withOne({ attended: 55 }), 'T11', 'block'],
  ['certificate-held', ten(), 'T01', 'pass'],
  ['certificate-held', withOne({ noCertificate: true }), 'T11', 'block'],
  ['certificate-held', withOne({ failed: true }), 'T11', 'not-applicable'],
  [
    'certificate-held',
    ten({ supplementsOpen: true, trainees: people(1, { noCertificate: true }) }),
    'T01',
    'undetermined',
  ],
  ['cost-after-gate', ten(), 'X1', 'pass'],
  ['cost-after-gate', ten({ trainees: people(10) }), 'X1', 'not-applicable'],
  ['claim-in-time', ten(), 'C1', 'pass'],
  ['claim-in-time', ten({ trainees: people(10) }), 'C1', 'not-applicable'],
  ['claim-in-time', ten({ trainees: hired(10, { signedOn: '2024-08-20' }) }), 'C1', 'warn'],
  [
    'claim-in-time',
    ten({ trainees: hired(10, { signedOn: '2024-08-20' }) }),
    'C1',
    'block',
    'claim.late=LATE_REFUSED',
  ],
  [
    'claim-in-time',
    ten({ trainees: hired(10, { signedOn: '2024-08-20' }) }),
    'T01',
    'warn',
    'claim.clock_start=PER_TRAINEE',
  ],
  ['claim-materials', ten(), 'T01', 'pass'],
  ['claim-materials', withOne({}), 'T11', 'not-applicable'],
  ['claim-materials', withOne({ hired: true, noWage: true }), 'T11', 'warn'],
  ['claim-materials', withOne({ hired: true, employer: 'E9' }), 'T11', 'warn'],
  [
    'claim-materials',
    ten({ supplementsOpen: true, trainees: hired(1, { noWage: true }) }),
    'T01',
    'undetermined',
  ],
  ['minimum-wage-reached', withOne({ hired: true, wageFen: 188_000 }), 'T11', 'pass'],
  ['minimum-wage-reached', withOne({ hired: true, wageFen: 187_999 }), 'T11', 'warn'],
];

const whole = rows.map(
  ([rule, facts, subject, outcome, reading = 'default']) =>
    [rule, facts, subject, outcome, reading] as const,
);

describe('the rules of the settlement', () => {
  it.each(whole)('%s (%#)', (rule, facts, subject, outcome, reading) => {
    const found = settled(facts, readings(reading)).findings.filter(
      (finding) => finding.rule === `cc24/settlement/${rule}` && finding.subject.id === subject,
    );
    expect(found.map((finding) => finding.outcome)).toContain(outcome);
    for (const { sentence, clauses } of found) {
      expect(
        [sentence.zh, sentence.en].every((text) => text.length > 0) && clauses.length > 0,
      ).toBe(true);
    }
  });

  it('say what was reviewed', async () => {
    const lines = whole.flatMap(([rule, facts, subject, _outcome, reading]) => [
      `${rule}, ${reading}: ${subject}`,
      ...settled(facts, readings(reading))
        .findings.filter(
          (finding) => finding.rule === `cc24/settlement/${rule}` && finding.subject.id === subject,
        )
        .map((finding) => `    ${findingLine(finding)}`),
    ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('settlement-rules.txt');
  });

  it('are all in the table above', () => {
    const named = new Set(rows.map(([rule]) => `cc24/settlement/${rule}`));
    expect(settlementRules.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });
});
