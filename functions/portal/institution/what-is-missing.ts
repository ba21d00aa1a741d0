import { judgeApplication } from '#functions/approval/judge-application.ts';
import { isApproved } from '#functions/cases/project.ts';
import { judgeOpening } from '#functions/opening/judge-opening.ts';
import type { Finding } from '#policy/engine/finding.ts';
import type { CaseFile } from '../case/case-file.ts';
import { blockingOf } from '../layout/finding-list.ts';
import type { PortalPorts } from './portal-ports.ts';

/** What the reviewer's rules would find missing or wrong today in whatever the institution still has to submit. */
export async function whatIsMissing(
  ports: PortalPorts,
  { project, classes }: CaseFile,
): Promise<readonly Finding[]> {
  if (project.status === 'draft' || project.status === 'returned') {
    return blockingOf((await judgeApplication(ports, project)).findings);
  }
  if (!isApproved(project)) return [];
  const open = classes.filter(({ status }) => status === 'draft' || status === 'returned');
  const judged = await Promise.all(open.map((one) => judgeOpening(ports, project, one)));
  return judged.flatMap(({ findings }) => blockingOf(findings));
}
