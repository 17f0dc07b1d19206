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
  const { x, y, width, height } = part ?? { x: 0, y: 0, width: 0, height: 0 };
  const [left, top, wide, high] = [x, y, width, height].map(whole);
  await run('import', ['-silent', '-window', 'root', ...(part ? ['-crop', `${wide}x${high}+${left}+${top}`, '+repage'] : []), file]);
}

function whole(px: number): string {
  return String(Math.round(px));
}
