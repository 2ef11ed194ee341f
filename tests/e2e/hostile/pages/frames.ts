/** Frames of all kinds: what is in them is marked by the script that runs there. */

import { pageOf } from '../../pages.ts';
import { type Family, FOUND, TERMS } from '../hostile-page.ts';

const SIZE = 'width="500" height="150"';
const NO_CARD = 'the marks are in the frame (see card-in-frames.test.ts)';
const files = { '/inner.html': pageOf(TERMS), '/nothing.html': pageOf('<p>Nothing.</p>') };
const frame = (name: string, page: string): Family[number] => ({ name, page, marked: FOUND, files, noCard: NO_CARD });

export const FRAMES: Family = [
  frame('a frame of the same origin', `<iframe src="/inner.html" ${SIZE}></iframe>`),
  frame('a frame of another site', `<iframe src="OTHER/inner.html" ${SIZE}></iframe>`),
  frame('a frame without an address (srcdoc)', `<iframe srcdoc="${TERMS}" ${SIZE}></iframe>`),
  frame('a sandboxed frame', `<iframe sandbox src="/inner.html" ${SIZE}></iframe>`),
  frame('a sandboxed frame without an address', `<iframe sandbox srcdoc="${TERMS}" ${SIZE}></iframe>`),
  frame('a data: frame', `<iframe src="data:text/html,${TERMS}" ${SIZE}></iframe>`),
  frame('an object that holds a page', `<object data="/inner.html" type="text/html" ${SIZE}></object>`),
  frame('an embed that holds a page', `<embed src="/inner.html" type="text/html" ${SIZE}>`),
  frame('an empty frame, written into', `<iframe id="x" ${SIZE}></iframe><script>x.contentDocument.body.innerHTML = '${TERMS}'</script>`),
  frame(
    'an empty frame, written anew',
    `<iframe id="x" ${SIZE}></iframe><script>{ const d = x.contentDocument; d.open(); d.write('${TERMS}'); d.close(); }</script>`,
  ),
  frame('a frame that a script address fills', `<iframe src="javascript:'<p>About allodynia and sciatica.'" ${SIZE}></iframe>`),
  frame(
    'a blob: frame',
    `<iframe id="x" ${SIZE}></iframe><script>x.src = URL.createObjectURL(new Blob(['${TERMS}'], { type: 'text/html' }))</script>`,
  ),
  frame('a frame in a frame in a frame', `<iframe srcdoc="<iframe srcdoc='<iframe src=/inner.html></iframe>'></iframe>" ${SIZE}></iframe>`),
  frame('a frame of another site in one of its own', `<iframe srcdoc="<iframe src=OTHER/inner.html></iframe>" ${SIZE}></iframe>`),
  {
    ...frame(
      'a frame in a shadow tree',
      `<div><template shadowrootmode="closed"><iframe src="/inner.html" ${SIZE}></iframe></template></div>`,
    ),
    firefox: { because: 'its marks are there; a test cannot see them, since window.length leaves out frames in shadow trees', marked: [] },
  },
  frame('a lazy frame', `<iframe loading="lazy" src="/inner.html" ${SIZE}></iframe>`),
  frame(
    'a frame that may do nothing',
    `<iframe sandbox credentialless referrerpolicy="no-referrer" allow="" src="/inner.html" ${SIZE}></iframe>`,
  ),
  {
    name: 'a frameset',
    page: '<!doctype html><html lang="en"><frameset cols="50%,50%"><frame src="/inner.html"><frame src="/nothing.html"></frameset></html>',
    marked: FOUND,
    files,
    noCard: NO_CARD,
  },
  {
    name: 'a frame that appears, moves and goes',
    page: `<p>Opioid.</p><main></main>`,
    marked: ['opioid'],
    files,
    turns: [
      {
        what: 'appears',
        act: `const frame = document.createElement('iframe'); frame.id = 'x'; frame.src = '/inner.html'; document.querySelector('main').append(frame)`,
        marked: [...FOUND, 'opioid'],
      },
      { what: 'moves, and so loads again', act: 'document.body.prepend(x)', marked: [...FOUND, 'opioid'] },
      { what: 'goes to another address', act: 'x.src = "/nothing.html"', marked: ['opioid'] },
      { what: 'goes back', act: 'x.src = "/inner.html"', marked: [...FOUND, 'opioid'] },
      { what: 'is removed while it loads', act: 'x.contentWindow.location.reload(); x.remove()', marked: ['opioid'] },
    ],
  },
  {
    name: 'text that goes from a frame to the page',
    page: '<p>Opioid.</p><iframe id="x" srcdoc="<p id=y>Sciatica</p>"></iframe>',
    marked: ['opioid', 'sciatica'],
    moves: true,
    turns: [
      {
        what: 'into the page',
        act: 'window.y = x.contentDocument.getElementById("y"); document.body.append(document.adoptNode(y))',
        marked: ['opioid', 'sciatica'],
      },
      { what: 'into the frame', act: 'x.contentDocument.body.append(y)', marked: ['opioid', 'sciatica'] },
      { what: 'gone with its frame', act: 'x.remove()', marked: ['opioid'] },
    ],
  },
  // Chromium (156) takes such a frame for the extension's interface, unless a script of the extension was there before it.
  // One of another site that is called "chrome" ends the page with any extension that has a content script.
  ...['browser', 'chrome', 'scheduler', 'painGlossCard', 'painGlossEars', 'CSS'].flatMap((name) =>
    (name === 'chrome' ? [''] : ['', 'OTHER']).map((site) => ({
      name: `a page with a frame called ${name}, ${site ? 'of another site' : 'of its own'}`,
      page: `${TERMS}<iframe name="${name}" src="${site}/nothing.html"></iframe>`,
      files,
      marked: FOUND,
    })),
  ),
];
