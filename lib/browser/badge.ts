/** What the button of the extension shows. Pure. */
import { dayColor } from '../look/palette';
import type { Finding } from '../reading/reading';
import type { Say } from '../rules/rule';

/** A badge: its text ("" for none), its colour, and the button's title that says the same in words. */
export interface Badge {
  text: string;
  color: string;
  title: string;
}

const RED = dayColor('error');
const AMBER = dayColor('warning');

/** On a page of Convergence: how many errors it holds. */
export function pageBadge(findings: readonly Finding[], say: Say): Badge {
  const errors = findings.filter(({ severity, outcome }) => severity === 'error' && outcome === 'violation').length;
  return { text: shown(errors), color: RED, title: say(`background_errors_${amount(errors)}`, [errors]) };
}

/** On a page of Convergence where the extension is paused: nothing. */
export function pausedBadge(say: Say): Badge {
  return { text: '', color: RED, title: say('background_paused') };
}

/** Elsewhere: how many items are late. */
export function lateBadge(late: number, say: Say): Badge {
  return { text: shown(late), color: AMBER, title: say(`background_late_${amount(late)}`, [late]) };
}

function shown(count: number): string {
  return count === 0 ? '' : count > 99 ? '99+' : String(count);
}

function amount(count: number): 'none' | 'one' | 'many' {
  return count === 0 ? 'none' : count === 1 ? 'one' : 'many';
}
