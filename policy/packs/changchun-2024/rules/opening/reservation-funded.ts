import { defineRule } from '#policy/engine/define-rule.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';
import { formatYuan, noFen, subtractFen } from '#policy/engine/fen.ts';
import { occupationClasses } from '../../catalogue.ts';
import { occupationClassOf } from '../../look-up-occupation.ts';
import { plannedFullSubsidy, reservationAfterOpening } from '../../reservation.ts';

/** The reservation grows with the people enrolled; what it lacks must be in the fund (AMB-20). */
export const reservationFunded = defineRule<OpeningFacts>(
  {
    id: 'cc24/opening/reservation-funded',
    stage: 'opening',
    clauses: ['CC24-3A.1.f'],
    title: { zh: '预留资金足够', en: 'Reservation funded' },
  },
  (facts, law, say) => {
    const subject = { kind: 'class', id: facts.classId } as const;
    const { project, funding } = facts;
    if (funding === undefined) {
      return [say.missing(subject, 'funding', '可追加资金', 'funds for a top-up')];
    }
    const assigned = occupationClasses.find((each) => each === project.catalogueClass);
    const occupationClass = occupationClassOf(
      { occupationCode: project.occupationCode, extraOccupation: { catalogueClass: assigned } },
      law,
    );
    if (occupationClass === undefined) {
      return [
        say.missing(subject, 'project.catalogueClass', '职业类别', 'class of the occupation'),
      ];
    }
    const { otherClasses = [], plannedForClass } = facts;
    if (facts.enrolledInOtherClasses > 0 && otherClasses.length === 0) {
      return [say.missing(subject, 'otherClasses', '其他班级', 'the other classes')];
    }
    if (plannedForClass === undefined) {
      return [say.missing(subject, 'plannedForClass', '本班计划人数', 'planned for the class')];
    }
    const approved = { planned: project.plannedHeadcount, perHead: project.fullSubsidy };
    const open = otherClasses.flatMap(({ enrolled, opened }) =>
      opened === null
        ? []
        : [{ planned: opened.plannedHeadcount, enrolled, perHead: opened.fullSubsidy }],
    );
    const own = {
      planned: plannedForClass,
      enrolled: facts.roster.length,
      perHead: plannedFullSubsidy(facts.plan, occupationClass, law),
    };
    const held = reservationAfterOpening(approved, open, law);
    const needed = reservationAfterOpening(approved, [...open, own], law);
    const topUp = needed > held ? subtractFen(needed, held) : noFen;
    const answer = {
      observed: formatYuan(funding.available),
      required: formatYuan(topUp),
      zh: `开班后须预留 ${formatYuan(needed)} 元，需追加 ${formatYuan(topUp)} 元，可用 ${formatYuan(funding.available)} 元。`,
      en: `${formatYuan(needed)} yuan to hold once open, ${formatYuan(topUp)} to add, ${formatYuan(funding.available)} available.`,
    };
    return [topUp <= funding.available ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
