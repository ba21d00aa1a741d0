import type { CalculationNode, Derivation } from './derivation.ts';
import { choiceLeaf, decisionLeaf, factLeaf, once, step } from './derive.ts';
import { factsRead, type ReadFact, type ReadStep } from './facts-read.ts';
import type { Finding } from './finding.ts';
import { Heard } from './heard.ts';
import type { Law } from './law.ts';
import { lawAsked } from './law-asked.ts';
import type { Rule } from './rule.ts';
import { applyWaivers, type Waiver } from './waiver.ts';

/** A finding with the tree that says what it rests on, built when it is first asked for. */
export interface DerivedFinding {
  readonly finding: Finding;
  derive(): CalculationNode;
}

/** What rules judge: facts or a view of them, the facts themselves, the law, and the exceptions that officers granted. */
export interface Judging<V> {
  readonly view: V;
  readonly facts: object;
  readonly law: Law;
  readonly waivers?: readonly Waiver[];
  /** Where the facts lie in those of a claim, where they are a part of them. */
  readonly path?: string;
}

/** What the rule itself says it saw, lacked, and was told to let pass. */
function saidIn(finding: Finding): readonly Derivation[] {
  const { subject, observed, missing, waivedBy } = finding;
  const path = `${subject.kind}.${subject.id}`;
  return [
    ...(observed === undefined
      ? []
      : [factLeaf(path, { zh: '查明', en: 'observed' }, observed, 'text')]),
    ...(missing === undefined
      ? []
      : [factLeaf(missing, { zh: '缺少的事实', en: 'missing fact' }, '—', 'text')]),
    ...(waivedBy === undefined
      ? []
      : [decisionLeaf({ zh: '例外批准', en: 'waiver' }, 'waived', waivedBy)]),
  ];
}

function treeOf<V>(finding: Finding, id: string, heard: Heard, rule: Rule<V>, law: Law) {
  const { sentence, outcome, required, clauses } = finding;
  const asked = heard.law('choice');
  // A reading that was taken before the rule spoke is named in its head.
  const declared = outcome === 'not-applicable' ? [] : (rule.choices ?? []);
  const others = declared.filter((choice) =>
    asked.every((leaf) => leaf.node === 'choice' && leaf.id !== choice),
  );
  return step({
    id,
    label: sentence,
    value: outcome,
    unit: 'text',
    ...(required !== undefined && { formula: required }),
    clauses,
    inputs: [
      ...saidIn(finding),
      ...heard.factsAbout(finding),
      ...heard.stepsFor(finding),
      ...heard.law('parameter'),
      ...asked,
      ...others.map((choice) => choiceLeaf(law, choice)),
    ],
  });
}

/** What a rule finds, listened to; its findings about one subject are numbered from the second on. */
function derivedBy<V>(rule: Rule<V>, judging: Judging<V>): readonly DerivedFinding[] {
  const { view, facts, law, waivers = [], path } = judging;
  const heard = new Heard();
  const hear = (found: Law) => lawAsked(found, (leaf) => heard.asked(leaf));
  const listener = {
    fact: (read: ReadFact) => heard.fact(read),
    step: (read: ReadStep) => heard.step(read),
    law: hear,
  };
  const seen = factsRead(view, facts, listener, path);
  const times = new Map<string, number>();
  return rule.check(seen, hear(law)).map((found): DerivedFinding => {
    const finding = applyWaivers(found, waivers);
    const name = `verdict:${rule.id}:${finding.subject.kind}:${finding.subject.id}`;
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    const id = before === 0 ? name : `${name}:${before}`;
    return { finding, derive: once(() => treeOf(finding, id, heard, rule, law)) };
  });
}

/** Every finding of some rules with its tree, in the order of `decide`: the parameters and readings each rule asked for, the facts it read, what it saw or lacked, and who waived it. */
export function deriveVerdicts<V>(
  rules: readonly Rule<V>[],
  judging: Judging<V>,
): readonly DerivedFinding[] {
  return rules.flatMap((rule) => derivedBy(rule, judging));
}
