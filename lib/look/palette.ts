import palette from './palette.css?raw';

/** A colour of the palette as by day, for what takes no style sheet. Throws where the palette has none of that name. */
export function dayColor(name: 'error' | 'warning'): string {
  const color = new RegExp(`--cap-${name}: light-dark\\((#\\w{6}),`).exec(palette)?.[1];
  if (color === undefined) throw new Error(`The palette has no ${name}`);
  return color;
}
