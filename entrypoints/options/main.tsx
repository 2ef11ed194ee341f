/** Starts the options. */
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/base.css';
import '../../components/controls.css';
import '../../components/sheet.css';
import '../content/highlights.css';
import './options.css';
import { setPageLanguage } from '../../platform/page-language.ts';
import { t } from '../../platform/text.ts';
import { App } from './App.tsx';

setPageLanguage(t('options.title'));
render(<App />, document.getElementById('app') as HTMLElement);
