import { projectOf } from '#functions/cases/project-of.ts';
import type { OpenedClass } from '#functions/cases/training-class.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { confirmationFacts } from '#functions/confirmations/confirmation-facts.ts';
import { resultsMatter } from '#functions/confirmations/matter.ts';
import { refOf } from '#functions/evidence/evidence.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { assessmentFactsSchema } from '#policy/engine/facts/assessment.ts';
import { type Finding, type Verdict, verdictOf } from '#policy/engine/finding.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide } from '#policy/engine/rule.ts';
import type { AssessmentPorts } from './assessment-ports.ts';

/** What the rules say of the results of a class: the same before they are submitted and when they are reviewed. */
export async function judgeResults(
  ports: Pick<AssessmentPorts, 'cases' | 'evidence' | 'confirmations' | 'clock'>,
  one: OpenedClass,
): Promise<{ findings: readonly Finding[]; verdict: Verdict }> {
  const [now, roster, files, project] = await Promise.all([
    ports.clock.now(),
    ports.cases.trainees(one.id),
    ports.evidence.of(one.id),
    projectOf(ports.cases, one.projectId),
  ]);
  const confirmations = await confirmationFacts(
    ports.confirmations,
    project.application.enterpriseIds.flatMap(
      (id) => resultsMatter(one, roster, project, id) ?? [],
    ),
  );
  const paper = files.find((file) => file.item === 'examination-paper');
  const video = files.find((file) => file.item === 'examination-video');
  const examination = 'examination' in one ? one.examination : undefined;
  const facts = assessmentFactsSchema.parse({
    asOf: civilDateOf(now),
    classId: one.id,
    ...('endedOn' in one ? { trainingEndedOn: one.endedOn } : {}),
    enrolled: roster.map((trainee) => trainee.id),
    ...(paper === undefined || examination === undefined
      ? {}
      : {
          paper: {
            authors: examination.authors,
            hasTheory: examination.hasTheory,
            hasPractice: examination.hasPractice,
            evidence: refOf(paper),
          },
        }),
    examiners: examination?.examiners ?? [],
    confirmations,
    video: {
      present: video !== undefined,
      ...(examination?.archiveNumber === undefined
        ? {}
        : { archiveNumber: examination.archiveNumber }),
      ...(video === undefined ? {} : { evidence: refOf(video) }),
    },
    results: roster.map((trainee) => {
      const proof = files.find(
        (file) => file.item === 'certificate' && file.trainee === trainee.id,
      );
      return {
        traineeId: trainee.id,
        attempts: trainee.attempts,
        ...(trainee.certificate === undefined
          ? {}
          : {
              certificate: {
                ...trainee.certificate,
                ...(proof === undefined ? {} : { evidence: refOf(proof) }),
              },
            }),
      };
    }),
    waivers: one.waivers,
  });
  const pack = packOf(one.law.pack, one.law.revision);
  const law = lawOn(pack, one.law.openedOn);
  const findings = decide(pack.rules.assessment, facts, law, facts.waivers);
  return { findings, verdict: verdictOf(findings) };
}
