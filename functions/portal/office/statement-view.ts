import { dayText } from '#functions/portal/layout/day.ts';
import { yuan } from '#functions/portal/layout/money.ts';
import { amountInCapitals } from '#policy/engine/amount-in-capitals.ts';
import type { Choice } from '#policy/engine/choice.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import type { Fen } from '#policy/engine/fen.ts';
import type { Finding } from '#policy/engine/finding.ts';
import type { Pack } from '#policy/engine/pack.ts';
import type { Statement } from '#policy/engine/statement.ts';
import { type DerivationLine, derivationLine } from './derivation-view.ts';

/** A condition of the whole project and how it came out. */
export interface GatePart {
  readonly id: string;
  readonly outcome: 'pass' | 'block' | 'undetermined';
  readonly derivation: DerivationLine;
}

/** One trainee's line. */
export interface TraineePart {
  readonly id: string;
  readonly name: string;
  readonly figures: string;
  readonly kind: string;
  readonly derivation: DerivationLine;
}

/** A reading that mattered: the one taken, and what the total would be under each other. */
export interface ReadingPart {
  readonly amb: string;
  readonly label: string;
  readonly taken: string;
  readonly clauses: readonly string[];
  readonly others: readonly { readonly label: string; readonly total: string }[];
  /** True where another reading would pay another total. */
  readonly matters: boolean;
}

/** The statement (结算单) as its page shows it. */
export interface StatementView {
  readonly projectId: string;
  readonly claimId: string;
  readonly conclusion: string;
  readonly provisional: boolean;
  readonly figures: string;
  readonly capitals: string;
  readonly deadline: string | undefined;
  readonly law: string;
  readonly asOf: string;
  readonly computedBy: string;
  readonly sha256: string;
  /** The command that computes the statement again from its facts; absent where these were not kept. */
  readonly command: string | undefined;
  readonly findings: readonly Finding[];
  readonly gates: readonly GatePart[];
  readonly classes: readonly {
    readonly id: string;
    readonly barred: boolean;
    readonly lawOf: string;
    readonly derivation: DerivationLine;
    readonly trainees: readonly TraineePart[];
  }[];
  readonly readings: readonly ReadingPart[];
  /** Total of trainees whose amount is not zero. */
  readonly paidCount: number;
}

/** What a statement says, the names of its people masked, and what other readings would come to. */
export interface StatementMaterial {
  readonly statement: Statement;
  readonly sha256: string;
  /** The file of the facts it was computed from; absent where they were not kept. */
  readonly factsFile: string | undefined;
  readonly pack: Pack;
  /** Masked names by trainee id. */
  readonly names: ReadonlyMap<string, string>;
  /** The total under another reading; `undefined` where it cannot be computed. */
  readonly totalUnder: (choice: string, option: string) => Fen | undefined;
}

const conclusions = {
  payable: '可以拨付',
  refused: '不予补贴',
  held: '暂缓（金额为暂算）',
} as const;

const kinds: Readonly<Record<string, string>> = {
  full: '全额补贴',
  cost: '成本补贴',
  'project-refused': '项目不予补贴',
};

/** What the page of a statement shows. */
export function statementView(material: StatementMaterial): StatementView {
  const { statement: one, sha256, names } = material;
  const traineePart = (line: Statement['trainees'][number]): TraineePart => ({
    id: line.id,
    name: names.get(line.id) ?? '',
    figures: yuan(line.fen),
    kind: kinds[line.kind] ?? (line.fen === 0 ? '不予补贴' : '补贴'),
    derivation: derivationLine(line.derivation),
  });
  return {
    projectId: one.projectId,
    claimId: one.claimId,
    conclusion: conclusions[one.status],
    provisional: one.provisional,
    figures: yuan(one.totalFen),
    capitals: amountInCapitals(one.totalFen),
    deadline:
      one.deadline === undefined
        ? undefined
        : `最后申请日 ${dayText(civilDate(one.deadline.lastDay))}，${
            one.deadline.lateWorkingDays > 0
              ? `逾期 ${one.deadline.lateWorkingDays} 个工作日`
              : '按时提交'
          }`,
    law: `${material.pack.title.zh}，适用 ${dayText(civilDate(one.pack.lawOf))}的规定`,
    asOf: dayText(civilDate(one.asOf)),
    computedBy: one.computedBy,
    sha256,
    command:
      material.factsFile &&
      `npm run -s policy -- settle ${material.factsFile} --pack ${one.pack.revision} --computed-by ${one.computedBy} --hash`,
    findings: one.findings,
    gates: one.gates.map(({ id, outcome, derivation }) => ({
      id,
      outcome,
      derivation: derivationLine(derivation),
    })),
    classes: one.classes.map((each) => ({
      id: each.id,
      barred: each.barred,
      lawOf: dayText(civilDate(each.lawOf)),
      derivation: derivationLine(each.derivation),
      trainees: one.trainees.filter((line) => line.classId === each.id).map(traineePart),
    })),
    readings: readingParts(material),
    paidCount: one.trainees.filter((line) => line.fen > 0).length,
  };
}

function readingParts({ statement, pack, totalUnder }: StatementMaterial): ReadingPart[] {
  return statement.choices.flatMap(({ id, amb, option }): ReadingPart[] => {
    const choice = pack.choices.find((one) => one.id === id);
    if (choice === undefined) return [];
    const others = choice.options
      .filter((other) => other.id !== option)
      .map((other) => ({ label: other.label.zh, fen: totalUnder(id, other.id) }));
    return [
      {
        amb,
        label: choice.label.zh,
        taken: labelOf(choice, option),
        clauses: choice.clauses,
        matters: others.some(({ fen }) => fen !== undefined && fen !== statement.totalFen),
        others: others.map(({ label, fen }) => ({
          label,
          total: fen === undefined ? '未核算' : fen === statement.totalFen ? '合计不变' : yuan(fen),
        })),
      },
    ];
  });
}

function labelOf(choice: Choice, option: string): string {
  return choice.options.find((one) => one.id === option)?.label.zh ?? option;
}
