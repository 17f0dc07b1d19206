import type { PageReading } from './page/reading';
export function withoutPersonalValues(reading: PageReading): PageReading {
  return reading;
}
