import type { Bilingual } from '#policy/engine/bilingual.ts';

const MIB = 1024 * 1024;

interface KindOfFile {
  readonly contentType: string;
  readonly label: Bilingual;
  /** The most bytes one file may have; a presigned POST carries 5 GB at most. */
  readonly most: number;
}

/** The kinds of file that are taken, each recognised by its own bytes. */
export const fileKinds = {
  pdf: { contentType: 'application/pdf', label: { zh: 'PDF', en: 'PDF' }, most: 50 * MIB },
  jpeg: {
    contentType: 'image/jpeg',
    label: { zh: 'JPEG 图片', en: 'JPEG picture' },
    most: 20 * MIB,
  },
  png: { contentType: 'image/png', label: { zh: 'PNG 图片', en: 'PNG picture' }, most: 20 * MIB },
  docx: {
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    label: { zh: 'Word 文档（docx）', en: 'Word document (docx)' },
    most: 50 * MIB,
  },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    label: { zh: 'Excel 表格（xlsx）', en: 'Excel sheet (xlsx)' },
    most: 50 * MIB,
  },
  mp4: {
    contentType: 'video/mp4',
    label: { zh: 'MP4 视频', en: 'MP4 video' },
    most: 5_000_000_000,
  },
} as const satisfies Record<string, KindOfFile>;

export type FileKind = keyof typeof fileKinds;

/** Kinds taken for documents. */
export const documentKinds: readonly FileKind[] = ['pdf', 'jpeg', 'png', 'docx', 'xlsx'];
/** Kinds taken for recordings. */
export const videoKinds: readonly FileKind[] = ['mp4'];

/** The kind of a content type; `undefined` where no such files are taken. */
export function kindOfType(contentType: string): FileKind | undefined {
  const kinds = Object.keys(fileKinds) as FileKind[];
  return kinds.find((kind) => fileKinds[kind].contentType === contentType);
}

/** Names kinds in a sentence. */
export function namesOf(kinds: readonly FileKind[]): Bilingual {
  return {
    zh: kinds.map((kind) => fileKinds[kind].label.zh).join('、'),
    en: kinds.map((kind) => fileKinds[kind].label.en).join(', '),
  };
}
