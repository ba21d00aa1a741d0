import { html } from 'hono/html';
import type { TimetableDay, TrainingClass } from '#functions/cases/training-class.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { Html } from '../layout/page.ts';
import { fileWords } from '../layout/state-words.ts';
import { isOnline } from './attended-hours.ts';
import {
  type FilePlace,
  type Files,
  isAt,
  openButton,
  standingOf,
  uploadButton,
} from './file-states.ts';

/** What proves a day: its clips, or the platform records of an online day; with buttons to look at it and to file it. */
export function dayFiles(
  files: Files,
  one: TrainingClass,
  day: TimetableDay,
  trainees: readonly string[],
  session: Session,
  mayUpload: boolean,
): Html {
  return isOnline(day)
    ? records(files, one, day, trainees, session, mayUpload)
    : clips(files, one, day, session, mayUpload);
}

function clips(
  files: Files,
  one: TrainingClass,
  { date }: TimetableDay,
  session: Session,
  mayUpload: boolean,
): Html {
  const place = { subject: one.id, item: 'clip', day: date };
  const accepted = files.accepted.filter(({ item, day }) => item === 'clip' && day === date);
  const own = files.uploads.filter(({ item, day }) => item === 'clip' && day === date);
  const inspecting = own.filter(({ state }) => state === 'inspecting').length;
  const last = own.at(-1);
  return html`已接收 ${accepted.length} 段${inspecting > 0 && `，检查中 ${inspecting} 段`}${last?.state === 'rejected' && html`<br><strong>最近一段已退回：</strong>${last.reason.zh}`}${session.role === 'institution' && accepted.map((clip, index) => openButton(session, clip, `查看第 ${index + 1} 段`))}${mayUpload && uploadButton(session, place, '上传视频')}`;
}

function records(
  files: Files,
  one: TrainingClass,
  { date }: TimetableDay,
  trainees: readonly string[],
  session: Session,
  mayUpload: boolean,
): Html {
  const line = (about: string, trainee?: string) => {
    const place: FilePlace = { subject: one.id, item: 'platform-record', day: date, trainee };
    const { state, reason } = standingOf(files, place);
    const found = files.accepted.find(isAt(place));
    return html`${about}：${fileWords[state].word}${reason !== undefined && `（${reason}）`}${session.role === 'institution' && found !== undefined && openButton(session, found, '查看')}${mayUpload && state !== 'accepted' && state !== 'inspecting' && uploadButton(session, place, `上传${about}`)}`;
  };
  return html`${line('线上平台记录')}${
    session.role === 'institution' &&
    trainees.length > 0 &&
    html`<details><summary>学员学习记录</summary><ul>${trainees.map((id) => html`<li>${line(`${id} 学习记录`, id)}</li>`)}</ul></details>`
  }`;
}
