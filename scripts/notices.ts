/** The licenses of the packages whose code is in the extension, as one text: it goes into every build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED } from './shipped.ts';

interface Manifest {
  name: string;
  version: string;
  license: string;
  homepage?: string;
}

/** Throws when a package has no license text. */
export function thirdPartyNotices(): string {
  const parts = SHIPPED.map((name) => {
    const folder = join('node_modules', name);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    const file = readdirSync(folder).find((entry) => /^licen[sc]e/i.test(entry));
    const text = file
      ? readFileSync(join(folder, file), 'utf8').trim()
      : `${manifest.license} license; its text is at https://spdx.org/licenses/${manifest.license}.html`;
    return `${manifest.name} ${manifest.version} (${manifest.license})\n${manifest.homepage ?? ''}\n\n${text}`;
  });
  return `PainGloss contains the following packages.\n\n${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
