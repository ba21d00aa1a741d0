import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseOpeningFacts } from '../../../chongqing-2021/facts/opening.ts';

/** A class taught online alone is a pilot with an approval number, which lifts the online limit unless read otherwise (CQ145-20.c, AMB-62). */
export const onlinePilot = defineRule<CourseOpeningFacts>(
  {
    id: 'cq145/opening/online-pilot',
    stage: 'opening',
    clauses: ['CQ145-20.c'],
    title: { zh: '全线上培训试点', en: 'Fully online pilot' },
  },
  ({ classId, plan, onlinePilot: pilot }, law, say) => {
    const subject = { kind: 'class', id: classId } as const;
    if (plan.online === 0 || plan.offline > 0) {
      return [say.notApplicable(subject, '不是全线上培训。', 'Not taught online alone.')];
    }
    const lifts = law.choice('online_pilot') !== 'NO_EXCEPTION';
    const answer = {
      observed: pilot?.approvalNumber ?? '—',
      zh: pilot === undefined ? '全线上培训没有试点批准。' : `试点批准 ${pilot.approvalNumber}。`,
      en: pilot === undefined ? 'No pilot is approved.' : `Pilot ${pilot.approvalNumber}.`,
    };
    return [pilot !== undefined && lifts ? say.pass(subject, answer) : say.warn(subject, answer)];
  },
);
