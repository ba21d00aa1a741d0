import type { Bilingual } from './bilingual.ts';
import type { ClauseId } from './clause.ts';
import type { FindingSubject } from './finding.ts';
import type { Stage } from './stage.ts';

/** Who signs or vouches for an item. */
export type Signatory = 'institution' | 'enterprise' | 'trainee' | 'bureau' | 'device';

/** Something a stage asks for (要件): a file, a form, or machine events. */
export interface RequiredItem {
  /** The key under which facts and uploads name it. */
  readonly id: string;
  readonly stage: Stage;
  readonly label: Bilingual;
  readonly medium: 'file' | 'data' | 'event';
  /** One for each of these. */
  readonly per: 'project' | 'class' | 'trainee' | 'employed-trainee' | 'enterprise';
  readonly signedBy: readonly Signatory[];
  /** True where it may follow the filing, up to the last day for supplements (AMB-40). */
  readonly mayFollow: boolean;
  readonly clauses: readonly ClauseId[];
}

/** What only a person can judge: asked on the review page, answered with yes or no and a reason. */
export interface ReviewerQuestion {
  readonly id: string;
  readonly stage: Stage;
  readonly subject: FindingSubject['kind'];
  readonly question: Bilingual;
  readonly clauses: readonly ClauseId[];
}

/** Two kinds of task or act of one case that one person may not both do (回避). */
export interface SeparationOfDuties {
  readonly between: readonly [string, string];
  readonly clauses: readonly ClauseId[];
  readonly reason: Bilingual;
}

/** Who answers at a stage; the deciders of one stage answer in the order of the list. */
export interface Decider {
  /** The kind of task or act, as `separation` names it. */
  readonly id: string;
  readonly stage: Stage;
  readonly role: 'reviewer' | 'finance' | 'administrator' | 'inspector' | 'assessor' | 'enterprise';
  readonly asks: Bilingual;
  readonly clauses: readonly ClauseId[];
}

/** What happens to public money at a point of the case. */
export interface MoneyStep {
  readonly id: string;
  readonly stage: Stage;
  readonly act: 'reserve' | 'resize' | 'advance' | 'settle' | 'pay' | 'recover' | 'release';
  readonly label: Bilingual;
  /** Parameters that bound the amount, by id. */
  readonly parameters: readonly string[];
  readonly clauses: readonly ClauseId[];
}

/** A public notice (公示) and the parameter that gives its length in working days. */
export interface PublicNotice {
  readonly id: string;
  readonly stage: Stage;
  readonly label: Bilingual;
  readonly lengthParameter: string;
  /** What waits until the notice has ended and no objection is open. */
  readonly holds: Bilingual;
  readonly clauses: readonly ClauseId[];
}

/** An instrument a policy rests on. */
export interface LegalInstrument {
  readonly number: string;
  readonly title: Bilingual;
}
