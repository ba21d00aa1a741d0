import { defineRule } from '#policy/engine/define-rule.ts';
import { namesAnother } from '../../../chongqing-2021/rules/settlement/names-another.ts';
import type { CourseView } from '../../../chongqing-2021/settlement/course-view.ts';
import { acceptedKinds, certificateKinds } from '../../certificate-kinds.ts';

/** Five kinds of certificate open the subsidy, the completion certificate alone by choice; the reviewer is shown one of another occupation or level than the project's (QJ19-4.2.a, AMB-42). */
export const certificateKind = defineRule<CourseView>(
  {
    id: 'qj19/settlement/certificate-kind',
    stage: 'settlement',
    clauses: ['QJ19-4.2.a'],
    choices: ['certificate.accept'],
    title: { zh: '取得所列证书', en: 'A certificate of the five kinds' },
  },
  ({ facts: { project }, standings }, law, say) =>
    standings.map(({ facts: { id, certificate } }) => {
      const subject = { kind: 'trainee', id } as const;
      const kind = certificateKinds.find((each) => each.id === certificate?.kind);
      if (certificate === undefined || kind === undefined) {
        return say.block(subject, {
          zh: '没有所列证书。',
          en: 'No certificate of the five kinds.',
        });
      }
      const answer = {
        observed: kind.label.zh,
        zh: `持${kind.label.zh}。`,
        en: `Holds: ${kind.label.en}.`,
      };
      if (!acceptedKinds(law).includes(kind)) return say.block(subject, answer);
      const another = namesAnother(certificate, project.occupation);
      return another === undefined ? say.pass(subject, answer) : say.warn(subject, another);
    }),
);
