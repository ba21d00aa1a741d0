import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Role } from '#functions/sessions/session.ts';
import {
  filedClaim,
  openedFields,
  runningProject,
  sampleClass,
  sampleTask,
  seeding,
} from '../cases/sample-case.ts';
import { send } from '../http/http-event.ts';
import { type MatrixCell, type MatrixWorld, matrix } from '../http/matrix.ts';
import { type Audience, cookieOf, memoryProduct, tableNames } from './memory-product.ts';

const product = await memoryProduct();
const { tables } = product;
const { cases, tasks, put, file, setClock } = seeding(tables);

const projects = { own: 1, other: 2, unknown: 9999 } as const;
const organisations: Partial<Record<Role, string>> = { institution: 'I0001', enterprise: 'E0001' };

await setClock('2024-05-22T01:00:00.000Z');
for (const [number, institutionId, enterprise] of [
  [projects.own, 'I0001', 'E0001'],
  [projects.other, 'I0002', 'E0002'],
] as const) {
  const plain = runningProject(number);
  const application = { ...plain.application, enterpriseIds: [enterprise] };
  const one = { ...plain, institutionId, application };
  await put([
    cases.putProject(one),
    ...cases.nameEnterprises(one.id, [enterprise], []),
    cases.putClass(sampleClass(one, openedFields)),
    cases.putClaim(filedClaim(one)),
    tasks.open(sampleTask(one.id, 'review-application') as never),
  ]);
  // Its id is the number of the project: `seeded-1`, `seeded-2`.
  await file(one.id, ['demand-statement']);
}

/** A call that is refused may ask who is calling and whose the case is, and nothing else. */
const guards: readonly RegExp[] = [
  new RegExp(`^GetItemCommand ${tableNames.sessions} (SESSION|REVOKED)#`),
  new RegExp(`^GetItemCommand ${tableNames.cases} CASE#(P\\d+-\\d+)\\|SUBJECT#\\1$`),
];

function world({ handler }: Audience): MatrixWorld {
  return {
    async send(sent, as) {
      const organisation = as && organisations[as];
      const cookies = as && [
        await cookieOf(tables, {
          actor: `${as}-1`,
          role: as,
          ...(organisation && { organisation }),
        }),
      ];
      tables.calls.length = 0;
      return send(handler, cookies ? { ...sent, cookies } : sent);
    },
    parameter(name, whose, schema) {
      const project = runningProject(projects[whose]).id;
      switch (name) {
        case 'projectId':
        case 'subject':
          return project;
        case 'classId':
          return `${project}-C1`;
        case 'claimId':
          return `${project}-S`;
        case 'evidenceId':
          return `seeded-${projects[whose]}`;
        case 'link':
          return `link-of-review-application-${project}`;
        default:
          // Of a choice any will do.
          if (schema instanceof z.ZodEnum) return String(schema.options[0]);
          return `unknown-${name}-0000000000`;
      }
    },
  };
}

async function run(audience: Audience, cell: MatrixCell): Promise<string | undefined> {
  // The session that the caller brings is new each time.
  const before = tables.image(tableNames.sessions);
  const fault = await cell.run(world(audience));
  if (fault !== undefined || cell.expected === 'let-through') return fault;
  const reached = tables.calls
    .map(({ command, table, key }) => `${command} ${table} ${key}`)
    .filter((call) => !guards.some((guard) => guard.test(call)));
  if (reached.length > 0) return `reached ${reached.join(', ')}`;
  return tables.image(tableNames.sessions) === before ? undefined : 'something changed';
}

describe('every real route × every role × own, other and unknown case', () => {
  test('the audiences and their routes are found by themselves', () => {
    expect(product.audiences.length).toBeGreaterThanOrEqual(4);
    for (const { name, routes } of product.audiences) expect(routes, name).not.toHaveLength(0);
    const ids = product.audiences.flatMap(({ routes }) => routes.map(({ id }) => id));
    expect(ids).toHaveLength(new Set(ids).size);
  });

  describe.each(product.audiences)('$name', (audience) => {
    const cells = matrix(audience.routes).map((cell) => [cell.name, cell] as const);
    test.each(cells)('%s', async (_name, cell) => {
      expect(await run(audience, cell)).toBeUndefined();
    });
  });

  test('an enterprise lists the cases that name it and no other, and does so by the index', async () => {
    const institution = product.audiences.find(({ name }) => name === 'institution-api.ts');
    if (institution === undefined) throw new Error('There is an institution');
    const { text } = await world(institution).send({ path: '/i' }, 'enterprise');
    expect(text).toContain('与本企业有关的项目');
    const listed = [...text.matchAll(/href="\/i\/cases\/([\w-]+)"/g)].map(([, id]) => id);
    expect(listed).toEqual([runningProject(projects.own).id]);
    expect(tables.calls.map(({ command }) => command)).not.toContain('ScanCommand');
  });

  test('a contact of an enterprise sees no case, whatever it is called', async () => {
    for (const audience of product.audiences) {
      const cells = matrix(audience.routes).filter(
        ({ name, expected }) => name.includes('as contact') && expected === 'let-through',
      );
      const about = cells.filter(({ name }) => /projectId|classId|claimId|subject/.test(name));
      expect(about, audience.name).toEqual([]);
    }
  });

  test('a route that lets in whom it should not is seen', async () => {
    const [office] = product.audiences.filter(({ name }) => name === 'office-api.ts');
    if (office === undefined) throw new Error('There is an office');
    const meant = office.routes.filter(({ roles }) => roles.includes('reviewer'));
    const cells = matrix(meant.map((one) => ({ ...one, roles: ['auditor'] as const }))).filter(
      ({ name, expected }) => name.includes('as reviewer, own') && expected === 'refused-403',
    );
    for (const cell of cells) expect(await run(office, cell), cell.name).toBeDefined();
    expect(cells.length).toBeGreaterThan(5);
  });
});
