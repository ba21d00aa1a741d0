import { defineRule } from '#policy/engine/define-rule.ts';
import type { ConductFacts } from '../../../chongqing-2021/conduct/violations.ts';

/** An institution that left the system applies for nothing; classes still running need a decision (CQ145-13.c, 28.d). */
export const notExited = defineRule<ConductFacts>(
  {
    id: 'cq145/institution/not-exited',
    stage: 'institution',
    clauses: ['CQ145-13.c', 'CQ145-28.d'],
    title: { zh: '未退出', en: 'Not exited' },
  },
  ({ institutionId, on, exitedOn, openClasses }, _law, say) => {
    const subject = { kind: 'institution', id: institutionId } as const;
    if (exitedOn === null || exitedOn > on) {
      return [say.pass(subject, { zh: '没有退出。', en: 'Has not exited.' })];
    }
    return [
      say.block(subject, {
        observed: exitedOn,
        zh: `${exitedOn} 退出，不得申报；未结业班级 ${openClasses} 个，须另行处理。`,
        en: `Exited on ${exitedOn} and cannot apply; ${openClasses} classes still run and need a decision.`,
      }),
    ];
  },
);
