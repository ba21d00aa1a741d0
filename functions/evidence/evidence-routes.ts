import { uploadStorePort } from './dynamo-upload-store.ts';
import { listFilesToInstitution, listFilesToOffice } from './list-files.ts';
import { openEvidenceToInstitution, openEvidenceToOffice } from './open-evidence.ts';
import { completeParts } from './parts/complete-parts.ts';
import { giveUpParts } from './parts/give-up-parts.ts';
import { listParts } from './parts/list-parts.ts';
import { openParts } from './parts/open-parts.ts';
import { partStorePort } from './parts/s3-part-store.ts';
import { signParts } from './parts/sign-parts.ts';
import { reportUpload } from './report-upload.ts';
import { requestUpload } from './request-upload.ts';
import { evidenceLinksPort } from './s3-evidence-archive.ts';
import { quarantinePort } from './s3-quarantine.ts';

/** What an institution can do with files. */
export const evidenceRoutesOfInstitution = [
  requestUpload,
  reportUpload,
  openParts,
  signParts,
  listParts,
  completeParts,
  giveUpParts,
  listFilesToInstitution,
  openEvidenceToInstitution,
];

/** What the office can do with files. */
export const evidenceRoutesOfOffice = [listFilesToOffice, openEvidenceToOffice];

/** What it takes to list and open files, besides the index itself. */
export const evidencePorts = { uploads: uploadStorePort, links: evidenceLinksPort };
/** What it takes to send files. */
export const uploadPorts = { quarantine: quarantinePort, partStore: partStorePort };
