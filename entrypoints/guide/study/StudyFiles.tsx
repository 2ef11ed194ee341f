/** The saved terms as files, and a file of saved terms read back. */
import { useRef, useState } from 'preact/hooks';
import { download } from '../../../components/download.ts';
import type { Entry } from '../../../core/entry.ts';
import { mergeRecords, type Study, type StudyRecord } from '../../../core/study.ts';
import type { StudyTerm } from '../../../core/study-export.ts';

interface StudyFilesProps {
  terms: readonly StudyTerm[];
  study: Study;
  find(id: string): Entry | undefined;
  add(records: ReadonlyMap<string, StudyRecord>): Promise<boolean>;
}

const KINDS = [
  { id: 'anki', name: 'Anki (TSV)', file: 'paingloss-anki.txt', type: 'text/tab-separated-values' },
  { id: 'csv', name: 'Table (CSV)', file: 'paingloss-study.csv', type: 'text/csv' },
  { id: 'markdown', name: 'Markdown', file: 'paingloss-study.md', type: 'text/markdown' },
  { id: 'json', name: 'Everything (JSON)', file: 'paingloss-study.json', type: 'application/json' },
] as const;
type Kind = (typeof KINDS)[number]['id'];

/** Files of saved terms are small; anything larger is another file. Bytes. */
const FILE_LIMIT = 20_000_000;

/** What became of an import: said to the reader. */
interface Outcome {
  text: string;
  faults: readonly string[];
}

/** Brought only when a file is wanted: reading and writing tables weighs more than the page. */
async function textOf(kind: Kind, terms: readonly StudyTerm[], study: Study, now: number): Promise<string> {
  const written = await import('../../../core/study-export.ts');
  if (kind === 'anki') return written.toAnki(terms);
  if (kind === 'csv') return written.toCsv(terms);
  if (kind === 'markdown') return written.toMarkdown(terms, now);
  return (await import('../../../core/study-file.ts')).toJson(study, now);
}

export function StudyFiles({ terms, study, find, add }: StudyFilesProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const input = useRef<HTMLInputElement>(null);

  async function read(file: File): Promise<Outcome> {
    if (file.size > FILE_LIMIT) return { text: 'Nothing was imported.', faults: ['The file is too large for a list of terms.'] };
    const { readStudyFile } = await import('../../../core/study-file.ts');
    const result = readStudyFile(await file.text());
    if (!result.ok) return { text: 'Nothing was imported.', faults: result.faults };
    const known = [...result.records].filter(([id]) => find(id));
    const unknown = [...result.records.keys()].filter((id) => !find(id));
    const records = new Map(
      known.map(([id, record]) => {
        const mine = study.get(id);
        return [id, mine ? mergeRecords(mine, record) : record];
      }),
    );
    if (records.size > 0 && !(await add(records))) return { text: 'Nothing was imported: the browser’s storage is full.', faults: [] };
    const count = known.length === 1 ? '1 term' : `${known.length} terms`;
    const left =
      unknown.length > 0 ? [`Left out, not in this glossary: ${unknown.slice(0, 10).join(', ')}${unknown.length > 10 ? ' …' : ''}`] : [];
    return { text: `Imported ${count}.`, faults: left };
  }

  return (
    <section class="study-files" aria-labelledby="study-files-heading">
      <h2 id="study-files-heading">Export and import</h2>
      {terms.length > 0 && (
        <>
          <p class="prose">Only “Everything” holds what the cards remember. The table can be read back too, as a list of terms.</p>
          <ul class="buttons" aria-label="Export">
            {KINDS.map(({ id, name, file, type }) => (
              <li key={id}>
                <button
                  type="button"
                  class="button"
                  onClick={() => void textOf(id, terms, study, Date.now()).then((text) => download(file, type, text))}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <label class="file-choice">
          <span>Import a file of saved terms (JSON or CSV)</span>
          <input
            ref={input}
            type="file"
            accept=".json,.csv,.tsv,.txt"
            onChange={() => {
              const file = input.current?.files?.[0];
              if (!file) return;
              void read(file).then((result) => {
                setOutcome(result);
                // the same file, mended, can be chosen again
                if (input.current) input.current.value = '';
              });
            }}
          />
        </label>
      </p>
      <div role="status" class="outcome">
        {outcome && (
          <>
            <p>
              <b>{outcome.text}</b>
            </p>
            <ul class="bullets">
              {outcome.faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
