/**
 * A path of this site to go back to after signing in; anything else, such as `//elsewhere`, is left out.
 */
export function sameSitePath(to: string | undefined): string | undefined {
  if (to === undefined || !/^\/(?![/\\])[\x21-\x7e]*$/.test(to) || to.length > 500)
    return undefined;
  const here = 'https://here.invalid';
  const url = URL.canParse(to, here) ? new URL(to, here) : undefined;
  if (url?.origin !== here || url.pathname.startsWith('/sign-')) return undefined;
  // Rewritten by the parser, so that no browser reads it otherwise than it was checked.
  return url.pathname.startsWith('//') ? undefined : `${url.pathname}${url.search}`;
}
