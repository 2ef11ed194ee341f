/** Tells that a change was not stored, until it is put aside. */
import { X } from 'lucide';
import { Icon } from './Icon.tsx';

export function StorageAlert({ shown, onClose }: { shown: boolean; onClose(): void }) {
  return (
    <div class="storage-alert" role="alert" hidden={!shown}>
      {shown && (
        <>
          <p>
            <b>Not saved.</b> The browser’s storage is full or refuses changes, so the last change was taken back.
          </p>
          <button type="button" class="icon-button" aria-label="Close this message" onClick={onClose}>
            <Icon of={X} />
          </button>
        </>
      )}
    </div>
  );
}
