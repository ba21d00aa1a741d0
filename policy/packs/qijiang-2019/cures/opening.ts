import type { Cures } from '#policy/engine/counterfactual.ts';
import type { PersonFacts } from '#policy/engine/facts/person-history.ts';
import { paying, setting } from '#policy/engine/lever.ts';
import { onRoster } from '../../chongqing-2021/cures/on-roster.ts';
import type { CourseOpeningFacts } from '../../chongqing-2021/facts/opening.ts';
import { countedLater, neverBy, notBefore } from '../../chongqing-2021/persons/person-cures.ts';
import { groups } from '../groups.ts';
import { other } from '../rules/opening/one-of-two-subsidies.ts';

/** What turns each block of an opening in Qijiang. */
export const openingCures: Cures<CourseOpeningFacts> = {
  'qj19/opening/eligible-group': (facts, subject) => {
    const { edit, proven } = onRoster(facts, subject);
    return groups.map(({ id, label: { zh, en } }) =>
      setting(
        [edit('group', id), ...proven('groupProof')],
        `属${zh}，证明在案`,
        `in the group ${en}, with proof`,
      ),
    );
  },
  'qj19/opening/no-pension': (facts, subject) => [
    setting(
      [onRoster(facts, subject).edit('pensionEntitled', false)],
      '不领取养老金',
      'not entitled to a pension',
    ),
  ],
  'qj19/opening/free-of-charge': (facts, subject) => {
    const { entry, path } = onRoster(facts, subject);
    const fee = entry.feeFen ?? 0;
    return [paying(path('feeFen'), fee, -1, fee, '收费', 'the fee')];
  },
};

/** What turns each block of a person's further subsidy in Qijiang. */
export const personCures: Cures<PersonFacts> = {
  'qj19/opening/annual-limit': countedLater,
  'qj19/opening/same-item-once': notBefore,
  'qj19/opening/one-of-two-subsidies': neverBy(({ kind }, { asked }) => kind === other[asked.kind]),
};
