import { startPage } from '../hooks/start-page';
import { Dashboard } from './Dashboard';

void startPage('dash_title', <Dashboard />);
