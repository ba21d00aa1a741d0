import { defineRule } from '#policy/engine/define-rule.ts';
import { enrolmentLimit } from '../../reservation.ts';
import type { SettlementView } from '../../settlement/settlement-view.ts';

/** The rule of the opening from which an officer may except. */
const atOpening = 'cc24/opening/over-enrolment';

/** More people than may enrol in principle are held back at the opening; where they come to the claim without an exception the reviewer is shown it (CC24-3A.1.i, AMB-18). */
export const enrolledWithinLimit = defineRule<SettlementView>(
  {
    id: 'cc24/settlement/enrolled-within-limit',
    stage: 'settlement',
    clauses: ['CC24-3A.1.i'],
    title: { zh: '招生人数', en: 'People enrolled' },
  },
  ({ facts, task }, law, say) => {
    const subject = { kind: 'project', id: facts.project.id } as const;
    if (law.choice('over_enrolment.base') !== 'PROJECT_PLAN_TOTAL') {
      return [
        say.notApplicable(subject, '按班计算，开班时核对。', 'Counted by class, at the opening.'),
      ];
    }
    const planned = task.plannedHeadcount;
    const enrolled = facts.trainees.length;
    const most = enrolmentLimit(planned, law);
    const excepted = facts.waivers.some(({ rule }) => rule === atOpening);
    const answer = {
      observed: enrolled,
      required: `≤ ${most}`,
      zh: `计划 ${planned} 人，参训 ${enrolled} 人，原则上不超过 ${most} 人${excepted ? '，已批准例外' : ''}。`,
      en: `${enrolled} trained, ${planned} planned; in principle at most ${most}${excepted ? ', excepted' : ''}.`,
    };
    return [enrolled > most && !excepted ? say.warn(subject, answer) : say.pass(subject, answer)];
  },
);
