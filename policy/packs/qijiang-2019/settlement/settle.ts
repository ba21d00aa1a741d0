import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { type Judged, noRules } from '#policy/engine/judged.ts';
import { lawOn } from '#policy/engine/law.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import type { Statement, StatementOptions } from '#policy/engine/statement.ts';
import {
  type AdvanceProgramme,
  judgeAdvance,
  settleAdvance,
} from '../../chongqing-2021/advances/settle-advance.ts';
import { apprenticeshipRules as cityApprenticeshipRules } from '../../chongqing-2021/apprenticeship/rules.ts';
import { notDuringWorkTraining } from '../../chongqing-2021/persons/not-during-work-training.ts';
import {
  courseRules as cityCourseRules,
  workTrainingRules as cityWorkTrainingRules,
} from '../../chongqing-2021/rules/settlement/rules.ts';
import {
  type ChongqingProgrammes,
  judge as judgeAsTheCity,
  settle as settleAsTheCity,
} from '../../chongqing-2021/settlement/settle.ts';
import { acceptedKinds } from '../certificate-kinds.ts';
import { groupOf } from '../groups.ts';
import { settleLivingAllowance } from '../living-allowance/settle-living-allowance.ts';
import { histories, personLimits } from '../rules/opening/rules.ts';
import {
  advanceRules,
  apprenticeshipRules,
  courseRules,
  workTrainingRules,
} from '../rules/settlement/rules.ts';
import { employmentOf } from '../work-training-employment.ts';
import type { QijiangFacts } from './facts.ts';
import { withPayee } from './payee.ts';
import { openedSinceTheNotice, sinceTheNotice } from './since-the-notice.ts';

/** What the Qijiang notice adds to the arithmetic of the city, for each kind of subsidy that the city knows too. */
function programmesOf(pack: PolicyPack): ChongqingProgrammes {
  // The yearly limit of the city is the district's own.
  const apart = openedSinceTheNotice(notDuringWorkTraining);
  const limits = [{ rule: apart, kind: 'during-work-training' }, ...personLimits];
  return {
    course: {
      pack,
      olderThanNotice: true,
      certificateClauses: ['QJ19-4.2.a'],
      advanceClauses: ['QJ19-4.2.g'],
      certificateChoice: 'certificate.accept',
      accepts: ({ kind }, _facts, law) => acceptedKinds(law).some(({ id }) => id === kind),
      rules: [...cityCourseRules.map(sinceTheNotice), ...courseRules],
      limits,
      histories,
      isSubsidised: ({ group }) => groupOf(group) !== undefined,
    },
    workTraining: {
      pack,
      clauses: ['QJ19-4.1.f'],
      monthsParameter: 'qj19.work_training_months_max',
      rules: [...cityWorkTrainingRules, ...workTrainingRules],
      limits,
      histories,
      isPaid: (worker, claim) => employmentOf(worker, claim) !== undefined,
    },
    apprenticeship: {
      pack,
      clauses: ['QJ19-4.1.e', 'QJ19-4.2.a'],
      rules: [...cityApprenticeshipRules.map(openedSinceTheNotice), ...apprenticeshipRules],
      limits,
      histories,
    },
  };
}

/** Half of the approved estimate, to course projects (QJ19-4.2.g, AMB-64). */
function advancesOf(pack: PolicyPack): AdvanceProgramme {
  return {
    pack,
    clauses: ['QJ19-4.2.g'],
    shareParameter: 'qj19.advance_share',
    choices: ['advance.share'],
    rules: advanceRules,
    headsOf: ({ plannedHeadcount }) => plannedHeadcount,
  };
}

function settleByKind(pack: PolicyPack, facts: QijiangFacts, options: StatementOptions): Statement {
  switch (facts.kind) {
    case 'living-allowance':
      return settleLivingAllowance(pack, facts, options);
    case 'advance':
      return settleAdvance(advancesOf(pack), facts, options);
    default:
      return settleAsTheCity(programmesOf(pack), facts, options);
  }
}

/** Computes a settlement under the Qijiang notice, with who is paid. Throws `EngineError` where a rate or standard was not entered. */
export function settle(
  pack: PolicyPack,
  facts: QijiangFacts,
  options: StatementOptions,
): Statement {
  const statement = settleByKind(pack, facts, options);
  const law = lawOn(pack, civilDate(statement.pack.lawOf), options.choices);
  return withPayee(statement, facts, law);
}

/** What the rules say of a claim under the Qijiang notice; none speaks of living allowances. */
export function judge(pack: PolicyPack, facts: QijiangFacts, overrides: ChoiceOverrides): Judged {
  switch (facts.kind) {
    case 'living-allowance':
      return noRules;
    case 'advance':
      return judgeAdvance(advancesOf(pack), facts, overrides);
    default:
      return judgeAsTheCity(programmesOf(pack), facts, overrides);
  }
}
