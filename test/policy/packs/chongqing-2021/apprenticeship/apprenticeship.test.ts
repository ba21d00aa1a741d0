import { describe, expect, it } from 'vitest';
import { formatYuan } from '#policy/engine/fen.ts';
import { settleApprenticeship } from '#policy/packs/chongqing-2021/apprenticeship/settle-apprenticeship.ts';
import { plannedEnd } from '#policy/packs/chongqing-2021/apprenticeship/trained-time.ts';
import {
  type Apprentice,
  apprenticeshipFactsSchema,
} from '#policy/packs/chongqing-2021/facts/apprenticeship.ts';
import { programmes } from '#policy/packs/chongqing-2021/pack.ts';
import { factIn } from '#test/policy/packs/chongqing-2021/fact-in.ts';
import { confirmed } from '#test/policy/verifier/second-opinion.ts';

const we67: Partial<Apprentice> = {
  plannedMonths: 24,
  endedOn: '2022-05-31' as never,
  endedBy: 'closure',
};
const earlier = { ...we67, endedOn: '2022-05-20' as never };
const we67c = { ...we67, plannedMonths: 18 };

function facts(apprentices: readonly (Partial<Apprentice> & { uncertified?: true })[]) {
  return apprenticeshipFactsSchema.parse({
    kind: 'apprenticeship',
    asOf: '2023-04-01',
    project: {
      id: 'p1',
      enterprise: 'e1',
      openedOn: '2021-03-01',
      filedAt: 'production',
      mentors: { enterprise: true, school: true },
    },
    annualRate: { fen: 400_000, instrument: '样例标准（虚构）', from: '2021-03-01' },
    apprentices: apprentices.map(({ uncertified, ...each }, index) => ({
      id: `a${index + 1}`,
      enteredByRealName: true,
      situation: 'new',
      from: '2021-03-01',
      plannedMonths: 24,
      endedOn: '2023-02-28',
      endedBy: 'cycle-completed',
      mainCoursesDone: true,
      standardMet: true,
      ...(!uncertified && {
        certificate: { level: '4', number: `Z${index + 1}`, issuedOn: '2023-03-10' },
      }),
      ...each,
    })),
    claim: { id: 'k1', filedOn: '2023-03-20' },
    waivers: [],
  });
}

const settle = (apprentices: Parameters<typeof facts>[0], choices: Record<string, string> = {}) => {
  const given = facts(apprentices);
  const { apprenticeship } = programmes;
  const statement = settleApprenticeship(apprenticeship, given, { computedBy: 'test', choices });
  return confirmed(apprenticeship.pack, given, choices, statement);
};

describe('what an apprenticeship pays', () => {
  it.each<[string, Parameters<typeof facts>[0], Record<string, string>, string]>([
    [
      'WE-66 twelve apprentices for two years',
      Array.from({ length: 12 }, () => ({})),
      {},
      '96000.00',
    ],
    ['WE-67 closed after 457 days', [we67], {}, '5008.22'],
    ['WE-67 by full months', [we67], { 'apprenticeship.prorata': 'FULL_MONTHS' }, '5000.00'],
    ['WE-67 of planned days', [we67], { 'apprenticeship.prorata': 'REAL_OF_PLANNED' }, '5008.22'],
    ['WE-67 closed after 446 days', [earlier], {}, '4887.67'],
    ['WE-67 14 full months', [earlier], { 'apprenticeship.prorata': 'FULL_MONTHS' }, '4666.67'],
    ['WE-67 446 of 730', [earlier], { 'apprenticeship.prorata': 'REAL_OF_PLANNED' }, '4887.67'],
    [
      'a cycle of leap days, cut short on its last day: at most the two years',
      [{ ...we67, from: '2023-03-01' as never, endedOn: '2025-02-28' as never }],
      {},
      '8000.00',
    ],
    [
      'a leap cycle cut short a day earlier',
      [{ ...we67, from: '2023-03-01' as never, endedOn: '2025-02-26' as never }],
      {},
      '7989.04',
    ],
    ['WE-67c planned for 18 months', [we67c], {}, '5008.22'],
    ['WE-67c of planned days', [we67c], { 'apprenticeship.prorata': 'REAL_OF_PLANNED' }, '4994.54'],
    ['WE-68a no certificate', [{ ...we67, uncertified: true }], {}, '0.00'],
    ['WE-68b main courses not done', [{ ...we67, mainCoursesDone: false }], {}, '0.00'],
    ['WE-68c left by choice', [{ ...we67, endedBy: 'own-choice' }], {}, '0.00'],
  ])('%s', (_name, apprentices, choices, yuan) => {
    expect(formatYuan(settle(apprentices, choices).totalFen)).toBe(yuan);
  });

  it('WE-66 blocks a cycle of six months, unpaid until an officer waives it', () => {
    const short = { plannedMonths: 6, endedOn: '2021-08-31' as never };
    const blocked = settle([short]);
    expect(blocked.findings.filter(({ outcome }) => outcome === 'block')).toMatchObject([
      { rule: 'cq21/approval/apprenticeship-cycle', waivable: true },
    ]);
    expect(formatYuan(blocked.totalFen)).toBe('0.00');
    const waiver = {
      rule: 'cq21/approval/apprenticeship-cycle',
      subject: { kind: 'apprentice', id: 'a1' },
      officer: '样例经办人',
      reason: '样例理由',
      on: '2021-03-01' as never,
    } as const;
    const waived = settleApprenticeship(
      programmes.apprenticeship,
      { ...facts([short]), waivers: [waiver] },
      { computedBy: 'test' },
    );
    expect(formatYuan(waived.totalFen)).toBe('2000.00');
  });
});

describe('an apprenticeship opened after the action', () => {
  const openedOn = (day: string) => {
    const given = facts([{}]);
    return { ...given, project: { ...given.project, openedOn: day as never } };
  };
  const settled = (day: string) =>
    settleApprenticeship(programmes.apprenticeship, openedOn(day), { computedBy: 'test' });
  const spoken = (day: string) =>
    settled(day).findings.filter(({ rule }) => rule.endsWith('apprenticeship-after-action'));

  it('is held by one finding that names what must be entered', () => {
    const { status, totalFen, findings, provisional } = settled('2022-03-01');
    expect([status, totalFen, provisional, findings.length]).toEqual(['held', 0, true, 1]);
    expect(findings).toMatchObject([
      {
        rule: 'cq21/settlement/apprenticeship-after-action',
        clauses: ['CQ21-5.g'],
        outcome: 'undetermined',
        missing: 'legalBasis.渝人社发〔2019〕121号',
        sentence: {
          zh: expect.stringContaining('渝人社发〔2019〕121号'),
          en: expect.stringContaining('渝人社发〔2019〕121号'),
        },
      },
    ]);
  });

  it('is none by the last day', () => {
    expect(spoken('2021-12-31')).toMatchObject([{ outcome: 'pass', required: '≤ 2021-12-31' }]);
    expect(settled('2021-12-31').status).toBe('payable');
  });
});

describe('what an apprenticeship rests on', () => {
  const evidence = { evidenceId: 'f1', version: 'v1', sha256: '0'.repeat(64) };

  it('is held where no rate is entered and nobody is in it yet', () => {
    const unrated = { ...facts([]), annualRate: null };
    const statement = settleApprenticeship(programmes.apprenticeship, unrated, {
      computedBy: 'test',
    });
    expect(statement.status).toBe('held');
    expect(statement.findings).toContainEqual(
      expect.objectContaining({
        rule: 'cq21/settlement/rate-frozen-at-opening',
        missing: 'annualRate',
      }),
    );
  });

  it('shows the certificate with what proves it, or that there is none', () => {
    const certificate = { level: '4', number: 'Z1', issuedOn: '2023-03-10', evidence } as never;
    const { trainees } = settle([{ certificate }, { uncertified: true }]);
    expect(
      trainees.map(({ id, derivation }) => factIn(derivation, `apprentices.${id}.certificate`)),
    ).toMatchObject([{ value: 'yes', evidence: [evidence] }, { value: 'none' }]);
  });
});

describe('the last planned day', () => {
  it.each([
    ['2021-03-01', 12, '2022-02-28'],
    ['2021-03-15', 1, '2021-04-14'],
    ['2021-08-31', 6, '2022-02-28'],
    ['2021-12-31', 14, '2023-02-28'],
  ])('from %s for %i months: %s', (from, plannedMonths, last) => {
    expect(plannedEnd({ from, plannedMonths } as never)).toBe(last);
  });
});
