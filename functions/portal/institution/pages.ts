import {
  applicationPage,
  applicationSectionPage,
  checkApplicationPage,
  saveApplicationSection,
  submitApplicationPage,
} from './application-pages.ts';
import { casePage } from './case-page.ts';
import { claimPage, sendClaim, sendSupplements, supplementsPage } from './claim-pages.ts';
import { checkClassPage, submitOpening } from './class-check-pages.ts';
import { classFilesPage } from './class-files-page.ts';
import { classPage } from './class-pages.ts';
import { classPlanPage, createClassPage, newClassPage, saveClassPlan } from './class-plan-pages.ts';
import { askAboutApplication, askAboutResults } from './confirmation-part.ts';
import { daysPage } from './days-page.ts';
import { moneyPage } from './money-page.ts';
import { beginCase, casesAddress, myCases } from './my-cases.ts';
import { openEvidencePage } from './open-evidence.ts';
import { resultsPage, sendResults } from './results-page.ts';
import { rosterPage, saveRoster } from './roster-page.ts';
import { statementPage } from './statement-page.ts';
import { sendTimetableChange, timetableChangePage } from './timetable-change-pages.ts';
import { classTimetablePage, saveTimetable } from './timetable-pages.ts';
import { aboutUpload, beginUpload, fileArrived, uploadPage } from './upload-pages.ts';
import { newWaiver, sendWaiver } from './waiver-page.ts';
import { sendWithdrawal, withdrawPage } from './withdraw-page.ts';

/** The pages of an institution. A fixed last part of a path stands before one that is a parameter. */
export const institutionPages = [
  myCases,
  beginCase,
  casesAddress,
  casePage,
  moneyPage,
  statementPage,
  applicationPage,
  checkApplicationPage,
  submitApplicationPage,
  askAboutApplication,
  applicationSectionPage,
  saveApplicationSection,
  newClassPage,
  createClassPage,
  classPage,
  classPlanPage,
  saveClassPlan,
  classTimetablePage,
  saveTimetable,
  rosterPage,
  saveRoster,
  classFilesPage,
  checkClassPage,
  submitOpening,
  daysPage,
  timetableChangePage,
  sendTimetableChange,
  resultsPage,
  sendResults,
  askAboutResults,
  claimPage,
  sendClaim,
  supplementsPage,
  sendSupplements,
  aboutUpload,
  beginUpload,
  fileArrived,
  uploadPage,
  openEvidencePage,
  newWaiver,
  sendWaiver,
  withdrawPage,
  sendWithdrawal,
];
