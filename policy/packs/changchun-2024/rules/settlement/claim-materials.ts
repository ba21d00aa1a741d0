import { defineRule, type Say } from '#policy/engine/define-rule.ts';
import type { Finding } from '#policy/engine/finding.ts';
import type { SettlementView } from '../../settlement/settlement-view.ts';
import type { TraineeStanding } from '../../settlement/standing.ts';

function classItem(
  view: SettlementView,
  say: Say,
  item: 'fullVideo' | 'examinationPapers',
  zh: string,
  en: string,
): readonly Finding[] {
  return view.classes.map(({ facts: each, barred, law }) => {
    const subject = { kind: 'claim', id: view.facts.claim.id } as const;
    if (item === 'fullVideo' && law.choice('video.archive') === 'CLIPS_ONLY') {
      return say.notApplicable(subject, '仅保存视频片段。', 'Only the clips are kept.');
    }
    if (barred !== undefined) {
      return say.notApplicable(
        subject,
        `班级 ${each.id} 不予补贴，不核材料。`,
        `Class ${each.id} is barred; its materials are not asked for.`,
      );
    }
    const path = `classes.${each.id}.${item}`;
    if (each[item] !== undefined) {
      return say.pass(subject, {
        zh: `班级 ${each.id}：${zh}已提交。`,
        en: `Class ${each.id}: ${en} filed.`,
      });
    }
    return view.supplements.open
      ? say.missing(subject, path, `班级 ${each.id} 的${zh}`, `${en} of class ${each.id}`)
      : say.block(subject, {
          zh: `班级 ${each.id} 未提交${zh}，补正期已过。`,
          en: `Class ${each.id} lacks ${en} and supplements are closed.`,
        });
  });
}

function employmentItem({ facts: trainee, employment }: TraineeStanding, say: Say): Finding {
  const subject = { kind: 'trainee', id: trainee.id } as const;
  switch (employment.state) {
    case 'none':
      return say.notApplicable(
        subject,
        '未就业，不要求就业材料。',
        'Not employed; no proof is asked for.',
      );
    case 'proven':
      return say.pass(subject, { zh: '就业材料齐全。', en: 'Proof of employment complete.' });
    case 'elsewhere':
      return say.warn(subject, {
        zh: `学员 ${trainee.id} 的合同不属项目企业或不在期限内，按未就业。`,
        en: `The contract of trainee ${trainee.id} is not with an employer of the project or not in time; counted as unemployed.`,
      });
    case 'pending':
      return say.missing(
        subject,
        employment.missing[0] ?? '',
        `学员 ${trainee.id} 的就业材料（${employment.missing.join('、')}）`,
        `proof of employment of trainee ${trainee.id} (${employment.missing.join(', ')})`,
      );
    case 'unproven':
      return say.warn(subject, {
        observed: employment.missing.join('、'),
        zh: `学员 ${trainee.id} 的就业未能证明。`,
        en: `The employment of trainee ${trainee.id} is not proven.`,
      });
  }
}

/** Training video and examination papers for each class, contract, insurance and wage proof for each hire (CC24-5.1.c, 3A.3.e, AMB-80). */
export const claimMaterials = defineRule<SettlementView>(
  {
    id: 'cc24/settlement/claim-materials',
    stage: 'settlement',
    clauses: ['CC24-5.1.c', 'CC24-3A.3.e'],
    title: { zh: '申领材料', en: 'claim materials' },
  },
  (view, _law, say) => [
    ...classItem(view, say, 'fullVideo', '全程录像存放信息', 'the place of the full recording'),
    ...classItem(view, say, 'examinationPapers', '考核试卷', 'examination papers'),
    ...view.standings.map((standing) => employmentItem(standing, say)),
  ],
);
