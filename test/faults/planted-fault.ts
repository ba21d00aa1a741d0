/** A fault that somebody could make in this code, and the test that must fail where it is made. */
export interface PlantedFault {
  readonly name: string;
  /** What goes wrong with it. */
  readonly story: string;
  /** A system in which it was found. */
  readonly seenIn?: string;
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  readonly killedBy: string;
}

/** The text of a file with the fault in it; throws where the place is not there, or is there twice. */
export function withFault({ name, file, find, replace }: PlantedFault, text: string): string {
  const places = text.split(find).length - 1;
  if (places !== 1) throw new Error(`${name}: its place stands ${places} times in ${file}`);
  return text.replace(find, () => replace);
}
