// `npm run pictures`: README's pictures, from those of the tours in both browsers (`npm start -- --tour`, and with `--firefox`).
import { copyFileSync, mkdirSync } from 'node:fs';

const PICTURES = {
  'page.png': 'chromium/2-wrong-answers.png',
  'panel.png': 'chromium/3-panel.png',
  'checklist.png': 'chromium/4-checklist.png',
  'chapters.png': 'chromium/6-chapters.png',
  'popup.png': 'chromium/8-popup.png',
  'firefox-page.png': 'firefox/2-wrong-answers.png',
  'firefox-sidebar.png': 'firefox/4-checklist.png',
  'firefox-popup.png': 'firefox/8-popup.png',
};

mkdirSync('test/pictures', { recursive: true });
for (const [picture, source] of Object.entries(PICTURES)) copyFileSync(`.output/tour/${source}`, `test/pictures/${picture}`);
