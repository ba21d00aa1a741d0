/** The same film with a free box behind it, so that the file has exactly so many bytes; its pictures stay as they are. */
export function paddedFilm(film: Buffer, bytes: number): Buffer {
  const free = Buffer.alloc(bytes - film.length);
  free.writeUInt32BE(free.length);
  free.write('free', 4, 'latin1');
  return Buffer.concat([film, free]);
}
