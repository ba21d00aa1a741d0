import { defineRule } from '#policy/engine/define-rule.ts';
import type { SupervisionFacts } from '#policy/engine/facts/supervision.ts';
import { isOnlineDay } from '../../settlement/clips.ts';

/** Each trainee checks in at the start and at the end of the day, or the hours do not count (AMB-31). */
export const bothCheckIns = defineRule<SupervisionFacts>(
  {
    id: 'cc24/supervision/both-check-ins',
    stage: 'supervision',
    clauses: ['CC24-3A.3.a'],
    title: { zh: '每日两次打卡', en: 'Two check-ins a day' },
  },
  (facts, law, say) => {
    const needed = law.count('cc24.checkins_per_day');
    const online = isOnlineDay({ lessons: facts.delivered ?? facts.timetable });
    return facts.trainees.map((trainee) => {
      const { traineeId: id, platformRecord } = trainee;
      const subject = { kind: 'trainee', id } as const;
      if (online && platformRecord !== undefined) {
        return say.pass(subject, {
          zh: `学员 ${id} 有线上学习记录。`,
          en: `The platform has a record of trainee ${id}.`,
        });
      }
      const events = [trainee.in, trainee.out];
      const accepted = events.filter((event) => event?.accepted === true).length;
      const late = events.filter((event) => event?.accepted === false).length;
      const answer = {
        observed: accepted,
        required: needed,
        zh: `学员 ${id} 于${facts.date}有效打卡 ${accepted} 次${late > 0 ? `，另有 ${late} 次在时段之外` : ''}，须 ${needed} 次，否则当日学时不计。`,
        en: `Trainee ${id} has ${accepted} valid check-ins on ${facts.date}${late > 0 ? ` and ${late} outside the window` : ''}; ${needed} are needed, or the hours of the day do not count.`,
      };
      return accepted >= needed ? say.pass(subject, answer) : say.warn(subject, answer);
    });
  },
);
