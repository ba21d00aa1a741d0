import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';
import { lookUpOccupation } from '../../look-up-occupation.ts';

/** Only listed occupations are subsidised, those admitted by supplement aside (AMB-10 to AMB-12). */
export const occupationListed = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/occupation-listed',
    stage: 'approval',
    clauses: ['CC24-2.1.a', 'CC24-A2.a', 'CC24-A2.b'],
    title: { zh: '职业在补贴目录内', en: 'Listed occupation' },
  },
  (facts, law, say) => {
    const subject = { kind: 'project', id: facts.projectId } as const;
    const { occupationCode: code, occupation, extraOccupation } = facts;
    if (code === undefined && occupation === undefined) {
      return [say.missing(subject, 'occupationCode', '职业编码', 'occupation code')];
    }
    const standing = lookUpOccupation({ code, occupation }, law.day);
    const name = [occupation, code].filter((part) => part !== undefined).join(' ');
    if (standing.kind === 'listed') {
      const { entry, edition } = standing;
      if (code === undefined) {
        return [
          say.missing(
            subject,
            'occupationCode',
            `职业编码（${entry.occupation}为 ${entry.code}）`,
            `occupation code (${entry.code} for ${entry.occupation})`,
          ),
        ];
      }
      return [
        say.pass(subject, {
          observed: `${entry.code} ${entry.occupation}`,
          required: edition,
          zh: `${entry.occupation}（${entry.code}）为目录第 ${entry.row} 项，${entry.class} 类。`,
          en: `${entry.occupation} (${entry.code}) is row ${entry.row} of the catalogue, class ${entry.class}.`,
        }),
      ];
    }
    const named = standing.kind === 'named-but-unlisted';
    const reading = law.choice('catalogue.named_but_unlisted');
    if (named && reading === 'ELIGIBLE_AS_CLASS_A') {
      return [
        say.pass(subject, {
          observed: name,
          zh: `${name}为正文列举的职业，按 A 类补贴。`,
          en: `${name} is named in the text and paid as class A.`,
        }),
      ];
    }
    if (extraOccupation !== undefined && !(named && reading === 'EXCLUDED')) {
      return [
        say.notApplicable(
          subject,
          `${name}不在目录内，按目录外职业办理。`,
          `${name} is not listed and is treated as a supplement.`,
        ),
      ];
    }
    return [
      say.block(subject, {
        observed: name,
        required: 'changchun-2024',
        zh: named
          ? `${name}虽在正文列举，但目录未列、未定类别，确定类别前不予补贴。`
          : `${name}不在补贴目录内，未经市级批准并备案不予补贴。`,
        en: named
          ? `${name} is named in the text but has no class; it is not payable until it has one.`
          : `${name} is not in the catalogue; without city approval and filing it is not subsidised.`,
      }),
    ];
  },
);
