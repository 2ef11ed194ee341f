/** The words of the document as which saved terms are kept. */
import type { StudyWords } from '../../../core/study-export.ts';
import { t } from '../../../platform/text.ts';

export const STUDY_WORDS: StudyWords = {
  get title() {
    return t('study.saved');
  },
  met: (page) => t('study.document.met', [page]),
  sources: (list) => t('study.document.sources', [list]),
  origin: (day) => t('study.document.origin', [day]),
};
