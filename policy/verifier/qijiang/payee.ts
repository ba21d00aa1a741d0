import * as z from 'zod';
import type { LawOnDay } from '../law-of-bundle.ts';

/** What of the facts of a Qijiang claim says who is paid. */
export const paidSchema = z.object({
  kind: z.string(),
  project: z.object({ enterpriseTraining: z.boolean().optional() }).optional(),
});

const ofKind: Readonly<Record<string, string>> = {
  'living-allowance': 'trainee',
  'work-training': 'enterprise',
  apprenticeship: 'enterprise',
};

/** Who is paid: the trainee for his living, the enterprise for its own people, else the institution; the institution always by choice (QJ19-4.1.e, 4.2.a, AMB-84). */
export function payeeOf({ kind, project }: z.infer<typeof paidSchema>, law: LawOnDay): string {
  if (law.reads('payee', 'ALWAYS_INSTITUTION')) return 'institution';
  if (kind === 'course' && project?.enterpriseTraining === true) return 'enterprise';
  return ofKind[kind] ?? 'institution';
}
