/** What the stores ask for and no window shows: logo and tiles, drawn from the icon and the pictures. */
import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { isRoot, pathOf } from '../browsers.mjs';

/** Their sizes, in px: what Chrome and Edge ask for. */
export const TILES = { small: { width: 440, height: 280 }, large: { width: 1400, height: 560 }, logo: { width: 300, height: 300 } };

const WORDS = {
  fr: { motto: 'Votre dossier Ségur vague 2, pas à pas', notOfficial: 'Extension non officielle' },
  en: { motto: 'Your Ségur wave 2 file, step by step', notOfficial: 'Unofficial extension' },
};

const LOOK = `* { box-sizing: border-box; margin: 0 } svg { display: block }
  .tile { display: flex; gap: 24px; align-items: center; height: 100vh; padding: 28px; background: #0b4f5e; color: #fff;
    font: 19px/1.3 system-ui, "DejaVu Sans", sans-serif; overflow: hidden }
  .tile svg { flex: none; width: 96px; height: 96px; border-radius: 22px; box-shadow: 0 0 0 2px #bfe3e6 }
  h1 { font-size: 30px; line-height: 1.1 } h1, p { text-wrap: balance } p { margin-top: 12px } .not-official { font-size: 16px; color: #ffd08a }
  .large { padding: 0 0 0 72px; gap: 40px; font-size: 30px } .large svg { width: 120px; height: 120px; margin-bottom: 28px; border-radius: 28px }
  .large h1 { font-size: 58px } .large .not-official { font-size: 24px } .large div { flex: 0 0 510px }
  .large img { width: 744px; border-radius: 12px; box-shadow: 0 8px 40px #0008 }`;

/** Draws them into the folder where the pictures are. */
export async function storeTiles(folder: string): Promise<void> {
  const icon = readFileSync('test/tools/icon.svg', 'utf8');
  const picture = `data:image/png;base64,${readFileSync(`${folder}/2-proofs.png`, 'base64')}`;
  const browser = await chromium.launch({ executablePath: pathOf('chrome'), chromiumSandbox: !isRoot() });
  try {
    const page = await browser.newPage();
    await draw(page, TILES.logo, icon, `${folder}/logo.png`);
    for (const [language, { motto, notOfficial }] of Object.entries(WORDS)) {
      const words = `<h1>Cap Convergence</h1><p>${motto}</p><p class="not-official">${notOfficial}</p>`;
      await draw(page, TILES.small, `<div class="tile">${icon}<div>${words}</div></div>`, `${folder}/tile-small-${language}.png`);
      const large = `<div class="tile large"><div>${icon}${words}</div><img src="${picture}"></div>`;
      await draw(page, TILES.large, large, `${folder}/tile-large-${language}.png`);
    }
  } finally {
    await browser.close();
  }
}

async function draw(page: Page, size: { width: number; height: number }, html: string, path: string): Promise<void> {
  await page.setViewportSize(size);
  await page.setContent(`<style>${LOOK}</style>${html}`);
  await page.screenshot({ path, omitBackground: size === TILES.logo });
  console.log(path);
}
