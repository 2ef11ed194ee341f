/** Tells that a change was not stored, until it is put aside. */
import { X } from 'lucide';
import { t } from '../platform/text.ts';
import { Icon } from './Icon.tsx';
import { RichText } from './RichText.tsx';

export function StorageAlert({ shown, onClose }: { shown: boolean; onClose(): void }) {
  return (
    <div class="storage-alert" role="alert" hidden={!shown}>
      {shown && (
        <>
          <p>
            <RichText text={t('storage.full')} parts={{ b: (text) => <b>{text}</b> }} />
          </p>
          <button type="button" class="icon-button" aria-label={t('storage.close')} onClick={onClose}>
            <Icon of={X} />
          </button>
        </>
      )}
    </div>
  );
}
