import type * as z from 'zod';
import type { Bilingual } from './bilingual.ts';
import type { Choice, ChoiceOverrides } from './choice.ts';
import type { CivilDate } from './civil-date.ts';
import type { ClauseEntry, ClauseId } from './clause.ts';
import type { Cures } from './counterfactual.ts';
import type { ApprovalFacts } from './facts/approval.ts';
import type { AssessmentFacts } from './facts/assessment.ts';
import type { OpeningFacts } from './facts/opening.ts';
import type { FactProblem } from './facts/parse-facts.ts';
import type { PaymentFacts } from './facts/payment.ts';
import type { SettlementFacts } from './facts/settlement.ts';
import type { PlanHours } from './facts/shared-facts.ts';
import type { SupervisionFacts } from './facts/supervision.ts';
import type { TimetableChangeFacts } from './facts/timetable-change.ts';
import type { Fen } from './fen.ts';
import type { FixedReading } from './fixed-reading.ts';
import type { Judged } from './judged.ts';
import type { Law } from './law.ts';
import type { Parameter } from './parameter.ts';
import type { Rule, RuleHead } from './rule.ts';
import type {
  Decider,
  LegalInstrument,
  MoneyStep,
  PublicNotice,
  RequiredItem,
  ReviewerQuestion,
  SeparationOfDuties,
} from './stage-demands.ts';
import type { Amounts, Statement, StatementOptions } from './statement.ts';
import type { StatementCures } from './turn-statement.ts';
import type { CalendarYear } from './working-day.ts';

/** A row of the catalogue of subsidised occupations. */
export interface CatalogueEntry {
  readonly row: number;
  readonly code: string;
  readonly occupation: string;
  /** The limit class of the pack, for example `A`. */
  readonly class: string;
  readonly sector: string;
  readonly industry: string;
  readonly group: string;
}

/** A group of people the pack subsidises; facts name it by `id`. */
export interface SubsidisedGroup {
  readonly id: string;
  readonly label: Bilingual;
  readonly clauses: readonly ClauseId[];
}

/** The plan that an approval reserves for, and the full subsidy of a head in fen. */
export interface ApprovedPlan {
  readonly planned: number;
  readonly perHead: Fen;
}

/** What an opened class takes of the plan, who enrolled, and what a head of it is worth in fen. */
export interface OpenedShare {
  readonly planned: number;
  readonly enrolled: number;
  readonly perHead: Fen;
}

/** A document (政策包) as data: who issued it, its numbers, how it is read, and what is done about each clause. */
export interface PolicyPack {
  readonly id: string;
  /** Immutable once used; a corrected rule is a new revision beside it. */
  readonly revision: string;
  readonly title: Bilingual;
  /** True where the source is a consultation draft: nothing is paid before a named activation. */
  readonly draft: boolean;
  /** Why every amount under this pack is provisional; absent where none is. */
  readonly provisional?: Bilingual;
  /** The day of signature or issue; null where the text has none and an office must enter it. */
  readonly signedOn: CivilDate | null;
  /** Where it applies, by GB/T 2260, for example `220100`; the first two digits name the province. */
  readonly region: string;
  /** The number of the document (文号); null where it has none. */
  readonly documentNumber: string | null;
  readonly issuers: readonly Bilingual[];
  /** What the document rests on. */
  readonly legalBasis: readonly LegalInstrument[];
  /** Packs of the higher level whose numbers and readings fill what this one leaves open, nearest first. */
  readonly standsOn: readonly PolicyPack[];
  /** The pack that replaces this one; null while there is none. */
  readonly successor: string | null;
  readonly parameters: readonly Parameter[];
  readonly choices: readonly Choice[];
  /** The unclear points that nobody can read otherwise here. */
  readonly fixedReadings: readonly FixedReading[];
  readonly clauses: readonly ClauseEntry[];
  readonly groups: readonly SubsidisedGroup[];
  /** The working-day calendar, a year at a time; a year that is not in it is an error. */
  readonly calendar: readonly CalendarYear[];
  /** Every rule of the document, whatever facts it takes. */
  readonly ruleHeads: readonly RuleHead[];
  /** What would turn a block of its rules before a settlement, by rule; each cure takes the facts of its rule. */
  readonly stageCures: Cures<never>;
}

/** What the stages of a programme ask for, as data that pages and machines read. */
export interface StageDemands {
  readonly requiredItems: readonly RequiredItem[];
  readonly reviewerQuestions: readonly ReviewerQuestion[];
  readonly publicNotices: readonly PublicNotice[];
  /** Who decides at each stage, in order. */
  readonly deciders: readonly Decider[];
  /** Pairs of tasks in one case that one person may not both answer (回避). */
  readonly separation: readonly SeparationOfDuties[];
  /** What happens to the money, in order. */
  readonly moneySteps: readonly MoneyStep[];
}

/** One kind of claim (补贴种类) that a programme settles. */
export interface ClaimKind {
  /** The `kind` of its facts; a programme of one kind may leave it out of them. */
  readonly id: string;
  readonly label: Bilingual;
  readonly facts: z.ZodType<object>;
  /** Where the facts name the days whose law applies, for example `classes.*.openingApprovedOn`; the first place that holds any. */
  readonly lawDays: readonly string[];
  /** Parameters without which it is not settled; a day on which one of them is not in force lies outside. */
  readonly needs?: readonly string[];
  /** The clause by which the programme itself refuses what is earlier; where there is none, earlier days are bad input. */
  readonly earlierRefusedBy?: ClauseId;
  /** A facts file of invented people, from the root of the repository. */
  readonly example: string;
}

/** A pack that subsidises: stage demands, and a settlement from facts of its own shape. */
export interface ProgrammePack<F> extends PolicyPack, StageDemands {
  /** Every kind of claim it settles. */
  readonly claims: readonly ClaimKind[];
  /** What a settlement of this pack is computed from: the facts of any of its claims. */
  readonly settlementFacts: z.ZodType<F>;
  /** Where facts that parsed contradict each other or the tables of the pack. */
  contradictions(facts: F): readonly FactProblem[];
  /** Computes the settlement statement; pure, never throws for facts that parsed. */
  settle(facts: F, options: StatementOptions): Statement;
  /** What the rules say of the claim that `settle` computes, each finding with its tree when asked. */
  judge(facts: F, choices?: ChoiceOverrides): Judged;
  /** What `settle` would pay, quick enough to be asked over and over; left out where it would be no quicker. */
  amounts?(facts: F, choices?: ChoiceOverrides): Amounts;
  /** What would turn a refusal or an unpaid line; left out where the pack does not say. */
  readonly cures?: { readonly settlement: StatementCures<F> };
}

/** A pack of project training whose cases the five machines run. */
export interface Pack extends ProgrammePack<SettlementFacts> {
  readonly signedOn: CivilDate;
  readonly catalogue: readonly CatalogueEntry[];
  readonly rules: {
    readonly approval: readonly Rule<ApprovalFacts>[];
    readonly opening: readonly Rule<OpeningFacts>[];
    readonly supervision: readonly Rule<SupervisionFacts>[];
    /** What a change of the timetable must meet while the class is taught. */
    readonly timetableChange: readonly Rule<TimetableChangeFacts>[];
    readonly assessment: readonly Rule<AssessmentFacts>[];
    /** What must hold before a settled amount leaves. */
    readonly payment: readonly Rule<PaymentFacts>[];
  };
  /** The fund the money comes from; a payment names its code. */
  readonly fund: {
    readonly code: string;
    readonly label: Bilingual;
    readonly clauses: readonly ClauseId[];
  };
  /** Parameters a machine reads: working days of a public notice, and of supplements after filing. */
  readonly noticeDays: string;
  readonly supplementDays: string;
  /** The parameter of the working days in which a claim is filed after signing. */
  readonly claimDays: string;
  /** Parameters an inspection reads: the least minutes of a clip, and the years evidence is kept. */
  readonly clipMinutes: string;
  readonly retentionYears: string;
  /** The limit class of an occupation; `undefined` where the catalogue has none. */
  classOf(occupationCode: string): string | undefined;
  /** Full subsidy of one trainee in fen for the planned hours of a class: what is reserved a head. */
  plannedSubsidy(plan: PlanHours, catalogueClass: string, law: Law): Fen;
  /** What is reserved in fen when a project of `planned` heads is approved. */
  reservedAtApproval(planned: number, perHead: Fen, law: Law): Fen;
  /** What the project must have reserved in fen while these classes are open. */
  reservedAfterOpening(approved: ApprovedPlan, opened: readonly OpenedShare[], law: Law): Fen;
}

/** A pack and those it stands on, nearest first: where a number or reading is looked for, in this order. */
export function precedence(pack: PolicyPack): readonly PolicyPack[] {
  return [pack, ...pack.standsOn.flatMap(precedence)];
}
