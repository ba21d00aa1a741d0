import { html } from 'hono/html';
import type { Confirmable } from '#functions/confirmations/matter.ts';
import type { Evidence } from '#functions/evidence/evidence.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { RequiredItem } from '#policy/engine/stage-demands.ts';
import { fileRows } from '../layout/file-rows.ts';
import { hidden } from '../layout/form.ts';
import type { Html } from '../layout/page.ts';

/** A document that an enterprise is asked about; without `file` where none was accepted yet. */
export interface QuestionFile {
  readonly item: RequiredItem;
  readonly file: Evidence | undefined;
}

const stages = { application: 'approval', results: 'assessment' } as const;

/**
 * The documents of a matter that bear the signature of its enterprise. What each enterprise issues for
 * itself is left out where the project names several: it is not said whose it is.
 */
export function questionFiles(
  { matter, project }: Confirmable,
  accepted: readonly Evidence[],
): QuestionFile[] {
  const several = project.application.enterpriseIds.length > 1;
  return packOf(project.pack)
    .requiredItems.filter(
      ({ stage, medium, signedBy, per }) =>
        stage === stages[matter.kind] &&
        medium === 'file' &&
        signedBy.includes('enterprise') &&
        (per === 'project' || per === 'class' || (per === 'enterprise' && !several)),
    )
    .map((item) => ({ item, file: accepted.find((one) => one.item === item.id) }));
}

/** The documents, each with a button that opens it beside the page: a form, because opening is recorded. */
export function questionFilesPart(
  files: readonly QuestionFile[],
  link: string,
  { formToken }: Pick<Session, 'formToken'>,
): Html | undefined {
  if (files.length === 0) return undefined;
  return html`<h2>材料</h2>${fileRows(
    files.map(({ item, file }) =>
      file === undefined
        ? { item, state: 'missing' }
        : {
            item,
            state: 'accepted',
            open: html`<form method="post" target="_blank" action="/confirm/${link}/files/${file.id}">${hidden('formToken', formToken)}<button class="plain">查看</button></form>`,
          },
    ),
  )}`;
}
