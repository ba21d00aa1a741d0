import type { Law } from '#policy/engine/law.ts';
import type { QijiangFacts } from './facts.ts';

/** Who receives the money. */
export type Payee = 'institution' | 'enterprise' | 'trainee';

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
