import { civilDate } from '#policy/engine/civil-date.ts';
import { dayText } from './day.ts';
import type { NameSubject } from './finding-list.ts';

/** What a finding is about in words, where that is not the subject of the page itself: a trainee or a day. */
export function nameSubject(own: string): NameSubject {
  return ({ kind, id }) => {
    const trainee = /C\d+-T\d+/.exec(id)?.[0];
    const day = /\d{4}-\d{2}-\d{2}/.exec(id)?.[0];
    const about = [trainee, day && dayText(civilDate(day))].filter(Boolean).join(' ');
    if (about !== '') return about;
    // A file is named by the sentence of its finding; its key is none of ours.
    return kind === 'file' || id === own ? undefined : id;
  };
}
