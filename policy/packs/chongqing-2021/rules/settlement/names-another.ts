import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { Answer } from '#policy/engine/define-rule.ts';
import type { CourseTrainee } from '../../facts/course.ts';
import type { OccupationFacts } from '../../facts/standard.ts';

type Certificate = NonNullable<CourseTrainee['certificate']>;

function told(code: string | null, level: OccupationFacts['level']): Bilingual {
  const occupation =
    code === null
      ? { zh: '无编码职业', en: 'an occupation without code' }
      : { zh: `职业 ${code}`, en: `occupation ${code}` };
  return {
    zh: `${occupation.zh}、${level === 'none' ? '无等级' : `等级 ${level}`}`,
    en: `${occupation.en}, ${level === 'none' ? 'no level' : `level ${level}`}`,
  };
}

/**
 * What a reviewer is shown where a certificate names another occupation than its project, both having
 * a code, or another level; undefined where it names neither. Neither CQ21-2.d nor QJ19-4.2.a refuses
 * such a certificate.
 */
export function namesAnother(
  { occupationCode, level }: Certificate,
  occupation: OccupationFacts,
): Answer | undefined {
  const { code } = occupation;
  const otherCode = occupationCode !== null && code !== null && occupationCode !== code;
  const otherLevel = level !== 'none' && level !== occupation.level;
  if (!otherCode && !otherLevel) return undefined;
  const held = told(occupationCode, level);
  const approved = told(code, occupation.level);
  return {
    observed: `${occupationCode ?? '—'} / ${level}`,
    required: `${code ?? '—'} / ${occupation.level}`,
    zh: `证书为${held.zh}，项目为${approved.zh}；文件未规定不予补贴，请核对。`,
    en: `The certificate is of ${held.en}; the project is of ${approved.en}. No clause refuses it; to be looked at.`,
  };
}
