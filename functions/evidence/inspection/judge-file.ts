import { type FileKind, fileKinds, kindOfType, namesOf } from './file-kind.ts';
import { judgeFilm } from './judge-film.ts';
import type { FileRead } from './read-file.ts';
import { type Rejection, rejected } from './rejection.ts';

/** What the file was said to be, and what it has to be. */
export interface Expected {
  readonly kinds: readonly FileKind[];
  /** The content type the sender declared, where one was. */
  readonly contentType?: string;
  /** Bytes the sender announced, where they were. */
  readonly bytes?: number;
  /** The least length of a recording in minutes, by the law in force; absent where any length will do. */
  readonly leastMinutes?: number;
}

/** What becomes of a file by its own bytes; whether they prove something else already is asked afterwards. */
export type FileVerdict =
  | Rejection
  | {
      readonly outcome: 'clean';
      readonly contentType: string;
      /** Measured length of a recording in whole seconds. */
      readonly seconds?: number;
    };

/** Judges what was read against what was expected; what is not known is not clean. */
export function judgeFile(file: FileRead, expected: Expected): FileVerdict {
  const wanted = namesOf(expected.kinds);
  const { recognised } = file;
  if (recognised === undefined) {
    return rejected(
      'wrong-type',
      `文件内容不是可识别的类型，要求：${wanted.zh}`,
      `The content of the file is of no known type; expected: ${wanted.en}`,
    );
  }
  const kind = fileKinds[recognised.kind];
  const declared = expected.contentType && kindOfType(expected.contentType);
  if (!expected.kinds.includes(recognised.kind) || (declared && declared !== recognised.kind)) {
    const said = declared ? namesOf([declared]) : wanted;
    return rejected(
      'wrong-type',
      `文件内容是 ${kind.label.zh}，要求：${said.zh}`,
      `The content of the file is ${kind.label.en}; expected: ${said.en}`,
    );
  }
  if (file.bytes > kind.most || (expected.bytes ?? file.bytes) !== file.bytes) {
    const limit = expected.bytes ?? kind.most;
    return rejected(
      'wrong-size',
      `收到 ${file.bytes} 字节，应为 ${limit} 字节${expected.bytes === undefined ? '以内' : ''}，请重新上传`,
      `Received ${file.bytes} bytes, expected ${expected.bytes === undefined ? 'at most ' : ''}${limit}; upload it again`,
    );
  }
  if (!recognised.whole) {
    return rejected(
      'cut-off',
      `${kind.label.zh}文件不完整（缺少结尾），请重新导出后上传`,
      `The ${kind.label.en} is cut off: its end is missing; export it again`,
    );
  }
  if (recognised.hasMacros) {
    return rejected(
      'has-macros',
      '文件含有宏程序，请另存为不含宏的文件',
      'The file carries macros; save it without them',
    );
  }
  const judged = file.film && judgeFilm(file.film, expected.leastMinutes);
  if (judged?.outcome === 'rejected') return judged;
  return {
    outcome: 'clean',
    contentType: kind.contentType,
    ...(judged === undefined ? {} : { seconds: judged.seconds }),
  };
}
