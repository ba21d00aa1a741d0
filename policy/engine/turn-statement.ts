import type { Bilingual } from './bilingual.ts';
import { civilDate } from './civil-date.ts';
import {
  type Counterfactual,
  type Cure,
  type Cures,
  isBlocked,
  noSingleChange,
} from './counterfactual.ts';
import { EngineError } from './engine-error.ts';
import { changesOf, type FactEdit, withEdits } from './fact-change.ts';
import type { Finding, FindingSubject } from './finding.ts';
import { lawOn } from './law.ts';
import { type Pull, smallestPull } from './lever.ts';
import type { ProgrammePack } from './pack.ts';
import type { Amounts, Statement, StatementOptions } from './statement.ts';

/** The cures of a settlement: by rule for a refusal, by kind of line for a trainee who earns nothing. */
export interface StatementCures<F> {
  readonly rules: Cures<F>;
  readonly lines: Cures<F>;
}

/** More causes than this stand behind no verdict. */
const mostParts = 12;

interface Part {
  readonly rule: string;
  readonly pull: Pull;
}

type Step = Part | { readonly rule: string; readonly why: Bilingual } | undefined;

/** Pulls one lever after the other until nothing is left to turn, or until one cannot be turned. */
function chain<F>(facts: F, about: FindingSubject, next: (facts: F) => Step): Counterfactual {
  let changed = facts;
  const edits: FactEdit[] = [];
  let oneLess: readonly FactEdit[] = [];
  const parts: Part[] = [];
  for (let count = 0; count < mostParts; count += 1) {
    const step = next(changed);
    if (step === undefined) break;
    if ('why' in step) {
      return { kind: 'no-change', about, rules: [step.rule], sentence: step.why };
    }
    oneLess = [...edits, ...step.pull.oneLess];
    edits.push(...step.pull.edits);
    changed = withEdits(changed, step.pull.edits);
    parts.push(step);
  }
  if (next(changed) !== undefined || parts.length === 0) {
    return {
      kind: 'no-change',
      about,
      rules: parts.map(({ rule }) => rule),
      sentence: noSingleChange,
    };
  }
  return {
    kind: 'change',
    about,
    rules: [...new Set(parts.map(({ rule }) => rule))],
    changes: changesOf(facts, edits),
    oneLess: changesOf(facts, oneLess),
    sentence: {
      zh: parts.map(({ pull }) => pull.sentence.zh).join('；'),
      en: parts.map(({ pull }) => pull.sentence.en).join('; '),
    },
  };
}

/** Whom none of his lines pays; somebody has a line in each fund that he is paid from. */
function unpaidIn({ trainees }: Pick<Statement, 'trainees'>): readonly string[] {
  const paid = new Set(trainees.filter(({ fen }) => fen > 0).map(({ id }) => id));
  return [...new Set(trainees.map(({ id }) => id))].filter((id) => !paid.has(id));
}

/**
 * The smallest changes that would turn a statement: one for a refusal, which may then wait for proofs, else one for each trainee who earns
 * nothing. Several causes are turned one after the other, each by the smallest change that turns it.
 */
export function statementCounterfactuals<F>(
  pack: ProgrammePack<F>,
  facts: F,
  options: StatementOptions,
): readonly Counterfactual[] {
  const cures = pack.cures?.settlement;
  if (cures === undefined) return [];
  const settle = (changed: F): Statement => pack.settle(changed, options);
  const amountsOf = (changed: F): Pick<Amounts, 'refused' | 'trainees'> => {
    const amounts = pack.amounts?.(changed, options.choices);
    if (amounts !== undefined) return amounts;
    const { status, trainees } = settle(changed);
    return { refused: status === 'refused', trainees };
  };
  const pullOf = (
    cure: Cure<F> | undefined,
    changed: F,
    { lawOf }: Statement['pack'],
    subject: FindingSubject,
    flips: (changed: F) => boolean,
  ): Pull | Bilingual => {
    const levers = cure?.(changed, subject, lawOn(pack, civilDate(lawOf), options.choices));
    if (levers === undefined) return noSingleChange;
    if ('zh' in levers) return levers;
    // What cannot be computed turns nothing, and says what is missing.
    let missing: Bilingual | undefined;
    const pull = smallestPull(changed, levers, (after) => {
      try {
        return flips(after);
      } catch (error) {
        if (!(error instanceof EngineError)) throw error;
        missing = error.sentence;
        return false;
      }
    });
    return pull ?? missing ?? noSingleChange;
  };

  const turnRefusal = (changed: F): Step => {
    const statement = settle(changed);
    if (statement.status !== 'refused') return undefined;
    const blocks = statement.findings.filter(({ outcome }) => outcome === 'block');
    const wholes: readonly FindingSubject['kind'][] = ['project', 'claim', 'advance'];
    const whole = ({ subject }: Finding) => wholes.includes(subject.kind);
    const ofClass = ({ subject }: Finding) => subject.kind === 'class';
    const reasons: { readonly rule: string; readonly why: Bilingual }[] = [];
    for (const finding of [...blocks.filter(whole), ...blocks.filter(ofClass)]) {
      const { rule, subject } = finding;
      const pull = pullOf(
        cures.rules[rule],
        changed,
        statement.pack,
        subject,
        (after) => !isBlocked(finding, settle(after).findings),
      );
      if (!('zh' in pull)) return { rule, pull };
      reasons.push({ rule, why: pull });
    }
    // A reason of its own says more than that there is no change.
    return reasons.find(({ why }) => why !== noSingleChange) ?? reasons[0];
  };

  const turnLine =
    (id: string) =>
    (changed: F): Step => {
      const statement = settle(changed);
      const line = statement.trainees.find((each) => each.id === id);
      if (line === undefined || !unpaidIn(statement).includes(id)) return undefined;
      const { kind: rule } = line;
      const subject = { kind: 'trainee', id } as const;
      const pull = pullOf(cures.lines[rule], changed, statement.pack, subject, (after) => {
        // What refuses the whole claim turns nobody's line.
        const { refused, trainees } = amountsOf(after);
        const now = trainees.filter((each) => each.id === id);
        if (refused || now.length === 0) return false;
        return now.some(({ fen }) => fen > 0) || now[0]?.kind !== rule;
      });
      return 'zh' in pull ? { rule, why: pull } : { rule, pull };
    };

  const statement = settle(facts);
  if (statement.status === 'refused') {
    return [chain(facts, { kind: 'claim', id: statement.claimId }, turnRefusal)];
  }
  return unpaidIn(statement).map((id) => chain(facts, { kind: 'trainee', id }, turnLine(id)));
}
