/** Starts the guide, the full-page part of the extension. */
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/base.css';
import '../../components/controls.css';
import '../../components/entry.css';
import '../../components/path.css';
import '../../components/roadmap.css';
import './guide.css';
import './glossary.css';
import './sections.css';
import './career/plan.css';
import './search/search.css';
import './study/study.css';
import './print.css';
import { setPageLanguage } from '../../platform/page-language.ts';
import { t } from '../../platform/text.ts';
import { App } from './App.tsx';

setPageLanguage(t('guide.title'));
render(<App />, document.getElementById('app') as HTMLElement);
