import { defineRule } from '#policy/engine/define-rule.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';
import { isInside, policyWindow } from '../../policy-window.ts';

/** The opening is approved within the validity; by choice the project approval decides (AMB-08). */
export const validityWindow = defineRule<OpeningFacts>(
  {
    id: 'cc24/opening/validity-window',
    stage: 'opening',
    clauses: ['CC24-7.a'],
    title: { zh: '开班核准在有效期内', en: 'Opening within the validity' },
  },
  (facts, law, say) => {
    const subject = { kind: 'class', id: facts.classId } as const;
    const window = policyWindow(facts.activation, law);
    if (window === undefined) {
      return [say.missing(subject, 'activation.publishedOn', '政策公布日', 'day of publication')];
    }
    const byProject = law.choice('validity.event') === 'PROJECT_APPROVED_INSIDE';
    const day = byProject ? facts.project.approvedOn : facts.asOf;
    const answer = {
      observed: day,
      required: `${window.from}/${window.to}`,
      zh: `${byProject ? '立项批准日' : '开班核准日'}为${day}，有效期为${window.from}至${window.to}。`,
      en: `${byProject ? 'Project' : 'Opening'} approved on ${day}; valid from ${window.from} to ${window.to}.`,
    };
    return [isInside(day, window) ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
