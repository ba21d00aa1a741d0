import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';

/** A consultation draft binds nobody: cases may be prepared, nothing is paid before activation. */
export const packInForce = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/pack-in-force',
    stage: 'approval',
    clauses: ['CC24-0.a'],
    title: { zh: '政策已启用', en: 'The policy is in force' },
  },
  (facts, law, say) => {
    const subject = { kind: 'project', id: facts.projectId } as const;
    const { draft } = law.pack;
    if (!draft || law.choice('profile.cc24.status') === 'TREAT_AS_IN_FORCE') {
      return [say.pass(subject, { zh: '政策已生效。', en: 'The policy is in force.' })];
    }
    if (facts.activation === null) {
      return [
        say.warn(subject, {
          observed: 'draft',
          required: 'activation',
          zh: '政策为征求意见稿且尚未启用；启用前不得拨付。',
          en: 'The policy is a draft and not activated; nothing is paid before it is.',
        }),
      ];
    }
    return [
      say.pass(subject, {
        observed: facts.activation.instrument,
        zh: `政策已由“${facts.activation.instrument}”启用。`,
        en: `The policy was activated by ${facts.activation.instrument}.`,
      }),
    ];
  },
);
