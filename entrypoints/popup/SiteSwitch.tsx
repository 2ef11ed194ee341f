/** The header's switch for marking on this site; a sentence where there is no site to switch. */
import { Switch } from '../../components/Switch.tsx';
import type { Settings } from '../../core/settings.ts';
import { isSiteOn } from '../../core/sites.ts';
import type { Page } from './usePage.ts';

interface SiteSwitchProps {
  page: Page;
  settings: Settings | undefined;
  onSwitch(host: string, on: boolean): void;
}

export function SiteSwitch({ page, settings, onSwitch }: SiteSwitchProps) {
  if (page.state === 'silent') return <p class="site-note">This page cannot be marked</p>;
  if (page.state === 'asking' || !settings) return null;
  const { host } = page.page;
  if (!host) return <p class="site-note">A local file, no site to switch</p>;
  return (
    <Switch on={isSiteOn(settings, host)} onChange={(on) => onSwitch(host, on)} title={host}>
      Marking on <bdi class="host">{host}</bdi>
    </Switch>
  );
}
