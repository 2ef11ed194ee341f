/** A stopwatch for an answer spoken aloud. */
import { useEffect, useState } from 'preact/hooks';
import { clockText, elapsed, STOPPED, startOrStop } from '../core/stopwatch.ts';
import { t } from '../platform/text.ts';
import { spokenTime } from './durations.ts';

/** `clock` tells the time in milliseconds. */
export function AnswerTimer({ clock }: { clock(): number }) {
  const [watch, setWatch] = useState(STOPPED);
  const [now, setNow] = useState(clock);
  const running = watch.since !== undefined;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setNow(clock()), 250);
    return () => clearInterval(timer);
  }, [running, clock]);
  const press = (): void => {
    const at = clock();
    setNow(at);
    setWatch(startOrStop(watch, at));
  };
  const time = elapsed(watch, now);
  return (
    <div class="timer">
      <span class="timer-time" role="timer" aria-label={spokenTime(time)}>
        {clockText(time)}
      </span>
      <button type="button" class="button" onClick={press}>
        {running ? t('interview.timer.stop') : time > 0 ? t('interview.timer.goOn') : t('interview.timer.start')}
      </button>
      {time > 0 && !running && (
        <button type="button" class="button" onClick={() => setWatch(STOPPED)}>
          {t('interview.timer.reset')}
        </button>
      )}
    </div>
  );
}
