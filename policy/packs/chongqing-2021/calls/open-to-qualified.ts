import type { ClauseId } from '#policy/engine/clause.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import type { Rule } from '#policy/engine/rule.ts';
import type { PublicCallFacts } from './public-call.ts';

/** Conditions that shut out whoever qualifies. */
export const closing: readonly PublicCallFacts['conditions'][number][] = ['not-college', 'named'];

/** A rule that a project is called publicly and shuts out no college or institution that qualifies. */
export function openToQualified(id: string, clauses: readonly ClauseId[]): Rule<PublicCallFacts> {
  return defineRule<PublicCallFacts>(
    {
      id,
      stage: 'institution',
      clauses,
      title: { zh: '补贴项目向合格机构开放', en: 'Open to whoever qualifies' },
    },
    (call, _law, say) => {
      const subject = { kind: 'project', id: call.id } as const;
      if (call.publishedOn === null || call.publishedOn > call.on) {
        return [
          say.block(subject, {
            observed: call.publishedOn ?? '—',
            zh: '项目尚未公开发布。',
            en: 'The project is not publicly called.',
          }),
        ];
      }
      const found = call.conditions.filter((each) => closing.includes(each));
      return [
        found.length === 0
          ? say.pass(subject, {
              observed: call.publishedOn,
              zh: `${call.publishedOn} 公开发布，合格的院校和机构均可申报。`,
              en: `Called on ${call.publishedOn}; every qualified college and institution may apply.`,
            })
          : say.block(subject, {
              observed: found.join(', '),
              zh: '申报条件排除了合格的院校或机构。',
              en: 'The conditions shut out colleges or institutions that qualify.',
            }),
      ];
    },
  );
}
