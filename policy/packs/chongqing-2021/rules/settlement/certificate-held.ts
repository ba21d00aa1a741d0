import type { ClauseId } from '#policy/engine/clause.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import type { Rule } from '#policy/engine/rule.ts';
import type { CourseView } from '../../settlement/course-view.ts';
import { namesAnother } from './names-another.ts';

/** A rule that a trainee causes a subsidy only with a certificate the programme accepts; the reviewer is shown one that is paid although it names another occupation or level than the project. */
export function certificateHeld(id: string, clauses: readonly ClauseId[]): Rule<CourseView> {
  return defineRule<CourseView>(
    {
      id,
      stage: 'settlement',
      clauses,
      title: { zh: '取得相应证书', en: 'An accepted certificate' },
    },
    ({ facts: { project }, standings }, _law, say) =>
      standings.map(({ facts: { id: traineeId, certificate }, kind }) => {
        const subject = { kind: 'trainee', id: traineeId } as const;
        if (certificate === undefined || kind === 'no-certificate') {
          return say.block(subject, {
            observed: certificate?.kind ?? '—',
            zh: '没有本项目认可的证书，不予补贴。',
            en: 'No certificate this project accepts: unpaid.',
          });
        }
        const another =
          kind === 'certified' ? namesAnother(certificate, project.occupation) : undefined;
        return another === undefined
          ? say.pass(subject, {
              observed: certificate.kind,
              zh: '证书符合要求。',
              en: 'The certificate is accepted.',
            })
          : say.warn(subject, another);
      }),
  );
}
