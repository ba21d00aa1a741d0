import { fen, formatYuan } from '#policy/engine/fen.ts';
import { answerTask } from './answer-task.ts';
import { insist } from './caller.ts';
import { inventedPeople } from './invented-people.ts';
import { type Scenario, type ScenarioClass, type ScenarioTrainee, traineesOf } from './scenario.ts';
import { taughtDaysOf, timetableOf } from './scenario-days.ts';
import { byPage, type CheckingIn, type Filing, type RosterLine, type World } from './world.ts';

const MATERIALS = [
  'employment-intention',
  'commissioning-agreement',
  'teaching-plan',
  'teachers',
  'teaching-resources',
  'assessment-method',
];

/** Lives one class from its roster to its accepted results. */
export async function liveClass(
  world: World,
  story: Scenario,
  projectId: string,
  one: ScenarioClass,
  number: number,
): Promise<void> {
  const classId = await open(world, story, projectId, one, number);
  await train(world, classId, one, number);
  await examine(world, classId, one, number);
}

async function open(
  world: World,
  story: Scenario,
  projectId: string,
  one: ScenarioClass,
  number: number,
): Promise<string> {
  const { institution } = world;
  const trainees = traineesOf(one, number);
  await world.advanceTo(one.requestedOn, '09:00');
  const { classId } = await insist(
    institution,
    'POST',
    `/api/institution/projects/${projectId}/classes`,
    {
      plannedHeadcount: one.plannedHeadcount,
      plan: story.plan,
      timetable: timetableOf(one),
      enrolmentClosedOn: one.requestedOn,
      ...(one.overEnrolmentReason === undefined
        ? {}
        : { overEnrolmentReason: one.overEnrolmentReason }),
    },
  );
  const people = inventedPeople(trainees.length, number);
  const roster = trainees.map(({ group, groupSince }, index) => ({
    name: people[index]?.name ?? '',
    idNumber: people[index]?.number ?? '',
    ...(group === null ? {} : { group }),
    ...(groupSince === undefined ? {} : { groupSince }),
  }));
  const onPage = await enterRoster(world, classId, roster, number);
  world.say(one.requestedOn, `录入花名册 ${roster.length} 人${onPage ? byPage(world) : ''}`);
  await world.file([
    ...MATERIALS.map((item) => ({ subject: classId, item })),
    ...trainees
      .filter(({ group }) => group !== null)
      .map(({ id }) => ({ subject: classId, item: 'group-proof', trainee: id })),
  ]);
  await insist(institution, 'POST', `/api/institution/classes/${classId}/opening-request`);
  world.say(one.requestedOn, `提交开班申请 ${classId}：招生 ${trainees.length} 人`);
  await world.advanceTo(one.requestedOn, '10:00');
  await answerTask(world, 'review-opening', classId, { outcome: 'approved' });
  await world.advanceTo(one.requestedOn, '11:00');
  const { project } = await insist(institution, 'GET', `/api/institution/projects/${projectId}`);
  world.say(one.requestedOn, `同意开班，预留调整为 ${formatYuan(fen(project.reservedFen))} 元`);
  return classId;
}

/** The first class is entered on the page, where there is one, the others through the API; tells which. */
async function enterRoster(
  { pages, institution }: World,
  classId: string,
  roster: readonly RosterLine[],
  number: number,
): Promise<boolean> {
  if (pages !== undefined && number === 1) {
    await pages.enterRoster(classId, roster);
    return true;
  }
  await insist(institution, 'PUT', `/api/institution/classes/${classId}/roster`, {
    trainees: roster.map((one) => ({ ...one, existingStaff: false })),
  });
  return false;
}

async function train(
  world: World,
  classId: string,
  one: ScenarioClass,
  number: number,
): Promise<void> {
  const trainees = traineesOf(one, number);
  const days = taughtDaysOf(one);
  const unreported = [...one.changes];
  for (const day of days) {
    const due = unreported.filter(({ reportedOn }) => reportedOn <= day.date);
    for (const change of due) await report(world, classId, change);
    unreported.splice(0, due.length);
    const present = trainees.filter(({ absent }) => !absent.some((date) => date === day.date));
    const online = day.lessons.every(({ mode }) => mode === 'online');
    await (online ? learnOnline : learnInClass)(world, classId, day, present, day === days[0]);
  }
  for (const change of unreported) await report(world, classId, change);
}

async function report(
  world: World,
  classId: string,
  { reportedOn, change, reason }: ScenarioClass['changes'][number],
): Promise<void> {
  await world.advanceTo(reportedOn, '07:00');
  const path = `/api/institution/classes/${classId}/timetable-changes`;
  const { days, classHours } = await insist(world.institution, 'POST', path, { change, reason });
  world.say(reportedOn, `报告课表调整（课次 ${change.date}）：共 ${days} 天，${classHours} 课时`);
  await world.advanceTo(reportedOn, '07:30');
}

type Day = ReturnType<typeof taughtDaysOf>[number];

/** The platform's own records stand in place of check-ins and clips. */
async function learnOnline(
  world: World,
  classId: string,
  { date, lessons }: Day,
  present: readonly ScenarioTrainee[],
): Promise<void> {
  await world.advanceTo(date, lessons.at(-1)?.endsAt ?? '16:00');
  const record: Filing = { subject: classId, item: 'platform-record', day: date };
  await world.file([record, ...present.map(({ id }) => ({ ...record, trainee: id }))]);
  world.say(date, `课次 ${date}（线上）：平台记录 ${present.length} 人`);
}

async function learnInClass(
  world: World,
  classId: string,
  { date, lessons }: Day,
  present: readonly ScenarioTrainee[],
  isFirst: boolean,
): Promise<void> {
  const start = lessons.at(0)?.startsAt ?? '08:30';
  const end = lessons.at(-1)?.endsAt ?? '16:00';
  const events = (side: 'in' | 'out', time: string): CheckingIn[] =>
    present.map(({ id }) => ({ classId, trainee: id, day: date, side, time }));
  await world.advanceTo(date, start);
  await world.checkIn(events('in', start));
  await world.advanceTo(date, end);
  await world.checkIn(events('out', end));
  const clip: Filing = { subject: classId, item: 'clip', day: date, seconds: 1201 };
  // On the first day the camera is handled wrongly: the clips are rejected and filed again.
  await world.file(
    isFirst
      ? [
          { ...clip, fault: 'too-short' },
          { ...clip, fault: 'lying-header' },
        ]
      : [clip, clip],
  );
  world.say(date, `课次 ${date}：到课 ${present.length} 人，视频 2 段`);
}

async function examine(
  world: World,
  classId: string,
  one: ScenarioClass,
  number: number,
): Promise<void> {
  const trainees = traineesOf(one, number);
  const { examinedOn } = one;
  await world.advanceTo(examinedOn, '15:00');
  const passed = trainees.filter((trainee) => trainee.passed);
  await world.file([
    { subject: classId, item: 'examination-paper' },
    { subject: classId, item: 'examination-video', seconds: 1201 },
    ...passed.map(({ id }) => ({ subject: classId, item: 'certificate', trainee: id })),
  ]);
  await insist(world.institution, 'POST', `/api/institution/classes/${classId}/results`, {
    examination: {
      authors: ['enterprise', 'institution'],
      hasTheory: true,
      hasPractice: true,
      examiners: [
        { id: 'examiner-institution', side: 'institution' },
        { id: 'examiner-enterprise', side: 'enterprise' },
      ],
      archiveNumber: `档-${classId}`,
    },
    fullVideo: { keeper: '示例职业技术学院档案室', pointer: `视频-${classId}` },
    results: trainees.map(({ id, passed: hasPassed }) => ({
      trainee: id,
      attempts: [
        {
          on: examinedOn,
          theoryScore: hasPassed ? 82 : 45,
          practiceScore: hasPassed ? 88 : 52,
          passed: hasPassed,
        },
      ],
      ...(hasPassed
        ? {
            certificate: {
              kind: 'completion',
              number: `证-${classId}-${id}`,
              issuedOn: examinedOn,
            },
          }
        : {}),
    })),
  });
  world.say(examinedOn, `提交考核结果：${passed.length} 人合格`);
  await world.advanceTo(examinedOn, '16:00');
  await answerTask(world, 'review-results', classId, { outcome: 'approved' });
  await world.advanceTo(examinedOn, '17:00');
  world.say(examinedOn, '考核结果已确认');
}
