/** Starts the toolbar popup, and the side panel, which loads this file too (`sidepanel/index.html`). */
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/base.css';
import '../../components/controls.css';
import '../../components/search.css';
import '../../components/entry.css';
import '../../components/page-terms.css';
import '../../components/path.css';
import './popup.css';
import { getSearcher } from '../../platform/glossary.ts';
import { setPageLanguage } from '../../platform/page-language.ts';
import { App } from './App.tsx';

setPageLanguage('PainGloss');
const surface = document.body.classList.contains('panel') ? 'panel' : 'popup';
const reading = getSearcher();
// storage is asked at the end of this turn: drawn is what it takes its time for
void Promise.resolve().then(() => render(<App surface={surface} reading={reading} />, document.getElementById('app') as HTMLElement));
