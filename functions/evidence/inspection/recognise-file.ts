import type { FileKind } from './file-kind.ts';

/** What the first and last bytes of a file say it is. */
export interface Recognised {
  readonly kind: FileKind;
  /** False where the mark that ends such a file is missing: it was cut off. */
  readonly whole: boolean;
  /** True where an office document carries program code. */
  readonly hasMacros: boolean;
}

const JPEG_START = Buffer.from([0xff, 0xd8, 0xff]);
const JPEG_END = Buffer.from([0xff, 0xd9]);
const PNG_START = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const ZIP_START = Buffer.from('PK\u0003\u0004', 'latin1');
const ZIP_END = Buffer.from('PK\u0005\u0006', 'latin1');

/** Recognises a file by its own bytes, never by name or declared type; `undefined` where it is none of the kinds taken. */
export function recogniseFile(head: Buffer, tail: Buffer): Recognised | undefined {
  const plain = (kind: FileKind, whole: boolean) => ({ kind, whole, hasMacros: false });
  if (startsWith(head, Buffer.from('%PDF-'))) return plain('pdf', tail.includes('%%EOF'));
  if (startsWith(head, JPEG_START)) return plain('jpeg', tail.includes(JPEG_END));
  if (startsWith(head, PNG_START)) return plain('png', tail.includes('IEND'));
  // Whether a film is whole shows in its samples.
  if (head.subarray(4, 8).toString('latin1') === 'ftyp') return plain('mp4', true);
  if (startsWith(head, ZIP_START)) return recogniseOffice(head, tail);
  return undefined;
}

/** An office document is an archive whose directory, at its end, names the parts. */
function recogniseOffice(head: Buffer, tail: Buffer): Recognised | undefined {
  const whole = tail.includes(ZIP_END);
  const names = (part: string) => tail.includes(part) || head.includes(part);
  if (!names('[Content_Types].xml')) return undefined;
  const kind = names('word/document.xml')
    ? 'docx'
    : names('xl/workbook.xml')
      ? 'xlsx'
      : names('word/')
        ? 'docx'
        : names('xl/')
          ? 'xlsx'
          : undefined;
  return kind && { kind, whole, hasMacros: names('vbaProject.bin') };
}

function startsWith(head: Buffer, mark: Buffer): boolean {
  return head.subarray(0, mark.length).equals(mark);
}
