import { startPage } from '../hooks/start-page';
import { Popup } from './Popup';

void startPage('popup_title', <Popup />);
