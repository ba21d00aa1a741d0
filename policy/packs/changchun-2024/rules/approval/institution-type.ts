import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';
import { institutionTypes } from '../../institution-types.ts';

/** Only three kinds of body may train, and only while active. */
export const institutionType = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/institution-type',
    stage: 'approval',
    clauses: ['CC24-3A.1.b'],
    title: { zh: '承训单位类型', en: 'Kind of institution' },
  },
  (facts, _law, say) => {
    const subject = { kind: 'project', id: facts.projectId } as const;
    const { institution } = facts;
    if (institution === undefined) {
      return [say.missing(subject, 'institution', '承训单位', 'institution')];
    }
    const known = institutionTypes.get(institution.type);
    const all = [...institutionTypes.values()];
    const answer = {
      observed: institution.type,
      required: [...institutionTypes.keys()].join(', '),
      zh: `承训单位类型为${known?.zh ?? institution.type}，资格${institution.active ? '有效' : '无效'}；须为有效的${all.map(({ zh }) => zh).join('、')}。`,
      en: `The institution is ${known?.en ?? institution.type}, ${institution.active ? 'active' : 'not active'}; it must be an active ${all.map(({ en }) => en).join(', ')}.`,
    };
    const met = known !== undefined && institution.active;
    return [met ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
