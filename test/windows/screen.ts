/** The screen that real windows are on: an X display, its mouse, and pictures of it. */
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { hasScreen } from '../screen-tools.mjs';

/** A part of the screen, in px. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A screen that this process may put windows on. */
export interface Screen {
  close(): void;
}

const run = promisify(execFile);

/** The screen that there is; else one that nobody sees, for this process and what it starts, until it is closed or the process ends. */
export async function openScreen(): Promise<Screen> {
  if (hasScreen()) return { close() {} };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
  const end = () => void server.kill();
  process.once('exit', end);
  process.env.DISPLAY = `:${number}`;
  delete process.env.WAYLAND_DISPLAY;
  return {
    close() {
      process.off('exit', end);
      end();
    },
  };
}

/** Gives the keyboard to the window there, as a window manager does. Where none is, a popup would close as soon as the mouse is on it. */
export async function focusWindow(): Promise<void> {
  const isManaged = await run('xdotool', ['getactivewindow']).then(
    () => true,
    () => false,
  );
  if (!isManaged) await run('xdotool', ['search', '--maxdepth', '1', '--onlyvisible', '--name', '.', 'windowfocus']);
}

/** Moves the real mouse. */
export async function moveTo(x: number, y: number): Promise<void> {
  await run('xdotool', ['mousemove', ...[x, y].map(whole)]);
}

/** Moves the real mouse there and clicks. */
export async function clickAt(x: number, y: number): Promise<void> {
  await run('xdotool', ['mousemove', ...[x, y].map(whole), 'click', '1']);
}

/** A picture of the screen, or of a part of it. */
export async function photograph(file: string, part?: Rect): Promise<void> {
  await run('import', [...viewOf(part), file]);
}

/** A picture of what has come to rest: a popup fades in. */
export async function photographAtRest(file: string, part?: Rect): Promise<void> {
  const look = async () => (await run('import', [...viewOf(part), 'ppm:-'], { encoding: 'buffer', maxBuffer: LARGEST })).stdout;
  let before = await look();
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const now = await look();
    if (now.equals(before)) break;
    before = now;
  }
  await photograph(file, part);
}

/** In bytes: a screen of 4000 by 4000 px. */
const LARGEST = 50_000_000;
/** Something may never rest, such as a caret. */
const MOST_LOOKS = 12;

function viewOf(part: Rect | undefined): string[] {
  const { x, y, width, height } = part ?? { x: 0, y: 0, width: 0, height: 0 };
  const [left, top, wide, high] = [x, y, width, height].map(whole);
  return ['-silent', '-window', 'root', ...(part ? ['-crop', `${wide}x${high}+${left}+${top}`, '+repage'] : [])];
}

function whole(px: number): string {
  return String(Math.round(px));
}
