import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { FileRead } from './read-file.ts';
import { type Rejection, rejected } from './rejection.ts';

/** A length as people say it. */
export function lengthOf(seconds: number): Bilingual {
  const whole = Math.floor(seconds);
  return {
    zh: `${Math.floor(whole / 60)} 分 ${whole % 60} 秒`,
    en: `${Math.floor(whole / 60)} min ${whole % 60} s`,
  };
}

/** Judges a film by its measured length; every other outcome of the measurement is a reason to reject it. */
export function judgeFilm(
  film: NonNullable<FileRead['film']>,
  leastMinutes: number | undefined,
): Rejection | { readonly outcome: 'measured'; readonly seconds: number } {
  switch (film.outcome) {
    case 'unreadable':
      return rejected(
        'unreadable-film',
        `视频文件不完整或已损坏（${film.table}），无法测量时长，请重新导出后上传`,
        `The video is cut off or damaged (${film.table}) and cannot be measured; export it again`,
      );
    case 'no-video':
      return rejected(
        'no-video',
        `文件中没有 H.264 或 H.265 画面（现有：${film.codecs.join('、') || '无'}）`,
        `The file has no H.264 or H.265 picture track (found: ${film.codecs.join(', ') || 'nothing'})`,
      );
    case 'empty':
      return rejected('no-video', '视频中没有任何画面', 'The video has no pictures at all');
    case 'outside':
      return rejected(
        'unreadable-film',
        `视频数据被截断：有 ${film.missing} 帧画面不在文件之内，请重新上传完整文件`,
        `The video is truncated: ${film.missing} picture(s) lie outside the file; upload the whole file`,
      );
    case 'overlapping':
      return rejected(
        'impossible-film',
        `视频中有 ${film.count} 帧画面没有自己的数据，时长不可信`,
        `${film.count} picture(s) of the video have no data of their own; its length proves nothing`,
      );
    case 'gap': {
      const { zh, en } = lengthOf(film.seconds);
      return rejected(
        'impossible-film',
        `视频画面中断 ${zh}，须为连续录像`,
        `The pictures of the video break off for ${en}; a continuous recording is expected`,
      );
    }
    case 'contradicted': {
      const claimed = lengthOf(film.claimed);
      const counted = lengthOf(film.seconds);
      return rejected(
        'header-contradicted',
        `文件头声明时长 ${claimed.zh}，实际画面 ${counted.zh}，两者不一致，请重新导出后上传`,
        `The header claims ${claimed.en}, the pictures last ${counted.en}; export the video again`,
      );
    }
    case 'measured':
      return leastMinutes !== undefined && film.seconds < leastMinutes * 60
        ? tooShort(film.seconds, leastMinutes)
        : film.seconds < 1
          ? rejected('too-short', '视频不足 1 秒', 'The video lasts less than a second')
          : film;
    default:
      return film satisfies never;
  }
}

function tooShort(seconds: number, leastMinutes: number): Rejection {
  const { zh, en } = lengthOf(seconds);
  return rejected(
    'too-short',
    `视频实际时长 ${zh}，要求不少于 ${leastMinutes} 分钟`,
    `The video lasts ${en}; at least ${leastMinutes} minutes are required`,
  );
}
