import { defineRule } from '#policy/engine/define-rule.ts';
import type { SupervisionFacts } from '#policy/engine/facts/supervision.ts';
import { clipsRule, countClips, isOnlineDay } from '../../settlement/clips.ts';
import { clipsAreOfSite } from '../../settlement/clips-of-site.ts';

/** Two clips of at least twenty minutes show each day; an online day shows its platform record (AMB-44). */
export const clipsRecorded = defineRule<SupervisionFacts>(
  {
    id: clipsRule,
    stage: 'supervision',
    clauses: ['CC24-3A.3.c', 'CC24-3A.3.d'],
    title: { zh: '每日两段视频', en: 'Two clips a day' },
  },
  (facts, law, say) => {
    const subject = { kind: 'day', id: `${facts.classId}/${facts.date}` } as const;
    if (isOnlineDay({ lessons: facts.delivered ?? facts.timetable })) {
      return facts.platformRecord === undefined
        ? [say.missing(subject, 'platformRecord', '线上平台记录', 'record of the platform')]
        : [
            say.pass(subject, {
              zh: `${facts.date}为线上授课，有平台记录。`,
              en: `${facts.date} was taught online and has its platform record.`,
            }),
          ];
    }
    const needed = law.count('cc24.clips_per_day');
    const ofSite = clipsAreOfSite(law) ? facts.otherClipsOfSite : [];
    const clips = countClips({ clips: [...facts.clips, ...(ofSite ?? [])] }, law);
    if (clips < needed && ofSite === undefined) {
      return [
        say.missing(
          subject,
          'otherClipsOfSite',
          '同场地其他班级的视频',
          'clips of other classes at the site',
        ),
      ];
    }
    const minutes = law.count('cc24.clip_min_minutes');
    const answer = {
      observed: clips,
      required: `≥ ${needed}`,
      waivable: true,
      zh: `${facts.date}有合格视频 ${clips} 段，须 ${needed} 段、每段不少于 ${minutes} 分钟；补齐或例外批准前当日学时不计。`,
      en: `${clips} good clips of ${facts.date}; ${needed} of at least ${minutes} minutes are needed, or the day does not count unless waived.`,
    };
    if (clips >= needed) return [say.pass(subject, answer)];
    const onlyWarns = law.choice('video.missing') === 'WARN_ONLY';
    return [onlyWarns ? say.warn(subject, answer) : say.block(subject, answer)];
  },
);
