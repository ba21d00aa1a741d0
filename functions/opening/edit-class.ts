import * as z from 'zod';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { classOf } from '#functions/cases/class-of.ts';
import { classId } from '#functions/cases/subject.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import { route } from '#functions/http/route.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import { classDraft } from './class-draft.ts';

/** An institution changes plan or timetable of a class that is not yet requested. */
export const editClass = route({
  id: 'edit-class',
  method: 'PUT',
  path: '/api/institution/classes/{classId}',
  summary: { zh: '修改班级', en: 'Change a class' },
  roles: ['institution'],
  params: z.strictObject({ classId }),
  body: classDraft,
  answer: z.strictObject({ status: z.string() }),
  async handle({ params, body }, ports: { cases: CaseStore; commit: Commit }) {
    const one = await classOf(ports.cases, params.classId);
    if (one.status !== 'draft' && one.status !== 'returned') throw wrongState(one.status);
    await ports.commit([ports.cases.putClass({ ...one, ...body })]);
    return { status: 200, body: { status: one.status } };
  },
});
