import type { Application } from '#functions/cases/application.ts';
import type { Finding } from '#policy/engine/finding.ts';

/** A section of the application, and the rules whose findings stand beside it. */
export interface ApplicationSection {
  readonly id: string;
  readonly label: string;
  readonly fields: readonly (keyof Application)[];
  /** Last parts of rule ids; a rule that no section names is shown with the whole application. */
  readonly rules: readonly string[];
}

export const sectionId = [
  'employer',
  'demand',
  'occupation',
  'plan',
  'agreement',
  'files',
] as const;
export type SectionId = (typeof sectionId)[number];

/** The sections of the application, in the order of the paper form. */
export const applicationSections: Readonly<Record<SectionId, ApplicationSection>> = {
  employer: {
    id: 'employer',
    label: '用工企业和岗位',
    fields: ['enterpriseIds', 'posts'],
    rules: ['employer-and-post', 'enterprise-qualified', 'enterprise-in-good-standing'],
  },
  demand: {
    id: 'demand',
    label: '用工需求和计划人数',
    fields: ['planYear', 'declaredDemand', 'plannedHeadcount'],
    rules: [
      'minimum-demand',
      'demand-equals-plan',
      'plan-year',
      'annual-target',
      'reservation-funded',
    ],
  },
  occupation: {
    id: 'occupation',
    label: '培训职业和技能标准',
    fields: ['occupationCode', 'skillStandard', 'standardReference'],
    rules: [
      'occupation-listed',
      'supplement-approved-and-filed',
      'demand-and-skill',
      'standard-reference',
    ],
  },
  plan: {
    id: 'plan',
    label: '培训课时',
    fields: ['plan', 'lessonMinutes'],
    rules: ['minimum-hours', 'theory-share', 'class-hour-length'],
  },
  agreement: {
    id: 'agreement',
    label: '培训协议',
    fields: ['agreementSignedOn'],
    rules: ['agreement-signed'],
  },
  files: { id: 'files', label: '材料', fields: [], rules: ['materials-complete'] },
};

/** The section beside which a finding stands; none for those about the whole application. */
export function sectionOf(finding: Pick<Finding, 'rule'>): SectionId | undefined {
  const last = finding.rule.slice(finding.rule.lastIndexOf('/') + 1);
  return sectionId.find((id) => applicationSections[id].rules.includes(last));
}
