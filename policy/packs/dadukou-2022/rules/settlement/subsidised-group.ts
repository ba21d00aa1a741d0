import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseView } from '#policy/packs/chongqing-2021/settlement/course-view.ts';

/** In a project for key groups only they are subsidised (DDK22-2.1.a). */
export const subsidisedGroup = defineRule<CourseView>(
  {
    id: 'ddk22/settlement/subsidised-group',
    stage: 'settlement',
    clauses: ['DDK22-2.1.a'],
    title: { zh: '补贴人群', en: 'Subsidised groups' },
  },
  ({ facts, standings }, _law, say) => {
    const ofProject = { kind: 'project', id: facts.project.id } as const;
    if (facts.project.projectType === undefined) {
      return [say.missing(ofProject, 'project.projectType', '项目类型', 'the type of project')];
    }
    return standings.map(({ facts: { id, group }, kind }) => {
      const subject = { kind: 'trainee', id } as const;
      const observed = group ?? '—';
      return kind === 'outside-groups'
        ? say.block(subject, {
            observed,
            zh: '不属重点群体，不予补贴。',
            en: 'In no key group: unpaid.',
          })
        : say.pass(subject, { observed, zh: '属补贴人群。', en: 'In a subsidised group.' });
    });
  },
);
