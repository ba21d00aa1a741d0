import type { Bilingual } from './bilingual.ts';
import type { Finding, FindingSubject, Outcome } from './finding.ts';
import type { Law } from './law.ts';
import type { Rule, RuleHead } from './rule.ts';

/** What was seen, what is asked for, and both as a sentence. */
export interface Answer {
  readonly observed?: string | number;
  readonly required?: string | number;
  readonly zh: string;
  readonly en: string;
  /** True where an officer may waive this block although the clause does not say 原则上. */
  readonly waivable?: boolean;
}

/** The findings a rule can give; each carries the rule's id and clauses. */
export interface Say {
  pass(subject: FindingSubject, answer: Answer): Finding;
  warn(subject: FindingSubject, answer: Answer): Finding;
  /** Under a 原则上 rule the block is waivable, a warning or final as `in_principle.mode` says (AMB-02). */
  block(subject: FindingSubject, answer: Answer): Finding;
  /** Undetermined: the fact at `path` is missing, called `zh` and `en`. */
  missing(subject: FindingSubject, path: string, zh: string, en: string): Finding;
  /** The sentence names the condition that excludes the rule. */
  notApplicable(subject: FindingSubject, zh: string, en: string): Finding;
}

type Head = Omit<RuleHead, 'inPrinciple'> & { readonly inPrinciple?: true };

/** A rule from its head and the function that judges; the head is stamped on every finding. */
export function defineRule<F>(
  head: Head,
  judge: (facts: F, law: Law, say: Say) => readonly Finding[],
): Rule<F> {
  const inPrinciple = head.inPrinciple === true;
  return { ...head, inPrinciple, check: (facts, law) => judge(facts, law, voiceOf(head, law)) };
}

function voiceOf(head: Head, law: Law): Say {
  const finding = (
    subject: FindingSubject,
    outcome: Outcome,
    sentence: Bilingual,
    rest: Partial<Finding> = {},
  ): Finding => ({
    rule: head.id,
    clauses: head.clauses,
    subject,
    outcome,
    waivable: false,
    sentence,
    ...rest,
  });
  const answered = (subject: FindingSubject, outcome: Outcome, answer: Answer, waivable = false) =>
    finding(
      subject,
      outcome,
      { zh: answer.zh, en: answer.en },
      {
        waivable,
        ...(answer.observed === undefined ? {} : { observed: String(answer.observed) }),
        ...(answer.required === undefined ? {} : { required: String(answer.required) }),
      },
    );
  return {
    pass: (subject, answer) => answered(subject, 'pass', answer),
    warn: (subject, answer) => answered(subject, 'warn', answer),
    block: (subject, answer) => {
      if (head.inPrinciple !== true) {
        return answered(subject, 'block', answer, answer.waivable === true);
      }
      const mode = law.choice('in_principle.mode');
      if (mode === 'WARN_ONLY') return answered(subject, 'warn', answer);
      return answered(subject, 'block', answer, mode === 'BLOCK_WITH_WAIVER');
    },
    missing: (subject, path, zh, en) =>
      finding(
        subject,
        'undetermined',
        { zh: `缺少${zh}，无法判断。`, en: `Cannot be judged: ${en} is missing.` },
        { missing: path },
      ),
    notApplicable: (subject, zh, en) => finding(subject, 'not-applicable', { zh, en }),
  };
}
