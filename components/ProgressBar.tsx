/** How much of something is done: a bar with its figures. */

interface ProgressBarProps {
  done: number;
  of: number;
  /** What is counted, for the text under the bar: "milestones". */
  unit: string;
  label: string;
}

export function ProgressBar({ done, of, unit, label }: ProgressBarProps) {
  return (
    <div class="progress">
      <div
        class="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={done}
        aria-valuetext={`${done} of ${of} ${unit}`}
      >
        <div class="progress-done" style={{ inlineSize: `${of ? (done / of) * 100 : 0}%` }} />
      </div>
      <span class="progress-text" aria-hidden="true">
        {done} of {of} {unit}
      </span>
    </div>
  );
}
