import * as z from 'zod';

/** A training institution (承训单位); it is paid to `account`, whose holder must be the institution itself. */
export const institution = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string().regex(/^I\d{4,}$/),
  name: z.string().min(1).max(100),
  type: z.enum(['vocational-college', 'technical-school', 'enterprise-training-centre']),
  status: z.enum(['active', 'suspended']),
  account: z.strictObject({
    holder: z.string().min(1).max(100),
    bank: z.string().min(1).max(100),
    number: z.string().regex(/^\d{12,25}$/),
  }),
});
export type Institution = z.infer<typeof institution>;

/** Who answers for an enterprise without an account (企业联系人): mails and codes go to this address. */
const contact = z.strictObject({
  name: z.string().trim().min(1).max(60),
  address: z
    .email()
    .max(254)
    .meta({ personal: true, expected: { zh: '电子邮箱地址', en: 'a mail address' } }),
});

/** An enterprise (用工企业); whether it qualifies is the bureau's decision, with a reason (CC24-3A.1.a). */
export const enterprise = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string().regex(/^E\d{4,}$/),
  name: z.string().min(1).max(100),
  qualified: z.boolean(),
  qualificationReason: z.string().min(1).max(500),
  /** True once an officer took away its right to project training (CC24-6.1.c). */
  withdrawn: z.boolean(),
  /** Absent as long as nobody is registered; the enterprise cannot be asked then. */
  contact: contact.optional(),
});
export type Enterprise = z.infer<typeof enterprise>;
