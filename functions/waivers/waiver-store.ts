import type { Write } from '#functions/storage/transaction.ts';
import type { AskedWaiver, WaivableSubject, WaiverRequest } from './waiver-request.ts';

/** Requests for waivers and their answers; the waivers that were granted stand on project and class. */
export interface WaiverStore {
  requests(subject: WaivableSubject): Promise<WaiverRequest[]>;
  /** Asks; holds only where this round is new. */
  ask(one: AskedWaiver): Write;
  /** Answers; holds only while the request is open. */
  answer(one: Exclude<WaiverRequest, AskedWaiver>): Write;
}
