import fc from 'fast-check';
import { addDays, civilDate } from '#policy/engine/civil-date.ts';
import { anyGroup } from './any-course.ts';
import { anyExceptions, anyHistory, exceptions, historyOf } from './any-history.ts';
import { mostly } from './mostly.ts';

const from = fc.constantFrom('2021-01-01', '2021-01-31', '2021-02-01', '2021-08-15', '2021-12-01');

/** A claim of training through work near the ends of months and of the policy. */
export const anyWorkTraining: fc.Arbitrary<object> = fc
  .record({
    admittedOn: fc.constantFrom('2021-12-31', '2022-01-01', '2021-06-30', '2021-02-28'),
    enterprise: fc.record({ producer: fc.boolean(), insured: mostly(true, false) }),
    fen: fc.constantFrom(50_000, 33_333),
    rateFrom: mostly('2021-01-01', '2021-01-02', '2021-08-01', '2022-01-02'),
    workers: fc.array(
      fc.record({
        from,
        group: anyGroup,
        length: fc.constantFrom(0, 27, 30, 31, 58, 150, 200, 340),
        entered: mostly(true, false),
        paidBefore: mostly(0, 2, 5, 6, 7),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ admittedOn, enterprise, fen, rateFrom, workers }) => ({
    kind: 'work-training',
    asOf: '2022-03-01',
    enterprise: { id: 'E1', ...enterprise },
    monthlyRate: { fen, instrument: '样例标准（虚构）', from: rateFrom },
    claim: { id: 'C1', admittedOn, filedOn: admittedOn },
    workers: workers.map((each, index) => ({
      id: `W${index}`,
      group: each.group,
      enteredByRealName: each.entered,
      from: each.from,
      to: addDays(civilDate(each.from), each.length),
      monthsPaidBefore: each.paidBefore,
    })),
  }));

/** Openings around the first day of the notice and the last of the action. */
const underNotice = mostly('2021-03-01', '2021-03-02', '2021-12-31', '2022-01-01');

/** An apprenticeship near the ends of months, years and cycles. */
export const anyApprenticeship = anyApprenticeshipOpened(underNotice);

/** An apprenticeship opened on one of some days. */
export function anyApprenticeshipOpened(openings: fc.Arbitrary<string>): fc.Arbitrary<object> {
  return fc
    .record({
      fen: mostly(400_000, 399_999, 433_333),
      openedOn: openings,
      rateFrom: mostly('2021-03-01', '2021-03-02'),
      waived: mostly(false, true),
      code: fc.constantFrom('6-18-02-04', null),
      excepted: anyExceptions,
      apprentices: fc.array(
        fc.record({
          from: fc.constantFrom('2021-03-01', '2021-03-31', '2023-08-31', '2024-02-29'),
          plannedMonths: fc.constantFrom(6, 11, 12, 18, 24, 24, 25),
          days: fc.constantFrom(0, 27, 28, 30, 31, 364, 365, 366, 456, 730, 731, 800),
          endedBy: fc.constantFrom('closure', 'bankruptcy', 'cycle-completed', 'own-choice'),
          mainCoursesDone: mostly(true, false),
          standardMet: mostly(true, false),
          entered: mostly(true, false),
          certified: mostly(true, false),
          history: anyHistory,
        }),
        { maxLength: 6 },
      ),
    })
    .map(({ fen, openedOn, rateFrom, waived, code, excepted, apprentices }) => ({
      kind: 'apprenticeship',
      asOf: '2026-09-01',
      project: {
        id: 'P1',
        enterprise: 'E1',
        openedOn,
        filedAt: 'registration',
        mentors: { enterprise: true, school: true },
        occupation: { code, name: '样例职业' },
      },
      annualRate: { fen, instrument: '样例标准（虚构）', from: rateFrom },
      apprentices: apprentices
        .map((each) => (each.from < openedOn ? { ...each, from: openedOn } : each))
        .map(({ entered: isEntered, certified, days, history, ...each }, index) => ({
          ...each,
          id: `T${index}`,
          enteredByRealName: isEntered,
          situation: 'new',
          endedOn: addDays(civilDate(each.from), days),
          ...(certified && {
            certificate: { level: '5', number: `Z${index}`, issuedOn: '2026-08-01' },
          }),
          ...historyOf(history, {
            code,
            trade: '样例职业',
            level: '5',
            from: each.from,
            to: addDays(civilDate(each.from), days),
            day: certified ? '2026-08-01' : addDays(civilDate(each.from), days),
          }),
        })),
      claim: { id: 'C1', filedOn: '2026-08-20' },
      waivers: [
        ...(waived
          ? [
              {
                rule: 'cq21/approval/apprenticeship-cycle',
                subject: { kind: 'apprentice', id: 'T0' },
                officer: 'O1',
                reason: '样例',
                on: '2021-03-01',
              },
            ]
          : []),
        ...exceptions(excepted, '2021-03-01'),
      ],
    }));
}

/** An advance of a year, near some tenths of its estimate, asked for around the opening and the consent of finance. */
export function anyAdvance(year: number, tenths: readonly number[]): fc.Arbitrary<object> {
  const day = (rest: string): string => `${year}-05-${rest}`;
  return fc
    .record({
      projectKind: mostly('course', 'apprenticeship', 'work-training'),
      opened: mostly<string | undefined>('10', '20', '21', undefined),
      consent: mostly<string | undefined>('18', '20', '21', undefined),
      plannedHeadcount: fc.constantFrom(40, 41),
      enrolled: fc.constantFrom(38, 40, 41, 0),
      perHeadFen: fc.constantFrom(130_000, 99_999, 33_333),
      tenths: fc.constantFrom(...tenths),
      beside: fc.constantFrom(0, 0, -1, 1),
      earlier: mostly(0, 1, 100_000),
    })
    .map(({ beside, consent, earlier, opened, tenths: share, ...facts }) => {
      const near = Math.floor((facts.plannedHeadcount * facts.perHeadFen * share) / 10) + beside;
      return {
        kind: 'advance',
        id: 'V1',
        projectId: 'P1',
        ...facts,
        on: day('20'),
        requestedFen: near - earlier,
        openedOn: opened === undefined ? null : day(opened),
        financeConsent: consent === undefined ? null : { on: day(consent) },
        earlier: earlier === 0 ? [] : [{ id: 'V0', fen: earlier, paidOn: day('15') }],
        waivers: [],
      };
    });
}
