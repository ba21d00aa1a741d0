import { caseOf } from '#functions/cases/subject.ts';
import type { TaskEventName } from '#functions/events/domain-event.ts';
import type { PendingTask, Task } from '#functions/tasks/task.ts';
import { type Notification, officeHelp } from './notification.ts';
import { englishDay } from './spoken-day.ts';
import { subjectWords } from './subject-words.ts';
import { taskWords } from './task-words.ts';

/** What the officer who is asked reads when a task is opened, falls due, or is overdue. */
export function taskNotification(event: TaskEventName, task: PendingTask): Notification {
  const { tag, matter, deed, english } = taskWords[task.kind];
  const subject = subjectWords(task.subject);
  const topic = `${subject.zh} ${matter}`;
  const asked = `${english} ${subject.en}`;
  const until = englishDay(task.dueOn);
  const common = {
    topic,
    due: task.dueOn,
    link: { words: '打开任务', path: `/tasks/${task.link}` },
    help: officeHelp,
  };
  switch (event) {
    case 'task-opened':
      return {
        ...common,
        tag,
        sentence: `${topic}等待您${deed}。`,
        english: `Please ${asked} by ${until}.`,
      };
    case 'task-reminded':
      return {
        ...common,
        tag: '催办',
        sentence: `${topic}尚未办理，请您尽快${deed}。`,
        english: `Reminder: please ${asked}; it is due on ${until}.`,
      };
    case 'task-escalated':
      return {
        ...common,
        tag: '已超期',
        sentence: `${topic}已超过办理期限并已上报，请您立即${deed}。`,
        english: `Overdue since ${until} and reported: please ${asked}.`,
      };
    default:
      return event satisfies never;
  }
}

/** What the officer who was asked reads when the applicant withdraws what the task is about. */
export function takenBackNotification(task: Task): Notification {
  const subject = subjectWords(task.subject);
  const topic = `${subject.zh} ${taskWords[task.kind].matter}`;
  return {
    tag: '已撤回',
    topic,
    next: '您无需再办理',
    sentence: `${topic}已由申请单位撤回，您无需再办理。`,
    english: `The applicant withdrew; your task about ${subject.en} is void.`,
    link: { words: '查看项目', path: `/cases/${caseOf(task.subject)}` },
    help: officeHelp,
  };
}

/** What administrators read of a task that nobody has answered in time. */
export function escalationNotification(task: PendingTask): Notification {
  const subject = subjectWords(task.subject);
  const topic = `${subject.zh} ${taskWords[task.kind].matter}`;
  return {
    tag: '超期上报',
    topic,
    sentence: `${topic}未在期限内办理，请督促经办人员，必要时改派。`,
    english: `Nobody has answered a task about ${subject.en}, due on ${englishDay(task.dueOn)}; please see to it.`,
    due: task.dueOn,
    link: { words: '查看项目', path: `/cases/${caseOf(task.subject)}` },
    help: officeHelp,
  };
}
