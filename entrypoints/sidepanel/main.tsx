import { openAhead } from '../../lib/store/db';
import { startPage } from '../hooks/start-page';
import { SidePanel } from './SidePanel';

openAhead();
void startPage('panel_title', <SidePanel />);
