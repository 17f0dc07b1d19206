import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTimes,
  symbolTriangle,
  type SymbolType,
} from 'd3-shape';
import type { MarkKind } from './timeline';

const SHAPES: Record<MarkKind, SymbolType> = {
  opening: symbolTriangle,
  date1: symbolCircle,
  date2: symbolSquare,
  date3: symbolDiamond,
  forecast: symbolCircle,
  mandate: symbolTimes,
  edc: symbolTriangle,
  cnda: symbolTriangle,
  start: symbolCross,
  own: symbolStar,
};

/** In px², so that all look as large. */
const AREA: Partial<Record<MarkKind, number>> = { date3: 130, own: 90, mandate: 60, opening: 80 };
/** One shape stands for three kinds, in degrees: the opening points ahead, the CNDA down. */
const TURN: Partial<Record<MarkKind, number>> = { opening: 90, cnda: 180 };

/** The shape of a kind of date, drawn around the origin of the SVG that it stands in. */
export function MarkShape({ kind, isUncertain, isMet }: { kind: MarkKind; isUncertain: boolean; isMet: boolean }) {
  const path = symbol(SHAPES[kind], AREA[kind] ?? 105)() ?? '';
  const classes = ['date-mark', `date-mark-${kind}`, isUncertain && 'date-mark-uncertain', isMet && 'date-mark-met']
    .filter(Boolean)
    .join(' ');
  return <path className={classes} d={path} transform={`rotate(${TURN[kind] ?? 0})`} />;
}

/** The same shape as a small picture of its own, beside words that say what it is. */
export function MarkIcon(mark: { kind: MarkKind; isUncertain: boolean; isMet: boolean }) {
  return (
    <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      <MarkShape {...mark} />
    </svg>
  );
}
