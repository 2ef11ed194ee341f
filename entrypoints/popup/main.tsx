/** Starts the toolbar popup. */
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/base.css';
import '../../components/controls.css';
import '../../components/search.css';
import '../../components/entry.css';
import '../../components/page-terms.css';
import '../../components/path.css';
import './popup.css';
import { App } from './App.tsx';

render(<App />, document.getElementById('app') as HTMLElement);
