import type { CheckIn } from '#functions/attendance/check-in.ts';
import { onlineAttendance, platformRecordOf } from '#functions/attendance/platform-record.ts';
import type { Claim } from '#functions/cases/claim.ts';
import type { ApprovedProject } from '#functions/cases/project.ts';
import { taughtDays } from '#functions/cases/taught-days.ts';
import type { Trainee } from '#functions/cases/trainee.ts';
import { isOpened, type OpenedClass } from '#functions/cases/training-class.ts';
import { civilDateOf, timeOf } from '#functions/clock/civil-time.ts';
import { type Evidence, refOf } from '#functions/evidence/evidence.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { activationFacts } from '#functions/masterdata/activation-facts.ts';
import { type SettlementFacts, settlementFactsSchema } from '#policy/engine/facts/settlement.ts';
import type { SettlementPorts } from './settlement-ports.ts';

/** Everything a settlement is computed from, read from the case as it stands; ids are pseudonymous. */
export async function gatherSettlementFacts(
  ports: Pick<SettlementPorts, 'cases' | 'attendance' | 'evidence' | 'masterdata' | 'clock'>,
  project: ApprovedProject,
  claim: Claim,
): Promise<SettlementFacts> {
  const { approval } = project;
  const [now, all, ofClaim, activation, wages] = await Promise.all([
    ports.clock.now(),
    ports.cases.classes(project.id),
    ports.evidence.of(claim.id),
    activationFacts(ports.masterdata, project.pack),
    ports.masterdata.minimumWages(),
  ]);
  const classes = all.filter(isOpened).filter((one) => one.status === 'accepted');
  const parts = await Promise.all(classes.map((one) => factsOfClass(ports, one, claim, ofClaim)));
  return settlementFactsSchema.parse({
    asOf: civilDateOf(now),
    activation,
    project: {
      id: project.id,
      approvedOn: approval.approvedOn,
      declaredDemand: approval.declaredDemand,
      plannedHeadcount: approval.plannedHeadcount,
      occupationCode: approval.occupationCode,
      // Nothing is approved that the catalogue lacks but what the city admitted (CC24-2.1.b).
      ...(packOf(approval.pack).classOf(approval.occupationCode) === undefined
        ? { extraOccupation: true }
        : {}),
      employers: project.application.enterpriseIds,
    },
    classes: parts.map((part) => part.trainingClass),
    trainees: parts.flatMap((part) => part.trainees),
    claim: {
      id: claim.id,
      filedOn: claim.filedOn,
      declaredComplete: claim.declaredComplete,
      supplementsLastDay: claim.supplementsLastDay,
    },
    ...('verdict' in claim && claim.verdict !== undefined ? { taskVerdict: claim.verdict } : {}),
    minimumWages: wages.map(({ from, fen, instrument }) => ({
      region: project.pack,
      from,
      fen,
      instrument,
    })),
    waivers: [...project.waivers, ...classes.flatMap((one) => one.waivers), ...claim.waivers],
  });
}

async function factsOfClass(
  ports: Pick<SettlementPorts, 'cases' | 'attendance' | 'evidence'>,
  one: OpenedClass,
  claim: Claim,
  ofClaim: readonly Evidence[],
) {
  const [roster, checkIns, files] = await Promise.all([
    ports.cases.trainees(one.id),
    ports.attendance.ofClass(one.id),
    ports.evidence.of(one.id),
  ]);
  const days = taughtDays(one);
  const isTaught = ({ day }: CheckIn) => days.some(({ date }) => date === day);
  const paper = files.find((file) => file.item === 'examination-paper');
  return {
    trainingClass: {
      id: one.id,
      openingApprovedOn: one.law.openedOn,
      catalogueClass: one.law.catalogueClass,
      plan: one.plan,
      days: days.map((day) => ({
        date: day.date,
        lessons: day.lessons,
        clips: files
          .filter((file) => file.item === 'clip' && file.day === day.date)
          .map((file) => ({ seconds: file.seconds ?? 0, accepted: true, evidence: refOf(file) })),
        ...platformRecordOf(files, day.date),
      })),
      ...('fullVideo' in one && one.fullVideo !== undefined ? { fullVideo: one.fullVideo } : {}),
      ...explanationOf(claim, one),
      ...(paper === undefined ? {} : { examinationPapers: { evidence: refOf(paper) } }),
    },
    trainees: roster.map((trainee) => ({
      id: trainee.id,
      classId: one.id,
      // Present staff of an enterprise are outside the groups (AMB-14).
      group: trainee.existingStaff ? null : trainee.group,
      attendance: [
        ...attendanceOf(checkIns.filter((each) => each.trainee === trainee.id && isTaught(each))),
        ...onlineAttendance(days, files, trainee.id),
      ],
      attempts: trainee.attempts,
      ...certificateOf(trainee, files),
      employment: employmentOf(trainee, ofClaim),
    })),
  };
}

function explanationOf({ theoryExplanations }: Claim, one: OpenedClass) {
  const found = theoryExplanations.findLast(({ classId }) => classId === one.id);
  if (found === undefined) return {};
  const { officer, reason, on } = found;
  return { theoryExplanation: { officer, reason, on } };
}

function attendanceOf(checkIns: readonly CheckIn[]) {
  const days = new Map<string, { date: string; in?: object; out?: object }>();
  for (const one of checkIns) {
    days.set(one.day, {
      ...(days.get(one.day) ?? { date: one.day }),
      [one.side]: {
        // One accepted late was recorded at any time of the day, which says nothing about his coming or leaving.
        ...(one.acceptedBy === undefined && { at: timeOf(one.at) }),
        // Why a late one counts stays in the case: nothing is computed from it, and it may name somebody.
        accepted: one.accepted,
        evidence: {
          evidenceId: `check-in/${one.day}/${one.trainee}/${one.side}`,
          version: '1',
          sha256: one.sha256,
        },
      },
    });
  }
  return [...days.values()];
}

function proofOf(files: readonly Evidence[], item: Evidence['item'], trainee: string) {
  const found = files.find((file) => file.item === item && file.trainee === trainee);
  return found === undefined ? {} : { evidence: refOf(found) };
}

function certificateOf(trainee: Trainee, files: readonly Evidence[]) {
  if (trainee.certificate === undefined) return {};
  const proof = proofOf(files, 'certificate', trainee.id);
  return { certificate: { ...trainee.certificate, ...proof } };
}

/** A proof counts once its file is accepted: what was only typed in is left out. */
function employmentOf(trainee: Trainee, files: readonly Evidence[]) {
  if (trainee.employment === null) return null;
  const { employerId, contractSignedOn, insurance, wage } = trainee.employment;
  const insured = proofOf(files, 'insurance-record', trainee.id);
  const paid = proofOf(files, 'wage-proof', trainee.id);
  return {
    employerId,
    contract: { signedOn: contractSignedOn, ...proofOf(files, 'contract', trainee.id) },
    ...(insurance !== undefined && 'evidence' in insured
      ? { insurance: { ...insurance, ...insured } }
      : {}),
    ...(wage !== undefined && 'evidence' in paid ? { wage: { ...wage, ...paid } } : {}),
  };
}
