/** How much of something is done: a bar with its figures. */

interface ProgressBarProps {
  done: number;
  of: number;
  /** The figures in words, under the bar: "3 of 10 milestones". */
  text: string;
  label: string;
}

export function ProgressBar({ done, of, text, label }: ProgressBarProps) {
  return (
    <div class="progress">
      <div
        class="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={done}
        aria-valuetext={text}
      >
        <div class="progress-done" style={{ inlineSize: `${of ? (done / of) * 100 : 0}%` }} />
      </div>
      <span class="progress-text" aria-hidden="true">
        {text}
      </span>
    </div>
  );
}
