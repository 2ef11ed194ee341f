/** A build of the extension whose English is one of the made languages: real browsers show it as their own. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Messages } from './get-message.ts';
import { type Pseudo, pseudoMessages } from './pseudo.ts';

/** Copies a build to a fresh folder and gives its path. Whoever asks removes it. */
export function buildIn(pseudo: Pseudo, build: string): string {
  const folder = mkdtempSync(join(tmpdir(), `paingloss-${pseudo}-`));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, '_locales/en/messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Messages;
  writeFileSync(file, JSON.stringify(pseudoMessages(messages, pseudo)));
  return folder;
}
