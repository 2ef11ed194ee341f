/** Text that is being written: editors of all kinds, some of which undo whatever they have not done themselves. */
import { type Family, FOUND, TERMS } from '../hostile-page.ts';

/** Complains of any change in `#editor` that is not announced, as ProseMirror does, and renders its text again then. */
const WATCHDOG = `<script>
  window.complaints = [];
  let own = false;
  const options = { subtree: true, childList: true, characterData: true, attributes: true };
  const dog = new MutationObserver((records) => {
    if (!own) { complaints.push('the editor was changed: ' + records[0].type); editor.textContent = 'An opioid, ' + Date.now(); }
    own = false;
  });
  dog.observe(editor, options);
  window.type = (text) => { own = true; editor.append(text); };
</script>`;

export const EDITORS: Family = [
  {
    name: 'what is around an editor that undoes foreign changes',
    page: `${TERMS}<div id="editor" contenteditable>An opioid.</div>${WATCHDOG}`,
    marked: FOUND,
    turns: [
      { what: 'typed', act: 'type(" Hyperalgesia")', marked: FOUND },
      {
        what: 'focused and selected',
        act: 'editor.focus(); getSelection().selectAllChildren(editor); window.chosen = String(getSelection())',
        marked: FOUND,
      },
      {
        what: 'the selection is as it was',
        act: 'if (String(getSelection()) !== chosen) complaints.push("the selection is another")',
        marked: FOUND,
      },
    ],
  },
  {
    name: 'what is around an editor of plain text',
    page: `${TERMS}<div id="editor" contenteditable="plaintext-only">An opioid.</div>${WATCHDOG}`,
    marked: FOUND,
  },
  {
    name: 'what is around an editor in a shadow tree',
    page: `${TERMS}<div><template shadowrootmode="open"><div contenteditable><p>An opioid</p></div></template></div>`,
    marked: FOUND,
  },
  {
    name: 'what is around a tree in an editor',
    page: `${TERMS}<div contenteditable><div><template shadowrootmode="open"><p>An opioid</p></template></div></div>`,
    marked: FOUND,
  },
  {
    name: 'an island that is not editable, not',
    page: `${TERMS}<div contenteditable>An opioid <span contenteditable="false">opioid</span></div>`,
    marked: FOUND,
  },
  {
    name: 'what is around a text box of another making',
    page: `${TERMS}<div role="textbox" tabindex="0">An opioid</div><textarea>opioid</textarea><input value="opioid"><input type="search" placeholder="opioid">`,
    marked: FOUND,
  },
  {
    name: 'what is around code as code editors show it',
    page: `${TERMS}<div class="view-lines" role="presentation" aria-hidden="true"><div class="view-line"><span><span>opioid</span></span></div></div><pre class="CodeMirror-line"><span>opioid</span></pre><div class="cm-content" contenteditable="true" role="textbox"><div class="cm-line">opioid</div></div>`,
    marked: FOUND,
  },
  {
    name: 'an article that an editor shows for reading, until it is written again',
    page: `${TERMS}<div id="editor" class="ProseMirror" role="textbox" contenteditable="false" translate="no"><p>An opioid</p></div><div class="cm-content" role="textbox" contenteditable="false"><div class="cm-line">opioid</div></div>`,
    marked: ['allodynia', 'opioid', 'sciatica'],
    turns: [
      { what: 'written', act: 'editor.contentEditable = "true"', marked: FOUND },
      { what: 'shown', act: 'editor.contentEditable = "false"', marked: ['allodynia', 'opioid', 'sciatica'] },
      { what: 'a text box of another making', act: 'editor.removeAttribute("contenteditable")', marked: FOUND },
    ],
  },
  {
    name: 'code by any name, not',
    page: `${TERMS}<xmp>opioid</xmp><listing>opioid</listing><samp>opioid</samp><kbd>opioid</kbd><code>opioid</code><tt></tt>`,
    marked: FOUND,
  },
  {
    name: 'a page that is an editor for a while',
    page: TERMS,
    marked: FOUND,
    turns: [
      { what: 'an editor', act: 'document.designMode = "on"; document.querySelector("p").append(" ")', marked: [] },
      { what: 'no editor', act: 'document.designMode = "off"', marked: FOUND },
      { what: 'an editor again', act: 'document.designMode = "on"; document.querySelector("p").append(" ")', marked: [] },
      { what: 'no editor again', act: 'document.designMode = "off"', marked: FOUND },
    ],
  },
  {
    name: 'a page whose root or body is editable for a while',
    page: TERMS,
    marked: FOUND,
    turns: [
      { what: 'the root is', act: 'document.documentElement.contentEditable = "true"', marked: [] },
      { what: 'the root is not', act: 'document.documentElement.removeAttribute("contenteditable")', marked: FOUND },
      { what: 'the body is', act: 'document.body.contentEditable = "plaintext-only"', marked: [] },
      { what: 'the body is not', act: 'document.body.contentEditable = "false"', marked: FOUND },
      { what: 'a part is', act: 'document.querySelector("p").setAttribute("contenteditable", "")', marked: [] },
      { what: 'the part is not', act: 'document.querySelector("p").contentEditable = "inherit"', marked: FOUND },
      { what: 'a part is a text box', act: 'document.querySelector("p").role = "textbox"', marked: [] },
      { what: 'and is none', act: 'document.querySelector("p").role = null', marked: FOUND },
    ],
  },
  {
    name: 'nothing of a page that is an editor from the start',
    page: `<!doctype html><html lang="en"><body contenteditable>${TERMS}</body></html>`,
    marked: [],
  },
  {
    name: 'nothing of a page whose root is an editor from the start',
    page: `<!doctype html><html lang="en" contenteditable="true"><body>${TERMS}</body></html>`,
    marked: [],
  },
  { name: 'nothing of a page that asks for a password', page: `${TERMS}<input type="password">`, marked: [] },
  {
    name: 'nothing of a page that asks for a password in a closed shadow tree, until that has gone',
    page: `${TERMS}<div id="login"></div><script>login.attachShadow({ mode: 'closed' }).innerHTML = '<form><input type="password"></form>'</script>`,
    marked: [],
    turns: [{ what: 'does not', act: 'login.remove()', marked: FOUND }],
  },
  {
    name: 'a page that asks for a password for a while',
    page: TERMS,
    marked: FOUND,
    turns: [
      { what: 'asks', act: 'document.body.insertAdjacentHTML("beforeend", "<form><input type=password></form>")', marked: [] },
      { what: 'does not', act: 'document.querySelector("form").remove()', marked: FOUND },
      {
        what: 'asks by a change of type',
        act: 'document.body.insertAdjacentHTML("beforeend", "<input id=field>"); field.type = "password"; document.body.append("")',
        marked: [],
      },
      { what: 'has become an article', act: 'document.body.innerHTML = "<p>Sciatica hurts.</p>"', marked: ['sciatica'] },
    ],
  },
];
