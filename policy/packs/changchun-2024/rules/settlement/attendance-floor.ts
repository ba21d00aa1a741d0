import { defineRule } from '#policy/engine/define-rule.ts';
import { compareRatio, formatPercent, one } from '#policy/engine/ratio.ts';
import { leaveIsExcused } from '../../settlement/excused-days.ts';
import { attendanceSuffices } from '../../settlement/qualification.ts';
import type { SettlementView } from '../../settlement/settlement-view.ts';

/** Whoever attended less than 70 % earns nothing (CC24-4.1.d, 4.2.2.c, 3A.3.a, AMB-26). */
export const attendanceFloor = defineRule<SettlementView>(
  {
    id: 'cc24/settlement/attendance-floor',
    stage: 'settlement',
    clauses: ['CC24-4.1.d', 'CC24-4.2.2.c', 'CC24-3A.3.a'],
    title: { zh: '参训率', en: 'attendance' },
  },
  ({ standings }, _law, say) =>
    standings.map(({ facts: trainee, attendance, employment, of }) => {
      const subject = { kind: 'trainee', id: trainee.id } as const;
      const floor = formatPercent(of.law.share('cc24.attendance_floor'));
      const rate = formatPercent(attendance.rate);
      const answer = { observed: rate, required: `≥ ${floor}` };
      const unsaid = trainee.excusedDays === undefined && leaveIsExcused(of.law);
      if (unsaid && compareRatio(attendance.rate, one) < 0) {
        return say.missing(
          subject,
          `trainees.${trainee.id}.excusedDays`,
          `学员 ${trainee.id} 的请假记录`,
          `the record of leave of trainee ${trainee.id}`,
        );
      }
      return attendanceSuffices(attendance, employment.state, of.law)
        ? say.pass(subject, { ...answer, zh: `参训率 ${rate}。`, en: `Attendance ${rate}.` })
        : say.block(subject, {
            ...answer,
            zh: `学员 ${trainee.id} 参训率 ${rate}，不足 ${floor}，不予补贴。`,
            en: `Trainee ${trainee.id} attended ${rate}, less than ${floor}, and earns nothing.`,
          });
    }),
);
