import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { ChecklistActions } from '../../entrypoints/sidepanel/checklist/actions';
import { WordsProvider } from '../../components/words';
import type { ChecklistItem } from '../../lib/candidature/checklist/item';
import type { ChapterReading, Finding } from '../../lib/reading/reading';
import type { Language } from '../../lib/browser/language';
import { makeSay } from '../../lib/browser/say';

/** Draws a part as a page does, with the real texts. */
export function draw(part: ReactNode, language: Language = 'fr'): RenderResult {
  return render(within(part, language));
}

/** A part with the real texts around it. */
export function within(part: ReactNode, language: Language = 'fr'): ReactNode {
  return <WordsProvider words={{ say: makeSay(language), language }}>{part}</WordsProvider>;
}

/** An item of the prerequisites that is to be done, with what is given. */
export function item(key: string, parts: Partial<ChecklistItem> = {}): ChecklistItem {
  return {
    key,
    stage: 'prerequisites',
    counter: 'isc',
    title: { text: key, data: [] },
    words: `Élément ${key}`,
    why: null,
    source: null,
    confidence: null,
    where: { kind: null, link: null },
    blockedBy: [],
    blocks: [],
    due: null,
    state: 'todo',
    page: null,
    user: null,
    disagrees: false,
    note: '',
    initials: '',
    order: null,
    ...parts,
  };
}

/** A chapter's card, loaded 3 of 13, with what is given. */
export function chapter(parts: Partial<ChapterReading> = {}): ChapterReading {
  return {
    name: 'Sécurité des SI',
    status: 'in-progress',
    raw: 'En cours',
    loaded: 3,
    total: 13,
    counted: 'loaded',
    action: null,
    ...parts,
  };
}

/** An error about field 0, with what is given. */
export function finding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'siret-format',
    outcome: 'violation',
    severity: 'error',
    field: 0,
    label: 'Numéro SIRET',
    message: 'Il manque 5 chiffres.',
    source: 'INSEE',
    ...parts,
  };
}

/** Actions that do nothing but remember that they were called. */
export function actions(): ChecklistActions {
  return {
    onTick: vi.fn(),
    onNote: vi.fn(),
    onAssign: vi.fn(),
    onDate: vi.fn(),
    onOrder: vi.fn(),
    onAdd: vi.fn(),
    onDelete: vi.fn(),
    onPrepare: vi.fn(),
    onOpen: vi.fn(),
  };
}
