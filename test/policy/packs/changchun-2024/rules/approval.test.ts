import { expect, it } from 'vitest';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { type Case, changed, judge, runCases } from './judge-case.ts';
import { approval, said } from './sample-facts.ts';

type Facts = { -readonly [K in keyof ApprovalFacts]: ApprovalFacts[K] };
const plan = (theory: number, practice: number, onlinePractice = 0) => ({
  theory: { offline: theory, online: 0 },
  practice: { offline: practice, online: onlinePractice },
});
const as = (change: (facts: Facts) => void) => change as never;
const same = as(() => {});

const agreed = (change: object) =>
  as((facts) => (facts.agreement = { ...facts.agreement, ...change } as never));
/** An occupation outside the list that came in so. */
const supplement = (extra: object) =>
  as((facts) => {
    facts.occupationCode = '6-99-99-99';
    facts.extraOccupation = extra;
  });
/** Two enterprises of these industries. */
const industries = (...named: readonly string[]) =>
  as(
    (facts) =>
      (facts.enterprises = named.map((industry, at) => ({
        id: `e${at + 1}`,
        ...(industry !== '' && { industry }),
      }))),
  );
const byIndustry = { 'enterprise.qualify': 'INDUSTRY_IN_ANNEX_1' };
const byOccupation = { 'min_demand.scope': 'OCCUPATION' };
const byYear = { 'min_demand.scope': 'ENTERPRISE_YEAR' };
const quota = { 'annual_target.mode': 'HARD_QUOTA' };

const table: Readonly<Record<string, readonly Case[]>> = {
  'cc24/approval/pack-in-force': [
    ['activated by a named instrument', same, 'pass'],
    ['WE-84 a draft that is not activated', as((f) => (f.activation = null)), 'warn'],
    [
      'a draft treated as in force',
      as((f) => (f.activation = null)),
      'pass',
      { 'profile.cc24.status': 'TREAT_AS_IN_FORCE' },
    ],
  ],
  'cc24/approval/validity-window': [
    ['inside', same, 'pass'],
    ['on the last day', as((f) => (f.asOf = '2024-12-31' as never)), 'pass'],
    ['on the day after', as((f) => (f.asOf = '2025-01-01' as never)), 'block'],
    ['before publication', as((f) => (f.asOf = '2024-03-31' as never)), 'block'],
    [
      'before publication, from signature',
      as((f) => (f.asOf = '2024-03-31' as never)),
      'pass',
      { 'validity.start': 'SIGNATURE_DATE' },
    ],
    ['publication unknown', as((f) => (f.activation = null)), 'undetermined'],
  ],
  'cc24/approval/employer-and-post': [
    ['one employer, one post', same, 'pass'],
    ['one employer, one only', same, 'pass', { 'project.employers': 'ONE_EMPLOYER' }],
    ['two employers', as((f) => (f.enterprises = [{ id: 'e1' }, { id: 'e2' }])), 'pass'],
    [
      'two employers, one only',
      as((f) => (f.enterprises = [{ id: 'e1' }, { id: 'e2' }])),
      'block',
      { 'project.employers': 'ONE_EMPLOYER' },
    ],
    ['no employer', as((f) => (f.enterprises = [])), 'block'],
    ['no post', as((f) => (f.posts = [])), 'block'],
  ],
  'cc24/approval/occupation-listed': [
    ['row 49', same, 'pass'],
    [
      'by its other name, without the code',
      as((f) => {
        delete f.occupationCode;
        f.occupation = '工业机器人操作员';
      }),
      'undetermined',
    ],
    [
      'a code that is not there',
      as((f) => {
        f.occupationCode = '6-99-99-99';
      }),
      'block',
    ],
    [
      'a code that is not there, as a supplement',
      as((f) => {
        f.occupationCode = '6-99-99-99';
        f.extraOccupation = {};
      }),
      'not-applicable',
    ],
    [
      'named in the text, not in the annex',
      as((f) => {
        delete f.occupationCode;
        f.occupation = '智能硬件装调员';
      }),
      'block',
    ],
    [
      'named in the text, read as class A',
      as((f) => {
        delete f.occupationCode;
        f.occupation = '智能硬件装调员';
      }),
      'pass',
      { 'catalogue.named_but_unlisted': 'ELIGIBLE_AS_CLASS_A' },
    ],
    [
      'named in the text, excluded',
      as((f) => {
        delete f.occupationCode;
        f.occupation = '智能硬件装调员';
        f.extraOccupation = {};
      }),
      'block',
      { 'catalogue.named_but_unlisted': 'EXCLUDED' },
    ],
    [
      'named in the text, brought as a supplement',
      as((f) => {
        delete f.occupationCode;
        f.occupation = '智能硬件装调员';
        f.extraOccupation = {};
      }),
      'not-applicable',
    ],
    [
      'neither code nor name',
      as((f) => {
        delete f.occupationCode;
        delete f.occupation;
      }),
      'undetermined',
    ],
    [
      'a code that is not there, where names of the text are class A',
      as((f) => (f.occupationCode = '6-99-99-99')),
      'block',
      { 'catalogue.named_but_unlisted': 'ELIGIBLE_AS_CLASS_A' },
    ],
    [
      'a code that is not there, as a supplement, where names of the text are excluded',
      as((f) => {
        f.occupationCode = '6-99-99-99';
        f.extraOccupation = {};
      }),
      'not-applicable',
      { 'catalogue.named_but_unlisted': 'EXCLUDED' },
    ],
    ['by its code alone', as((f) => delete f.occupation), 'pass'],
  ],
  'cc24/approval/supplement-approved-and-filed': [
    ['a listed occupation', same, 'not-applicable'],
    [
      'approved, filed, class B',
      as((f) => {
        f.occupationCode = '6-99-99-99';
        f.extraOccupation = {
          cityApprovedOn: '2024-04-20',
          filingReceiptOn: '2024-04-25',
          catalogueClass: 'B',
        } as never;
      }),
      'pass',
    ],
    [
      'not yet filed',
      as((f) => {
        f.occupationCode = '6-99-99-99';
        f.extraOccupation = { cityApprovedOn: '2024-04-20', catalogueClass: 'B' } as never;
      }),
      'undetermined',
    ],
    [
      'not yet filed, approval enough',
      as((f) => {
        f.occupationCode = '6-99-99-99';
        f.extraOccupation = { cityApprovedOn: '2024-04-20', catalogueClass: 'B' } as never;
      }),
      'pass',
      { 'extra_occupation.gate': 'CITY_APPROVAL_ONLY' },
    ],
    [
      'filed after the decision',
      as((f) => {
        f.occupationCode = '6-99-99-99';
        f.extraOccupation = {
          cityApprovedOn: '2024-04-20',
          filingReceiptOn: '2024-05-07',
          catalogueClass: 'B',
        } as never;
      }),
      'block',
    ],
    [
      'a class that does not exist',
      as((f) => {
        f.occupationCode = '6-99-99-99';
        f.extraOccupation = {
          cityApprovedOn: '2024-04-20',
          filingReceiptOn: '2024-04-25',
          catalogueClass: 'D',
        } as never;
      }),
      'block',
    ],
    [
      'not yet approved',
      supplement({ filingReceiptOn: '2024-04-25', catalogueClass: 'B' }),
      'undetermined',
    ],
    [
      'not yet approved, approval enough',
      supplement({ catalogueClass: 'B' }),
      'undetermined',
      { 'extra_occupation.gate': 'CITY_APPROVAL_ONLY' },
    ],
    ['nothing said of it', as((f) => (f.occupationCode = '6-99-99-99')), 'undetermined'],
    [
      'no class assigned',
      supplement({ cityApprovedOn: '2024-04-20', filingReceiptOn: '2024-04-25' }),
      'undetermined',
    ],
    [
      'approved and filed on the day of the decision',
      supplement({
        cityApprovedOn: '2024-05-06',
        filingReceiptOn: '2024-05-06',
        catalogueClass: 'C',
      }),
      'pass',
    ],
    [
      'approved after the decision, yet filed before',
      supplement({
        cityApprovedOn: '2024-05-07',
        filingReceiptOn: '2024-04-25',
        catalogueClass: 'A',
      }),
      'block',
    ],
    [
      'filed after the decision, approval enough',
      supplement({
        cityApprovedOn: '2024-04-20',
        filingReceiptOn: '2024-05-07',
        catalogueClass: 'B',
      }),
      'pass',
      { 'extra_occupation.gate': 'CITY_APPROVAL_ONLY' },
    ],
  ],
  'cc24/approval/enterprise-qualified': [
    ['found to qualify', same, 'pass'],
    [
      'found not to',
      as((f) => (f.enterprises = [{ id: 'e1', qualified: { flag: false, reason: '示例' } }])),
      'block',
    ],
    ['not yet judged', as((f) => (f.enterprises = [{ id: 'e1' }])), 'undetermined'],
    [
      'not judged, any with a demand',
      as((f) => (f.enterprises = [{ id: 'e1' }])),
      'pass',
      { 'enterprise.qualify': 'ANY_WITH_DEMAND' },
    ],
    ['of an industry of annex 1', industries('半导体'), 'pass', byIndustry],
    ['of an industry as annex 2 spells it', industries('高端医疗装备'), 'pass', byIndustry],
    ['one of two of another industry', industries('半导体', '餐饮'), 'block', byIndustry],
    ['of an unknown industry', industries('半导体', ''), 'undetermined', byIndustry],
    [
      'one of two found not to',
      as(
        (f) =>
          (f.enterprises = [
            ...f.enterprises,
            { id: 'e2', qualified: { flag: false, reason: '示例' } },
          ]),
      ),
      'block',
    ],
  ],
  'cc24/approval/enterprise-in-good-standing': [
    ['in good standing', same, 'pass'],
    ['lost the right', as((f) => (f.enterprises = [{ id: 'e1', withdrawn: true }])), 'block'],
    ['unknown', as((f) => (f.enterprises = [{ id: 'e1' }])), 'undetermined'],
  ],
  'cc24/approval/demand-and-skill': [
    ['both stated', same, 'pass'],
    ['no skill standard', as((f) => delete f.skillStandard), 'undetermined'],
    [
      'nothing stated',
      as((f) => {
        delete f.declaredDemand;
        delete f.plannedHeadcount;
        delete f.skillStandard;
      }),
      'undetermined',
    ],
  ],
  'cc24/approval/minimum-demand': [
    ['WE-39 D = 5', as((f) => (f.declaredDemand = 5)), 'pass'],
    ['WE-39 D = 4', as((f) => (f.declaredDemand = 4)), 'block'],
    [
      'WE-39 D = 5, 以上 without the number',
      as((f) => (f.declaredDemand = 5)),
      'block',
      { 'bounds.inclusive': 'EXCLUSIVE_ABOVE' },
    ],
    [
      'WE-39 D = 4, warning only',
      as((f) => (f.declaredDemand = 4)),
      'warn',
      { 'in_principle.mode': 'WARN_ONLY' },
    ],
    [
      'WE-39 D = 4 with a waiver',
      as((f) => {
        f.declaredDemand = 4;
        f.waivers = [
          {
            rule: 'cc24/approval/minimum-demand',
            subject: { kind: 'project', id: 'p1' },
            officer: 'o1',
            reason: '示例',
            on: '2024-05-05' as never,
          },
        ];
      }),
      'warn',
    ],
    ['no demand stated', as((f) => delete f.declaredDemand), 'undetermined'],
    [
      '5 and 4 by occupation',
      as(
        (f) =>
          (f.demandByOccupation = [
            { occupationCode: '6-31-07-03', demand: 5 },
            { occupationCode: '6-18-02-04', demand: 4 },
          ]),
      ),
      'block',
      byOccupation,
    ],
    [
      'D = 4, yet 5 of one occupation',
      as((f) => {
        f.declaredDemand = 4;
        f.demandByOccupation = [{ occupationCode: '6-31-07-03', demand: 5 }];
      }),
      'pass',
      byOccupation,
    ],
    ['no demand by occupation', same, 'undetermined', byOccupation],
    [
      'D = 4, yet 5 in the year',
      as((f) => {
        f.declaredDemand = 4;
        f.enterprises = [{ id: 'e1', demandThisYear: 5 }];
      }),
      'pass',
      byYear,
    ],
    [
      '5 and 4 in the year by enterprise',
      as(
        (f) =>
          (f.enterprises = [
            { id: 'e1', demandThisYear: 5 },
            { id: 'e2', demandThisYear: 4 },
          ]),
      ),
      'block',
      byYear,
    ],
    ['no demand of the year', same, 'undetermined', byYear],
    [
      'WE-39 D = 6, 以上 without the number',
      as((f) => (f.declaredDemand = 6)),
      'pass',
      { 'bounds.inclusive': 'EXCLUSIVE_ABOVE' },
    ],
  ],
  'cc24/approval/demand-equals-plan': [
    ['D = P', same, 'pass'],
    ['D = 15, P = 18', as((f) => (f.plannedHeadcount = 18)), 'warn'],
    ['no demand', as((f) => delete f.declaredDemand), 'undetermined'],
    ['no plan', as((f) => delete f.plannedHeadcount), 'undetermined'],
  ],
  'cc24/approval/institution-type': [
    ['a technical school', same, 'pass'],
    [
      'a bookshop',
      as((f) => (f.institution = { id: 'i1', type: 'bookshop', active: true })),
      'block',
    ],
    [
      'a technical school no longer active',
      as((f) => (f.institution = { id: 'i1', type: 'technical-school', active: false })),
      'block',
    ],
  ],
  'cc24/approval/agreement-signed': [
    ['signed two days before', same, 'pass'],
    ['signed on the day of application', as((f) => (f.appliedOn = '2024-04-26' as never)), 'pass'],
    ['signed after applying', as((f) => (f.appliedOn = '2024-04-25' as never)), 'block'],
    [
      'signed by another institution',
      as((f) => (f.agreement = { ...f.agreement, institutionId: 'i2' } as never)),
      'block',
    ],
    [
      'not signed by the enterprise',
      as((f) => (f.agreement = { ...f.agreement, enterpriseIds: [] } as never)),
      'block',
    ],
    ['confirmed by the enterprise', as((f) => (f.confirmations = said('confirmed'))), 'pass'],
    ['denied by the enterprise', as((f) => (f.confirmations = said('declined'))), 'warn'],
    [
      'confirmed, yet signed after applying',
      as((f) => {
        f.confirmations = said('confirmed');
        f.appliedOn = '2024-01-01' as never;
      }),
      'block',
    ],
    ['no agreement', as((f) => delete f.agreement), 'undetermined'],
    ['nobody knows when it was signed', agreed({ signedOn: undefined }), 'undetermined'],
    ['nobody knows which institution signed', agreed({ institutionId: undefined }), 'undetermined'],
    ['no institution applies', as((f) => delete f.institution), 'undetermined'],
    ['no day of application', as((f) => delete f.appliedOn), 'undetermined'],
    [
      'not signed by one of two enterprises',
      as((f) => (f.enterprises = [...f.enterprises, { id: 'e2' }])),
      'block',
    ],
    ['signed by an enterprise more', agreed({ enterpriseIds: ['e1', 'e2'] }), 'pass'],
    [
      'denied, and signed after applying',
      as((f) => {
        f.confirmations = said('declined');
        f.appliedOn = '2024-04-25' as never;
      }),
      'block',
    ],
  ],
  'cc24/approval/plan-year': [
    ['2024', same, 'pass'],
    ['2025', as((f) => (f.planYear = 2025)), 'block'],
    [
      '2025, prolonged',
      as((f) => {
        f.planYear = 2025;
        f.activation = { ...f.activation, validUntil: '2025-12-31' } as never;
      }),
      'pass',
    ],
    ['2023', as((f) => (f.planYear = 2023)), 'block'],
    ['no year', as((f) => delete f.planYear), 'undetermined'],
    ['publication unknown', as((f) => (f.activation = null)), 'undetermined'],
  ],
  'cc24/approval/materials-complete': [
    ['all filed', same, 'pass'],
    [
      'plan not filed',
      as((f) => (f.attachments = { ...f.attachments, trainingPlan: { present: false } })),
      'block',
    ],
    [
      'agreement unknown',
      as((f) => {
        const { trainingAgreement: _, ...rest } = f.attachments;
        f.attachments = rest;
      }),
      'undetermined',
    ],
  ],
  'cc24/approval/standard-reference': [
    ['named', same, 'pass'],
    ['not named', as((f) => delete f.standardReference), 'undetermined'],
  ],
  'cc24/approval/minimum-hours': [
    ['WE-45 40 hours', as((f) => (f.plan = plan(16, 24))), 'pass'],
    ['WE-45 39 hours', as((f) => (f.plan = plan(15, 24))), 'block'],
    [
      'WE-45 39 hours with a waiver',
      as((f) => {
        f.plan = plan(15, 24);
        f.waivers = [
          {
            rule: 'cc24/approval/minimum-hours',
            subject: { kind: 'project', id: 'p1' },
            officer: 'o1',
            reason: '示例',
            on: '2024-05-05' as never,
          },
        ];
      }),
      'warn',
    ],
    [
      '39 hours, no exceptions',
      as((f) => (f.plan = plan(15, 24))),
      'block',
      { 'in_principle.mode': 'HARD_BLOCK' },
    ],
    ['WE-12 20 of 100 hours online', as((f) => (f.plan = plan(30, 50, 20))), 'pass'],
  ],
  'cc24/approval/theory-share': [
    ['WE-42 96 of 240', as((f) => (f.plan = plan(96, 144))), 'pass'],
    ['WE-43 401 of 1,000', as((f) => (f.plan = plan(401, 599))), 'block'],
    ['WE-43 97 of 240', as((f) => (f.plan = plan(97, 143))), 'block'],
    [
      'WE-43 97 of 240, rounded to whole per cent',
      as((f) => (f.plan = plan(97, 143))),
      'pass',
      { 'ratio.compare': 'ROUNDED_INTEGER' },
    ],
    ['WE-12 online practice is practice', as((f) => (f.plan = plan(30, 50, 20))), 'pass'],
    [
      'WE-12 online counted as theory',
      as((f) => (f.plan = plan(30, 50, 20))),
      'block',
      { 'online.counts': 'ONLINE_IS_THEORY' },
    ],
    ['no plan', as((f) => delete f.plan), 'undetermined'],
    ['a plan of no hours', as((f) => (f.plan = plan(0, 0))), 'undetermined'],
  ],
  'cc24/approval/class-hour-length': [
    ['45 minutes', same, 'pass'],
    ['WE-47 40 minutes', as((f) => (f.lessonMinutes = 40)), 'block'],
    ['not said', as((f) => delete f.lessonMinutes), 'undetermined'],
  ],
  'cc24/approval/reservation-funded': [
    ['WE-34 15 × 4,800.00 of 72,000.00', same, 'pass'],
    [
      'one fen short',
      as((f) => (f.funding = { ...f.funding, available: 7_199_999 } as never)),
      'block',
    ],
    ['WE-34 worst case 86,400.00', same, 'block', { reservation: 'WORST_CASE_AT_APPROVAL' }],
    [
      'WE-34 worst case, funded',
      as((f) => (f.funding = { ...f.funding, available: 8_640_000 } as never)),
      'pass',
      { reservation: 'WORST_CASE_AT_APPROVAL' },
    ],
    ['funds unknown', as((f) => delete f.funding), 'undetermined'],
    ['an occupation of no class', as((f) => (f.occupationCode = '6-99-99-99')), 'undetermined'],
    ['no plan', as((f) => delete f.plan), 'undetermined'],
    ['nobody planned', as((f) => delete f.plannedHeadcount), 'undetermined'],
  ],
  'cc24/approval/annual-target': [
    ['2,985 and 15', as((f) => (f.approvedThisYear = 2_985)), 'pass'],
    ['2,986 and 15', as((f) => (f.approvedThisYear = 2_986)), 'warn'],
    [
      '2,986 and 15 under a quota',
      as((f) => (f.approvedThisYear = 2_986)),
      'block',
      { 'annual_target.mode': 'HARD_QUOTA' },
    ],
    ['not counted', as((f) => delete f.approvedThisYear), 'not-applicable'],
    ['2,985 and 15 under a quota', as((f) => (f.approvedThisYear = 2_985)), 'pass', quota],
    ['not counted under a quota', as((f) => delete f.approvedThisYear), 'undetermined', quota],
    ['nobody planned', as((f) => delete f.plannedHeadcount), 'undetermined'],
  ],
};

runCases(table, changchun2024.rules.approval, approval);

it('names the occupation that is not listed by name and code', () => {
  const facts = changed(
    approval,
    as((f) => (f.occupationCode = '6-99-99-99')),
  );
  const [finding] = judge(changchun2024.rules.approval, 'cc24/approval/occupation-listed', facts);
  expect(finding?.observed).toBe('工业机器人系统操作员 6-99-99-99');
});
