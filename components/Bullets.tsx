/** A plain list under a small heading. */
import { CONTENT_LANGUAGE } from '../platform/text.ts';

export function Bullets({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 class="part">{title}</h3>
      <ul class="bullets" lang={CONTENT_LANGUAGE}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
