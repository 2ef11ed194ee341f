/** Draws the card as the page has it: in a shadow tree, with its own CSS. */
import { render } from 'preact';
import { onTestFinished, vi } from 'vitest';
import { Card, type CardActions, type CardProps } from '../../components/Card.tsx';
import cardCss from '../../components/card.css?inline';
import themeCss from '../../components/theme.css?inline';
import { makeEntry } from '../core/make-entry.ts';

export const FULL = makeEntry('allodynia', {
  category: 'symptom-sign',
  gloss: 'Pain from something that does not normally hurt.',
  definition: 'Pain due to a stimulus that does not normally provoke pain.',
  synonyms: ['touch pain'],
  abbreviations: ['ALD'],
  brands: ['Brandol'],
  narrower: ['thermal allodynia'],
  lookalikes: [],
  sources: [
    { organisation: 'IASP', title: 'Terminology', year: '2020', url: 'https://www.iasp-pain.org/', read: true },
    { organisation: 'A printed book', title: 'Textbook of Pain', year: 'current', url: '', read: false },
  ],
  checked: '2026-11-24',
});

export interface RenderedCard {
  host: HTMLElement;
  card: HTMLElement;
  actions: Record<Exclude<keyof CardActions, 'onSay'> | 'onSay', ReturnType<typeof vi.fn>>;
  /** A button by its accessible name; undefined where there is none. */
  button(name: string): HTMLButtonElement | undefined;
  text(): string;
}

export function renderCard(props: Partial<CardProps> = {}, scheme: 'light' | 'dark' = 'light'): RenderedCard {
  const host = document.createElement('div');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${themeCss}\n${cardCss}\n:host { display: block; color-scheme: ${scheme}; }`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);
  onTestFinished(() => host.remove());
  const actions = {
    onClose: vi.fn(),
    onBack: vi.fn(),
    onRelated: vi.fn(),
    onDetail: vi.fn(),
    onSave: vi.fn(),
    onKnow: vi.fn(),
    onGuide: vi.fn(),
    onStep: vi.fn(),
    onPin: vi.fn(),
    onCopy: vi.fn(),
    onSay: vi.fn(),
  };
  const entry = props.entry ?? FULL;
  const all: CardProps = {
    form: entry.headword,
    related: [],
    otherSenses: [],
    pinned: false,
    copied: false,
    trouble: false,
    saved: false,
    canGoBack: false,
    detail: false,
    position: undefined,
    ...actions,
    ...props,
    entry,
  };
  render(<Card {...all} />, root);
  const card = root.querySelector<HTMLElement>('.card') as HTMLElement;
  return {
    host,
    card,
    actions,
    button: (name) => [...card.querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name),
    text: () => card.textContent ?? '',
  };
}
