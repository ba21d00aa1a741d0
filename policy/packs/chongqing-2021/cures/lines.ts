import type { Bilingual } from '#policy/engine/bilingual.ts';
import { type Cure, type Cures, noSingleChange } from '#policy/engine/counterfactual.ts';
import { type FactEdit, factAt } from '#policy/engine/fact-change.ts';
import type { FindingSubject } from '#policy/engine/finding.ts';
import { counting, inTurn, type Lever, moving, paying, setting } from '#policy/engine/lever.ts';
import type { CourseClass, CourseFacts } from '../facts/course.ts';
import { onlineShareRule } from '../settlement/online-limit.ts';
import { type ClaimFacts, placeOf } from './claim-facts.ts';
import { excepted } from './excepted.ts';

const enter: Cure<ClaimFacts> = (facts, subject) => [
  setting(
    [{ path: [...placeOf(facts, subject), 'enteredByRealName'], to: true }],
    '录入实名制系统',
    'entered by real name',
  ),
];

const employers = [
  ['insured', '企业为职工参保', 'the enterprise insures its staff'],
  ['producer', '企业为生产经营主体', 'the enterprise is a producer'],
] as const;

/** Any group that is paid will do, in the order of the text; in training through work the enterprise must fit it too. */
const join: Cure<ClaimFacts> = (facts, subject, { pack }) => {
  const groups = pack.groups.map(({ id, label }) => ({
    edit: { path: [...placeOf(facts, subject), 'group'], to: id } satisfies FactEdit,
    zh: `属于${label.zh}`,
    en: `one of the ${label.en}`,
  }));
  const alone = groups.map(({ edit, zh, en }) => setting([edit], zh, en));
  if (facts.kind !== 'work-training') return alone;
  const employer = employers.map(([key, zh, en]) => ({
    edit: { path: ['enterprise', key], to: true } satisfies FactEdit,
    zh,
    en,
  }));
  return [
    ...alone,
    ...employer.map(({ edit, zh, en }) => setting([edit], zh, en)),
    ...groups.flatMap((group) =>
      employer.map(({ edit, zh, en }) =>
        setting([group.edit, edit], `${group.zh}，${zh}`, `${group.en}; ${en}`),
      ),
    ),
  ];
};

/** Kinds of certificate, the most usual first: readings differ in which they accept. */
const certificateKinds = ['skill-level', 'vocational-qualification', 'completion'] as const;

function certificatesFor(facts: ClaimFacts): readonly object[] {
  const number = '—';
  switch (facts.kind) {
    case 'course': {
      const { code, level } = facts.project.occupation;
      const issuedOn = facts.claim.filedOn;
      return certificateKinds.map((kind) => ({
        number,
        kind,
        occupationCode: code,
        level,
        issuedOn,
      }));
    }
    case 'apprenticeship':
      return [{ number, level: 'none', issuedOn: facts.claim.filedOn }];
    default:
      return [];
  }
}

const certify: Cure<ClaimFacts> = (facts, subject) =>
  certificatesFor(facts).map((to) =>
    setting(
      [{ path: [...placeOf(facts, subject), 'certificate'], to }],
      '取得本项目认可的证书',
      'a certificate that the project accepts',
    ),
  );

const finish: Cure<ClaimFacts> = (facts, subject) => {
  const done = (key: string): FactEdit => ({ path: [...placeOf(facts, subject), key], to: true });
  return [
    setting(
      [done('mainCoursesDone'), done('standardMet')],
      '完成主要培训课程并达到结业标准',
      'the main courses done and the standard met',
    ),
  ];
};

const noEvent: Bilingual = {
  zh: '培训未满周期，又不属文件所列情形（兼并重组、关闭、破产等）：没有一项事实可以代替。',
  en: 'The cycle was not completed and no listed event cut it short: no fact stands in for it.',
};

function classOf(facts: CourseFacts, subject: FindingSubject): number {
  const classId = factAt(facts, [...placeOf(facts, subject), 'classId']);
  return facts.classes.findIndex(({ id }) => id === classId);
}

/** The opening approved, approved under the notice, or the online share excepted. */
const admit: Cure<ClaimFacts> = (facts, subject) => {
  if (facts.kind !== 'course') return noSingleChange;
  const at = classOf(facts, subject);
  const of = facts.classes[at];
  if (of === undefined) return noSingleChange;
  const path = ['classes', at, 'openingApprovedOn'];
  if (of.openingApprovedOn !== null) {
    return [
      moving(path, of.openingApprovedOn, 1, '开班批准日', 'the opening approved'),
      excepted(facts, onlineShareRule, { kind: 'class', id: of.id }),
    ];
  }
  const [first = facts.claim.filedOn] = of.days.map(({ date }) => date).toSorted();
  return [setting([{ path, to: first }], `最迟于 ${first} 批准开班`, `opened by ${first}`)];
};

/** The days of a class attended one by one, beside those that were. */
function attending({ days }: CourseClass, facts: CourseFacts, subject: FindingSubject): Lever {
  const path = [...placeOf(facts, subject), 'attended'];
  const attended = (factAt(facts, path) ?? []) as readonly { readonly date: string }[];
  const missed = days
    .filter(({ date }) => !attended.some((day) => day.date === date))
    .map(({ date, offline, online }) => ({ date, offline, online }));
  const upTo = missed.map((_, index) => [
    { path, to: [...attended, ...missed.slice(0, index + 1)] },
  ]);
  return inTurn(upTo, '再参训的天数', 'more days attended');
}

/** More than any amount needs to be raised by to leave something after rounding to a whole yuan. */
const enough = 10_000;

const standards = ['fen', 'fenPerDay', 'maximumFen'] as const;

/** A day attended, or a standard or rate that is more than nothing. */
const earn: Cure<ClaimFacts> = (facts, subject) => {
  if (facts.kind !== 'course') return noSingleChange;
  const of = facts.classes[classOf(facts, subject)];
  if (of === undefined) return noSingleChange;
  const amounts = [
    ...standards.map((key) => ['standard', key]),
    ...['offlineFen', 'onlineFen'].map((key) => ['rates', key]),
  ].flatMap((path) => {
    const amount = factAt(facts, path);
    return typeof amount === 'number'
      ? [paying(path, amount, 1, enough, '补贴标准', 'the standard')]
      : [];
  });
  return [attending(of, facts, subject), ...amounts];
};

/** Months left to pay, or a rate that is more than nothing. */
const work: Cure<ClaimFacts> = (facts, subject) => {
  if (facts.kind !== 'work-training') return noSingleChange;
  const place = placeOf(facts, subject);
  const { to, monthsPaidBefore: before } = facts.workers[Number(place[1])] ?? {};
  if (to === undefined || before === undefined) return noSingleChange;
  const paid = [...place, 'monthsPaidBefore'];
  return [
    moving([...place, 'to'], to, 1, '以工代训结束日', 'training through work ended'),
    counting(paid, before, -1, before, '已补贴月数', 'months paid before:'),
    paying(
      ['monthlyRate', 'fen'],
      facts.monthlyRate?.fen ?? 0,
      1,
      enough,
      '每月标准',
      'the monthly rate',
    ),
  ];
};

/** Longer trained, or a rate that is more than nothing. */
const train: Cure<ClaimFacts> = (facts, subject) => {
  if (facts.kind !== 'apprenticeship') return noSingleChange;
  const place = placeOf(facts, subject);
  const { endedOn } = facts.apprentices[Number(place[1])] ?? {};
  if (endedOn === undefined) return noSingleChange;
  return [
    moving([...place, 'endedOn'], endedOn, 1, '结束日', 'the training ended'),
    paying(
      ['annualRate', 'fen'],
      facts.annualRate?.fen ?? 0,
      1,
      enough,
      '年标准',
      'the annual rate',
    ),
  ];
};

/** A cycle of a usual length, or one that an officer excepts. */
const shorten: Cure<ClaimFacts> = (facts, subject, law) => {
  if (facts.kind !== 'apprenticeship') return noSingleChange;
  const place = placeOf(facts, subject);
  const { plannedMonths } = facts.apprentices[Number(place[1])] ?? {};
  if (plannedMonths === undefined) return noSingleChange;
  const over = plannedMonths - law.count('cq21.apprenticeship_cycle_max');
  const path = [...place, 'plannedMonths'];
  return [
    counting(path, plannedMonths, -1, Math.max(over, 0), '计划月数', 'planned months:'),
    excepted(facts, 'cq21/approval/apprenticeship-cycle', {
      kind: 'apprentice',
      id: subject.id,
    }),
  ];
};

const askMore: Cure<ClaimFacts> = () => [
  paying(['requestedFen'], 0, 1, enough, '申请预拨金额', 'the advance asked for'),
];

/** What turns each kind of line that pays nothing, in Chongqing and its districts. */
export const lineCures: Cures<ClaimFacts> = {
  'not-entered': enter,
  'outside-groups': join,
  'class-barred': admit,
  'no-certificate': certify,
  'conditions-unmet': finish,
  'no-listed-event': () => noEvent,
  'rule-blocked': shorten,
  certified: earn,
  'work-training': work,
  completed: train,
  'cut-short': train,
  advance: askMore,
};
