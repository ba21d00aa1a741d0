import type { Bilingual } from './bilingual.ts';
import { changesOf, type FactChange } from './fact-change.ts';
import type { Finding, FindingSubject, Outcome } from './finding.ts';
import type { Law } from './law.ts';
import { type Lever, smallestPull } from './lever.ts';
import { precedence } from './pack.ts';
import type { Rule } from './rule.ts';

/** What could turn a block of a rule about a subject: levers in order of preference, or why no fact can. */
export type Cure<F> = (facts: F, subject: FindingSubject, law: Law) => readonly Lever[] | Bilingual;

/** The cures of a stage, by rule id. */
export type Cures<F> = Readonly<Record<string, Cure<F>>>;

/** The smallest change of facts that turns a verdict, or the sentence that says why there is none. */
export type Counterfactual =
  | {
      readonly kind: 'change';
      readonly about: FindingSubject;
      readonly rules: readonly string[];
      readonly changes: readonly FactChange[];
      /** The same change one unit smaller, which does not turn it. */
      readonly oneLess: readonly FactChange[];
      readonly sentence: Bilingual;
    }
  | {
      readonly kind: 'no-change';
      readonly about: FindingSubject;
      readonly rules: readonly string[];
      readonly sentence: Bilingual;
    };

/** Said where a rule names no lever, or none of its levers is enough: what was looked for and not found, no more. */
export const noSingleChange: Bilingual = {
  zh: '未找到单独一项足以使结论不同的事实改变。',
  en: 'No single change of facts was found that would turn this.',
};

function ofSame({ rule, subject }: Finding, outcome: Outcome): (other: Finding) => boolean {
  return (other) =>
    other.rule === rule &&
    other.subject.kind === subject.kind &&
    other.subject.id === subject.id &&
    other.outcome === outcome;
}

/** Whether a rule blocks the subject of a finding. */
export function isBlocked(finding: Finding, findings: readonly Finding[]): boolean {
  return findings.some(ofSame(finding, 'block'));
}

/** Whether a rule no longer blocks a subject, nor leaves open what it did not leave open before. */
function isTurned(
  finding: Finding,
  before: readonly Finding[],
  after: readonly Finding[],
): boolean {
  const open = ofSame(finding, 'undetermined');
  return !isBlocked(finding, after) && after.filter(open).length <= before.filter(open).length;
}

/** The cure of a rule in the pack of the law or in one it stands on. */
function cureOf<F>(rule: Rule<F>, { pack }: Law): Cure<F> | undefined {
  const cures = precedence(pack).map(({ stageCures }) => stageCures[rule.id]);
  // Each cure takes the facts of the rule that it is named after.
  return cures.find((cure) => cure !== undefined) as Cure<F> | undefined;
}

/** For each block of the rules of a stage: the smallest change of its facts under which the rule lets the subject pass. */
export function counterfactualsOf<F>(
  rules: readonly Rule<F>[],
  facts: F,
  lawFor: (facts: F) => Law,
): readonly Counterfactual[] {
  return rules.flatMap((rule) => {
    const before = rule.check(facts, lawFor(facts));
    const blocked = before.filter(({ outcome }) => outcome === 'block');
    const bySubject = new Map(blocked.map((one) => [`${one.subject.kind} ${one.subject.id}`, one]));
    return [...bySubject.values()].map((finding): Counterfactual => {
      const about = finding.subject;
      const named = { about, rules: [rule.id] };
      const law = lawFor(facts);
      const cure = cureOf(rule, law)?.(facts, about, law) ?? noSingleChange;
      if ('zh' in cure) return { kind: 'no-change', ...named, sentence: cure };
      const pull = smallestPull(facts, cure, (changed) =>
        isTurned(finding, before, rule.check(changed, lawFor(changed))),
      );
      if (pull === undefined) return { kind: 'no-change', ...named, sentence: noSingleChange };
      return {
        kind: 'change',
        ...named,
        changes: changesOf(facts, pull.edits),
        oneLess: changesOf(facts, pull.oneLess),
        sentence: pull.sentence,
      };
    });
  });
}
