import type { Project } from '#functions/cases/project.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { type Finding, type Verdict, verdictOf } from '#policy/engine/finding.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide } from '#policy/engine/rule.ts';
import { type ApprovalFactsPorts, gatherApprovalFacts } from './gather-approval-facts.ts';

/** What the rules say of an application: the same before it is submitted and when it is reviewed. */
export async function judgeApplication(
  ports: ApprovalFactsPorts,
  project: Project,
): Promise<{ findings: readonly Finding[]; verdict: Verdict }> {
  const facts = await gatherApprovalFacts(ports, project);
  const pack = packOf(project.pack);
  const findings = decide(pack.rules.approval, facts, lawOn(pack, facts.asOf), facts.waivers);
  return { findings, verdict: verdictOf(findings) };
}
