/** Frameworks that own their text nodes: they throw, or complain, where one is not what they left. */
import { readFileSync } from 'node:fs';
import { type Family, FOUND } from '../hostile-page.ts';

const preact = { '/preact.mjs': { body: readFileSync('node_modules/preact/dist/preact.mjs', 'utf8'), type: 'text/javascript' } };
const APP =
  '<div id="app"><article><h1>Sciatica</h1><p>Seen <b>0</b> times: allodynia &amp; opioid.</p><ul><li>hyperalgesia</li></ul></article></div>';

export const RENDERING: Family = [
  {
    name: 'what a server has rendered and Preact takes over',
    files: preact,
    page: `${APP}<script type="module">
      import { h, hydrate } from '/preact.mjs';
      window.complaints = [];
      console.error = console.warn = (...said) => complaints.push(said.join(' '));
      const view = (n) => h('article', null, h('h1', null, 'Sciatica'), h('p', null, 'Seen ', h('b', null, n), ' times: allodynia & opioid.'),
        h('ul', null, h('li', null, 'hyperalgesia'), n > 2 ? h('li', null, 'fibromyalgia') : null));
      const nodes = [app.querySelector('p').firstChild, app.querySelector('h1').firstChild];
      window.show = (n) => {
        hydrate(view(n), app);
        if (nodes[0] !== app.querySelector('p').firstChild || nodes[1] !== app.querySelector('h1').firstChild) complaints.push('its nodes are others');
      };
    </script>`,
    marked: ['allodynia', 'hyperalgesia', 'opioid', 'sciatica'],
    turns: [
      { what: 'taken over', act: 'show(0)', marked: ['allodynia', 'hyperalgesia', 'opioid', 'sciatica'] },
      {
        what: 'five times',
        act: 'for (let n = 1; n < 6; n++) show(n)',
        marked: ['allodynia', 'fibromyalgia', 'hyperalgesia', 'opioid', 'sciatica'],
      },
      { what: 'one item fewer', act: 'show(1)', marked: ['allodynia', 'hyperalgesia', 'opioid', 'sciatica'] },
    ],
  },
  {
    name: 'the text of a reconciler that throws when a node is not its own',
    page: `<p id="p"></p><script>
      window.complaints = [];
      const nodes = ['About ', 'allodynia', ' and ', 'sciatica', '.'].map((text) => p.appendChild(document.createTextNode(text)));
      window.show = (texts) => {
        if (p.childNodes.length !== nodes.length || nodes.some((node, i) => p.childNodes[i] !== node)) complaints.push('a node is not its own');
        texts.forEach((text, i) => { nodes[i].data = text; });
      };
    </script>`,
    marked: FOUND,
    turns: [
      { what: 'the same', act: 'show(["About ", "allodynia", " and ", "sciatica", "."])', marked: FOUND },
      { what: 'others', act: 'show(["An ", "opioid", "", "", ""])', marked: ['opioid'] },
      { what: 'a term in pieces', act: 'show(["spi", "nal co", "rd stimul", "ation", ""])', marked: ['spinal cord stimulation'] },
      { what: 'inside words', act: 'show(["x", "opioid", "y", "sciatica", ""])', marked: [] },
    ],
  },
  {
    name: 'text between the comments of a template library',
    page: `<p id="p"><!--?lit$1$-->About <!--?lit$2$-->allodynia<!----> and <!--?lit$3$-->sciatica<!----></p><script>
      window.complaints = [];
      const comments = [...p.childNodes].filter((node) => node.nodeType === 8);
      window.show = (text) => {
        if (comments.some((comment) => comment.parentNode !== p)) complaints.push('a comment is gone');
        let at = comments[1];
        while (at.nextSibling !== comments[2]) at.nextSibling.remove();
        if (text) at.after(text);
      };
    </script>`,
    marked: FOUND,
    turns: [
      { what: 'another', act: 'show("hyperalgesia")', marked: ['hyperalgesia', 'sciatica'] },
      { what: 'none', act: 'show("")', marked: ['sciatica'] },
      { what: 'a whole', act: 'show("low back pain")', marked: ['low back pain', 'sciatica'] },
    ],
  },
  {
    name: 'a list that uses its rows again',
    page: `<div id="list"></div><script>
      const texts = ['Allodynia hurts.', 'Nothing.', 'A case of sciatica.', 'An opioid.', ''];
      const rows = texts.map(() => list.appendChild(document.createElement('p')).appendChild(document.createTextNode('')));
      window.show = (from) => rows.forEach((row, i) => { row.data = texts[(from + i) % 3]; });
      show(0);
    </script>`,
    marked: ['allodynia', 'allodynia', 'sciatica'],
    turns: [
      { what: 'by one', act: 'show(1)', marked: ['allodynia', 'sciatica', 'sciatica'] },
      {
        what: 'by many, in frames',
        act: 'for (let i = 0; i < 60; i++) { show(i); await new Promise(requestAnimationFrame); } show(2)',
        marked: ['allodynia', 'allodynia', 'sciatica', 'sciatica'],
      },
      {
        what: 'moved',
        act: 'for (let i = 0; i < 50; i++) list.append(list.firstChild)',
        marked: ['allodynia', 'allodynia', 'sciatica', 'sciatica'],
      },
    ],
  },
  {
    name: 'what is left after 8,000 changes in two seconds',
    page: '<main></main><p>Allodynia.</p>',
    marked: ['allodynia'],
    turns: [
      {
        what: 'a storm',
        act: `const main = document.querySelector('main');
      const texts = ['An opioid.', 'x', 'sciatica', 'spinal cord stimulation', ''];
      let done = 0;
      for (const start = performance.now(); done < 8000; ) {
        for (const due = (performance.now() - start) * 4; done < due && done < 8000; done++) {
          const row = main.children[(done * 13) % 100];
          if (!row || done % 3 === 0) main.append(Object.assign(document.createElement('p'), { textContent: texts[done % 5] }));
          else if (done % 3 === 1) row.textContent = texts[(done * 7) % 5];
          else row.remove();
        }
        await new Promise(requestAnimationFrame);
      }
      main.innerHTML = '<p>Sciatica</p>';`,
        marked: FOUND,
      },
    ],
  },
];
