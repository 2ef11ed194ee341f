/** On which sites pages are marked. */
import { CheckLine } from '../../components/CheckLine.tsx';
import { Choice } from '../../components/Choice.tsx';
import { DEFAULTS } from '../../core/settings.ts';
import { HostField } from './HostField.tsx';
import { Part, type PartProps } from './Part.tsx';

export function SitesPart({ settings, onChange }: PartProps) {
  const { enabled, siteMode, onSites, offSites, privateSites } = settings;
  return (
    <Part id="sites" title="Sites" lead="One site can also be switched in the toolbar popup, with one click.">
      <CheckLine checked={enabled} onChange={(on) => onChange({ enabled: on })}>
        Mark terms on pages
      </CheckLine>
      <Choice
        name="mode"
        legend="Where?"
        value={siteMode}
        onChange={(next) => onChange({ siteMode: next })}
        options={[
          { id: 'everywhere', label: 'On all sites but those that are off' },
          { id: 'only', label: 'Only on the sites that are on' },
        ]}
      />
      <HostField
        label="Sites that are on"
        note={siteMode === 'only' ? 'Nothing is marked anywhere else.' : 'Exceptions from the two lists below.'}
        hosts={onSites}
        onChange={(hosts) => onChange({ onSites: hosts })}
      />
      <HostField label="Sites that are off" hosts={offSites} onChange={(hosts) => onChange({ offSites: hosts })} />
      <details class="fold">
        <summary>Left alone from the start: portals, mail, banks, documents</summary>
        <HostField
          label="Sites left alone from the start"
          note="What stands there is private, or is being written. Take out what you want marked."
          hosts={privateSites}
          onChange={(hosts) => onChange({ privateSites: hosts })}
        />
        <p>
          <button type="button" class="button" onClick={() => onChange({ privateSites: DEFAULTS.privateSites })}>
            Bring the original list back
          </button>
        </p>
      </details>
      <p class="sheet-note">
        Pages with a password field are never read, and neither are text fields, editors, and code. In your browser’s own page for
        extensions you can also choose on which sites PainGloss may run at all; it keeps to that.
      </p>
    </Part>
  );
}
