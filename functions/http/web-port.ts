import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';

/** Where the site is reached, and where its pages may load files from and send files to. */
export interface Web {
  /** Origin of every link, without a slash at the end; never taken from a request. */
  readonly baseUrl: string;
  /** Origins of the file store, for the content security policy. */
  readonly fileOrigins: readonly string[];
}

/** The port of the site's own address; `FILE_ORIGINS` are separated by spaces and may be empty. */
export const webPort = port(
  { BASE_URL: z.url({ protocol: /^https?$/ }), FILE_ORIGINS: z.string().default('') },
  (environment): Web => ({
    baseUrl: environment.BASE_URL,
    fileOrigins: environment.FILE_ORIGINS.split(' ').filter((origin) => origin !== ''),
  }),
);
