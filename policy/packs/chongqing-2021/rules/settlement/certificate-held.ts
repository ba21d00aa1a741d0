import type { ClauseId } from '#policy/engine/clause.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import type { Rule } from '#policy/engine/rule.ts';
import type { CourseView } from '../../settlement/course-view.ts';

/** A rule that a trainee causes a subsidy only with a certificate the programme accepts. */
export function certificateHeld(id: string, clauses: readonly ClauseId[]): Rule<CourseView> {
  return defineRule<CourseView>(
    {
      id,
      stage: 'settlement',
      clauses,
      title: { zh: '取得相应证书', en: 'An accepted certificate' },
    },
    ({ standings }, _law, say) =>
      standings.map(({ facts, kind }) => {
        const subject = { kind: 'trainee', id: facts.id } as const;
        const observed = facts.certificate?.kind ?? '—';
        return kind === 'no-certificate'
          ? say.block(subject, {
              observed,
              zh: '没有本项目认可的证书，不予补贴。',
              en: 'No certificate this project accepts: unpaid.',
            })
          : say.pass(subject, {
              observed,
              zh: '证书符合要求。',
              en: 'The certificate is accepted.',
            });
      }),
  );
}
