import { defineRule } from '#policy/engine/define-rule.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';
import { enrolmentLimit } from '../../reservation.ts';

/** In principle at most a fifth above plan may enrol, over the whole project by default (AMB-18). */
export const overEnrolment = defineRule<OpeningFacts>(
  {
    id: 'cc24/opening/over-enrolment',
    stage: 'opening',
    clauses: ['CC24-3A.1.i'],
    title: { zh: '招生人数上限', en: 'Enrolment limit' },
    inPrinciple: true,
  },
  (facts, law, say) => {
    const subject = { kind: 'class', id: facts.classId } as const;
    const base = law.choice('over_enrolment.base');
    const { plannedHeadcount } = facts.project;
    const { plannedForClass } = facts;
    if (base !== 'PROJECT_PLAN_TOTAL' && plannedForClass === undefined) {
      return [say.missing(subject, 'plannedForClass', '本班计划人数', 'planned for the class')];
    }
    const ofClass = plannedForClass ?? plannedHeadcount;
    const limit = {
      PROJECT_PLAN_TOTAL: enrolmentLimit(plannedHeadcount, law),
      CLASS_PLAN: enrolmentLimit(ofClass, law),
      LITERAL: ofClass + enrolmentLimit(plannedHeadcount, law) - plannedHeadcount,
    }[base];
    const others = base === 'PROJECT_PLAN_TOTAL' ? facts.enrolledInOtherClasses : 0;
    const enrolled = facts.roster.length + others;
    const most = limit ?? plannedHeadcount;
    const planned = base === 'PROJECT_PLAN_TOTAL' ? plannedHeadcount : ofClass;
    const answer = {
      observed: enrolled,
      required: `≤ ${most}`,
      zh: `计划 ${planned} 人，招生 ${enrolled} 人，原则上不超过 ${most} 人。`,
      en: `${enrolled} enrolled, ${planned} planned; in principle at most ${most}.`,
    };
    return [enrolled <= most ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
