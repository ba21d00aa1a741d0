import type { ProjectId } from '#functions/cases/subject.ts';
import type { Session } from './session.ts';

/** Decides who may see a case; asked in one place, before any route about a case runs. */
export interface CaseAccess {
  maySee(session: Session, project: ProjectId): Promise<boolean>;
}

/** Whom a case belongs to. */
export interface CaseOwners {
  readonly institutionId: string;
  readonly enterpriseIds: readonly string[];
}

/** Finds whom a case belongs to; `undefined` where there is no such case. */
export type OwnerOf = (project: ProjectId) => Promise<CaseOwners | undefined>;

/**
 * An institution sees its own cases, an enterprise those that name it, the office's roles all of them.
 * A case that does not exist is seen by nobody.
 */
export function caseAccess(ownerOf: OwnerOf): CaseAccess {
  return {
    async maySee({ role, organisation }, project) {
      const owners = await ownerOf(project);
      if (owners === undefined) return false;
      switch (role) {
        case 'institution':
          return organisation !== undefined && owners.institutionId === organisation;
        case 'enterprise':
          return organisation !== undefined && owners.enterpriseIds.includes(organisation);
        case 'reviewer':
        case 'finance':
        case 'auditor':
        case 'administrator':
          return true;
        case 'contact':
          // Sees one question, and no case.
          return false;
        default:
          return role satisfies never;
      }
    },
  };
}
