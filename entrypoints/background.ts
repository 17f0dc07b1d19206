import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { accept } from '../lib/browser/accept';
import { answer, isPrivate } from '../lib/browser/answer';
import { showLate, showPage, showPaused } from '../lib/browser/button';
import { openCandidature, openPanel, openRule } from '../lib/browser/open';
import { createRate } from '../lib/browser/rate';
import { noteUnstored } from '../lib/browser/unstored';
import { warnOnce } from '../lib/browser/warn';
import { sendToAllPages } from '../lib/browser/messages';
import { closeStorage, tellChoices } from '../lib/browser/page-choices';
import { REMINDERS, remind } from '../lib/browser/reminders/remind';
import { numberIn } from '../lib/browser/reminders/said';
import { readManaged } from '../lib/browser/managed';
import { watchSettings } from '../lib/browser/settings';
import { keepInStep } from '../lib/browser/sync-when';
import { bringBackClock } from '../lib/store/clock';
import { openAgain } from '../lib/store/db';
import { storeFailure } from '../lib/store/errors';

export default defineBackground({
  type: 'module',
  main() {
    const mayOpen = createRate();
    const extension = { id: browser.runtime.id, pages: browser.runtime.getURL('/') };

    browser.runtime.onMessage.addListener((sent, sender, reply) => {
      const taken = accept(sent, sender, extension);
      if (!taken.ok) {
        if (taken.refusal !== 'not-ours') warnOnce(`A message was refused: ${taken.refusal}`);
        return false;
      }
      const { message } = taken;
      if ((message.type === 'openPanel' || message.type === 'openRule') && !mayOpen(Date.now(), sender.tab)) return false;
      if (message.type === 'openPanel') {
        void openPanel(sender.tab?.windowId).then(reply);
        return true;
      }
      const { tab } = sender;
      if (message.type === 'paused') {
        if (tab?.id !== undefined) void showPaused(tab.id);
        return false;
      }
      if (message.type === 'pageRead' && tab?.id !== undefined) void showPage(tab.id, message.data.findings);
      if (isPrivate(message, tab)) {
        reply(true);
        return true;
      }
      answer(message, new Date().toISOString(), { stored, openRule, dismissed: () => void sendToAllPages('memoryChanged') }).then(
        reply,
        (error) => {
          const failure = storeFailure(error);
          warnOnce(`The store failed: ${failure}`);
          void noteUnstored(failure);
          reply(false);
        },
      );
      return true;
    });

    browser.runtime.onConnect.addListener(() => {}); // a line of a page stands once it is heard
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'open-panel') void openPanel(tab?.windowId);
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void welcome(`${extension.pages}welcome.html`);
    });
    browser.runtime.onStartup.addListener(() => {
      void bringBackClock().then(refresh, refresh);
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === REMINDERS) refresh();
    });
    browser.permissions.onAdded.addListener(({ permissions }) => {
      if (permissions?.includes('notifications')) listenToClicks();
      refresh();
    });
    watchSettings(refresh);
    tellChoices();
    browser.storage.session.onChanged.addListener(refresh); // everything was erased
    keepInStep();
    listenToClicks();
    closeStorage();
    refresh();
  },
});

async function welcome(url: string): Promise<void> {
  if (!(await readManaged()).withoutWelcome) await browser.tabs.create({ url });
}

function stored(): void {
  void noteUnstored(null);
  refresh();
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Reminders and badge again, soon after anything that may change them: once for many changes in a row. */
function refresh(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const instant = Date.now();
    openAgain()
      .then(() => Promise.all([remind(instant), showLate(instant)]))
      .catch((error) => {
        warnOnce(`Reminders could not be made: ${storeFailure(error)}`);
      });
  }, 300);
}

/** `browser.notifications` exists only once the permission is granted. */
function listenToClicks(): void {
  if (browser.notifications?.onClicked.hasListener(clicked)) return;
  browser.notifications?.onClicked.addListener(clicked);
}

function clicked(id: string): void {
  void openCandidature(numberIn(id));
  void browser.notifications.clear(id);
}
