import { addDays } from '#policy/engine/civil-date.ts';
import type { Cures } from '#policy/engine/counterfactual.ts';
import type { FactEdit } from '#policy/engine/fact-change.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';
import { type Lever, moving, movingTo, setting } from '#policy/engine/lever.ts';
import { graduateSubTypes } from '../groups.ts';

interface Place {
  readonly at: number;
  readonly path: readonly (string | number)[];
}

function placeOf({ roster }: OpeningFacts, id: string): Place {
  const at = roster.findLastIndex(({ traineeId }) => traineeId === id);
  return { at, path: ['roster', at] };
}

/** Ten years of days. */
const mostDays = 3_660;

/** A graduation no further from the decision than it may be; of a kind that the text names, where kinds are told apart. */
function graduation({ asOf, roster }: OpeningFacts, { at, path }: Place): readonly Lever[] {
  const { graduatedOn, group } = roster[at] ?? {};
  if (graduatedOn === undefined) return [];
  const kind: FactEdit = { path: [...path, 'groupSubType'], to: graduateSubTypes[0] };
  const byDay = movingTo(asOf, [...path, 'graduatedOn'], graduatedOn, '毕业日期', 'graduated');
  if (group === 'recent-school-leaver') return [byDay];
  return [
    setting([kind], '毕业生类别为文件所列之一', 'a graduate of a kind the text names'),
    byDay,
    {
      ...byDay,
      edits: (steps) => [kind, ...byDay.edits(steps)],
      say: (steps) => ({
        zh: `毕业生类别为文件所列之一，${byDay.say(steps).zh}`,
        en: `a graduate of a kind the text names, ${byDay.say(steps).en}`,
      }),
    },
  ];
}

/** What turns each block about one person of the roster. */
export const rosterCures: Cures<OpeningFacts> = {
  'cc24/opening/one-person-once': (facts, { id }) => {
    const { path } = placeOf(facts, id);
    const alone: FactEdit = { path: [...path, 'personKey'], to: `only-${id}` };
    const free: FactEdit = { path: [...path, 'inRunningClass'], to: null };
    return [
      setting([free], '该学员不在其他班级就读', 'the trainee in no other running class'),
      setting([alone], '名单上没有同一人', 'nobody twice on the roster'),
      setting([alone, free], '名单上没有同一人，也不在其他班级就读', 'nobody twice anywhere'),
    ];
  },
  'cc24/opening/identity-complete': (facts, { id }) => [
    setting(
      [{ path: [...placeOf(facts, id).path, 'identityComplete'], to: true }],
      '补齐身份信息',
      'the identity data complete',
    ),
  ],
  'cc24/opening/graduate-window': (facts, { id }) => graduation(facts, placeOf(facts, id)),
  'cc24/opening/eligible-group': (facts, { id }, law) => {
    const { at, path } = placeOf(facts, id);
    const entry = facts.roster[at];
    const validOn = entry?.groupProof?.validOn;
    const group = law.pack.groups.find((each) => each.id === 'registered-unemployed')?.id;
    const listed: FactEdit[] = [
      { path: [...path, 'group'], to: group },
      { path: [...path, 'existingStaff'], to: false },
    ];
    const proof = [...path, 'groupProof'];
    // Before whichever of the two days the group is judged on.
    const [inTime] = [facts.enrolmentClosedOn ?? facts.asOf, facts.asOf].toSorted();
    const earlier: Lever[] =
      validOn === undefined
        ? []
        : [
            moving([...proof, 'validOn'], validOn, -1, '人群证明生效日', 'the group proven'),
            {
              most: mostDays,
              edits: (steps) => [
                ...listed,
                { path: proof, to: { ...entry?.groupProof, validOn: addDays(validOn, -steps) } },
              ],
              say: (steps) => ({
                zh: `属六类人员，证明提前 ${steps} 天`,
                en: `one of the six groups, proven ${steps} days earlier`,
              }),
            },
          ];
    return [
      setting(listed, '属六类人员之一，且非企业在职职工', 'one of the six groups and not staff'),
      ...earlier,
      setting(
        [...listed, { path: proof, to: { validOn: inTime } }],
        '属六类人员之一并有证明',
        'one of the six groups, with proof',
      ),
    ];
  },
};
