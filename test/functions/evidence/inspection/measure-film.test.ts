import { describe, expect, it } from 'vitest';
import { judgeFile } from '#functions/evidence/inspection/judge-file.ts';
import { measureFilm } from '#functions/evidence/inspection/measure-film.ts';
import type { FileRead } from '#functions/evidence/inspection/read-file.ts';
import { claimingLength } from '#infra/local/demo/make-faulty-file.ts';
import { boxAt, filmOf, madeFilm, patched, readPieces } from './made-films.ts';

const clip = { kinds: ['mp4'], leastMinutes: 20 } as const;
const codeOf = (read: FileRead) => {
  const verdict = judgeFile(read, clip);
  return verdict.outcome === 'rejected' ? verdict.code : verdict.outcome;
};
const fragmented = ['-movflags', 'frag_keyframe+empty_moov+default_base_moof', '-g', '10'];

describe('the length of a real film', () => {
  it.each([
    ['header in front', ['-movflags', '+faststart']],
    ['header behind', []],
    ['in fragments', fragmented],
    ['in fragments that follow a header with samples', ['-movflags', 'frag_keyframe', '-g', '10']],
    [
      'in fragments with offsets of their own',
      ['-movflags', 'frag_keyframe+empty_moov', '-g', '7'],
    ],
  ])('is what its samples last: %s', async (_name, flags) => {
    for (const seconds of [1199, 1201]) {
      const read = await readPieces(await filmOf(seconds, ...flags));

      expect(read.film).toEqual({ outcome: 'measured', seconds });
      expect(codeOf(read)).toBe(seconds === 1201 ? 'clean' : 'too-short');
    }
  });

  it('is the same however the bytes arrive', async () => {
    const film = await filmOf(1201);

    expect(await readPieces(film, 333)).toEqual(await readPieces(film, film.length));
  });

  it('counts sound that runs on, or is all there is, for nothing', async () => {
    const sound = ['-f', 'lavfi', '-i', 'sine=r=8000', '-c:a', 'aac', '-ac', '1'];
    const withSound = await madeFilm(
      ...['-f', 'lavfi', '-i', 'testsrc=s=160x120:r=1', '-f', 'lavfi', '-i', 'sine=d=30:r=8000'],
      ...['-frames:v', '10', '-c:v', 'libx264', '-bf', '2', '-pix_fmt', 'yuv420p'],
    );

    expect((await readPieces(withSound)).film).toEqual({ outcome: 'measured', seconds: 10 });
    expect(codeOf(await readPieces(await madeFilm(...sound, '-t', '20')))).toBe('no-video');
  });

  it('of a film in a coding nobody checks is not known', async () => {
    const mpeg4 = await madeFilm('-f', 'lavfi', '-i', 'testsrc=s=160x120:r=1', '-t', '9');
    const other = await madeFilm(
      ...['-f', 'lavfi', '-i', 'testsrc=s=160x120:r=1', '-t', '9', '-c:v', 'mpeg4'],
    );

    expect(codeOf(await readPieces(mpeg4))).toBe('too-short');
    expect(codeOf(await readPieces(other))).toBe('no-video');
  });
});

describe('a film that is not what it says', () => {
  it.each([60, 1201])(
    'lies in its headers, in whichever direction: really %i s',
    async (seconds) => {
      const read = await readPieces(
        claimingLength(await filmOf(seconds), seconds === 60 ? 1205 : 60),
      );

      expect(read.film).toMatchObject({ outcome: 'contradicted', seconds });
      expect(codeOf(read)).toBe('header-contradicted');
    },
  );

  it.each(['mvhd', 'mdhd'])('lies in one header alone: %s', async (box) => {
    const film = await filmOf(1201);
    const scale = film.readUInt32BE(boxAt(film, box) + 12);

    expect(codeOf(await readPieces(patched(film, box, { 16: 1800 * scale })))).toBe(
      'header-contradicted',
    );
  });

  it('was cut off, with the header in front or behind', async () => {
    const front = await filmOf(1201, '-movflags', '+faststart');
    const behind = await filmOf(1201);
    const parts = await filmOf(1201, ...fragmented);
    const half = (bytes: Buffer) => readPieces(bytes.subarray(0, bytes.length / 2));

    expect((await half(front)).film).toMatchObject({ outcome: 'outside' });
    expect((await half(behind)).film).toMatchObject({ outcome: 'unreadable', table: 'moov' });
    expect(['unreadable-film', 'too-short']).toContain(codeOf(await half(parts)));
  });

  it('lacks the last byte', async () => {
    const film = await filmOf(1201, '-movflags', '+faststart');

    expect((await readPieces(film.subarray(0, -1))).film).toEqual({
      outcome: 'outside',
      missing: 1,
    });
  });

  it('shows one picture for hours', async () => {
    const film = await filmOf(60);
    const delta = film.readUInt32BE(boxAt(film, 'stts') + 12);
    const read = await readPieces(patched(film, 'stts', { 12: delta * 30 }));

    expect(read.film).toMatchObject({ outcome: 'gap', seconds: 150 });
    expect(codeOf(read)).toBe('impossible-film');
  });

  it('shows pictures without bytes', async () => {
    const film = await filmOf(1201);
    const count = film.readUInt32BE(boxAt(film, 'stsz') + 8);
    const sizes = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [12 + 4 * index, 0]),
    );
    const read = await readPieces(patched(film, 'stsz', sizes));

    expect(read.film).toMatchObject({ outcome: 'overlapping', count });
  });

  it('has tables that disagree', async () => {
    const film = await filmOf(60);
    const counted = film.readUInt32BE(boxAt(film, 'stts') + 8);

    expect((await readPieces(patched(film, 'stts', { 8: counted + 1 }))).film).toEqual({
      outcome: 'unreadable',
      table: 'stts',
    });
  });

  it('jumps in time between its fragments', async () => {
    const film = await filmOf(1201, ...fragmented);
    const last = film.lastIndexOf('tfdt') + 4;
    const moved = Buffer.from(film);
    moved.writeBigUInt64BE(moved.readBigUInt64BE(last + 4) * 3n, last + 4);

    expect(codeOf(await readPieces(moved))).toBe('impossible-film');
  });

  it('claims more samples than anybody films, and is answered at once', async () => {
    const film = await filmOf(60);
    const bomb = patched(film, 'stsz', { 4: 1, 8: 0xffff_fff0 });

    expect(codeOf(await readPieces(bomb))).toBe('unreadable-film');
  });
});

describe('pictures that share their bytes', () => {
  const samples = [0, 100, 150].map((offset) => ({ offset, size: 100, duration: 1 }));
  const video = {
    isVideo: true,
    codec: 'avc1',
    timescale: 1,
    samples,
    starts: [],
    unitsInHeader: 3,
    claims: [],
  };
  const film = { tracks: [video], isFragmented: false, claims: [], media: [{ from: 0, to: 1000 }] };

  it('overlap, wherever they stand', () => {
    expect(measureFilm(film)).toEqual({ outcome: 'overlapping', count: 1 });
  });

  it('do not where they only touch', () => {
    const touching = { ...video, samples: samples.slice(0, 2) };

    expect(measureFilm({ ...film, tracks: [touching] })).toEqual({
      outcome: 'measured',
      seconds: 2,
    });
  });

  it('lie outside where they point into other boxes', () => {
    expect(measureFilm({ ...film, media: [{ from: 10, to: 1000 }] })).toMatchObject({ missing: 1 });
  });
});
