import { choiceLeaf } from '#policy/engine/derive.ts';
import type { Law } from '#policy/engine/law.ts';
import type { Payee, Statement } from '#policy/engine/statement.ts';
import type { QijiangFacts } from './facts.ts';

/** Whom a settlement is paid to: institutions for project training, enterprises for their own staff, the trainee for his living (AMB-84). */
export function payeeOf(facts: QijiangFacts, law: Law): Payee {
  if (law.choice('payee') === 'ALWAYS_INSTITUTION') return 'institution';
  switch (facts.kind) {
    case 'course':
      return facts.project.enterpriseTraining ? 'enterprise' : 'institution';
    case 'advance':
      return 'institution';
    case 'apprenticeship':
    case 'work-training':
      return 'enterprise';
    case 'living-allowance':
      return 'trainee';
  }
}

/** A statement that names who is paid, and by which reading. */
export function withPayee(statement: Statement, facts: QijiangFacts, law: Law): Statement {
  const { node: _, ...reading } = choiceLeaf(law, 'payee');
  const choices = [...statement.choices, reading].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { ...statement, payee: payeeOf(facts, law), choices };
}
