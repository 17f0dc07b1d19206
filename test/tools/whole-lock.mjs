// `npm run whole-lock`, after an `npm install`: adds to package-lock.json the packages for other systems that npm left out, and every hash that is not there.
// Without them `npm ci` refuses the lock everywhere. They are optional, in exact versions, and their names say the system.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];

/**
 * The packages for other systems that a lock names and does not hold, as the entries to add.
 * @param {{ packages: Record<string, any> }} lock
 * @returns {Record<string, object>}
 */
export function missingPackages({ packages }) {
  const missing = {};
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isHeld(packages, path, name) || !/^\d/.test(version)) continue;
      missing[`node_modules/${name}`] = { version, ...systemOf(name), ...(entry.dev ? { dev: true } : {}), optional: true };
    }
  }
  return missing;
}

function isHeld(packages, path, name) {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (`${at}/node_modules/${name}` in packages) return true;
  }
  return `node_modules/${name}` in packages;
}

/**
 * The packages of a lock whose bytes nothing vouches for.
 * @param {{ packages: Record<string, any> }} lock
 * @returns {string[]}
 */
export function unhashed({ packages }) {
  return Object.keys(packages).filter((path) => path !== '' && !packages[path].integrity?.startsWith('sha512-'));
}

/** "@oxlint/binding-linux-arm-gnueabihf" is for Linux on arm, with glibc. */
function systemOf(name) {
  const words = name.split('/').pop().split('-');
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : words.some((word) => word.startsWith('gnu')) ? ['glibc'] : [];
  return { ...(cpu.length ? { cpu } : {}), ...(libc.length ? { libc } : {}), ...(os.length ? { os } : {}) };
}

/** What the registry says of a package's bytes. */
function hashOf(path, { packages }) {
  const wanted = `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${packages[path].version}`;
  return execFileSync('npm', ['view', wanted, 'dist.integrity'], { encoding: 'utf8', shell: process.platform === 'win32' }).trim();
}

if (process.argv[1] === import.meta.filename) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const missing = missingPackages(lock);
  Object.assign(lock.packages, missing);
  const hashless = unhashed(lock);
  for (const path of hashless) lock.packages[path] = { version: '', integrity: hashOf(path, lock), ...lock.packages[path] };
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${Object.keys(missing).length} packages for other systems added, ${hashless.length} hashes`);
}
