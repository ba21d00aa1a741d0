import type { ApprovedProject } from '#functions/cases/project.ts';
import type { TrainingClass } from '#functions/cases/training-class.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { type Finding, type Verdict, verdictOf } from '#policy/engine/finding.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide } from '#policy/engine/rule.ts';
import { gatherOpeningFacts } from './gather-opening-facts.ts';

/** What the rules say of an opening request: the same before it is filed and when it is reviewed. */
export async function judgeOpening(
  ports: Parameters<typeof gatherOpeningFacts>[0],
  project: ApprovedProject,
  one: TrainingClass,
): Promise<{ findings: readonly Finding[]; verdict: Verdict }> {
  const facts = await gatherOpeningFacts(ports, project, one);
  const pack = packOf(project.pack);
  const findings = decide(pack.rules.opening, facts, lawOn(pack, facts.asOf), facts.waivers);
  return { findings, verdict: verdictOf(findings) };
}
