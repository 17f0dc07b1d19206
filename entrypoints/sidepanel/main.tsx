import { startPage } from '../hooks/start-page';
import { SidePanel } from './SidePanel';

void startPage('panel_title', <SidePanel />);
