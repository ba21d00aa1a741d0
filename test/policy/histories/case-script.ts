import { project } from '#functions/cases/project.ts';
import { type ClassId, classIdOf } from '#functions/cases/subject.ts';
import { type Trainee, trainee } from '#functions/cases/trainee.ts';
import { draftProject, sampleClass, sampleTrainees } from '#test/functions/cases/sample-case.ts';
import { projectId } from './case-world.ts';
import { perHead, plan, shorterPlan, timetable } from './small-project.ts';

/** What becomes of somebody: a job, no job, no pass, or hardly ever there. */
export const fates = ['hired', 'jobless', 'failed', 'absent'] as const;
export type Fate = (typeof fates)[number];

/** What a case is about: how many are asked for and planned, who sits in which class, what the fund holds, whether more is taught than planned. */
export interface CaseScript {
  readonly demand: number;
  readonly plan: number;
  readonly classes: readonly (readonly Fate[])[];
  readonly appropriatedFen: number;
  readonly taughtLonger: boolean;
}

const planOf = ({ taughtLonger }: CaseScript) => (taughtLonger ? shorterPlan : plan);

/** The application as it was submitted. */
export function submittedProject(script: CaseScript) {
  return project.parse({
    ...draftProject(1),
    submittedAt: '2024-04-08T01:00:00.000Z',
    application: {
      ...draftProject(1).application,
      declaredDemand: script.demand,
      plannedHeadcount: script.plan,
      plan: planOf(script),
    },
    status: 'submitted',
  });
}

/** The n-th class as its opening was requested; the plan is shared out among the classes. */
export function requestedClass(script: CaseScript, index: number) {
  return sampleClass(submittedProject(script), {
    id: classIdOf(projectId, index + 1),
    plannedHeadcount: Math.max(1, Math.floor(script.plan / script.classes.length)),
    plan: planOf(script),
    timetable,
    enrolled: script.classes[index]?.length ?? 0,
    status: 'requested',
    requestedAt: '2024-04-20T01:00:00.000Z',
  });
}

/** The people of a class, as enrolled. */
export function rosterOf(id: ClassId, people: readonly Fate[]): Trainee[] {
  const number = id.slice(id.lastIndexOf('-') + 1);
  return sampleTrainees(id, people.length).map((one) =>
    trainee.parse({ ...one, id: one.id.replace('C1', number) }),
  );
}

/** The same people after the examination. */
export function examined(roster: readonly Trainee[], people: readonly Fate[]): Trainee[] {
  return roster.map((one, index) => {
    const passed = people[index] !== 'failed';
    const certificate = { kind: 'completion', number: one.id, issuedOn: '2024-05-13' };
    return trainee.parse({
      ...one,
      attempts: [{ on: '2024-05-09', passed }],
      ...(passed && { certificate }),
    });
  });
}

/** What the case may be paid at most, in fen, by who finished in the classes that count. */
export function allowedFor({ demand, plan: heads }: CaseScript, finished: readonly Fate[]): number {
  const count = (fate: Fate) => finished.filter((one) => one === fate).length;
  const refused = count('hired') * 100 < Math.max(demand, heads) * 70;
  return refused ? 0 : count('hired') * perHead + (count('jobless') * perHead * 60) / 100;
}

/** The case in words. */
export function tellScript(script: CaseScript): string {
  const words = { hired: '就业', jobless: '未就业', failed: '不合格', absent: '缺勤' };
  const classes = script.classes.map(
    (people, index) =>
      `班级${index + 1}：${people.map((fate) => words[fate]).join('、')} (${people.join(', ')})`,
  );
  return `需求 ${script.demand}，计划 ${script.plan}，资金 ${script.appropriatedFen / 100} 元${script.taughtLonger ? '，实施学时多于计划 (taught longer than planned)' : ''}；${classes.join('；')}`;
}
