import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { documentKinds, fileKinds } from '#functions/evidence/inspection/file-kind.ts';
import { type Expected, judgeFile } from '#functions/evidence/inspection/judge-file.ts';
import { makePdf, makePng } from '#infra/local/demo/make-document.ts';
import { filmOf, readPieces } from './made-films.ts';

const pdf = makePdf('x', ['plainly invented']).bytes;
const png = makePng('x', 'plainly invented').bytes;
const jpeg = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  Buffer.alloc(64, 7),
  Buffer.from('ffd9', 'hex'),
]);

/** An archive with empty parts of the given names, as office programs write it. */
function archive(...names: string[]): Buffer {
  const data = deflateRawSync(Buffer.from('<x/>'));
  const fields = (name: string) => {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt16LE(name.length, 22);
    return common;
  };
  const parts = names.map((name) =>
    Buffer.concat([Buffer.from('PK\u0003\u0004'), fields(name), Buffer.from(name), data]),
  );
  const directory = names.map((name) => {
    const entry = Buffer.alloc(46);
    entry.write('PK\u0001\u0002');
    entry.writeUInt16LE(name.length, 28);
    return Buffer.concat([entry, Buffer.from(name)]);
  });
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  return Buffer.concat([...parts, ...directory, end]);
}

const docx = archive('[Content_Types].xml', 'word/document.xml');
const xlsx = archive('[Content_Types].xml', 'xl/workbook.xml');
const judge = async (bytes: Buffer, expected: Partial<Expected> = {}) =>
  judgeFile(await readPieces(bytes), { kinds: documentKinds, ...expected });

describe('a document', () => {
  it.each([
    ['pdf', pdf],
    ['png', png],
    ['jpeg', jpeg],
    ['docx', docx],
    ['xlsx', xlsx],
  ] as const)('is recognised by its bytes: %s', async (kind, bytes) => {
    const { contentType } = fileKinds[kind];

    expect(await judge(bytes, { contentType })).toEqual({ outcome: 'clean', contentType });
    expect(await judge(bytes)).toEqual({ outcome: 'clean', contentType });
  });

  it.each<[string, Buffer, Partial<Expected>, string]>([
    [
      'an archive renamed to PDF',
      archive('a.txt'),
      { contentType: 'application/pdf' },
      'wrong-type',
    ],
    ['an archive renamed to docx', archive('word/a.txt'), {}, 'wrong-type'],
    ['a sheet declared as text', docx, { contentType: fileKinds.xlsx.contentType }, 'wrong-type'],
    ['a program', Buffer.from('MZ\u0090\0plainly invented'), {}, 'wrong-type'],
    ['seven bytes', Buffer.from('%PDF-1.'), {}, 'cut-off'],
    ['a page of HTML that mentions PDF', Buffer.from('<p>%PDF-1.4 %%EOF'), {}, 'wrong-type'],
    ['half a PDF', pdf.subarray(0, pdf.length / 2), {}, 'cut-off'],
    ['half a PNG', png.subarray(0, png.length / 2), {}, 'cut-off'],
    ['half a JPEG', jpeg.subarray(0, jpeg.length / 2), {}, 'cut-off'],
    ['a Word file without its directory', docx.subarray(0, -30), {}, 'cut-off'],
    [
      'a Word file with a program',
      archive('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'),
      {},
      'has-macros',
    ],
    ['fewer bytes than announced', pdf, { bytes: pdf.length + 1 }, 'wrong-size'],
  ])('is rejected: %s', async (_name, bytes, expected, code) => {
    expect(await judge(bytes, expected)).toMatchObject({
      outcome: 'rejected',
      code,
      reason: { zh: expect.stringMatching(/[一-鿿]/), en: expect.stringMatching(/[a-z]/) },
    });
  });

  it('is no film, and a film no document', async () => {
    expect(await judge(pdf, { kinds: ['mp4'] })).toMatchObject({ code: 'wrong-type' });
    expect(await judge(await filmOf(60))).toMatchObject({ code: 'wrong-type' });
  });

  it('that nobody sent bytes of is nothing', async () => {
    expect(await judge(Buffer.alloc(0))).toMatchObject({ code: 'wrong-type' });
  });
});

describe('what a rejection says', () => {
  it('names what was seen and what was expected', async () => {
    const short = await judge(await filmOf(1199), { kinds: ['mp4'], leastMinutes: 20 });

    expect(short).toMatchObject({
      reason: {
        zh: '视频实际时长 19 分 59 秒，要求不少于 20 分钟',
        en: 'The video lasts 19 min 59 s; at least 20 minutes are required',
      },
    });
  });
});
