import { amountInCapitals } from '#policy/engine/amount-in-capitals.ts';
import type { Choice } from '#policy/engine/choice.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import type { OtherReading } from '#policy/engine/compare-readings.ts';
import type { Counterfactual } from '#policy/engine/counterfactual.ts';
import type { Finding } from '#policy/engine/finding.ts';
import type { Pack } from '#policy/engine/pack.ts';
import type { Statement } from '#policy/engine/statement.ts';
import { dayText } from '../layout/day.ts';
import { yuan } from '../layout/money.ts';
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

/** A trainee who earns nothing: why, and what would turn it. */
export interface UnpaidPart {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
  readonly turn: string | undefined;
}

/** A reading that mattered: the one taken, and what would come of each other. */
export interface ReadingPart {
  readonly amb: string;
  readonly label: string;
  readonly taken: string;
  readonly clauses: readonly string[];
  readonly others: readonly { readonly label: string; readonly result: string }[];
  /** True where another reading would come to something else. */
  readonly matters: boolean;
}

/** The statement (结算单) as its page shows it. */
export interface StatementView {
  readonly projectId: string;
  readonly claimId: string;
  readonly conclusion: string;
  readonly provisional: boolean;
  /** True before an officer has approved it. */
  readonly underReview: boolean;
  /** What would turn a refusal of the whole; absent where there is none. */
  readonly turn: string | undefined;
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
  /** Those who earn nothing by themselves; nobody where the whole project is refused. */
  readonly unpaid: readonly UnpaidPart[];
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
  readonly underReview: boolean;
  /** The readings under which the result differs; `undefined` where they cannot be told. */
  readonly others?: readonly OtherReading[];
  /** What would turn a refusal or a line without money; `undefined` where that cannot be told. */
  readonly turns?: readonly Counterfactual[];
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
    underReview: material.underReview,
    turn: turnOf(material, one.claimId),
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
    unpaid: unpaidParts(material),
    readings: readingParts(material),
    paidCount: one.trainees.filter((line) => line.fen > 0).length,
  };
}

function unpaidParts(material: StatementMaterial): UnpaidPart[] {
  const { statement, names } = material;
  if (statement.status === 'refused') return [];
  return statement.trainees
    .filter(({ fen }) => fen === 0)
    .map((line) => ({
      id: line.id,
      name: names.get(line.id) ?? '',
      reason: reasonOf(line, statement.findings),
      turn: turnOf(material, line.id),
    }));
}

/** What the findings say of a trainee; where none speaks of one, the first step of the line does. */
function reasonOf({ id, derivation }: Statement['trainees'][number], all: readonly Finding[]) {
  const said = all.filter(
    ({ subject, outcome }) =>
      subject.kind === 'trainee' &&
      subject.id === id &&
      (outcome === 'block' || outcome === 'undetermined'),
  );
  // Each line begins with its trainee already.
  const own = `学员 ${id} `;
  if (said.length > 0) return said.map(({ sentence }) => sentence.zh.replace(own, '')).join('');
  const [first] = 'inputs' in derivation ? derivation.inputs : [];
  return first?.label.zh ?? '不予补贴';
}

function turnOf({ turns }: StatementMaterial, id: string): string | undefined {
  return turns?.find(({ about }) => about.id === id)?.sentence.zh;
}

function readingParts({ statement, pack, others }: StatementMaterial): ReadingPart[] {
  return statement.choices.flatMap(({ id, amb, option }): ReadingPart[] => {
    const choice = pack.choices.find((one) => one.id === id);
    if (choice === undefined) return [];
    const under = (other: string) =>
      others?.find((one) => one.choice === id && one.option === other);
    const rest = choice.options.filter((other) => other.id !== option);
    return [
      {
        amb,
        label: choice.label.zh,
        taken: labelOf(choice, option),
        clauses: choice.clauses,
        matters: rest.some((other) => under(other.id) !== undefined),
        others: rest.map((other) => ({
          label: other.label.zh,
          result: others === undefined ? '未核算' : resultOf(under(other.id), statement),
        })),
      },
    ];
  });
}

/** What another reading comes to: the total, the conclusion where it is another, and whose amounts differ where the total does not. */
function resultOf(other: OtherReading | undefined, { status, totalFen }: Statement): string {
  if (other === undefined) return '结果不变';
  const total = other.totalFen === totalFen ? '合计不变' : yuan(other.totalFen);
  if (other.status !== status) return `${total}，${conclusions[other.status]}`;
  return other.totalFen === totalFen ? `${total}，${other.trainees.length} 人的金额不同` : total;
}

function labelOf(choice: Choice, option: string): string {
  return choice.options.find((one) => one.id === option)?.label.zh ?? option;
}
