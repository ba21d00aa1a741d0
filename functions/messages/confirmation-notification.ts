import { projectId } from '#functions/cases/subject.ts';
import type { PendingConfirmation } from '#functions/confirmations/confirmation.ts';
import type { ConfirmationEventName } from '#functions/events/domain-event.ts';
import type { Notification } from './notification.ts';
import { englishDay } from './spoken-day.ts';
import { subjectWords } from './subject-words.ts';

/** What the contact of an enterprise reads when its word is asked for, and once more on the last day; opening the link needs no account. */
export function confirmationNotification(
  event: ConfirmationEventName,
  one: PendingConfirmation,
): Notification {
  const subject = subjectWords(one.subject);
  const ofProject = projectId.safeParse(one.subject).success;
  const [matter, english] = ofProject
    ? ['立项申请', 'application']
    : ['考核结果', 'examination results'];
  const topic = `${subject.zh} ${matter}`;
  const again = event === 'confirmation-reminded';
  const asked = again
    ? `承训单位请贵企业确认${topic}，贵企业尚未答复，过期后不能再答复。`
    : `承训单位请贵企业确认${topic}。`;
  return {
    tag: again ? '催办' : '待确认',
    topic,
    sentence: `${asked}您不需要账户：打开下面的页面，用发到本邮箱的验证码核对身份后即可查看和答复。`,
    english: `${again ? 'Reminder: please' : 'Please'} confirm the ${english} of ${subject.en} by ${englishDay(one.lastDay)}; no account is needed.`,
    due: one.lastDay,
    link: { words: '查看并答复', path: `/confirm/${one.link}` },
    help: {
      zh: '对内容有疑问的，请联系承训单位；贵企业与此项目无关或联系人已更换的，请告知人力资源和社会保障部门。',
      en: 'Help: ask the training institution, or the bureau if this does not concern you.',
    },
  };
}
