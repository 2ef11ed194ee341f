/** On which sites pages are marked. */
import { CheckLine } from '../../components/CheckLine.tsx';
import { Choice } from '../../components/Choice.tsx';
import { DEFAULTS } from '../../core/settings.ts';
import { t } from '../../platform/text.ts';
import { HostField } from './HostField.tsx';
import { Part, type PartProps } from './Part.tsx';

export function SitesPart({ settings, onChange }: PartProps) {
  const { enabled, siteMode, onSites, offSites, privateSites } = settings;
  return (
    <Part id="sites" title={t('options.sites.title')} lead={t('options.sites.lead')}>
      <CheckLine checked={enabled} onChange={(on) => onChange({ enabled: on })}>
        {t('options.sites.enabled')}
      </CheckLine>
      <Choice
        name="mode"
        legend={t('options.sites.mode.legend')}
        value={siteMode}
        onChange={(next) => onChange({ siteMode: next })}
        options={[
          { id: 'everywhere', label: t('options.sites.mode.everywhere') },
          { id: 'only', label: t('options.sites.mode.only') },
        ]}
      />
      <HostField
        id="hosts-on"
        label={t('options.sites.on')}
        note={siteMode === 'only' ? t('options.sites.onAlone') : t('options.sites.onExceptions')}
        hosts={onSites}
        onChange={(hosts) => onChange({ onSites: hosts })}
      />
      <HostField id="hosts-off" label={t('options.sites.off')} hosts={offSites} onChange={(hosts) => onChange({ offSites: hosts })} />
      <details class="fold">
        <summary>{t('options.sites.private')}</summary>
        <HostField
          id="hosts-private"
          label={t('options.sites.privateLabel')}
          note={t('options.sites.privateNote')}
          hosts={privateSites}
          onChange={(hosts) => onChange({ privateSites: hosts })}
        />
        <p>
          <button type="button" class="button" onClick={() => onChange({ privateSites: DEFAULTS.privateSites })}>
            {t('options.sites.privateReset')}
          </button>
        </p>
      </details>
      <p class="sheet-note">{t('options.sites.note')}</p>
    </Part>
  );
}
