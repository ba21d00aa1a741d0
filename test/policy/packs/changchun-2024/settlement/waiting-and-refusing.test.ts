import { describe, expect, it } from 'vitest';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import { hired, type ProjectSpec, people, project } from './example-facts.ts';
import { firstAmounts, readings, settled } from './example-row.ts';

const C = { catalogueClass: 'C', offline: 80 } as const;
const ten: ProjectSpec = { demand: 10, plan: 10, classes: [C], trainees: hired(10) };

/** Facts of ten hired people with something changed. */
function tenWith(change: Partial<ProjectSpec>): SettlementFacts {
  return project({ ...ten, ...change });
}

function edited(facts: SettlementFacts, change: Partial<SettlementFacts>): SettlementFacts {
  return { ...facts, ...change };
}

const oneWithout = (spec: object): ProjectSpec['trainees'] => [...hired(9), ...hired(1, spec)];

type Row = readonly [
  what: string,
  facts: SettlementFacts,
  status: string,
  total: string,
  missing: string | undefined,
];

const rows: readonly Row[] = [
  [
    'a verdict on the task is awaited',
    tenWith({ verdict: 'none' }),
    'held',
    '16000.00',
    'taskVerdict',
  ],
  [
    'an insurance record may still come',
    tenWith({ supplementsOpen: true, trainees: oneWithout({ noInsurance: true }) }),
    'held',
    '15360.00',
    'trainees.T10.employment.insurance',
  ],
  [
    'a wage proof may still come',
    tenWith({ supplementsOpen: true, trainees: oneWithout({ noWage: true }) }),
    'held',
    '15360.00',
    'trainees.T10.employment.wage',
  ],
  [
    'a wage below the minimum may still be corrected',
    tenWith({ supplementsOpen: true, trainees: oneWithout({ wageFen: 187_999 }) }),
    'held',
    '15360.00',
    'trainees.T10.employment.wage',
  ],
  [
    'the last day for supplements is past',
    tenWith({ supplementsOpen: true, asOf: '2024-12-20', trainees: oneWithout({ noWage: true }) }),
    'payable',
    '15360.00',
    undefined,
  ],
  [
    'a wage one fen below the minimum, file complete',
    tenWith({ trainees: oneWithout({ wageFen: 187_999 }) }),
    'payable',
    '15360.00',
    undefined,
  ],
  [
    'a wage at the minimum',
    tenWith({ trainees: oneWithout({ wageFen: 188_000 }) }),
    'payable',
    '16000.00',
    undefined,
  ],
  [
    'a certificate may still come',
    tenWith({ supplementsOpen: true, trainees: oneWithout({ noCertificate: true }) }),
    'held',
    '14400.00',
    'trainees.T10.certificate',
  ],
  [
    'no certificate, file complete',
    tenWith({ trainees: oneWithout({ noCertificate: true }) }),
    'payable',
    '14400.00',
    undefined,
  ],
  [
    'no minimum wage is entered',
    edited(tenWith({}), { minimumWages: [] }),
    'held',
    '9600.00',
    'trainees.employment',
  ],
  [
    'a contract with another employer',
    tenWith({ trainees: oneWithout({ employer: 'E9' }) }),
    'payable',
    '15360.00',
    undefined,
  ],
  [
    'a contract signed before the opening was approved',
    tenWith({ trainees: oneWithout({ signedOn: '2024-04-07' }) }),
    'payable',
    '15360.00',
    undefined,
  ],
  [
    'a contract signed after the claim',
    tenWith({ trainees: oneWithout({ signedOn: '2024-09-05' }) }),
    'payable',
    '15360.00',
    undefined,
  ],
  ['nobody enrolled', tenWith({ trainees: [] }), 'refused', '0.00', undefined],
  [
    'no certainty whether the gate passes',
    tenWith({
      supplementsOpen: true,
      trainees: [...hired(6), ...hired(1, { noWage: true }), ...people(3)],
    }),
    'held',
    '13440.00',
    'trainees.employment',
  ],
  [
    'the gate fails even if all proofs came',
    tenWith({
      supplementsOpen: true,
      trainees: [...hired(5), ...hired(1, { noWage: true }), ...people(4)],
    }),
    'refused',
    '0.00',
    'trainees.T06.employment.wage',
  ],
];

describe('what makes a claim wait or fail', () => {
  it.each(rows)('%s', (_what, facts, status, total, missing) => {
    const statement = settled(facts);
    const open = statement.findings.filter(({ outcome }) => outcome === 'undetermined');
    expect([statement.status, formatYuan(statement.totalFen)]).toEqual([status, total]);
    if (missing === undefined) expect(open).toEqual([]);
    else expect(open.map((finding) => finding.missing)).toContain(missing);
  });

  it('bars one class and pays the other, whose hires carry the gate', () => {
    const early = { ...C, id: 'K2', startsOn: '2024-05-06', openingApprovedOn: '2024-05-08' };
    const statement = settled(
      project({
        demand: 10,
        plan: 10,
        classes: [C, early],
        trainees: [...hired(8), ...hired(2, { classId: 'K2' })],
      }),
    );
    expect([statement.status, formatYuan(statement.totalFen)]).toEqual(['payable', '12800.00']);
    expect(statement.classes.map(({ barred }) => barred)).toEqual([false, true]);
    expect(statement.trainees.at(-1)?.kind).toBe('class-barred');
  });

  it('asks nothing of a barred class that would hold the other one up', () => {
    const early = {
      ...C,
      id: 'K2',
      theory: 80,
      startsOn: '2024-05-06',
      openingApprovedOn: '2024-05-08',
    };
    const facts = project({ demand: 8, plan: 8, classes: [C, early], trainees: hired(8) });
    const classes = facts.classes.map((each, index) => {
      const { fullVideo: _video, ...bare } = each;
      return index === 0 ? each : bare;
    });
    expect(settled(edited(facts, { classes })).status).toBe('payable');
  });

  it.each([
    ['2024-09-06', 0],
    ['2024-09-07', 1],
    ['2024-09-08', 1],
    ['2024-09-09', 1],
    ['2024-09-10', 2],
  ])(
    'a claim due on Friday 2024-09-06, filed on %s, is late by %i working days',
    (filedOn, late) => {
      const facts = tenWith({ filedOn, trainees: hired(10, { signedOn: '2024-08-30' }) });
      expect(settled(facts).deadline).toEqual({ lastDay: '2024-09-06', lateWorkingDays: late });
    },
  );

  it('counts a day without clips once an officer has waived them, and cites the officer', () => {
    const unseen = { ...C, oneClipOn: [0] };
    const date = '2024-04-08';
    expect(firstAmounts(settled(tenWith({ classes: [unseen] })), 1)).toBe('1440.00');
    const statement = settled(tenWith({ classes: [unseen], waivedClipDays: [`K1/${date}`] }));
    expect(firstAmounts(statement, 1)).toBe('1600.00');
    expect(JSON.stringify(statement.classes)).toContain('设备故障');
  });

  it('pays WE-44 once an officer has accepted the explanation', () => {
    const drifting = {
      catalogueClass: 'A',
      offline: 230,
      theory: 96,
      planned: { theory: 96, practice: 144 },
    } as const;
    const facts = tenWith({ classes: [drifting] });
    const note = { officer: 'O1', reason: '设备检修，实操改期', on: facts.asOf };
    const classes = facts.classes.map((each) => ({ ...each, theoryExplanation: note }));
    expect([settled(facts).status, settled(edited(facts, { classes })).status]).toEqual([
      'held',
      'payable',
    ]);
  });

  it.each([
    ['default', '1600.00'],
    ['assessment.retake=NONE', '0.00'],
  ])('lets a pass in the one retake count under %s', (reading, amount) => {
    const facts = tenWith({ trainees: hired(11) });
    const [first, ...rest] = facts.trainees;
    const attempts = [{ on: '2024-08-01', passed: false }, ...(first?.attempts ?? [])] as never;
    const trainees = [{ ...first, attempts }, ...rest] as SettlementFacts['trainees'];
    expect(firstAmounts(settled(edited(facts, { trainees }), readings(reading)), 1)).toBe(amount);
  });

  it('never counts a third sitting', () => {
    const facts = tenWith({ trainees: hired(11) });
    const [first, ...rest] = facts.trainees;
    const failed = (on: string): object => ({ on, passed: false });
    const attempts = [
      failed('2024-08-01'),
      failed('2024-08-08'),
      ...(first?.attempts ?? []),
    ] as never;
    const trainees = [{ ...first, attempts }, ...rest] as SettlementFacts['trainees'];
    expect(firstAmounts(settled(edited(facts, { trainees })), 1)).toBe('0.00');
  });

  it('asks for the full recording and the examination papers of each class', () => {
    const facts = tenWith({});
    const bare = facts.classes.map(
      ({ fullVideo: _video, examinationPapers: _papers, ...each }) => each,
    );
    const open = edited(facts, {
      classes: bare,
      claim: { ...facts.claim, declaredComplete: false },
    });
    expect(settled(open).findings.flatMap(({ missing }) => missing ?? [])).toEqual([
      'classes.K1.fullVideo',
      'classes.K1.examinationPapers',
    ]);
    expect(settled(edited(facts, { classes: bare })).status).toBe('refused');
  });

  it('waits where the holiday notice of the year is not entered', () => {
    const statement = settled(tenWith({ filedOn: '2027-03-01', asOf: '2027-03-02' }));
    expect(statement.findings.some(({ missing }) => missing === 'calendar')).toBe(true);
  });

  it.each([
    ['min_wage=NATIONAL_TABLE', 'min_wage=NATIONAL_TABLE'],
    ['cost.prorata=TWICE', 'cost.prorata=TWICE'],
  ])('refuses the reading %s instead of passing it over', (reading, named) => {
    expect(() => settled(tenWith({}), readings(reading))).toThrow(named);
  });

  it('refuses a catalogue class without limits', () => {
    const facts = tenWith({});
    const classes = facts.classes.map((each) => ({ ...each, catalogueClass: 'D' }));
    expect(() => settled(edited(facts, { classes }))).toThrow('classes[0].catalogueClass');
  });
});
