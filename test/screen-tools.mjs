// What shows real windows where no screen is: plain Node without dependencies, since it runs before the packages are installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs, each with its Debian package. A screen that exists needs no Xvfb. */
const PROGRAMS = { Xvfb: 'xvfb', xdotool: 'xdotool', import: 'imagemagick' };

/** Whether this system's windows are X11's, or can be: the real mouse and the pictures of the screen are X11's alone. */
export function canShowWindows() {
  return process.platform === 'linux';
}

/** Whether a window can be shown to a user. Linux alone may have no display. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Whether there is a screen of X11. Under Wayland there seems to be one, but no program may move its mouse or see its windows. */
export function hasScreen() {
  return Boolean(process.env.DISPLAY) && !process.env.WAYLAND_DISPLAY;
}

/** The Debian packages that are still to be installed. */
export function missingScreenPackages() {
  return Object.entries(PROGRAMS)
    .filter(([program]) => !(program === 'Xvfb' && hasScreen()) && !isInstalled(program))
    .map(([, debianPackage]) => debianPackage);
}

/** One sentence that says exactly what to install. */
export function howToInstallScreen() {
  const packages = missingScreenPackages().join(' ');
  return `Real windows are shown, clicked and photographed with ${packages}: install it with "sudo apt-get install ${packages}", or your system's packages of the same names.`;
}

/** @param {string} program */
function isInstalled(program) {
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'].some(
    (folder) => folder !== '' && existsSync(join(folder, program)),
  );
}
