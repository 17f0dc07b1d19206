import type { Surface, Tab } from './surface';

/** The numbers and addresses of the replica's ready-made candidatures. */
export const DUI_FORM = '/candidatures/RTPJTHIJVH/etape-1';
export const DUI_DASHBOARD = '/candidatures/RTPJTHIJVH';
export const DUI_CHAPTERS = '/candidatures/QMZKWPLDXA/etape-3';
export const LGC_FORM = '/candidatures/IZCYKCWXGY/etape-1';

/** A control of the replica's forms, by the name that it posts. */
export function control(name: string): string {
  return `[name="${name}"]`;
}

/** What assistive technology says of a control after its name: the texts that `aria-describedby` points to. */
export function descriptionOf(tab: Tab, selector: string): Promise<string> {
  return tab.evaluate((wanted) => {
    const ids = document.querySelector(wanted)?.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  }, selector);
}

/** The badges of all tabs, asked from a page of the extension. */
export function badgesOf(extensionPage: Tab): Promise<string[]> {
  return extensionPage.evaluate(async () => {
    const tabs = await browser.tabs.query({});
    return Promise.all(tabs.map(({ id }) => browser.action.getBadgeText(id === undefined ? {} : { tabId: id })));
  });
}

/** "3/19": the answers that the panel counts on the page in the tab; what it says instead where it counts none. */
export function answersIn(panel: Surface): Promise<string> {
  return panel.evaluate(() => {
    const bar = document.querySelector('.progress [role="progressbar"]');
    if (!bar) return document.body.innerText.slice(0, 600);
    return `${bar.getAttribute('aria-valuenow')}/${bar.getAttribute('aria-valuemax')}`;
  });
}
