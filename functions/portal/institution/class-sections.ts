import type { TrainingClass } from '#functions/cases/training-class.ts';
import type { Finding } from '#policy/engine/finding.ts';
import type { NameSubject } from '../layout/finding-list.ts';
import { type ClassFile, numberOf } from './class-file.ts';
import { applicationLabels } from './section-form.ts';

/** True while an institution may still change a class. */
export const isEditable = ({ status }: TrainingClass) =>
  status === 'draft' || status === 'returned';

/** What the fields of an opening request are called. */
export const labels: Readonly<Record<string, string>> = {
  ...applicationLabels,
  plannedHeadcount: '本班计划人数',
  enrolmentClosedOn: '招生截止日期',
  overEnrolmentReason: '超计划招生的理由',
  lines: '课表',
};

const sectionRules: Readonly<Record<'plan' | 'timetable' | 'roster' | 'files', readonly string[]>> =
  {
    plan: ['minimum-hours', 'theory-share', 'over-enrolment-reason', 'enrolment-closed'],
    timetable: [
      'timetable-follows-plan',
      'class-hour-length',
      'day-limit',
      'approved-before-first-session',
    ],
    roster: [
      'one-person-once',
      'identity-complete',
      'eligible-group',
      'graduate-window',
      'over-enrolment',
    ],
    files: ['materials-complete'],
  };

/** The findings of an opening that concern one section of it. */
export function findingsFor(section: keyof typeof sectionRules, findings: readonly Finding[]) {
  return findings.filter(({ rule }) =>
    sectionRules[section].includes(rule.slice(rule.lastIndexOf('/') + 1)),
  );
}

/** Names what a finding of a class is about. */
export const nameSubject: NameSubject = ({ kind, id }) => {
  if (kind === 'trainee') return `学员 ${id}`;
  if (kind === 'day') return `课次 ${id.slice(-10)}`;
  return undefined;
};

/** The way back to a class. */
export const back = ({ one }: Pick<ClassFile, 'one'>) => ({
  href: `/i/classes/${one.id}`,
  label: `班级 ${numberOf(one.id)}`,
});
