import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { Cure, Cures } from '#policy/engine/counterfactual.ts';
import { type FactEdit, type FactPath, factAt } from '#policy/engine/fact-change.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { FindingSubject } from '#policy/engine/finding.ts';
import type { Law } from '#policy/engine/law.ts';
import { type Lever, moving, setting } from '#policy/engine/lever.ts';
import { countedAttempts } from '../settlement/qualification.ts';
import { type SettlementView, settlementView } from '../settlement/settlement-view.ts';
import { moreAttendance } from './attend.ts';
import { complete, plannedHeads } from './complete.ts';
import { moreHired, provenJob } from './hire.ts';
import { classLevers } from './of-class.ts';

type Facts = SettlementFacts;

/** The facts worked out under the readings of the law. */
function viewOf(facts: Facts, law: Law): SettlementView {
  const readings = law.pack.choices.map(({ id }) => [id, law.choice(id)] as const);
  return settlementView(law.pack, facts, Object.fromEntries(readings));
}

function placeOf(facts: Facts, { id }: FindingSubject): number {
  return facts.trainees.findIndex((each) => each.id === id);
}

const hoursTooFew: Bilingual = {
  zh: '各班计入课时均不足，无人可以合格：须补足课时，或由经办人批准例外。',
  en: 'No class has enough hours that count, so that nobody can qualify: hours or an exception are needed first.',
};

const hire: Cure<Facts> = (facts, _subject, law) => {
  const view = viewOf(facts, law);
  const perTrainee = law.choice('min_hours.base') === 'DELIVERED_PER_TRAINEE';
  const least = law.count('cc24.min_hours');
  if (perTrainee && view.classes.every(({ hours }) => hours.total < least)) return hoursTooFew;
  return [moreHired(facts, law, view)];
};

const attend: Cure<Facts> = (facts, { id }, law) =>
  moreAttendance(
    facts,
    viewOf(facts, law).standings.find((standing) => standing.facts.id === id),
  );

const pass: Cure<Facts> = (facts, subject, law) => {
  const at = placeOf(facts, subject);
  const attempts = facts.trainees[at]?.attempts ?? [];
  const counted = countedAttempts(attempts, facts.claim.filedOn, law);
  const last = counted.at(-1);
  const path = ['trainees', at, 'attempts'];
  const [zh, en] = ['考核合格', 'the examination passed'];
  const { filedOn } = facts.claim;
  const issuedOn = facts.trainees[at]?.certificate?.issuedOn ?? filedOn;
  // No certificate is older than the pass that it proves.
  if (last === undefined) {
    const [on] = [issuedOn, filedOn].toSorted();
    return [setting([{ path, to: [{ on, passed: true }] }], zh, en)];
  }
  const proven =
    issuedOn < last.on ? [{ path: ['trainees', at, 'certificate', 'issuedOn'], to: last.on }] : [];
  return [
    setting([{ path: [...path, attempts.indexOf(last), 'passed'], to: true }, ...proven], zh, en),
  ];
};

const certify: Cure<Facts> = (facts, subject) => {
  const path = ['trainees', placeOf(facts, subject), 'certificate'];
  const to = { kind: 'completion', number: '—', issuedOn: facts.claim.filedOn };
  return [setting([{ path, to }], '取得培训合格证书', 'a certificate of completion')];
};

const join: Cure<Facts> = (facts, subject, law) => [
  setting(
    [{ path: ['trainees', placeOf(facts, subject), 'group'], to: law.pack.groups.at(-1)?.id }],
    '属六类人员之一',
    'one of the six groups',
  ),
];

const noFloor: Bilingual = {
  zh: '没有录入最低工资标准：工资是否达到无从证明。',
  en: 'No minimum wage is entered: no wage can be shown to reach it.',
};

const prove: Cure<Facts> = (facts, subject, law) => {
  if (facts.minimumWages.length === 0) return noFloor;
  return [
    setting(
      [
        {
          path: ['trainees', placeOf(facts, subject), 'employment'],
          to: provenJob(facts, law),
        },
      ],
      '在项目企业就业，并有合同、社保和达到最低工资的证明',
      'hired by an employer of the project, with contract, insurance and a wage at the minimum',
    ),
  ];
};

function claimEarlier({ claim }: Facts): readonly Lever[] {
  return [moving(['claim', 'filedOn'], claim.filedOn, -1, '申报日', 'the claim filed')];
}

/** The proofs of a job that lie before a day, moved to it. */
function provenFrom(day: string, facts: Facts, job: FactPath): readonly FactEdit[] {
  const proofs: FactEdit[] = [
    { path: [...job, 'insurance', 'on'], to: day },
    { path: [...job, 'wage', 'paidOn'], to: day },
    { path: [...job, 'wage', 'month'], to: day.slice(0, 'YYYY-MM'.length) },
  ];
  return proofs.filter(({ path, to }) => {
    const stands = factAt(facts, path);
    return typeof stands === 'string' && stands < String(to);
  });
}

/** Filed earlier, or the contract signed on the day of the claim and proven from then, where each contract has its own last day. */
const inTime: Cure<Facts> = (facts, subject) => {
  const { filedOn } = facts.claim;
  const job = ['trainees', placeOf(facts, subject), 'employment'];
  const path = [...job, 'contract', 'signedOn'];
  return [
    ...claimEarlier(facts),
    setting(
      [{ path, to: filedOn }, ...provenFrom(filedOn, facts, job)],
      `劳动合同于 ${filedOn} 签订`,
      `the contract signed on ${filedOn}`,
    ),
  ];
};

const fit: Cure<Facts> = (facts, _subject, law) => [plannedHeads(facts, law, 1)];

const openClass: Cure<Facts> = (facts, { kind, id }, law) => {
  const trainee = facts.trainees.find((each) => each.id === id);
  return classLevers(facts, kind === 'trainee' ? (trainee?.classId ?? '') : id, law);
};

/** What turns each block of a settlement. */
export const settlementCures: Cures<Facts> = {
  'cc24/settlement/class-inside-window': openClass,
  'cc24/settlement/approved-before-start': openClass,
  'cc24/settlement/task-completed': complete,
  'cc24/settlement/employment-gate': hire,
  'cc24/settlement/hired-minimum-reached': hire,
  'cc24/settlement/subsidised-group': join,
  'cc24/settlement/final-examination': pass,
  'cc24/settlement/attendance-floor': attend,
  'cc24/settlement/delivered-min-hours': attend,
  'cc24/settlement/certificate-held': certify,
  'cc24/settlement/claim-in-time': claimEarlier,
  'cc24/settlement/claim-materials': ({ classes }) => {
    const lacking = classes.flatMap(({ fullVideo, examinationPapers }, at) => [
      ...(fullVideo === undefined
        ? [{ path: ['classes', at, 'fullVideo'], to: { keeper: '—', pointer: '—' } }]
        : []),
      ...(examinationPapers === undefined
        ? [{ path: ['classes', at, 'examinationPapers'], to: {} }]
        : []),
    ]);
    return [
      {
        most: lacking.length,
        edits: (steps) => lacking.slice(0, steps),
        say: (steps) => ({
          zh: `补交 ${steps} 项班级材料（全程录像存放处、考核试卷）`,
          en: `${steps} materials of the classes filed (place of the recording, examination papers)`,
        }),
      },
    ];
  },
};

/** What turns each kind of line that pays nothing. */
export const lineCures: Cures<Facts> = {
  'class-barred': openClass,
  'outside-groups': join,
  failed: pass,
  'attendance-too-low': attend,
  'hours-too-few': attend,
  'no-certificate': certify,
  'certificate-pending': certify,
  'employment-unproven': prove,
  'claimed-late': inTime,
  'above-plan': fit,
  // A line of no hours: the class delivered none that count, or the trainee attended none.
  full: attend,
  cost: attend,
};
