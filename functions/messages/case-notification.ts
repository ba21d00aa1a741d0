import { caseOf, type SubjectId } from '#functions/cases/subject.ts';
import type { CaseEventName } from '#functions/events/domain-event.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import { caseWords } from './case-words.ts';
import { institutionHelp, type Notification, officeHelp } from './notification.ts';
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
    link: linkTo(subject),
    help: event === 'stage-interrupted' ? officeHelp : institutionHelp,
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

function linkTo(subject: SubjectId): Notification['link'] {
  return { words: '查看项目', path: `/cases/${caseOf(subject)}` };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
