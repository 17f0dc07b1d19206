import { startPage } from '../hooks/start-page';
import { Welcome } from './Welcome';

void startPage('welcome_title', <Welcome />);
