/** Thrown where a bundle needs something this second implementation does not compute; `message` names it. */
export class NotCovered extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'NotCovered';
  }
}
