/** What a settlement comes to, as far as this second implementation computes it; compared with a statement field by field. */
export interface Recomputed {
  readonly lawOf: string;
  readonly asOf: string;
  readonly projectId: string;
  readonly claimId: string;
  readonly status: 'payable' | 'refused' | 'held';
  readonly provisional: boolean;
  readonly totalFen: number;
  readonly deadline: { readonly lastDay: string; readonly lateWorkingDays: number } | undefined;
  readonly advance:
    | {
        readonly paidFen: number;
        readonly balanceFen: number;
        readonly recoverFen: number;
        /** What is left, to pay or to take back. */
        readonly value: string;
        readonly netFen?: number;
      }
    | undefined;
  /** Who is paid, where a text leaves that open. */
  readonly payee?: string;
  /** `value` is the share or count that the gate compares. */
  readonly gates: readonly {
    readonly id: string;
    readonly outcome: 'pass' | 'block' | 'undetermined';
    readonly value: string;
  }[];
  /** `value` is what the class comes to: one full subsidy, or the hours delivered. */
  readonly classes: readonly {
    readonly id: string;
    readonly lawOf: string;
    readonly barred: boolean;
    readonly value: string;
  }[];
  readonly trainees: readonly {
    readonly id: string;
    readonly classId: string;
    readonly fen: number;
    readonly kind: string;
  }[];
}
