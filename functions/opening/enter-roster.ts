import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { classOf } from '#functions/cases/class-of.ts';
import { classId } from '#functions/cases/subject.ts';
import type { Trainee } from '#functions/cases/trainee.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { type FieldProblem, Problem } from '#functions/http/problem.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import { route } from '#functions/http/route.ts';
import type { IdentityCipher } from '#functions/people/identity-cipher.ts';
import { parseIdentityNumber } from '#functions/people/identity-number.ts';
import { maskIdentityNumber } from '#functions/people/mask.ts';
import type { PersonStore } from '#functions/people/person-store.ts';
import { type Registration, registerPerson } from '#functions/people/register-person.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';

const line = z.strictObject({
  name: z.string().trim().min(1).max(60).meta({ personal: true }),
  idNumber: z.string().trim().min(1).max(30).meta({ personal: true }),
  /** One of the subsidised groups of the pack; left out for somebody outside them (AMB-81). */
  group: z.string().min(1).max(60).optional(),
  groupSince: civilDateSchema.optional(),
  groupSubType: z.string().min(1).max(60).optional(),
  graduatedOn: civilDateSchema.optional(),
  existingStaff: z.boolean(),
});
type Line = z.infer<typeof line>;

/** As many people as one opening can mark in one transaction. */
const MOST_TRAINEES = 80;

/**
 * An institution enters the roster of a class (花名册, CC24-3A.2.c). Names and ID numbers go into the
 * vault; the case keeps a number a head. The whole roster is replaced, or nothing is.
 */
export const enterRoster = route({
  id: 'enter-roster',
  method: 'PUT',
  path: '/api/institution/classes/{classId}/roster',
  summary: { zh: '录入花名册', en: 'Enter the roster' },
  roles: ['institution'],
  params: z.strictObject({ classId }),
  body: z.strictObject({ trainees: z.array(line).min(1).max(MOST_TRAINEES) }),
  answer: z.strictObject({ trainees: z.array(z.strictObject({ id: z.string() })) }),
  async handle(
    { params, body },
    ports: {
      cases: CaseStore;
      people: PersonStore;
      cipher: IdentityCipher;
      clock: BusinessClock;
      commit: Commit;
    },
  ) {
    const one = await classOf(ports.cases, params.classId);
    if (one.status !== 'draft' && one.status !== 'returned') throw wrongState(one.status);
    refuseWrongNumbers(body.trainees);
    const now = await ports.clock.now();
    const number = one.id.slice(one.id.lastIndexOf('-') + 1);
    const registrations: Registration[] = [];
    for (const { name, idNumber } of body.trainees) {
      registrations.push(
        await registerPerson(
          { people: ports.people, cipher: ports.cipher, newId: randomUUID },
          { name, number: idNumber.toUpperCase() },
          now,
        ),
      );
    }
    // A refused roster leaves nothing in the vault either.
    refuseOtherNames(registrations);
    for (const one of registrations) {
      if (one.outcome === 'new') await ports.commit(one.writes);
    }
    const roster = body.trainees.map(
      ({ name: _name, idNumber: _number, group, ...rest }, index): Trainee => ({
        schemaVersion: 1,
        id: `${number}-T${String(index + 1).padStart(2, '0')}`,
        classId: one.id,
        personId: registrations[index]?.person.personId ?? '',
        group: group ?? null,
        ...rest,
        attempts: [],
        employment: null,
      }),
    );
    const before = await ports.cases.trainees(one.id);
    const gone = before.filter((old) => !roster.some((trainee) => trainee.id === old.id));
    await ports.commit([
      ports.cases.putClass({ ...one, enrolled: roster.length }),
      ...gone.map((old) => ports.cases.removeTrainee(old)),
      ...roster.map((trainee) => ports.cases.putTrainee(trainee)),
    ]);
    return { status: 200, body: { trainees: roster.map(({ id }) => ({ id })) } };
  },
});

function refuseWrongNumbers(lines: readonly Line[]): void {
  const seen = new Map<string, number>();
  const problems: FieldProblem[] = [];
  for (const [index, { idNumber }] of lines.entries()) {
    const field = `trainees.${index}.idNumber`;
    const parsed = parseIdentityNumber(idNumber);
    if (parsed.outcome === 'invalid') {
      problems.push({ field, value: parsed.problem.masked, message: parsed.problem.message });
      continue;
    }
    const first = seen.get(parsed.identity.number);
    if (first !== undefined) {
      problems.push({
        field,
        value: maskIdentityNumber(parsed.identity.number),
        message: {
          zh: `与第 ${first + 1} 行重复`,
          en: `Stands on line ${first + 1} as well`,
        },
      });
    }
    seen.set(parsed.identity.number, index);
  }
  if (problems.length > 0) throw refused(problems);
}

function refuseOtherNames(registrations: readonly Registration[]): void {
  const problems = registrations.flatMap(({ outcome, person }, index): FieldProblem[] =>
    outcome === 'name-differs'
      ? [
          {
            field: `trainees.${index}.name`,
            value: person.maskedName,
            message: {
              zh: '该身份证号已登记为另一姓名，请核对',
              en: 'This ID number is registered under another name; check it',
            },
          },
        ]
      : [],
  );
  if (problems.length > 0) throw refused(problems);
}

function refused(fields: readonly FieldProblem[]): Problem {
  return new Problem(
    'bad-request',
    {
      zh: `花名册有 ${fields.length} 处不正确，未保存`,
      en: `${fields.length} line(s) of the roster are not valid; nothing was stored`,
    },
    { fields },
  );
}
