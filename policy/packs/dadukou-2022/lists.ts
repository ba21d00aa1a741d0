import { clausesOf, type ShownList } from '#policy/engine/shown-list.ts';
import { fields } from './fields.ts';
import { planningDocuments } from './planning-documents.ts';

/** The lists of the notice: fields of training, and the planning documents they refer to. */
export const lists: readonly ShownList[] = [
  {
    label: { zh: '重点领域', en: 'fields of training' },
    columns: ['领域', '产业（文中未列尽）', '条款'],
    rows: fields.map(({ label, industries, clauses }) => [
      label.zh,
      industries.join('、'),
      clauses.join(' '),
    ]),
    clauses: clausesOf(fields),
  },
  {
    label: { zh: '参考规划', en: 'planning documents' },
    columns: ['文号', '规划'],
    rows: planningDocuments.map(({ number, title }) => [number, title.zh]),
    clauses: ['DDK22-A1', 'DDK22-3.2'],
  },
];
