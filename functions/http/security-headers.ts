import securityHeaders from '@middy/http-security-headers';
import type { Web } from './web-port.ts';

/**
 * The headers of every answer: scripts and styles from this site only, files from the file store, no
 * framing. The referrer stays within the site; `no-referrer` would make browsers send `Origin: null`
 * with our own forms, which the cross-site check refuses.
 */
export function ourSecurityHeaders(web: Web) {
  const files = web.fileOrigins.join(' ');
  return securityHeaders({
    contentSecurityPolicy: {
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'font-src': "'self'",
      'img-src': `'self' ${files}`.trim(),
      'media-src': `'self' ${files}`.trim(),
      'connect-src': `'self' ${files}`.trim(),
      'form-action': `'self' ${files}`.trim(),
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
      'object-src': "'none'",
      // A sandboxed page could not send its forms; upgrading would break a site on plain loopback.
      sandbox: undefined,
      'upgrade-insecure-requests': undefined,
      'report-to': undefined,
    } as never,
    crossOriginEmbedderPolicy: false as never,
    referrerPolicy: { policy: 'same-origin' },
    permissionsPolicy: false as never,
    reportTo: false as never,
    reportingEndpoints: false as never,
  });
}
