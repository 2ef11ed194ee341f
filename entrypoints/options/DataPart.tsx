/** Everything as one file, and back; all options as they were at first. Each can be undone. */
import { useRef, useState } from 'preact/hooks';
import { download } from '../../components/download.ts';
import { type Backup, parseBackup, writeBackup } from '../../core/backup.ts';
import type { Fault } from '../../core/faults.ts';
import { getBackup, setBackup } from '../../platform/backup.ts';
import { t } from '../../platform/text.ts';
import { Part } from './Part.tsx';

/** A file larger than this is no backup of ours. */
const LARGEST = 20_000_000;

/** What is wrong with the file as a whole is said to its reader; faults inside it are for those who write such files. */
function inOwnWords(fault: Fault): Fault {
  if (fault.path === '' || fault.path === 'format') return { path: '', message: t('options.data.noBackup') };
  return fault.path === 'version' ? { path: '', message: t('options.data.otherVersion') } : fault;
}

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
      setDone({ said: t('options.data.full') });
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
    setFaults(parsed?.ok ? [] : (parsed?.faults.map(inOwnWords) ?? [{ path: '', message: t('options.data.tooLarge') }]));
    if (parsed?.ok) await replace(() => parsed.backup, t('options.data.loaded', [chosen.name]));
  };

  return (
    <Part id="data" title={t('options.data.title')} lead={t('options.data.lead')}>
      <p class="button-row">
        <button type="button" class="button" onClick={() => void save()}>
          {t('options.data.save')}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {t('options.data.load')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            setFaults([]);
            void replace((before) => ({ ...before, settings: {} }), t('options.data.resetDone'));
          }}
        >
          {t('options.data.reset')}
        </button>
      </p>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('options.data.file')}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen) void load(chosen);
          event.currentTarget.value = '';
        }}
      />
      <div role="status">
        {faults.length > 0 && (
          <div class="faults">
            <p>{t('options.data.faults')}</p>
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
              <button type="button" class="text-button" onClick={() => void replace(() => done.before as Backup, t('options.data.undone'))}>
                {t('options.data.undo')}
              </button>
            )}
          </p>
        )}
      </div>
    </Part>
  );
}
