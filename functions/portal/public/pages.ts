import { signInPages } from '../sign-in/sign-in-routes.ts';
import { clausesPage } from './clauses-page.ts';
import { noticePage, noticesPage, objectPage } from './notice-pages.ts';
import { caseAddress, startPage } from './start-page.ts';

/** The pages that everybody can open. */
export const publicPages = [
  startPage,
  caseAddress,
  clausesPage,
  noticesPage,
  noticePage,
  objectPage,
  ...signInPages,
];
