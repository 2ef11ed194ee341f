/** The size budget of what every page loads. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip of the content script with its CSS (design: 25 KB). */
const CONTENT_BUDGET = 25_000;

/** Prints the size of each build's content script and says whether all are within the budget. */
export function checkSize(): boolean {
  return ['chrome-mv3', 'firefox-mv3']
    .map((name) => {
      const size = ['content.js', 'content.css'].reduce(
        (sum, file) => sum + gzipSync(readFileSync(`.output/${name}/content-scripts/${file}`)).length,
        0,
      );
      const fits = size <= CONTENT_BUDGET;
      console.log(
        `${name}: content script ${(size / 1000).toFixed(1)} kB gzip of ${CONTENT_BUDGET / 1000} kB${fits ? '' : ': over the budget'}`,
      );
      return fits;
    })
    .every(Boolean);
}
