import { judgeApplication } from '#functions/approval/judge-application.ts';
import { classOf } from '#functions/cases/class-of.ts';
import { isApproved } from '#functions/cases/project.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { claimIdOf, classId, projectId } from '#functions/cases/subject.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import { judgeOpening } from '#functions/opening/judge-opening.ts';
import type { OpeningPorts } from '#functions/opening/opening-ports.ts';
import type { StageName } from '#functions/stages/stage.ts';
import type { Finding } from '#policy/engine/finding.ts';
import type { WaivableSubject } from './waiver-request.ts';

/** As long as the claim stands so, a waived day still counts in its statement. */
const CLAIM_OPEN = ['filed', 'triggered', 'awaiting-supplements', 'returned', 'withdrawn'];

/**
 * The blocks of a subject that an officer may waive now, and the stage they belong to: those of an
 * application or opening request before it is submitted, and those of closed training days until the
 * statement counts them.
 *
 * @throws {Problem} `wrong-state` where nothing is waivable any more.
 */
export async function waivableFindings(
  ports: OpeningPorts,
  subject: WaivableSubject,
): Promise<{ stage: StageName; findings: readonly Finding[] }> {
  const ofProject = projectId.safeParse(subject);
  if (ofProject.success) {
    const project = await projectOf(ports.cases, ofProject.data);
    if (project.status !== 'draft' && project.status !== 'returned') {
      throw wrongState(project.status);
    }
    const { findings } = await judgeApplication(ports, project);
    return { stage: 'approval', findings: findings.filter(isWaivable) };
  }
  const one = await classOf(ports.cases, classId.parse(subject));
  const project = await projectOf(ports.cases, one.projectId);
  switch (one.status) {
    case 'draft':
    case 'returned': {
      if (!isApproved(project)) throw wrongState(project.status);
      const { findings } = await judgeOpening(ports, project, one);
      return { stage: 'opening', findings: findings.filter(isWaivable) };
    }
    case 'opened':
    case 'ended':
    case 'assessed':
    case 'results-returned':
    case 'accepted': {
      const claim = await ports.cases.claim(claimIdOf(project.id));
      if (claim !== undefined && !CLAIM_OPEN.includes(claim.status)) throw wrongState(claim.status);
      const days = await ports.cases.days(one.id);
      const waived = new Set(one.waivers.map(({ rule, subject: of }) => `${rule}/${of.id}`));
      const findings = days
        .flatMap((day) => day.findings)
        .filter((each) => isWaivable(each) && !waived.has(`${each.rule}/${each.subject.id}`));
      return { stage: 'supervision', findings };
    }
    case 'requested':
    case 'refused':
    case 'abandoned':
      throw wrongState(one.status);
    default:
      return one satisfies never;
  }
}

function isWaivable({ outcome, waivable }: Finding): boolean {
  return outcome === 'block' && waivable;
}
