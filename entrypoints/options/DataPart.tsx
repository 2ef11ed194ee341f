/** Everything as one file, and back; all options as they were at first. Each can be undone. */
import { useRef, useState } from 'preact/hooks';
import { download } from '../../components/download.ts';
import { type Backup, parseBackup, writeBackup } from '../../core/backup.ts';
import type { Fault } from '../../core/faults.ts';
import { getBackup, setBackup } from '../../platform/backup.ts';
import { Part } from './Part.tsx';

/** A file larger than this is no backup of ours. */
const LARGEST = 20_000_000;

interface Done {
  said: string;
  /** What was stored before; left out where there is nothing to undo. */
  before?: Backup;
}

export function DataPart() {
  const file = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState<Done>();
  const [faults, setFaults] = useState<Fault[]>([]);

  const replace = async (next: (before: Backup) => Backup, said: string): Promise<void> => {
    const before = await getBackup();
    try {
      await setBackup(next(before));
      setDone({ said, before });
    } catch {
      setDone({ said: 'The browser’s storage is full or refuses changes. Everything is as it was.' });
    }
  };
  const save = async (): Promise<void> => {
    const now = Date.now();
    const day = new Date(now).toISOString().slice(0, 10);
    download(`paingloss-backup-${day}.json`, 'application/json', writeBackup(await getBackup(), now));
  };
  const load = async (chosen: File): Promise<void> => {
    setDone(undefined);
    const parsed = chosen.size > LARGEST ? undefined : parseBackup(await chosen.text());
    setFaults(parsed?.ok ? [] : (parsed?.faults ?? [{ path: '', message: 'The file is too large for a backup.' }]));
    if (parsed?.ok) await replace(() => parsed.backup, `Everything is now as in ${chosen.name}.`);
  };

  return (
    <Part
      id="data"
      title="Your data"
      lead="Options, saved terms with where you met them, terms you know, and the ticks, plan and notes of the guide. Nothing leaves this device unless you save it to a file."
    >
      <p class="button-row">
        <button type="button" class="button" onClick={() => void save()}>
          Save everything to a file
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          Bring back from a file…
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            setFaults([]);
            void replace((before) => ({ ...before, settings: {} }), 'All options are as they were at first. Terms and ticks are kept.');
          }}
        >
          Reset all options
        </button>
      </p>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Backup file"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen) void load(chosen);
          event.currentTarget.value = '';
        }}
      />
      <div role="status">
        {faults.length > 0 && (
          <div class="faults">
            <p>Nothing was changed. This file cannot be read:</p>
            <ul>
              {faults.map(({ path, message }) => (
                <li key={`${path} ${message}`}>
                  {path && <code>{path}</code>} {message}
                </li>
              ))}
            </ul>
          </div>
        )}
        {done && (
          <p class="done">
            {done.said}{' '}
            {done.before && (
              <button type="button" class="text-button" onClick={() => void replace(() => done.before as Backup, 'Undone.')}>
                Undo
              </button>
            )}
          </p>
        )}
      </div>
    </Part>
  );
}
