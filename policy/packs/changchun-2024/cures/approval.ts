import { addDays, latestDate, yearOf } from '#policy/engine/civil-date.ts';
import type { Cures } from '#policy/engine/counterfactual.ts';
import type { FactEdit } from '#policy/engine/fact-change.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';
import type { Law } from '#policy/engine/law.ts';
import { counting, inTurn, type Lever, moving, paying, setting } from '#policy/engine/lever.ts';
import { industryGroups } from '../industries.ts';
import { institutionTypes } from '../institution-types.ts';
import { policyWindow } from '../policy-window.ts';
import { intoWindow } from './into-window.ts';
import { moreHours, morePractice } from './plan-levers.ts';

/** As much money as nobody asks for, in fen. */
const muchFen = 10 ** 13;

function ofDemand(facts: ApprovalFacts, law: Law): readonly Lever[] {
  const most = law.count('cc24.min_hiring_demand') + 1;
  const raised = (
    counts: readonly { readonly path: FactEdit['path']; readonly count: number }[],
    zh: string,
    en: string,
  ): Lever => {
    const lowest = counts.reduce((least, { count }) => Math.min(least, count), most);
    return {
      most,
      edits: (steps) =>
        counts.map(({ path, count }) => ({ path, to: Math.max(count, lowest + steps) })),
      say: (steps) => ({
        zh: `${zh}至少 ${lowest + steps} 人（现为 ${lowest} 人）`,
        en: `${en} of at least ${lowest + steps} (${lowest} now)`,
      }),
    };
  };
  switch (law.choice('min_demand.scope')) {
    case 'OCCUPATION':
      return [
        raised(
          (facts.demandByOccupation ?? []).map(({ demand }, at) => ({
            path: ['demandByOccupation', at, 'demand'],
            count: demand,
          })),
          '各职业用工需求',
          'a demand for each occupation',
        ),
      ];
    case 'ENTERPRISE_YEAR':
      return [
        raised(
          facts.enterprises.map(({ demandThisYear }, at) => ({
            path: ['enterprises', at, 'demandThisYear'],
            count: demandThisYear ?? 0,
          })),
          '各企业本年用工需求',
          'a demand of each enterprise this year',
        ),
      ];
    default:
      return [
        raised(
          [{ path: ['declaredDemand'], count: facts.declaredDemand ?? 0 }],
          '用工需求',
          'a declared demand',
        ),
      ];
  }
}

/** What turns each block of an application. */
export const approvalCures: Cures<ApprovalFacts> = {
  'cc24/approval/validity-window': (facts, _subject, law) =>
    intoWindow(facts, law, ['asOf'], facts.asOf, '批准日', 'the approval'),
  'cc24/approval/plan-year': ({ planYear = 0, activation }, _subject, law) => {
    const window = policyWindow(activation, law);
    if (window === undefined) return [];
    const after = planYear > yearOf(window.to);
    const far = after ? planYear - yearOf(window.to) : yearOf(window.from) - planYear;
    return [counting(['planYear'], planYear, after ? -1 : 1, far, '计划年度', 'plan year')];
  },
  'cc24/approval/employer-and-post': ({ enterprises, posts }) => {
    const employer: FactEdit = { path: ['enterprises', 0], to: { id: 'another-enterprise' } };
    const post: FactEdit = { path: ['posts', 0], to: '另一岗位' };
    const first: FactEdit = { path: ['enterprises'], to: enterprises.slice(0, 1) };
    const missing = [
      enterprises.length === 0 ? employer : first,
      ...(posts.length === 0 ? [post] : []),
    ];
    return [
      setting([post], '写明一个岗位', 'a post named'),
      setting([employer], '写明一家用工企业', 'an employer named'),
      setting(missing, '写明一家用工企业和岗位', 'one employer and a post named'),
    ];
  },
  'cc24/approval/occupation-listed': ({ asOf }) => [
    setting(
      [
        {
          path: ['extraOccupation'],
          to: { cityApprovedOn: asOf, filingReceiptOn: asOf, catalogueClass: 'C' },
        },
      ],
      '经市级批准、报省备案并确定类别',
      'approved by the city, filed with the province and given a class',
    ),
  ],
  'cc24/approval/supplement-approved-and-filed': ({ asOf, extraOccupation: extra }) => {
    const dates = (['cityApprovedOn', 'filingReceiptOn'] as const).flatMap((key) => {
      const day = extra?.[key];
      return day === undefined ? [] : [{ key, day }];
    });
    const latest = latestDate(dates.map(({ day }) => day)) ?? asOf;
    const byClass: FactEdit = { path: ['extraOccupation', 'catalogueClass'], to: 'C' };
    const earlier = (steps: number): FactEdit[] =>
      dates.map(({ key, day }) => {
        const [to] = [day, addDays(latest, -steps)].toSorted();
        return { path: ['extraOccupation', key], to };
      });
    const say = (steps: number) => ({
      zh: `批准和备案提前至 ${addDays(latest, -steps)}`,
      en: `approved and filed by ${addDays(latest, -steps)}`,
    });
    return [
      { most: 3_660, edits: earlier, say },
      setting([byClass], '类别定为 C 类', 'class C assigned'),
      { most: 3_660, edits: (steps) => [...earlier(steps), byClass], say },
    ];
  },
  'cc24/approval/annual-target': ({ plannedHeadcount = 0, approvedThisYear = 0 }) => [
    counting(['plannedHeadcount'], plannedHeadcount, -1, plannedHeadcount, '计划人数', 'plan of'),
    counting(
      ['approvedThisYear'],
      approvedThisYear,
      -1,
      approvedThisYear,
      '本年已批准人数',
      'people approved this year',
    ),
  ],
  'cc24/approval/enterprise-qualified': ({ enterprises }, _subject, law) => {
    if (law.choice('enterprise.qualify') === 'INDUSTRY_IN_ANNEX_1') {
      const industry = industryGroups[0]?.industries[0];
      const edits = enterprises.map((_, at) => [
        { path: ['enterprises', at, 'industry'], to: industry },
      ]);
      return [inTurn(edits, '企业属附件1的产业', 'enterprises in an industry of annex 1')];
    }
    const refused = enterprises.flatMap(({ qualified }, at) =>
      qualified?.flag === false
        ? [[{ path: ['enterprises', at, 'qualified', 'flag'], to: true }]]
        : [],
    );
    return [inTurn(refused, '人社部门认定企业符合条件', 'enterprises found to qualify')];
  },
  'cc24/approval/enterprise-in-good-standing': ({ enterprises }) => [
    inTurn(
      enterprises.flatMap(({ withdrawn }, at) =>
        withdrawn === true ? [[{ path: ['enterprises', at, 'withdrawn'], to: false }]] : [],
      ),
      '恢复企业的资格',
      'enterprises restored to good standing',
    ),
  ],
  'cc24/approval/institution-type': () => {
    const active: FactEdit = { path: ['institution', 'active'], to: true };
    const type: FactEdit = { path: ['institution', 'type'], to: [...institutionTypes.keys()][0] };
    return [
      setting([active], '承训单位资格有效', 'an active institution'),
      setting([type], '承训单位为三类之一', 'an institution of the three kinds'),
      setting([active, type], '承训单位为三类之一且资格有效', 'an active one of the three kinds'),
    ];
  },
  'cc24/approval/agreement-signed': ({ agreement, appliedOn, institution, enterprises }) => {
    const signedOn = agreement?.signedOn;
    const parties: FactEdit[] = [
      { path: ['agreement', 'institutionId'], to: institution?.id },
      { path: ['agreement', 'enterpriseIds'], to: enterprises.map(({ id }) => id) },
    ];
    return [
      ...(signedOn === undefined
        ? []
        : [moving(['agreement', 'signedOn'], signedOn, -1, '协议签订日', 'the agreement signed')]),
      setting(parties, '由申请的双方签订协议', 'the agreement signed by those who apply'),
      setting(
        [...parties, { path: ['agreement', 'signedOn'], to: appliedOn }],
        '由申请的双方在申请前签订协议',
        'the agreement signed by those who apply, before applying',
      ),
    ];
  },
  'cc24/approval/minimum-demand': (facts, _subject, law) => ofDemand(facts, law),
  'cc24/approval/materials-complete': (_facts, { id }) => [
    setting(
      [{ path: ['attachments', id.split('/').at(-1) ?? '', 'present'], to: true }],
      '提交该材料',
      'the file filed',
    ),
  ],
  'cc24/approval/minimum-hours': ({ plan }) => moreHours(plan),
  'cc24/approval/theory-share': ({ plan }) => morePractice(plan),
  'cc24/approval/class-hour-length': ({ lessonMinutes = 0 }, _subject, law) => [
    counting(
      ['lessonMinutes'],
      lessonMinutes,
      1,
      law.count('cc24.class_hour_min_minutes'),
      '每学时分钟数',
      'minutes of a class hour',
    ),
  ],
  'cc24/approval/reservation-funded': ({ funding }) => [
    paying(
      ['funding', 'available'],
      funding?.available ?? 0,
      1,
      muchFen,
      '可用资金',
      'the money available',
    ),
  ],
};
