import * as z from 'zod';
import { askAgain } from '#functions/cases/asks.ts';
import { classOf } from '#functions/cases/class-of.ts';
import { classId } from '#functions/cases/subject.ts';
import { filedAttempt, filedCertificate, type Trainee } from '#functions/cases/trainee.ts';
import { examination, fullVideo, type TrainingClass } from '#functions/cases/training-class.ts';
import { Problem } from '#functions/http/problem.ts';
import { refuseBlocked, wrongState } from '#functions/http/refuse-blocked.ts';
import { route } from '#functions/http/route.ts';
import { nextVisit } from '#functions/stages/next-visit.ts';
import type { AssessmentPorts } from './assessment-ports.ts';
import { judgeResults } from './judge-results.ts';

const result = z.strictObject({
  trainee: z.string().min(1),
  attempts: z.array(filedAttempt).max(5),
  certificate: filedCertificate.optional(),
});

/** An institution submits the results of the final examination (CC24-3A.4). The file stays filed where the rules block. */
export const submitResults = route({
  id: 'submit-results',
  method: 'POST',
  path: '/api/institution/classes/{classId}/results',
  summary: { zh: '提交考核结果', en: 'Submit the results' },
  roles: ['institution'],
  params: z.strictObject({ classId }),
  body: z.strictObject({
    examination,
    fullVideo: fullVideo.optional(),
    results: z.array(result).min(1).max(80),
  }),
  answer: z.strictObject({ status: z.string() }),
  async handle({ params, body }, ports: Omit<AssessmentPorts, 'tasks'>) {
    const one = await classOf(ports.cases, params.classId);
    if (one.status !== 'ended' && one.status !== 'results-returned') throw wrongState(one.status);
    const roster = await ports.cases.trainees(one.id);
    const filled = roster.map((trainee) => withResult(trainee, body.results));
    refuseStrangers(roster, body.results);
    const now = await ports.clock.now();
    const assessed: TrainingClass = {
      ...one,
      status: 'assessed',
      examination: body.examination,
      fullVideo: body.fullVideo,
      asks: askAgain(one.asks, 'review-results'),
    };
    const readingFiled = { ...ports.cases, trainees: async () => filled };
    refuseBlocked(await judgeResults({ ...ports, cases: readingFiled }, assessed));
    const starts = await nextVisit(ports.stages, one.id, 'assessment');
    await ports.commit([
      ports.cases.putClass(assessed),
      ...filled.map((trainee) => ports.cases.putTrainee(trainee)),
      ports.outbox.add({
        schemaVersion: 1,
        id: `results-submitted-${starts.attempt}`,
        name: 'results-submitted',
        subject: one.id,
        at: now,
        starts,
      }),
    ]);
    return { status: 202, body: { status: 'assessed' } };
  },
});

function withResult(trainee: Trainee, results: readonly z.infer<typeof result>[]): Trainee {
  const filed = results.find((one) => one.trainee === trainee.id);
  if (filed === undefined) return trainee;
  const { certificate: _, ...rest } = trainee;
  return {
    ...rest,
    attempts: filed.attempts,
    ...(filed.certificate === undefined ? {} : { certificate: filed.certificate }),
  };
}

function refuseStrangers(
  roster: readonly Trainee[],
  results: readonly z.infer<typeof result>[],
): void {
  const known = new Set(roster.map((trainee) => trainee.id));
  const fields = results.flatMap(({ trainee }, index) =>
    known.has(trainee)
      ? []
      : [
          {
            field: `results.${index}.trainee`,
            value: trainee,
            message: { zh: '花名册中没有该学员', en: 'Not on the roster of this class' },
          },
        ],
  );
  if (fields.length === 0) return;
  throw new Problem(
    'bad-request',
    { zh: '成绩中有花名册以外的学员，未保存', en: 'Results name people who are not on the roster' },
    { fields },
  );
}
