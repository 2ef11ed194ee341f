/** Starts the page that greets a reader after the installation. */
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/base.css';
import '../../components/controls.css';
import '../../components/sheet.css';
import '../content/highlights.css';
import './welcome.css';
import { App } from './App.tsx';

render(<App />, document.getElementById('app') as HTMLElement);
