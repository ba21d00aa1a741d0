import { addDays, civilDate } from '#policy/engine/civil-date.ts';
import type { Cures } from '#policy/engine/counterfactual.ts';
import type { FactEdit } from '#policy/engine/fact-change.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';
import { counting, type Lever, moving, paying, setting } from '#policy/engine/lever.ts';
import { intoWindow } from './into-window.ts';
import { moreHours } from './plan-levers.ts';
import { rosterCures } from './roster.ts';
import { timetableCures } from './timetable.ts';

/** As much money as nobody asks for, in fen. */
const muchFen = 10 ** 13;

function fewerPeople({ roster, enrolledInOtherClasses: others }: OpeningFacts): readonly Lever[] {
  const here: Lever = {
    most: roster.length,
    edits: (steps) =>
      Array.from({ length: steps }, (_, back) => ({ path: ['roster', roster.length - 1 - back] })),
    say: (steps) => ({ zh: `本班少招 ${steps} 人`, en: `${steps} people fewer on the roster` }),
  };
  return [
    here,
    counting(['enrolledInOtherClasses'], others, -1, others, '其他班级人数', 'in other classes'),
  ];
}

/** What turns each block of an opening request. */
export const openingCures: Cures<OpeningFacts> = {
  ...rosterCures,
  ...timetableCures,
  'cc24/opening/validity-window': (facts, _subject, law) => {
    const { approvedOn } = facts.project;
    const path = ['project', 'approvedOn'];
    return law.choice('validity.event') === 'PROJECT_APPROVED_INSIDE'
      ? intoWindow(facts, law, path, approvedOn, '立项批准日', 'the project approved')
      : intoWindow(facts, law, ['asOf'], facts.asOf, '开班核准日', 'the opening approved');
  },
  'cc24/opening/notice-ended': ({ asOf, project: { openObjections, noticeEndedOn } }) => {
    const path = ['project', 'openObjections'];
    const heard = counting(path, openObjections, -1, openObjections, '未处理异议', 'objections');
    const closed: FactEdit = { path, to: 0 };
    if (noticeEndedOn === undefined) {
      const ended: FactEdit = { path: ['project', 'noticeEndedOn'], to: addDays(asOf, -1) };
      return [
        setting(
          [closed, ended],
          '公示已期满且异议处理完毕',
          'the notice ended, objections settled',
        ),
      ];
    }
    return [
      heard,
      moving(['asOf'], asOf, 1, '开班核准日', 'the opening approved'),
      {
        ...moving(['asOf'], asOf, 1, '异议处理完毕，核准日', 'objections settled, approved'),
        edits: (steps) => [closed, { path: ['asOf'], to: addDays(asOf, steps) }],
      },
    ];
  },
  'cc24/opening/occupation-listed': () => [
    setting(
      [{ path: ['project', 'extraOccupation'], to: true }],
      '该职业经市级批准并报省备案',
      'the occupation approved by the city and filed with the province',
    ),
  ],
  'cc24/opening/enrolment-closed': ({ enrolmentClosedOn, requestedOn, roster }) => {
    const someone: FactEdit = {
      path: ['roster', roster.length],
      to: {
        traineeId: 'another-trainee',
        personKey: 'another-person',
        identityComplete: true,
        group: null,
        inRunningClass: null,
        existingStaff: false,
      },
    };
    const inTime: FactEdit = { path: ['enrolmentClosedOn'], to: requestedOn };
    return [
      ...(enrolmentClosedOn === undefined
        ? []
        : [moving(['enrolmentClosedOn'], enrolmentClosedOn, -1, '招生截止日', 'enrolment closed')]),
      setting([someone], '名单上至少一人', 'somebody on the roster'),
      setting([someone, inTime], '名单上至少一人并按时截止招生', 'somebody enrolled in time'),
    ];
  },
  'cc24/opening/over-enrolment': fewerPeople,
  'cc24/opening/materials-complete': (_facts, { id }) => [
    setting(
      [{ path: ['materials', id.split('/').at(-1) ?? '', 'present'], to: true }],
      '提交该材料',
      'the material filed',
    ),
  ],
  'cc24/opening/minimum-hours': ({ plan }) => moreHours(plan),
  'cc24/opening/approved-before-first-session': ({ asOf }) => [
    moving(['asOf'], civilDate(asOf), -1, '开班核准日', 'the opening approved'),
  ],
  'cc24/opening/reservation-funded': ({ funding }) => [
    paying(
      ['funding', 'available'],
      funding?.available ?? 0,
      1,
      muchFen,
      '可追加资金',
      'the money available',
    ),
  ],
  'cc24/opening/no-advance': ({ advanceRequested = 0 }) => [
    paying(
      ['advanceRequested'],
      advanceRequested,
      -1,
      advanceRequested,
      '申请预拨的金额',
      'the advance asked for',
    ),
  ],
};
