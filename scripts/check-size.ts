/** The size budgets of what pages load. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip: what every page loads (design: 25 KB), and what comes with the first card. */
const BUDGETS = [
  { name: 'every page', files: ['ears.js', 'content-scripts/content.js', 'content-scripts/content.css'], bytes: 25_000 },
  { name: 'first card', files: ['card.js'], bytes: 25_000 },
];

/** Prints the size of each build's scripts and says whether all are within the budgets. */
export function checkSize(): boolean {
  return ['chrome-mv3', 'firefox-mv3']
    .flatMap((build) =>
      BUDGETS.map(({ name, files, bytes }) => {
        const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(`.output/${build}/${file}`)).length, 0);
        const fits = size <= bytes;
        console.log(`${build}, ${name}: ${(size / 1000).toFixed(1)} kB gzip of ${bytes / 1000} kB${fits ? '' : ': over the budget'}`);
        return fits;
      }),
    )
    .every(Boolean);
}
