import type { CaseStore } from '#functions/cases/case-store.ts';
import type { Project } from '#functions/cases/project.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { confirmationFacts } from '#functions/confirmations/confirmation-facts.ts';
import type { ConfirmationStore } from '#functions/confirmations/confirmation-store.ts';
import { applicationMatter } from '#functions/confirmations/matter.ts';
import { filed, refOf } from '#functions/evidence/evidence.ts';
import type { EvidenceStore } from '#functions/evidence/evidence-store.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import type { LedgerStore } from '#functions/ledger/ledger-store.ts';
import { activationFacts } from '#functions/masterdata/activation-facts.ts';
import type { MasterdataStore } from '#functions/masterdata/masterdata-store.ts';
import { yearOf } from '#policy/engine/civil-date.ts';
import { type ApprovalFacts, approvalFactsSchema } from '#policy/engine/facts/approval.ts';
import { fen } from '#policy/engine/fen.ts';

export interface ApprovalFactsPorts {
  readonly cases: CaseStore;
  readonly masterdata: MasterdataStore;
  readonly evidence: EvidenceStore;
  readonly ledger: LedgerStore;
  readonly confirmations: Pick<ConfirmationStore, 'ofCase'>;
  readonly clock: BusinessClock;
}

/** Everything the rules of the approval stage take, read from the case as it stands. */
export async function gatherApprovalFacts(
  ports: ApprovalFactsPorts,
  project: Project,
): Promise<ApprovalFacts> {
  const { application } = project;
  const today = civilDateOf(await ports.clock.now());
  const pack = packOf(project.pack);
  const year = application.planYear ?? yearOf(today);
  const code = application.occupationCode;
  const [files, institution, enterprises, activation, head, extra, confirmations] =
    await Promise.all([
      ports.evidence.of(project.id),
      ports.masterdata.institution(project.institutionId),
      Promise.all(application.enterpriseIds.map((id) => ports.masterdata.enterprise(id))),
      activationFacts(ports.masterdata, project.pack),
      ports.ledger.head(pack.fund.code, year),
      // What the catalogue lists needs no supplement.
      code === undefined || pack.classOf(code) !== undefined
        ? undefined
        : ports.masterdata.extraOccupation(pack.id, code),
      confirmationFacts(
        ports.confirmations,
        application.enterpriseIds.map((id) => applicationMatter(project, id)),
      ),
    ]);
  const agreement = files.find((one) => one.item === 'training-agreement');
  const { agreementSignedOn, enterpriseIds, ...filled } = application;
  return approvalFactsSchema.parse({
    asOf: today,
    activation,
    projectId: project.id,
    appliedOn: 'submittedAt' in project ? civilDateOf(project.submittedAt) : today,
    ...filled,
    ...(extra === undefined
      ? {}
      : {
          occupation: extra.occupation,
          extraOccupation: {
            cityApprovedOn: extra.cityApprovedOn,
            catalogueClass: extra.catalogueClass,
            ...(extra.filingReceiptOn === undefined
              ? {}
              : { filingReceiptOn: extra.filingReceiptOn }),
          },
        }),
    enterprises: enterprises.flatMap((one) =>
      one === undefined
        ? []
        : [
            {
              id: one.id,
              qualified: { flag: one.qualified, reason: one.qualificationReason },
              withdrawn: one.withdrawn,
            },
          ],
    ),
    ...(institution === undefined
      ? {}
      : {
          institution: {
            id: institution.id,
            type: institution.type,
            active: institution.status === 'active',
          },
        }),
    ...(agreementSignedOn === undefined
      ? {}
      : {
          agreement: {
            signedOn: agreementSignedOn,
            enterpriseIds,
            institutionId: project.institutionId,
            ...(agreement === undefined ? {} : { evidence: refOf(agreement) }),
          },
        }),
    confirmations,
    attachments: {
      demandStatement: filed(files, 'demand-statement'),
      trainingPlan: filed(files, 'training-plan'),
      trainingAgreement: filed(files, 'training-agreement'),
    },
    funding: { available: head?.book.available ?? fen(0), fundCode: pack.fund.code },
    waivers: project.waivers,
  });
}
