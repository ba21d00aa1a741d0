/** Everybody of the office: may look, decides only what is asked. */
export const officeRoles = ['reviewer', 'finance', 'auditor', 'administrator'] as const;
