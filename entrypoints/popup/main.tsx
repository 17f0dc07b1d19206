import { openAhead } from '../../lib/store/db';
import { startPage } from '../hooks/start-page';
import { Popup } from './Popup';

openAhead();
void startPage('popup_title', <Popup />);
