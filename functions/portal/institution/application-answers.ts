import { html } from 'hono/html';
import type { Application } from '#functions/cases/application.ts';
import type { PlanHours } from '#policy/engine/facts/shared-facts.ts';
import type { Pack } from '#policy/engine/pack.ts';
import { day } from '../layout/day.ts';
import type { Html } from '../layout/page.ts';
import type { SectionId } from './application-sections.ts';
import { applicationLabels } from './section-form.ts';

type Rows = readonly (readonly [string, Html | string])[];

const missing = html`<span class="soft">未填写</span>`;

/** The answers of each section as they are checked before submitting. */
export function answersOf(
  application: Application,
  pack: Pack,
  enterprises: readonly string[],
): Readonly<Record<Exclude<SectionId, 'files'>, Rows>> {
  const row = (name: string, value: Html | string | number | undefined): Rows[number] => [
    applicationLabels[name] ?? name,
    value === undefined || value === '' ? missing : html`${value}`,
  ];
  const code = application.occupationCode;
  const entry = pack.catalogue.find((one) => one.code === code);
  return {
    employer: [
      row('enterpriseIds', enterprises.join('、')),
      row('posts', application.posts.join('、')),
    ],
    demand: [
      row('planYear', application.planYear),
      row('declaredDemand', application.declaredDemand),
      row('plannedHeadcount', application.plannedHeadcount),
    ],
    occupation: [
      row(
        'occupationCode',
        entry === undefined ? code : `${entry.occupation}（${entry.code}，${entry.class} 类）`,
      ),
      row('skillStandard', application.skillStandard),
      row('standardReference', application.standardReference),
    ],
    plan: [
      ['计划课时', application.plan === undefined ? missing : html`${planWords(application.plan)}`],
      row('lessonMinutes', application.lessonMinutes),
    ],
    agreement: [
      row('agreementSignedOn', application.agreementSignedOn && day(application.agreementSignedOn)),
    ],
  };
}

/** The planned hours in a sentence. */
export function planWords({ theory, practice }: PlanHours): string {
  const all = theory.offline + theory.online + practice.offline + practice.online;
  return `共 ${all} 课时：理论线下 ${theory.offline}、线上 ${theory.online}，实操线下 ${practice.offline}、线上 ${practice.online}`;
}
