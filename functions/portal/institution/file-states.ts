import { html } from 'hono/html';
import { caseOf, type SubjectId } from '#functions/cases/subject.ts';
import type { Evidence } from '#functions/evidence/evidence.ts';
import type { Upload } from '#functions/evidence/upload.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { RequiredItem } from '#policy/engine/stage-demands.ts';
import type { FileRow } from '../layout/file-rows.ts';
import { hidden } from '../layout/form.ts';
import type { PortalPorts } from './portal-ports.ts';

/** Where a file belongs. */
export interface FilePlace {
  readonly subject: SubjectId;
  readonly item: string;
  readonly day?: string | undefined;
  readonly trainee?: string | undefined;
}

/** Where the files of a subject stand: what was accepted, and the uploads in their order. */
export interface Files {
  readonly accepted: readonly Evidence[];
  readonly uploads: readonly Upload[];
}

/** Reads where the files of a subject stand. */
export async function filesOf(ports: PortalPorts, subject: SubjectId): Promise<Files> {
  const [accepted, uploads] = await Promise.all([
    ports.evidence.of(subject),
    ports.uploads.ofCase(caseOf(subject)),
  ]);
  return { accepted, uploads: uploads.filter((one) => one.subject === subject) };
}

/** Whether a file or upload belongs to a place. */
export const isAt = (place: FilePlace) => (one: Evidence | Upload) =>
  one.subject === place.subject &&
  one.item === place.item &&
  one.day === place.day &&
  one.trainee === place.trainee;

/** An upload of which nothing came: a form never sent, parts given up. */
const isUnsent = ({ state }: Upload): boolean => state === 'awaiting' || state === 'given-up';

/**
 * Where one required file stands. A form that was opened and never sent counts as missing; a later
 * rejection shows even where an earlier file was accepted only if nothing is accepted.
 */
export function standingOf(
  files: Files,
  place: FilePlace,
): Pick<FileRow, 'state' | 'reason' | 'fileName'> {
  const accepted = files.accepted.find(isAt(place));
  const sent = files.uploads.filter(isAt(place)).filter((one) => !isUnsent(one));
  const last = sent.at(-1);
  const named = last?.declared.fileName;
  const fileName = named === undefined ? {} : { fileName: named };
  if (accepted !== undefined) return { state: 'accepted', ...fileName };
  if (last === undefined) return { state: 'missing' };
  return {
    state: last.state,
    ...(last.state === 'rejected' ? { reason: last.reason.zh } : {}),
    ...fileName,
  };
}

/** A button that opens the form for one file. */
export function uploadButton(session: Pick<Session, 'formToken'>, place: FilePlace, label: string) {
  const { subject, item, day, trainee } = place;
  return html`<form method="post" action="/i/uploads/new"><input type="hidden" name="formToken" value="${session.formToken}">${hidden('subject', subject)}${hidden('item', item)}${day !== undefined && hidden('day', day)}${trainee !== undefined && hidden('trainee', trainee)}<button class="plain">${label}</button></form>`;
}

/** A button that opens an accepted file beside the page: a form, because opening is recorded. */
export function openButton(
  session: Pick<Session, 'formToken'>,
  { subject, id }: Pick<Evidence, 'subject' | 'id'>,
  label = '查看',
) {
  return html`<form method="post" target="_blank" action="/i/evidence/${subject}/${id}">${hidden('formToken', session.formToken)}<button class="plain">${label}</button></form>`;
}

/** The row of one required file. */
export function rowOf(
  files: Files,
  item: RequiredItem,
  place: FilePlace,
  options: {
    readonly session: Session;
    /** False where the case takes no files now. */
    readonly open: boolean;
    readonly about?: string | undefined;
  },
): FileRow {
  const standing = standingOf(files, place);
  const accepted = files.accepted.find(isAt(place));
  const own = options.session.role === 'institution';
  const label = standing.state === 'rejected' ? '重新上传' : '上传';
  const mayUpload = options.open && own && standing.state !== 'accepted';
  return {
    item,
    ...standing,
    about: options.about,
    ...(mayUpload ? { action: uploadButton(options.session, place, label) } : {}),
    ...(accepted !== undefined && own ? { open: openButton(options.session, accepted) } : {}),
  };
}
