/* Opens GraphiQL on this service: a tab for each example, and subscriptions over the WebSocket of the same address. */
import { EXAMPLES } from './examples.js';
import { GraphiQL, createElement, createGraphiQLFetcher, createRoot, editor } from './graphiql.js';
import { THEMES } from './themes.js';

/* As playground.css has it. */
const narrow = matchMedia('(max-width: 700px)').matches;

const address = new URL('/graphql', location.href);
const socket = new URL(address);
socket.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';

for (const [name, theme] of Object.entries(THEMES)) {
  editor.defineTheme(name, theme);
}
/* Lines of a text are longer than the editor is wide, and its quotation marks are no letters in disguise. */
editor.onDidCreateEditor(created => created.updateOptions({ wordWrap: 'on', unicodeHighlight: { ambiguousCharacters: false } }));

function render(place, asked, example) {
  createRoot(place).render(
    createElement(GraphiQL, {
      fetcher: createGraphiQLFetcher({ url: address.href, subscriptionUrl: socket.href }),
      initialQuery: asked?.query,
      initialVariables: asked?.variables,
      defaultTabs: [asked, { query: example }, ...EXAMPLES].filter(Boolean),
      defaultEditorToolsVisibility: narrow ? (asked?.variables ?? '').length > '{}'.length : 'variables',
      shouldPersistHeaders: false,
      editorTheme: { light: 'onrecord-light', dark: 'onrecord-dark' },
    }, createElement(GraphiQL.Logo, null, createElement('a', { href: '/', className: 'home' }, 'OnRecord'))),
  );
}

/* The editors by what they hold, once there are all of them and what is asked can be seen. */
async function editors(place) {
  for (;;) {
    const [operation, variables, response] = ['operation.graphql', 'variables.json', 'response.json']
      .map(name => editor.getEditors().find(one => one.getModel()?.uri.path.endsWith(name)));
    if (operation && variables && response && place.querySelector('.graphiql-query-editor .view-line')) {
      return { operation, variables, response };
    }
    await new Promise(requestAnimationFrame);
  }
}

/* Puts the editors where the form was, with what stands in it; what was typed goes on at the same place. Gives what shows an answer in them. */
export async function openEditor(plain, asked) {
  const place = document.getElementById('graphiql');
  render(place, asked, plain.dataset.example);
  const { operation, variables, response } = await editors(place);
  const texts = [[plain.elements.query, operation], [plain.elements.variables, variables], [plain.querySelector('.answer'), response]];
  for (const [from, to] of texts) {
    const text = from.value ?? from.textContent;
    if (to.getValue() !== text) {
      to.setValue(text);
    }
  }
  place.inert = false;
  goOn(plain, texts);
  plain.remove();
  return text => response.setValue(text);
}

/* Whoever was somewhere in the form, with the keyboard, is there in the editors. */
function goOn(plain, texts) {
  const focused = plain.querySelector(':focus-visible');
  const [field, editor] = texts.find(([from]) => from === focused) ?? texts[0];
  if (focused?.matches('.run')) {
    document.querySelector('.graphiql-execute-button').focus();
  } else if (focused) {
    editor.focus();
    editor.setPosition(editor.getModel().getPositionAt(field.selectionStart ?? 0));
  }
}
