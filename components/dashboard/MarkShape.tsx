import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTimes,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3-shape';
import type { MarkKind } from './timeline';

const SHAPES: Record<MarkKind, SymbolType> = {
  opening: symbolWye,
  date1: symbolCircle,
  date2: symbolSquare,
  date3: symbolDiamond,
  forecast: symbolCircle,
  mandate: symbolTimes,
  edc: symbolTriangle,
  cnda: symbolTriangle,
  own: symbolStar,
};

/** In px²: stars and diamonds look smaller than they are. */
const AREA: Partial<Record<MarkKind, number>> = { date3: 130, own: 130, mandate: 60, opening: 80 };

/** The shape of a kind of date, drawn around the origin of the SVG that it stands in. */
export function MarkShape({ kind, isUncertain, isMet }: { kind: MarkKind; isUncertain: boolean; isMet: boolean }) {
  const path = symbol(SHAPES[kind], AREA[kind] ?? 105)() ?? '';
  const classes = ['mark', `mark-${kind}`, isUncertain && 'mark-uncertain', isMet && 'mark-met'].filter(Boolean).join(' ');
  return <path className={classes} d={path} transform={kind === 'cnda' ? 'rotate(180)' : undefined} />;
}
