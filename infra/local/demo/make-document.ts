import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

/** A file as it is handed in. */
export interface MadeFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** A real PDF of one page that shows `lines` (ASCII); other lines make another file. */
export function makePdf(name: string, lines: readonly string[]): MadeFile {
  const shown = lines.map((line) => `(${line.replaceAll(/[\\()]/g, '\\$&')}) Tj T*`).join('\n');
  const content = `BT /F1 14 Tf 20 TL 60 760 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return {
    name: `${name}.pdf`,
    contentType: 'application/pdf',
    bytes: Buffer.from(text, 'latin1'),
  };
}

const SIDE = 32;

/** A real PNG whose pixels follow from `words`; other words make another file. */
export function makePng(name: string, words: string): MadeFile {
  const colours = createHash('sha256').update(words).digest();
  const row = (y: number) =>
    Buffer.concat([
      Buffer.of(0),
      ...Array.from({ length: SIDE }, (_, x) => {
        const at = ((x >> 2) * 3 + (y >> 2) * 5) % 29;
        return colours.subarray(at, at + 3);
      }),
    ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE, 0);
  header.writeUInt32BE(SIDE, 4);
  // Eight bits a channel, red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = Buffer.concat(Array.from({ length: SIDE }, (_, y) => row(y)));
  const bytes = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0${words}`, 'latin1')),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { name: `${name}.png`, contentType: 'image/png', bytes };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
