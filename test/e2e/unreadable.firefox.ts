import { launchFirefox } from './firefox';
import { expect, test } from './fixtures';
import { DUI_FORM } from './replica-pages';
import { speak } from './surface';
import { hinted } from './waits';

test('Firefox that never remembers history: every page says why nothing is stored and what to do, and the hints work', async ({ site }) => {
  const firefox = await launchFirefox({ ...site, drawsSeldom: true, neverRemembers: true });
  try {
    const hand = await firefox.openExtensionPage('welcome.html');
    await hand.evaluate(speak, 'fr' as const);
    for (const page of ['popup.html', 'sidepanel.html', 'dashboard.html']) {
      const shown = await firefox.openExtensionPage(page);
      await expect
        .poll(() => shown.evaluate(() => document.querySelector('[role="alert"]')?.textContent ?? ''), page)
        .toMatch(/ne peuvent pas être affichées.*ne conserve jamais l’historique.*fenêtre normale.*fonctionnent toujours/);
      await shown.close();
    }
    const form = await firefox.open(DUI_FORM);
    await hinted(form);
    expect(form.errors).toEqual([]);
  } finally {
    await firefox.close();
  }
});
