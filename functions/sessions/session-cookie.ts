/** The `__Host-` prefix binds the cookie to this host, to HTTPS and to the whole site. */
export const sessionCookieName = '__Host-session';

const attributes = 'Path=/; HttpOnly; Secure; SameSite=Lax';

/** The `Set-Cookie` value that hands a session to the browser; it ends with the browser or the session. */
export function sessionCookie(value: string): string {
  return `${sessionCookieName}=${value}; ${attributes}`;
}

/** The `Set-Cookie` value that takes the session from the browser. */
export function clearedSessionCookie(): string {
  return `${sessionCookieName}=; ${attributes}; Max-Age=0`;
}
