import type { ChoiceOverrides } from './choice.ts';
import type { CalculationNode, ChoiceNode, Derivation } from './derivation.ts';
import type { Fen } from './fen.ts';
import type { Finding } from './finding.ts';
import type { StatementBasis } from './statement-basis.ts';

/** Who computes, and with which readings. */
export interface StatementOptions {
  /** The commit of the code that computes. */
  readonly computedBy: string;
  readonly choices?: ChoiceOverrides;
}

/** `held` waits for a named act or fact: its amounts are provisional. */
export type StatementStatus = 'payable' | 'refused' | 'held';

/** One trainee's line. */
export interface TraineeLine {
  readonly id: string;
  readonly classId: string;
  readonly fen: Fen;
  /** Why: `full`, `cost`, or the reason of a zero. */
  readonly kind: string;
  readonly derivation: Derivation;
}

/** What a settlement pays, to whom and why, without findings and trees. */
export interface Amounts {
  /** True where the project or the claim as a whole is refused, so that every line is 0. */
  readonly refused: boolean;
  readonly totalFen: Fen;
  readonly trainees: readonly Omit<TraineeLine, 'derivation'>[];
}

/** One condition of the whole project, with both its sides. */
export interface GateLine {
  readonly id: string;
  readonly outcome: 'pass' | 'block' | 'undetermined';
  readonly derivation: CalculationNode;
}

/** One class: what was delivered and what counts. */
export interface ClassLine {
  readonly id: string;
  /** Day whose law applies to the class. */
  readonly lawOf: string;
  readonly barred: boolean;
  readonly derivation: Derivation;
}

/** Who may receive the money of a settlement. */
export type Payee = 'institution' | 'enterprise' | 'trainee';

/** What was paid in advance, and what is left of it to pay or to take back. */
export interface AdvanceLine {
  readonly paidFen: Fen;
  readonly balanceFen: Fen;
  readonly recoverFen: Fen;
  readonly derivation: CalculationNode;
  /** What next payments are lowered by in place of a recovery, where the text is read so (AMB-65). */
  readonly netFen?: Fen;
}

/** The settlement statement (结算单): one canonical object that text, page, PDF and payment come from. */
export interface Statement {
  readonly schema: 'xunzhang.statement/1';
  readonly pack: { readonly id: string; readonly revision: string; readonly lawOf: string };
  readonly computedBy: string;
  readonly basis: StatementBasis;
  readonly asOf: string;
  readonly projectId: string;
  readonly claimId: string;
  readonly status: StatementStatus;
  /** True where no amount may leave: the pack is not activated or a fact is missing. */
  readonly provisional: boolean;
  /** The sum of all lines; a provisional figure where held, 0 where refused. */
  readonly totalFen: Fen;
  /** When the claim was due; absent where no contract counts. */
  readonly deadline?: { readonly lastDay: string; readonly lateWorkingDays: number };
  /** Absent where nothing was paid in advance. */
  readonly advance?: AdvanceLine;
  /** Who receives the money (AMB-84); absent where the pack knows one payee only. */
  readonly payee?: Payee;
  readonly gates: readonly GateLine[];
  readonly classes: readonly ClassLine[];
  readonly trainees: readonly TraineeLine[];
  readonly derivation: Derivation;
  /** The readings that mattered, with the option taken. */
  readonly choices: readonly Omit<ChoiceNode, 'node'>[];
  readonly findings: readonly Finding[];
}
