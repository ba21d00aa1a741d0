import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { Cure, Cures } from '#policy/engine/counterfactual.ts';
import { type FactEdit, type FactPath, factAt } from '#policy/engine/fact-change.ts';
import type { FindingSubject } from '#policy/engine/finding.ts';
import { setting } from '#policy/engine/lever.ts';
import type { AdvanceClaim } from './facts/advance-claim.ts';
import type { ChongqingFacts } from './facts/settlement.ts';

/** Facts of any claim in Chongqing and its districts, as far as a cure reads them. */
export type ClaimFacts = ChongqingFacts | AdvanceClaim | { readonly kind: 'living-allowance' };

/** Under which key facts list the people whose lines a statement has. */
const lists = ['trainees', 'workers', 'apprentices'] as const;

function placeOf(facts: ClaimFacts, { id }: FindingSubject): FactPath {
  const list = lists.find((each) => each in facts) ?? lists[0];
  const people = factAt(facts, [list]);
  const isHe = (each: { readonly id: string }) => each.id === id;
  return [list, Array.isArray(people) ? people.findIndex(isHe) : 0];
}

const enter: Cure<ClaimFacts> = (facts, subject) => [
  setting(
    [{ path: [...placeOf(facts, subject), 'enteredByRealName'], to: true }],
    '录入实名制系统',
    'entered by real name',
  ),
];

/** Any group that is paid will do, in the order of the text. */
const join: Cure<ClaimFacts> = (facts, subject, { pack }) =>
  pack.groups.map(({ id, label }) =>
    setting(
      [{ path: [...placeOf(facts, subject), 'group'], to: id }],
      `属于${label.zh}`,
      `one of the ${label.en}`,
    ),
  );

function certificateFor(facts: ClaimFacts): object | undefined {
  const common = { number: '—' };
  if (facts.kind === 'course') {
    const { code, level } = facts.project.occupation;
    const issuedOn = facts.claim.filedOn;
    return { ...common, kind: 'skill-level', occupationCode: code, level, issuedOn };
  }
  if (facts.kind !== 'apprenticeship') return undefined;
  return { ...common, level: 'none', issuedOn: facts.claim.filedOn };
}

const certify: Cure<ClaimFacts> = (facts, subject) => [
  setting(
    [{ path: [...placeOf(facts, subject), 'certificate'], to: certificateFor(facts) }],
    '取得本项目认可的证书',
    'a certificate that the project accepts',
  ),
];

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

/** What turns each kind of line that pays nothing, in Chongqing and its districts. */
export const lineCures: Cures<ClaimFacts> = {
  'not-entered': enter,
  'outside-groups': join,
  'no-certificate': certify,
  'conditions-unmet': finish,
  'no-listed-event': () => noEvent,
};
