import * as z from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/u);

const place = {
  /** The first code point of the passage, counted from 0. */
  from: z.int().min(0),
  /** The code point after its last. */
  to: z.int().min(1),
  /** Of the passage in UTF-8. */
  sha256: hash,
};

const spanSchema = z.strictObject(place);

/** A passage of a document, told without its words. */
export type Span = z.infer<typeof spanSchema>;

const clauseId = z.string().regex(/^(?:CC24|CQ21|DDK22|QJ19|CQ145)-[\w.]+$/u);

const parameterSchema = z.union([
  /** The text writes the number, in this notation. */
  z.strictObject({ clause: clauseId, ...place, number: z.string().min(1) }),
  /** The text names that many things and no number. */
  z.strictObject({ clause: clauseId, ...place, counted: z.array(z.string().min(1)).min(1) }),
  /** The text says it by this word and no number: 高级工 for the third level. */
  z.strictObject({ clause: clauseId, ...place, named: z.string().min(1) }),
  /** The text leaves the number open at this place; an office sets it. */
  z.strictObject({ clause: clauseId, ...place, open: z.literal(true) }),
]);

/** Where a parameter stands in the document, and how. */
export type ParameterCitation = z.infer<typeof parameterSchema>;

const rowSchema = z.strictObject({
  ...place,
  /** Codes that stand in the row, sign for sign. */
  codes: z.array(z.string().min(1)).optional(),
  /** Numbers that stand in the row, in any notation. */
  numbers: z.array(z.string().min(1)).optional(),
});

/** Where a row of a table or list stands, by its number there. */
export type RowCitation = z.infer<typeof rowSchema>;

/**
 * Where every clause, parameter and row of a pack stands in its document. Places count Unicode code
 * points of the text as UTF-8 decodes it: no byte order mark taken off, line feeds as they are.
 */
export const citationsSchema = z.strictObject({
  document: z.strictObject({
    /** The name of the file. */
    name: z.string().regex(/^[\w-]+\.txt$/u),
    /** Of its bytes. */
    sha256: hash,
    /** How many code points it has. */
    characters: z.int().min(1),
  }),
  clauses: z.record(clauseId, z.array(spanSchema).min(1)),
  parameters: z.record(z.string(), parameterSchema),
  rows: z.record(z.string(), rowSchema),
});

/** One of {@link citationsSchema}. */
export type Citations = z.infer<typeof citationsSchema>;
