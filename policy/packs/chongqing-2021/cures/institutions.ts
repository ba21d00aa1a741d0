import type { Cures } from '#policy/engine/counterfactual.ts';
import { counting, setting } from '#policy/engine/lever.ts';
import type { AgencyFacts, InstitutionFacts } from '../facts/institution.ts';
import { byTheDay } from './by-the-day.ts';

/** What turns each block of an institution that asks for a project. */
export const institutionCures: Cures<InstitutionFacts> = {
  'cq21/institution/senior-recognised': (_facts, _subject, law) => {
    const level = String(law.count('cq21.senior_level'));
    return [
      setting(
        [{ path: ['seniorRecognition'], to: '—' }],
        '取得高级工培训认定',
        'recognised for it',
      ),
      setting(
        [
          { path: ['level'], to: level },
          { path: ['seniorRecognition'], to: '—' },
        ],
        '改为高级工培训，并取得认定',
        'senior level instead, recognised for it',
      ),
    ];
  },
  'cq21/institution/within-quota': ({ plannedHeadcount: planned, quota }) => {
    const { heads, used } = quota ?? { heads: 0, used: 0 };
    const above = used + planned - heads;
    return [
      counting(['plannedHeadcount'], planned, -1, planned, '申请培训人数', 'people asked for:'),
      counting(['quota', 'heads'], heads, 1, above, '培训计划人数', 'people of the plan:'),
    ];
  },
  'cq21/institution/no-open-fraud': ({ openCases }) => [
    setting(
      [{ path: ['openCases'], to: openCases.filter((each) => each === 'error') }],
      '骗取资金案件全部结案',
      'every case of fraud closed',
    ),
  ],
};

/** What turns each block of a third party that is about to act. */
export const agencyCures: Cures<AgencyFacts> = {
  'cq21/institution/agency-in-scope': ({ scope, task }) => [
    setting(
      [{ path: ['scope'], to: [...scope, task] }],
      '合同约定该任务',
      'a contract for the task',
    ),
  ],
  'cq21/institution/agency-not-blacklisted': ({ on, liftedOn }) => [
    byTheDay(['liftedOn'], liftedOn, on, '移出黑名单日', 'off the blacklist'),
  ],
};
