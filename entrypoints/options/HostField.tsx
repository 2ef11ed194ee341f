/** A list of hosts as text, one a line. It is stored when the field is left, and lines that are no hosts are named. */
import { useEffect, useState } from 'preact/hooks';
import { RichText } from '../../components/RichText.tsx';
import { readHosts } from '../../core/host-list.ts';
import { t } from '../../platform/text.ts';

interface HostFieldProps {
  /** Id of the text field. */
  id: string;
  label: string;
  note?: string;
  hosts: readonly string[];
  onChange(hosts: string[]): void;
}

const LINES = { least: 3, most: 12 };

export function HostField({ id, label, note, hosts, onChange }: HostFieldProps) {
  const stored = hosts.join('\n');
  const [text, setText] = useState(stored);
  const [faults, setFaults] = useState<string[]>([]);
  // what is changed elsewhere shows here, too
  useEffect(() => setText(stored), [stored]);

  const store = (): void => {
    const list = readHosts(text);
    setFaults(list.faults);
    setText([...list.hosts, ...list.faults].join('\n'));
    if (list.hosts.join('\n') !== stored) onChange(list.hosts);
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <p class="field-note" id={`${id}-note`}>
        {note && <>{note} </>}
        <RichText text={t('options.sites.hosts')} parts={{ code: (text) => <code>{text}</code> }} />
      </p>
      <textarea
        id={id}
        rows={Math.min(LINES.most, Math.max(LINES.least, text.split('\n').length + 1))}
        spellcheck={false}
        autocapitalize="off"
        value={text}
        aria-describedby={`${id}-note ${id}-faults`}
        aria-invalid={faults.length > 0}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={store}
      />
      <p class="field-fault" id={`${id}-faults`} role="status">
        {faults.length > 0 && t('options.sites.faults', [faults.slice(0, 5).join(', ')])}
      </p>
    </div>
  );
}
