import { defineRule } from '#policy/engine/define-rule.ts';
import type { AssessmentFacts } from '#policy/engine/facts/assessment.ts';

/** The whole examination is on video and archived before results are accepted (AMB-45, AMB-82). */
export const examinationRecorded = defineRule<AssessmentFacts>(
  {
    id: 'cc24/assessment/examination-recorded',
    stage: 'assessment',
    clauses: ['CC24-3A.4.d'],
    title: { zh: '考核全程录像并归档', en: 'Examination recorded and archived' },
  },
  (facts, law, say) => {
    const subject = { kind: 'class', id: facts.classId } as const;
    const { video } = facts;
    const binds = law.choice('exam.joint') === 'HARD';
    if (video?.present === true && video.archiveNumber !== undefined) {
      return [
        say.pass(subject, {
          observed: video.archiveNumber,
          zh: `考核录像已归档，档号 ${video.archiveNumber}。`,
          en: `The recording is archived under ${video.archiveNumber}.`,
        }),
      ];
    }
    if (binds && video === undefined) {
      return [say.missing(subject, 'video', '考核全程录像', 'recording of the examination')];
    }
    if (binds && video?.present === true) {
      return [say.missing(subject, 'video.archiveNumber', '录像档号', 'archive number')];
    }
    const answer = {
      observed: video?.present === true ? 'no archive number' : 'no recording',
      required: 'recording, archive number',
      zh: '考核须全程录像并归档，录像或档号缺失。',
      en: 'The examination must be recorded and archived; recording or archive number is lacking.',
    };
    return [binds ? say.block(subject, answer) : say.warn(subject, answer)];
  },
);
