/** The foot of the popup: what concerns all pages, and the ways to the larger surfaces. */
import { Icon } from '../../components/Icon.tsx';
import { BookOpen, Eye, EyeOff, PanelRight, Settings } from '../../components/icons.ts';
import { t } from '../../platform/text.ts';

interface PopupFooterProps {
  hidden: boolean;
  onHide(hidden: boolean): void;
  /** Opens the side panel; undefined in the panel itself, and where the browser has none. */
  onPanel: (() => void) | undefined;
  /** The version whose news were not read yet; empty where there are none. */
  news: string;
  onNews(): void;
}

export function PopupFooter({ hidden, onHide, onPanel, news, onNews }: PopupFooterProps) {
  return (
    <footer class="popup-footer">
      <button type="button" class="foot-button" aria-pressed={hidden} title={t('popup.foot.hideTitle')} onClick={() => onHide(!hidden)}>
        <Icon of={hidden ? EyeOff : Eye} />
        {t('popup.foot.hide')}
      </button>
      {onPanel && (
        <button type="button" class="foot-button" title={t('popup.foot.panelTitle')} onClick={onPanel}>
          <Icon of={PanelRight} />
          {t('popup.foot.panel')}
        </button>
      )}
      <a class="foot-button" href="/guide.html" target="_blank" rel="noopener">
        <Icon of={BookOpen} />
        {t('popup.foot.guide')}
      </a>
      <a class="foot-button" href="/options.html" target="_blank" rel="noopener">
        <Icon of={Settings} />
        {t('popup.foot.options')}
      </a>
      {news && (
        // biome-ignore lint/a11y/useValidAnchor: it goes somewhere; the click only tells that the news were seen
        <a class="foot-button" href="/welcome.html#whats-new" target="_blank" rel="noopener" onClick={onNews}>
          {t('popup.foot.news', [news])}
        </a>
      )}
    </footer>
  );
}
