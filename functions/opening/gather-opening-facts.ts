import type { ApprovedProject } from '#functions/cases/project.ts';
import { isOpened, type TrainingClass } from '#functions/cases/training-class.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { type Evidence, type EvidenceItem, filed, refOf } from '#functions/evidence/evidence.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { activationFacts } from '#functions/masterdata/activation-facts.ts';
import { type OpeningFacts, openingFactsSchema } from '#policy/engine/facts/opening.ts';
import { fen } from '#policy/engine/fen.ts';
import type { OpeningPorts } from './opening-ports.ts';

const materials = {
  trainingAgreement: 'training-agreement',
  employmentIntention: 'employment-intention',
  commissioningAgreement: 'commissioning-agreement',
  teachingPlan: 'teaching-plan',
  teachers: 'teachers',
  teachingResources: 'teaching-resources',
  assessmentMethod: 'assessment-method',
} satisfies Record<string, EvidenceItem>;

/** Everything the rules of the opening stage take, read from the case as it stands. */
export async function gatherOpeningFacts(
  ports: Omit<OpeningPorts, 'stages' | 'tasks' | 'outbox' | 'commit'>,
  project: ApprovedProject,
  one: TrainingClass,
): Promise<OpeningFacts> {
  const now = await ports.clock.now();
  const today = civilDateOf(now);
  const { approval } = project;
  const [ofClass, ofProject, roster, classes, objections, activation, head] = await Promise.all([
    ports.evidence.of(one.id),
    ports.evidence.of(project.id),
    ports.cases.trainees(one.id),
    ports.cases.classes(project.id),
    ports.notices.objections(project.id),
    activationFacts(ports.masterdata, project.pack),
    ports.ledger.head(approval.fund.code, approval.fund.year),
  ]);
  const running = await ports.people.runningClasses(roster.map((trainee) => trainee.personId));
  const others = classes.filter(
    (other) => other.id !== one.id && (isOpened(other) || other.status === 'requested'),
  );
  // The training agreement was filed with the application and need not be filed twice.
  const files: Evidence[] = [...ofClass, ...ofProject];
  return openingFactsSchema.parse({
    asOf: today,
    activation,
    project: {
      id: project.id,
      approvedOn: approval.approvedOn,
      declaredDemand: approval.declaredDemand,
      plannedHeadcount: approval.plannedHeadcount,
      occupationCode: approval.occupationCode,
      catalogueClass: approval.catalogueClass,
      extraOccupation: packOf(approval.pack).classOf(approval.occupationCode) === undefined,
      fullSubsidy: approval.fullSubsidyFen,
      ...('noticeEndedOn' in project ? { noticeEndedOn: project.noticeEndedOn } : {}),
      openObjections: objections.filter((each) => each.resolution === 'open').length,
    },
    classId: one.id,
    requestedOn: 'requestedAt' in one ? civilDateOf(one.requestedAt) : today,
    ...(one.enrolmentClosedOn === undefined ? {} : { enrolmentClosedOn: one.enrolmentClosedOn }),
    roster: roster.map((trainee) => {
      const proof = ofClass.find(
        (file) => file.item === 'group-proof' && file.trainee === trainee.id,
      );
      return {
        traineeId: trainee.id,
        personKey: trainee.personId,
        identityComplete: true,
        group: trainee.group,
        groupSubType: trainee.groupSubType,
        graduatedOn: trainee.graduatedOn,
        ...(proof === undefined
          ? {}
          : { groupProof: { validOn: trainee.groupSince, evidence: refOf(proof) } }),
        inRunningClass: running.get(trainee.personId) ?? null,
        existingStaff: trainee.existingStaff,
      };
    }),
    enrolledInOtherClasses: others.reduce((sum, other) => sum + other.enrolled, 0),
    otherClasses: others.map((other) => ({
      id: other.id,
      enrolled: other.enrolled,
      opened: isOpened(other)
        ? { plannedHeadcount: other.plannedHeadcount, fullSubsidy: other.law.fullSubsidyFen }
        : null,
    })),
    plannedForClass: one.plannedHeadcount,
    ...(one.overEnrolmentReason === undefined
      ? {}
      : { overEnrolmentReason: one.overEnrolmentReason }),
    plan: one.plan,
    timetable: one.timetable,
    materials: Object.fromEntries(
      Object.entries(materials).map(([name, item]) => [name, filed(files, item)]),
    ),
    funding: { available: head?.book.available ?? fen(0) },
    waivers: one.waivers,
  });
}
