import * as z from 'zod';
import { mayAcceptLate } from '#functions/attendance/accept-late-check-in.ts';
import { lateOf } from '#functions/attendance/list-late-check-ins.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { claimIdOf, projectId, type SubjectId } from '#functions/cases/subject.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { route } from '#functions/http/route.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { stageName } from '#functions/stages/stage.ts';
import { casePage } from './case-page.ts';
import { evidenceView } from './evidence-view.ts';
import { namesOf, type TaskReading } from './load-task.ts';
import { officeRoles } from './office-roles.ts';

/** `GET /o/cases/{projectId}`: all that is known of a case, people under their numbers. */
export const showCasePage = route({
  id: 'case-page',
  method: 'GET',
  path: '/o/cases/{projectId}',
  summary: { zh: '项目', en: 'The page of a case' },
  roles: officeRoles,
  params: z.strictObject({ projectId }),
  async handle({ params, session }, ports: TaskReading) {
    const project = await projectOf(ports.cases, params.projectId);
    const claimId = claimIdOf(project.id);
    const [classes, claim, tasks, decisions, accounts, entries, files, claimFiles, now, names] =
      await Promise.all([
        ports.cases.classes(project.id),
        ports.cases.claim(claimId),
        ports.tasks.ofCase(project.id),
        ports.cases.decisions(project.id),
        ports.masterdata.accounts(),
        ports.ledger.ofCase(project.id),
        ports.evidence.of(project.id),
        ports.evidence.of(claimId),
        ports.clock.now(),
        namesOf(ports, project),
      ]);
    const subjects: SubjectId[] = [
      project.id,
      ...classes.map((one) => one.id),
      ...(claim === undefined ? [] : [claim.id]),
    ];
    const [rosters, checkIns, findings, stages, objections] = await Promise.all([
      Promise.all(classes.map((one) => ports.cases.trainees(one.id))),
      // Once the days are counted there is nothing left to wait for.
      Promise.all(
        (mayAcceptLate(claim) ? classes : []).map((one) => ports.attendance.ofClass(one.id)),
      ),
      Promise.all(
        subjects.flatMap((subject) =>
          stageName.options.map((stage) => ports.cases.findings(subject, stage)),
        ),
      ),
      Promise.all(subjects.map((subject) => ports.stages.find(subject))),
      Promise.all([project.id, claimId].map((subject) => ports.notices.objections(subject))),
    ]);
    const pack = packOf(project.pack);
    const roster = rosters.flat();
    return {
      status: 200,
      html: casePage({
        session,
        today: civilDateOf(now),
        project,
        classes,
        claim,
        hired: roster.filter((one) => one.employment !== null).length,
        tasks,
        decisions,
        findings: findings.filter((one) => one !== undefined),
        evidence: [
          ...evidenceView(pack, 'approval', files, roster),
          ...evidenceView(pack, 'settlement', claimFiles, roster),
        ].filter((one) => one.files.length > 0),
        objections: objections.flat(),
        interrupted: stages.flatMap((one) => (one?.status === 'interrupted' ? [one.subject] : [])),
        late: new Map(
          classes.flatMap(({ id }, index) => {
            const { waiting } = lateOf(checkIns[index] ?? []);
            return waiting.length === 0 ? [] : [[id, waiting.length] as const];
          }),
        ),
        names,
        people: new Map(accounts.map(({ id, name }) => [id, name])),
        pack,
        entries,
      }),
    };
  },
});
