import { caseOf, classId, type SubjectId } from '#functions/cases/subject.ts';
import type { CaseEventName } from '#functions/events/domain-event.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import { caseWords } from './case-words.ts';
import {
  administratorHelp,
  institutionHelp,
  type Notification,
  officeHelp,
} from './notification.ts';
import { englishDay, shortDay, spokenDay } from './spoken-day.ts';
import { subjectWords } from './subject-words.ts';

/** How a case stands, for its institution; an interruption is for administrators. */
export function caseNotification(
  event: Exclude<CaseEventName, 'findings-reported'>,
  subject: SubjectId,
  due?: CivilDate,
): Notification {
  const words = caseWords[event];
  const { zh, en } = subjectWords(subject);
  return {
    tag: words.tag,
    topic: `${zh} ${words.topic}`,
    ...(words.next === undefined ? {} : { next: words.next }),
    sentence: `${zh} ${words.sentence}`,
    english: `${capital(en)}: ${words.english}`,
    ...(due === undefined ? {} : { due }),
    // Where a stage stands is said on the page of the whole case.
    link: linkTo(event === 'stage-interrupted' ? caseOf(subject) : subject),
    help: event === 'stage-interrupted' ? administratorHelp : institutionHelp,
  };
}

/** How many findings one training day of a class had; which ones is said on the page. */
export function findingsNotification(
  subject: SubjectId,
  day: CivilDate,
  count: number,
): Notification {
  const { zh, en } = subjectWords(subject);
  return {
    tag: '核查提示',
    topic: `${zh} ${shortDay(day, day)}课次有 ${count} 项核查结论`,
    sentence: `${zh} 在${spokenDay(day)}的课次中有 ${count} 项核查结论需要关注，请查看并及时处理。`,
    english: `${capital(en)}: the training day ${englishDay(day)} has ${count} finding${count === 1 ? '' : 's'} to look at.`,
    link: linkTo(subject),
    help: institutionHelp,
  };
}

/** What the office reads when a day of a class will be, or was, taught otherwise than approved. */
export function timetableNotification(subject: SubjectId): Notification {
  const { zh, en } = subjectWords(subject);
  return {
    tag: '课表调整',
    topic: `${zh} 课表有调整`,
    next: '请查看',
    sentence: `承训单位报告了${zh} 的课表调整，已按规则核查并生效，不需要审批。请在班级页面查看调整的培训日和理由，现场检查以调整后的课表为准。`,
    english: `${capital(en)}: the institution reported a change of the timetable; it is in force and asks for no approval.`,
    link: linkTo(subject),
    help: officeHelp,
  };
}

function linkTo(subject: SubjectId): Notification['link'] {
  const ofClass = classId.safeParse(subject).success;
  return ofClass
    ? { words: '查看班级', path: `/cases/${subject}` }
    : { words: '查看项目', path: `/cases/${caseOf(subject)}` };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
