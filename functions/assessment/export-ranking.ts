import * as z from 'zod';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { classOf } from '#functions/cases/class-of.ts';
import { classId } from '#functions/cases/subject.ts';
import { route } from '#functions/http/route.ts';
import type { PersonStore } from '#functions/people/person-store.ts';
import { rankingSheet } from './ranking-sheet.ts';

/** The results of a class in order of score, to its institution and its employers (CC24-3A.4.e). */
export const exportRanking = route({
  id: 'export-ranking',
  method: 'GET',
  path: '/api/institution/classes/{classId}/ranking',
  summary: { zh: '导出成绩排名', en: 'Export the results by score' },
  roles: ['institution', 'enterprise'],
  params: z.strictObject({ classId }),
  async handle(
    { params },
    { cases, people }: { readonly cases: CaseStore; readonly people: PersonStore },
  ) {
    const one = await classOf(cases, params.classId);
    const roster = await cases.trainees(one.id);
    const names = new Map(
      await Promise.all(
        roster.map(async ({ personId }) => {
          const person = await people.person(personId);
          return [personId, person?.maskedName ?? ''] as const;
        }),
      ),
    );
    return {
      status: 200,
      file: {
        contentType: 'text/csv; charset=utf-8',
        text: rankingSheet(roster, (id) => names.get(id) ?? ''),
        download: `ranking-${one.id}.csv`,
      },
    };
  },
});
