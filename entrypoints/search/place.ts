/** Where what was found is, and how to go there. */
import { browser } from 'wxt/browser';
import { showNewTab } from '../../lib/browser/tabs';
import { hashOf, type Part } from '../dashboard/route';
import { openPlace } from '../hooks/open-place';
import { openPanelBeside } from '../hooks/panel-door';
import type { Wish } from '../../lib/browser/wish';
import { wishFor } from '../hooks/useWish';

/** What leads to an entry. `isZone`: the proof has a zone on its chapter's page; a requirement or a chapter with a note has none. */
export type Place =
  | { to: 'candidature'; number: string }
  | { to: 'item'; number: string; key: string }
  | { to: 'proof'; number: string; chapter: string; proof: string; isZone: boolean }
  | { to: 'rule'; id: string }
  | { to: 'link'; href: string };

/** Which of our pages one is on, and its window. */
export interface Standpoint {
  page: 'panel' | 'dashboard';
  windowId: number | undefined;
}

/** Goes to a place: in the panel where it is the panel's, which the dashboard opens beside it. Nothing is awaited before that: it needs the user's gesture. */
export function goTo(place: Place, from: Standpoint): void {
  if (place.to === 'rule') return showInDashboard('rules', place.id, from);
  if (place.to === 'link') {
    if (place.href.startsWith('mailto:')) location.assign(place.href);
    else void openPlace(place.href);
    return;
  }
  if (place.to === 'candidature' && from.page === 'dashboard') return showInDashboard('candidatures', place.number, from);
  const { windowId } = from;
  const isPanelOpen = windowId !== undefined && (from.page === 'panel' || openPanelBeside(windowId));
  if (isPanelOpen) void wishFor(windowId, wishOf(place));
  else showInDashboard('candidatures', place.number, from);
}

function wishOf(place: Exclude<Place, { to: 'rule' | 'link' }>): Wish {
  const { number } = place;
  if (place.to === 'item') return { number, part: 'to-do', show: 'all', item: place.key };
  if (place.to === 'candidature') return { number, part: 'to-do', show: 'all' };
  const { chapter, proof, isZone } = place;
  return { number, part: 'proofs', show: 'all', search: proof || chapter, ...(isZone && { proof: { chapter, proof } }) };
}

function showInDashboard(part: Part, one: string, { page }: Standpoint): void {
  if (page === 'dashboard') location.hash = hashOf(part, one);
  else void showNewTab(`${browser.runtime.getURL('/')}dashboard.html${hashOf(part, one)}`);
}
