/** Key of an item in the people table. */
export interface PeopleKey {
  readonly pk: string;
  readonly sk: string;
}

/** Starts the sort key of every access record of a person. */
export const accessPrefix = 'ACCESS#';

/** Keys of the table `people`. */
export const peopleKeys = {
  identity: (personId: string): PeopleKey => ({ pk: `PERSON#${personId}`, sk: 'IDENTITY' }),
  /** Instants have one width, so records sort by time. */
  access: (personId: string, at: string, accessId: string): PeopleKey => ({
    pk: `PERSON#${personId}`,
    sk: `${accessPrefix}${at}#${accessId}`,
  }),
  /** One item for each ID number, found by its keyed fingerprint. */
  match: (fingerprint: string): PeopleKey => ({ pk: `MATCH#${fingerprint}`, sk: 'MATCH' }),
  running: (personId: string): PeopleKey => ({ pk: `MARKER#RUNNING#${personId}`, sk: 'MARKER' }),
};
