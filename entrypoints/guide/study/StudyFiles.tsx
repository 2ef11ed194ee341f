/** The saved terms as files, and a file of saved terms read back. */
import { useRef, useState } from 'preact/hooks';
import { download } from '../../../components/download.ts';
import type { Entry } from '../../../core/entry.ts';
import { mergeRecords, type Study, type StudyRecord } from '../../../core/study.ts';
import type { StudyTerm } from '../../../core/study-export.ts';
import { CONTENT_LANGUAGE, t } from '../../../platform/text.ts';
import { STUDY_WORDS } from './study-words.ts';

interface StudyFilesProps {
  terms: readonly StudyTerm[];
  study: Study;
  find(id: string): Entry | undefined;
  add(records: ReadonlyMap<string, StudyRecord>): Promise<boolean>;
}

const KINDS = [
  { id: 'anki', file: 'paingloss-anki.txt', type: 'text/tab-separated-values' },
  { id: 'csv', file: 'paingloss-study.csv', type: 'text/csv' },
  { id: 'markdown', file: 'paingloss-study.md', type: 'text/markdown' },
  { id: 'json', file: 'paingloss-study.json', type: 'application/json' },
] as const;
type Kind = (typeof KINDS)[number]['id'];

/** Files of saved terms are small; anything larger is another file. Bytes. */
const FILE_LIMIT = 20_000_000;

/** What became of an import: said to the reader. */
interface Outcome {
  text: string;
  /** What was left out, or what is wrong with the file as a whole. */
  more?: string;
  /** What is wrong inside the file, for those who write such files. */
  faults?: readonly string[];
}

/** Brought only when a file is wanted: reading and writing tables weighs more than the page. */
async function textOf(kind: Kind, terms: readonly StudyTerm[], study: Study, now: number): Promise<string> {
  const written = await import('../../../core/study-export.ts');
  if (kind === 'anki') return written.toAnki(terms);
  if (kind === 'csv') return written.toCsv(terms);
  if (kind === 'markdown') return written.toMarkdown(terms, STUDY_WORDS, now);
  return (await import('../../../core/study-file.ts')).toJson(study, now);
}

export function StudyFiles({ terms, study, find, add }: StudyFilesProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const input = useRef<HTMLInputElement>(null);

  async function read(file: File): Promise<Outcome> {
    if (file.size > FILE_LIMIT) return { text: t('study.files.nothing'), more: t('study.files.tooLarge') };
    const { readStudyFile } = await import('../../../core/study-file.ts');
    const result = readStudyFile(await file.text());
    if (!result.ok)
      return result.problem
        ? { text: t('study.files.nothing'), more: t(`study.files.problem.${result.problem}`) }
        : { text: t('study.files.nothing'), faults: result.faults };
    const known = [...result.records].filter(([id]) => find(id));
    const unknown = [...result.records.keys()].filter((id) => !find(id));
    const records = new Map(
      known.map(([id, record]) => {
        const mine = study.get(id);
        return [id, mine ? mergeRecords(mine, record) : record];
      }),
    );
    if (records.size > 0 && !(await add(records))) return { text: t('study.files.full') };
    const names = `${unknown.slice(0, 10).join(', ')}${unknown.length > 10 ? ' …' : ''}`;
    const text = t('study.files.imported', known.length);
    return unknown.length > 0 ? { text, more: t('study.files.unknown', [names]) } : { text };
  }

  return (
    <section class="study-files" aria-labelledby="study-files-heading">
      <h2 id="study-files-heading">{t('study.files.title')}</h2>
      {terms.length > 0 && (
        <>
          <p class="prose">{t('study.files.lead')}</p>
          <ul class="buttons" aria-label={t('study.files.export')}>
            {KINDS.map(({ id, file, type }) => (
              <li key={id}>
                <button
                  type="button"
                  class="button"
                  onClick={() => void textOf(id, terms, study, Date.now()).then((text) => download(file, type, text))}
                >
                  {t(`study.files.${id}`)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <label class="file-choice">
          <span>{t('study.files.import')}</span>
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
            {outcome.more && <p>{outcome.more}</p>}
            <ul class="bullets" lang={CONTENT_LANGUAGE}>
              {outcome.faults?.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
