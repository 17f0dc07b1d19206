import { browser } from 'wxt/browser';
import { openAhead } from '../../lib/store/db';
import { startPage } from '../hooks/start-page';
import { Popup } from './Popup';

openAhead();
void startPage('popup_title', <Popup />);
void browser.tabs.getCurrent().then((tab) => {
  if (tab) document.documentElement.dataset.in = 'tab';
});
