import type { ReportUploadPorts } from '#functions/evidence/report-upload.ts';
import type { RequestUploadPorts } from '#functions/evidence/request-upload.ts';
import type { OpeningPorts } from '#functions/opening/opening-ports.ts';
import type { IdentityCipher } from '#functions/people/identity-cipher.ts';
import type { CaseAccess } from '#functions/sessions/access.ts';
import type { SettlementPorts } from '#functions/settlement/settlement-ports.ts';

/** What the pages of an institution read with and act through. */
export type PortalPorts = OpeningPorts &
  SettlementPorts &
  RequestUploadPorts &
  ReportUploadPorts & { readonly cipher: IdentityCipher; readonly access: CaseAccess };
