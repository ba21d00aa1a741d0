import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseOpeningFacts } from '#policy/packs/chongqing-2021/facts/opening.ts';

/** A project of type 2 upgrades staff: each trainee works for the enterprise, trained as a whole unit or by commission (DDK22-2.2). */
export const employerLink = defineRule<CourseOpeningFacts>(
  {
    id: 'ddk22/opening/employer-link',
    stage: 'opening',
    clauses: ['DDK22-2.2'],
    title: { zh: '企业职工', en: 'Staff of the enterprise' },
  },
  ({ projectType, classId, commission, roster }, _law, say) => {
    const ofClass = { kind: 'class', id: classId } as const;
    if (projectType !== 'staff-upgrading') {
      return [say.notApplicable(ofClass, '不是企业职工项目。', 'Not a project for staff.')];
    }
    const form =
      commission === undefined
        ? say.missing(ofClass, 'commission', '组训形式', 'the form of training')
        : commission === 'open'
          ? say.warn(ofClass, {
              observed: commission,
              zh: '以整建制或委托培训为主，本班为公开组班。',
              en: 'Mainly whole-unit or commissioned training; this class is open.',
            })
          : say.pass(ofClass, {
              observed: commission,
              zh: commission === 'whole-unit' ? '企业整建制培训。' : '企业委托培训。',
              en: `Form: ${commission}.`,
            });
    return [
      form,
      ...roster.map(({ traineeId, relation, relationProof }) => {
        const subject = { kind: 'trainee', id: traineeId } as const;
        if (relation === 'none') {
          return say.block(subject, {
            observed: relation,
            zh: '不是企业职工。',
            en: 'Does not work for the enterprise.',
          });
        }
        return relationProof === undefined
          ? say.missing(
              subject,
              `roster.${traineeId}.relationProof`,
              '劳动关系证明',
              'proof of employment',
            )
          : say.pass(subject, {
              observed: relation,
              zh: '企业职工。',
              en: 'Works for the enterprise.',
            });
      }),
    ];
  },
);
