/** The header's switch for marking on this site; a sentence where there is no site to switch. */
import { RichText } from '../../components/RichText.tsx';
import { Switch } from '../../components/Switch.tsx';
import type { Settings } from '../../core/settings.ts';
import { isSiteOn } from '../../core/sites.ts';
import { t } from '../../platform/text.ts';
import type { Page } from './usePage.ts';

interface SiteSwitchProps {
  page: Page;
  settings: Settings | undefined;
  onSwitch(host: string, on: boolean): void;
}

export function SiteSwitch({ page, settings, onSwitch }: SiteSwitchProps) {
  if (page.state === 'silent') return <p class="site-note">{t('popup.site.silent')}</p>;
  if (page.state === 'asking' || !settings) return null;
  const { host } = page.page;
  if (!host) return <p class="site-note">{t('popup.site.file')}</p>;
  return (
    <Switch on={isSiteOn(settings, host)} onChange={(on) => onSwitch(host, on)} title={host}>
      <RichText text={t('popup.site.on', [host])} parts={{ host: (name) => <bdi class="host">{name}</bdi> }} />
    </Switch>
  );
}
