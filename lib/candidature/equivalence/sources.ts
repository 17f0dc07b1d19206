import type { Claim } from '../../segur/claim';
import { GUIDE_SOURCES } from './guide-sources';
import { WEBINAR_SOURCES } from './webinar-sources';

/** The passages of ANS documents that the engine rests on, by what they say. Nothing but what they say is asserted. */
export const SOURCES = { ...GUIDE_SOURCES, ...WEBINAR_SOURCES };

/** The same passage for something that it does not say in so many words. */
export function inferredFrom(claim: Claim): Claim {
  return { ...claim, confidence: 'inferred' };
}
