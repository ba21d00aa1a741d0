import * as z from 'zod';
import { isApproved } from '#functions/cases/project.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { claimIdOf, classIdOf, projectId } from '#functions/cases/subject.ts';
import { employment } from '#functions/cases/trainee.ts';
import { Problem } from '#functions/http/problem.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import { route } from '#functions/http/route.ts';
import { supplementsWait } from './gather-facts.ts';
import { isFileComplete } from './is-file-complete.ts';
import type { SettlementPorts } from './settlement-ports.ts';

const proof = z.strictObject({
  trainee: z.string().regex(/^C\d+-T\d+$/),
  insurance: employment.shape.insurance,
  wage: employment.shape.wage,
});

/**
 * An institution supplies what its proofs of insurance and wage say (AMB-40). Once nothing is missing,
 * or the institution declares that nothing will follow, the settlement goes on.
 */
export const supplementClaim = route({
  id: 'supplement-claim',
  method: 'POST',
  path: '/api/institution/projects/{projectId}/claim/supplements',
  summary: { zh: '补充就业证明', en: 'Supply proofs' },
  roles: ['institution'],
  params: z.strictObject({ projectId }),
  body: z.strictObject({ proofs: z.array(proof).max(90), declaredComplete: z.boolean() }),
  answer: z.strictObject({ status: z.string(), complete: z.boolean() }),
  async handle({ params, body }, ports: SettlementPorts) {
    const project = await projectOf(ports.cases, params.projectId);
    const claim = await ports.cases.claim(claimIdOf(params.projectId));
    if (claim === undefined || !isApproved(project)) throw wrongState(project.status);
    if (!['filed', 'triggered', 'awaiting-supplements'].includes(claim.status)) {
      throw wrongState(claim.status);
    }
    const numbers = [
      ...new Set(body.proofs.map((one) => Number(/^C(\d+)/.exec(one.trainee)?.[1]))),
    ];
    const roster = (
      await Promise.all(
        numbers.map((number) => ports.cases.trainees(classIdOf(project.id, number))),
      )
    ).flat();
    const filled = body.proofs.map(({ trainee, insurance, wage }, index) => {
      const found = roster.find((one) => one.id === trainee);
      if (found?.employment == null) {
        throw new Problem(
          'bad-request',
          { zh: '该学员未申报就业', en: 'This trainee was not claimed as hired' },
          {
            fields: [
              {
                field: `proofs.${index}.trainee`,
                value: trainee,
                message: { zh: '资金申请中没有该学员的就业', en: 'The claim names no hire' },
              },
            ],
          },
        );
      }
      return {
        ...found,
        employment: {
          ...found.employment,
          ...(insurance === undefined ? {} : { insurance }),
          ...(wage === undefined ? {} : { wage }),
        },
      };
    });
    const supplied = {
      ...claim,
      declaredComplete: claim.declaredComplete || body.declaredComplete,
    };
    await ports.commit([
      ports.cases.putClaim(supplied),
      ...filled.map((trainee) => ports.cases.putTrainee(trainee)),
    ]);
    const complete = await isFileComplete(ports, project, supplied);
    if (complete && claim.status === 'awaiting-supplements') {
      const now = await ports.clock.now();
      const name = supplementsWait(claim);
      const wait = { subject: claim.id, stage: 'settlement', name } as const;
      if ((await ports.stages.findWait(wait))?.outcome === undefined) {
        await ports.commit([
          ...ports.stages.conclude(wait, 'complete', now),
          ports.due.withdraw(claim.id, name),
        ]);
      }
    }
    return { status: 200, body: { status: claim.status, complete } };
  },
});
