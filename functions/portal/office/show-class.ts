import * as z from 'zod';
import { lateOf } from '#functions/attendance/list-late-check-ins.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { classId } from '#functions/cases/subject.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { route } from '#functions/http/route.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { maskedPeople } from '#functions/people/masked-names.ts';
import { stageName } from '#functions/stages/stage.ts';
import { classPage } from './class-page.ts';
import { classToShow } from './class-to-show.ts';
import { evidenceView } from './evidence-view.ts';
import type { TaskReading } from './load-task.ts';
import { officeRoles } from './office-roles.ts';

/** `GET /o/classes/{classId}`: a class with its roster (masked), its days and its files. */
export const showClassPage = route({
  id: 'class-page',
  method: 'GET',
  path: '/o/classes/{classId}',
  summary: { zh: '班级', en: 'The page of a class' },
  roles: officeRoles,
  params: z.strictObject({ classId }),
  async handle({ params, session }, ports: TaskReading) {
    const one = await classToShow(ports.cases, params.classId);
    const [project, roster, days, files, findings, checkIns, now] = await Promise.all([
      projectOf(ports.cases, one.projectId),
      ports.cases.trainees(one.id),
      ports.cases.days(one.id),
      ports.evidence.of(one.id),
      Promise.all(stageName.options.map((stage) => ports.cases.findings(one.id, stage))),
      ports.attendance.ofClass(one.id),
      ports.clock.now(),
    ]);
    const pack = packOf(project.pack);
    const seen = new Set<string>();
    const evidence = (['opening', 'assessment', 'settlement'] as const)
      .flatMap((stage) => evidenceView(pack, stage, files, roster))
      .filter((each) => each.files.length > 0 && !seen.has(each.item) && seen.add(each.item));
    return {
      status: 200,
      html: classPage({
        session,
        today: civilDateOf(now),
        one,
        roster,
        people: await maskedPeople(ports.people, roster),
        days,
        late: lateOf(checkIns),
        findings: findings.filter((each) => each !== undefined),
        evidence,
        pack,
      }),
    };
  },
});
