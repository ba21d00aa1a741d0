import * as z from 'zod';
import { subjectKinds } from './finding.ts';
import { stages } from './stage.ts';

const words = z.string().min(1);
const bilingual = z.strictObject({ zh: words, en: words });
const clauses = z.array(z.string().regex(/^(?:CC24|CQ21|DDK22|QJ19|CQ145)-[\w.]+$/u));
const day = z.iso.date();
/** What computes stands in a pack beside what it computes from; of it only the name is data. */
const computes = z.literal('function');
const stage = z.enum(stages);
const anyStage = z.enum([...stages, 'masterdata', 'reporting', 'institution', 'learner']);

const share = z.strictObject({ numerator: z.string(), denominator: z.string() });

const parameter = z.strictObject({
  id: words,
  label: bilingual,
  unit: words,
  clauses: clauses.min(1),
  values: z
    .array(z.strictObject({ from: day, to: day.optional(), value: z.union([z.int(), day, share]) }))
    .min(1),
});

/** One reading of an unclear point, closed. */
const option = z.strictObject({ id: words, label: bilingual });

const choice = z.strictObject({
  id: words,
  amb: z.string().regex(/^(?:AMB-\d+|SILENT)$/u),
  clauses,
  label: bilingual,
  options: z.array(option).min(1),
  default: words,
});

/** A reading that nobody can change, closed. */
const fixedReading = z.strictObject({
  id: words,
  amb: z.string().regex(/^AMB-\d+$/u),
  clauses: clauses.min(1),
  taken: bilingual,
  notTaken: bilingual,
  reason: bilingual,
});

const account = z.union([
  z.strictObject({ enforcedBy: z.array(words).min(1) }),
  z.strictObject({ computedBy: words }),
  z.strictObject({ recordedBy: words, planned: z.boolean(), why: bilingual.optional() }),
  z.strictObject({ judgedBy: bilingual }),
  z.strictObject({ later: bilingual }),
  z.strictObject({ noSoftware: bilingual }),
]);

const clause = z.strictObject({
  id: words,
  source: words,
  stage: anyStage,
  kind: z.enum(['hard', 'soft', 'org']),
  gist: bilingual,
  accounts: z.array(account).min(1),
});

const group = z.strictObject({
  id: words,
  label: bilingual,
  clauses,
  free: z.boolean().optional(),
  allowance: z.boolean().optional(),
  restricted: z.boolean().optional(),
  projectTraining: z.boolean().optional(),
});

const calendarYear = z.strictObject({
  year: z.int(),
  source: words,
  daysOff: z.array(day),
  makeUpDays: z.array(day),
});

const rule = z.strictObject({
  id: words,
  stage: anyStage,
  clauses: clauses.min(1),
  title: bilingual,
  inPrinciple: z.boolean(),
  choices: z.array(z.string()).optional(),
  check: computes,
});

const instrument = z.strictObject({ number: words, title: bilingual });

const curesOfStage = z.record(words, computes);

const policy = {
  id: words,
  revision: words,
  title: bilingual,
  draft: z.boolean(),
  provisional: bilingual.optional(),
  signedOn: day.nullable(),
  region: z.string().regex(/^\d{6}$/u),
  documentNumber: words.nullable(),
  issuers: z.array(bilingual).min(1),
  legalBasis: z.array(instrument),
  /** By their revisions: each is held against this schema by itself. */
  standsOn: z.array(words),
  successor: words.nullable(),
  parameters: z.array(parameter),
  choices: z.array(choice),
  fixedReadings: z.array(fixedReading),
  clauses: z.array(clause),
  groups: z.array(group),
  calendar: z.array(calendarYear),
  ruleHeads: z.array(rule),
  stageCures: curesOfStage,
};

const signatory = z.enum(['institution', 'enterprise', 'trainee', 'bureau', 'device']);
const roles = ['reviewer', 'finance', 'administrator', 'inspector', 'assessor', 'enterprise'];
const acts = ['reserve', 'resize', 'advance', 'settle', 'pay', 'recover', 'release'];

const demands = {
  requiredItems: z.array(
    z.strictObject({
      id: words,
      stage,
      label: bilingual,
      medium: z.enum(['file', 'data', 'event']),
      per: z.enum(['project', 'class', 'trainee', 'employed-trainee', 'enterprise']),
      signedBy: z.array(signatory),
      mayFollow: z.boolean(),
      clauses,
    }),
  ),
  reviewerQuestions: z.array(
    z.strictObject({
      id: words,
      stage,
      subject: z.enum(subjectKinds),
      question: bilingual,
      clauses,
    }),
  ),
  publicNotices: z.array(
    z.strictObject({
      id: words,
      stage,
      label: bilingual,
      lengthParameter: words,
      holds: bilingual,
      clauses,
    }),
  ),
  deciders: z.array(
    z.strictObject({ id: words, stage, role: z.enum(roles), asks: bilingual, clauses }),
  ),
  separation: z.array(
    z.strictObject({ between: z.tuple([words, words]), clauses, reason: bilingual }),
  ),
  moneySteps: z.array(
    z.strictObject({
      id: words,
      stage,
      act: z.enum(acts),
      label: bilingual,
      parameters: z.array(words),
      clauses,
    }),
  ),
};

const curesOfSettlement = z.strictObject({ rules: curesOfStage, lines: curesOfStage });

const programme = {
  ...policy,
  ...demands,
  claims: z
    .array(
      z.strictObject({
        id: words,
        label: bilingual,
        facts: z.literal('schema'),
        lawDays: z.array(words).min(1),
        needs: z.array(words).min(1).optional(),
        earlierRefusedBy: clauses.element.optional(),
        example: words,
      }),
    )
    .min(1),
  settlementFacts: z.literal('schema'),
  settle: computes,
  judge: computes,
  amounts: computes.optional(),
  contradictions: computes,
  cures: z.strictObject({ settlement: curesOfSettlement }).optional(),
};

const rules = z.array(rule);

/** A pack whose cases the machines run, closed. */
const machinePack = z.strictObject({
  ...programme,
  signedOn: day,
  catalogue: z.array(
    z.strictObject({
      row: z.int(),
      code: words,
      occupation: words,
      class: words,
      sector: words,
      industry: words,
      group: words,
    }),
  ),
  rules: z.strictObject({
    approval: rules,
    opening: rules,
    supervision: rules,
    timetableChange: rules,
    assessment: rules,
    payment: rules,
  }),
  fund: z.strictObject({ code: words, label: bilingual, clauses }),
  noticeDays: words,
  supplementDays: words,
  claimDays: words,
  clipMinutes: words,
  retentionYears: words,
  classOf: computes,
  plannedSubsidy: computes,
  reservedAtApproval: computes,
  reservedAfterOpening: computes,
});

/** What a pack may say, by its kind: a document that is read, one that subsidises, one whose cases the machines run. A key that none knows is an error. */
export const packSchemas = {
  document: z.strictObject(policy),
  programme: z.strictObject(programme),
  machines: machinePack,
} as const;
