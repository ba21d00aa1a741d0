import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';

/** Training is tied to an employer and to a post (定岗、定向式). */
export const employerAndPost = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/employer-and-post',
    stage: 'approval',
    clauses: ['CC24-1.b'],
    title: { zh: '明确用工企业和岗位', en: 'Employer and post named' },
  },
  (facts, law, say) => {
    const subject = { kind: 'project', id: facts.projectId } as const;
    const [employers, posts] = [facts.enterprises.length, facts.posts.length];
    const answer = {
      observed: `${employers} / ${posts}`,
      required: '≥ 1 / ≥ 1',
      zh: `已列用工企业 ${employers} 家、岗位 ${posts} 个，各须至少一个。`,
      en: `${employers} employers and ${posts} posts named; at least one of each.`,
    };
    const tooMany = employers > 1 && law.choice('project.employers') === 'ONE_EMPLOYER';
    const met = employers > 0 && posts > 0 && !tooMany;
    return [met ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
