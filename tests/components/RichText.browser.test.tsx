/** A message with elements inside. */
import { describe, expect, it } from 'vitest';
import { RichText } from '../../components/RichText.tsx';
import { show } from './show.tsx';

const parts = { key: (name: string) => <kbd>{name}</kbd>, link: (text: string) => <a href="/x">{text}</a> };

describe('a text with tags', () => {
  it.each([
    ['no tag at all', 'no tag at all'],
    ['<key>n</key> steps', '<kbd>n</kbd> steps'],
    ['press <key>n</key> or <key>p</key>.', 'press <kbd>n</kbd> or <kbd>p</kbd>.'],
    ['<link>See all</link> with <key>Esc</key>', '<a href="/x">See all</a> with <kbd>Esc</kbd>'],
    ['<other>as text</other>', 'as text'],
    ['2 < 3 and <key>', '2 &lt; 3 and &lt;key&gt;'],
    ['<key></key>!', '<kbd></kbd>!'],
    ['', ''],
  ])('%s', (text, html) => {
    expect(show(<RichText text={text} parts={parts} />).root.innerHTML).toBe(html);
  });

  it('never takes what is filled in for markup of the page', () => {
    const { root } = show(<RichText text={'<key><img src=x onerror=alert(1)></key>'} parts={parts} />);
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});
