import { defineRule } from '#policy/engine/define-rule.ts';
import type { TimetableChangeFacts } from '#policy/engine/facts/timetable-change.ts';

/** A day on which people checked in or files came has begun: what was taught is told, the day stays. */
export const changeBeforeTeaching = defineRule<TimetableChangeFacts>(
  {
    id: 'cc24/supervision/change-before-teaching',
    stage: 'supervision',
    clauses: ['CC24-3A.3.a', 'CC24-3A.3.g'],
    title: { zh: '已开课的课次不得取消或改期', en: 'A day that began is not called off' },
  },
  ({ classId, change, recorded: { checkIns, files } }, _law, say) => {
    const subject = { kind: 'day', id: `${classId}/${change.date}` } as const;
    if (change.kind === 'taught-otherwise') {
      return [say.notApplicable(subject, '课次照常进行，只调整课时。', 'The day takes place.')];
    }
    const answer = {
      observed: checkIns + files,
      required: 0,
      zh: `${change.date}已有打卡 ${checkIns} 次、视频或平台记录 ${files} 份；已开课的课次不能取消或改期，请按实际授课调整课时。`,
      en: `${change.date} has ${checkIns} check-ins and ${files} files; a day that began is not called off or moved, report what was taught.`,
    };
    return [checkIns + files === 0 ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
