import { sameDayIn, yearOf } from '#policy/engine/civil-date.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';
import { graduateSubTypes } from '../../groups.ts';

const needsDate: readonly (string | null)[] = ['graduating-student', 'recent-school-leaver'];

/** Graduates are of a named kind and in their graduation year; school leavers are recent (AMB-14). */
export const graduateWindow = defineRule<OpeningFacts>(
  {
    id: 'cc24/opening/graduate-window',
    stage: 'opening',
    clauses: ['CC24-2.2.a', 'CC24-2.2.b'],
    title: { zh: '毕业生类别和时限', en: 'Kind and time of graduation' },
  },
  (facts, law, say) => {
    const concerned = facts.roster
      .map((entry, at) => ({ ...entry, at }))
      .filter(({ group }) => needsDate.includes(group));
    if (concerned.length === 0) {
      const subject = { kind: 'class', id: facts.classId } as const;
      return [say.notApplicable(subject, '名单中没有毕业生。', 'No graduates on the roster.')];
    }
    return concerned.map(({ at, traineeId, group, groupSubType, graduatedOn }) => {
      const subject = { kind: 'trainee', id: traineeId } as const;
      if (graduatedOn === undefined) {
        return say.missing(
          subject,
          `roster.${at}.graduatedOn`,
          `学员 ${traineeId} 的毕业日期`,
          `graduation day of trainee ${traineeId}`,
        );
      }
      if (group === 'recent-school-leaver') {
        const last = sameDayIn(yearOf(graduatedOn) + law.count('cc24.leaver_window'), graduatedOn);
        const answer = {
          observed: facts.asOf,
          required: `${graduatedOn}/${last}`,
          zh: `学员 ${traineeId} 于${graduatedOn}毕业，应届身份至${last}，核准日为${facts.asOf}。`,
          en: `Trainee ${traineeId} left school on ${graduatedOn} and counts as recent to ${last}; judged on ${facts.asOf}.`,
        };
        const met = graduatedOn <= facts.asOf && facts.asOf <= last;
        return met ? say.pass(subject, answer) : say.block(subject, answer);
      }
      if (groupSubType === undefined) {
        return say.missing(
          subject,
          `roster.${at}.groupSubType`,
          `学员 ${traineeId} 的毕业生类别`,
          `kind of graduate of trainee ${traineeId}`,
        );
      }
      const answer = {
        observed: `${groupSubType}, ${yearOf(graduatedOn)}`,
        required: `${graduateSubTypes.join('/')}, ${yearOf(facts.asOf)}`,
        zh: `学员 ${traineeId} 为 ${yearOf(graduatedOn)} 年毕业生（${groupSubType}），须为 ${yearOf(facts.asOf)} 毕业年度。`,
        en: `Trainee ${traineeId} graduates in ${yearOf(graduatedOn)} (${groupSubType}); the year must be ${yearOf(facts.asOf)}.`,
      };
      const met =
        graduateSubTypes.some((each) => each === groupSubType) &&
        yearOf(graduatedOn) === yearOf(facts.asOf);
      return met ? say.pass(subject, answer) : say.block(subject, answer);
    });
  },
);
