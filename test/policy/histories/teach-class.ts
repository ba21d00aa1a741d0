import type { CheckIn } from '#functions/attendance/check-in.ts';
import type { OpenedClass } from '#functions/cases/training-class.ts';
import { trainingClass } from '#functions/cases/training-class.ts';
import { instantAt } from '#functions/clock/civil-time.ts';
import { type Evidence, evidence } from '#functions/evidence/evidence.ts';
import { examined, type Fate } from './case-script.ts';
import type { CaseWorld } from './case-world.ts';
import { timetable } from './small-project.ts';

const sides = { in: '08:20', out: '11:40' } as const;

let files = 0;
/** An accepted file; no two have the same bytes. */
export function fileOf(subject: string, item: Evidence['item'], rest: object = {}): Evidence {
  files += 1;
  return evidence.parse({
    schemaVersion: 1,
    id: `file-${files}`,
    subject,
    item,
    key: `file/${files}`,
    versionId: '1',
    sha256: files.toString(16).padStart(64, '0'),
    bytes: 1,
    contentType: 'application/pdf',
    acceptedAt: '2024-05-09T01:00:00.000Z',
    ...rest,
  });
}

/** Teaches an opened class to its end: check-ins and clips of every day, the examination, accepted results. */
export async function teachClass({ ports }: CaseWorld, one: OpenedClass, people: readonly Fate[]) {
  const roster = await ports.cases.trainees(one.id);
  const present = roster.filter((_, index) => people[index] !== 'absent');
  const checkIns = timetable.flatMap(({ date }) =>
    present.flatMap(({ id }) =>
      (['in', 'out'] as const).map(
        (side): CheckIn => ({
          schemaVersion: 1,
          classId: one.id,
          trainee: id,
          day: date,
          side,
          at: instantAt(date, sides[side]),
          accepted: true,
          device: 'device-1',
          sha256: 'c'.repeat(64),
        }),
      ),
    ),
  );
  const clips = timetable.flatMap(({ date }) =>
    [1300, 1300].map((seconds) => fileOf(one.id, 'clip', { day: date, seconds })),
  );
  await ports.commit(checkIns.map((each) => ports.attendance.add(each)));
  await ports.commit(
    [...clips, fileOf(one.id, 'examination-paper')].flatMap((each) => ports.evidence.accept(each)),
  );
  await ports.commit([
    ports.cases.putClass(
      trainingClass.parse({
        ...one,
        status: 'accepted',
        endedOn: '2024-05-10',
        examination: { authors: [], hasTheory: true, hasPractice: true, examiners: [] },
        fullVideo: { keeper: '测试承训单位甲', pointer: 'archive' },
      }),
    ),
    ...examined(roster, people).map((each) => ports.cases.putTrainee(each)),
    ...roster.map(({ personId }) => ports.people.leaveClass(personId, one.id)),
  ]);
}
