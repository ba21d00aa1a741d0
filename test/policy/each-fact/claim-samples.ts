import { readFileSync } from 'node:fs';
import type { ClaimKind } from '#policy/engine/pack.ts';
import { hired, project } from '#test/policy/packs/changchun-2024/settlement/example-facts.ts';
import {
  courseFacts,
  daysOf,
} from '#test/policy/packs/chongqing-2021/settlement/course-example.ts';

const evidence = { evidenceId: 'f1', version: 'v1', sha256: '0'.repeat(64) };

/** The claim that a pack prints as its example. */
function exampleOf({ example }: ClaimKind): object {
  const { pack: _, ...facts } = JSON.parse(readFileSync(example, 'utf8')) as { pack: string };
  return facts;
}

/** Five of whom four are hired and one has no certificate: a project just above every limit. */
function smallProject(): object {
  const facts = project({
    demand: 5,
    plan: 5,
    classes: [{ catalogueClass: 'A', dayHours: [8, 8, 8, 8], online: 8, theory: 16 }],
    trainees: [...hired(4), { noCertificate: true }],
    filedOn: '2024-06-04',
    change: { demand: 5, plan: 5 },
    waivedClipDays: ['K1/2024-04-09'],
  });
  return {
    ...facts,
    activation: { ...facts.activation, validUntil: '2024-12-31' },
    trainees: facts.trainees.map((each) => ({ ...each, excusedDays: ['2024-04-09'] })),
  };
}

/** A course per day of a new occupation for the staff of an enterprise that is paid directly, with an advance and an uplift. */
function staffCourse(): object {
  const facts = courseFacts({
    standard: { perDay: 150, maximum: 3000 },
    days: [...daysOf(7, 6), [3, 4]],
    attended: [...daysOf(6, 6), [5, 0], [3, 4]],
    mode: 'weekend',
    occupation: { newOccupation: true },
    certified: 1,
    uncertified: 1,
  });
  const [first] = facts.classes;
  return {
    ...facts,
    project: {
      ...facts.project,
      projectType: 'staff-upgrading',
      completionCertificateNamed: true,
      enterpriseTraining: true,
      upliftPermille: 100,
      upliftDecision: '样例决定',
    },
    classes: [{ ...first, onlinePilot: { approvalNumber: '样例试点 1 号' } }],
    directSubsidy: {
      secretRelated: true,
      secretProof: evidence,
      trainingPlan: evidence,
      signInSheet: evidence,
      video: evidence,
    },
    advances: [{ id: 'v1', fen: 50_000, paidOn: '2021-05-10' }],
    taskVerdict: { officer: '样例经办人', reason: '样例', on: '2021-08-25', completed: true },
  };
}

/** Claims that show what the example of their kind does not. */
const further: Readonly<Record<string, Readonly<Record<string, () => object>>>> = {
  'changchun-2024/project': { small: smallProject },
  'chongqing-2021/course': { 'of-staff': staffCourse },
  'qijiang-2019/course': { 'of-staff': staffCourse },
};

/** The claims of a pack whose facts are changed one by one, each with its schema: examples, but for the large one of Changchun, and what they do not show. */
export function claimsOf(pack: { readonly id: string; readonly claims: readonly ClaimKind[] }) {
  return pack.claims.flatMap((claim) => {
    const others = Object.entries(further[`${pack.id}/${claim.id}`] ?? {});
    return [
      ...(claim.id === 'project' ? [] : [[claim.id, claim.facts, () => exampleOf(claim)] as const]),
      ...others.map(([name, facts]) => [`${claim.id}-${name}`, claim.facts, facts] as const),
    ];
  });
}
