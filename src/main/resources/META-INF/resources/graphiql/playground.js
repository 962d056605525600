/* Opens GraphiQL on this service: a tab for each example, and subscriptions over the WebSocket of the same address. What stands in the address
   (?query=…&variables=…, or the same behind a #) is opened first, and not run by itself. */
import { EXAMPLES } from './examples.js';
import { GraphiQL, createElement, createGraphiQLFetcher, createRoot, editor } from './graphiql.js';
import { THEMES } from './themes.js';

/* As playground.css has it. */
const narrow = matchMedia('(max-width: 700px)').matches;

const address = new URL('/graphql', location.href);
const socket = new URL(address);
socket.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';

const parameters = new URLSearchParams(location.search || location.hash.slice(1));
const query = parameters.get('query') ?? undefined;
const variables = parameters.get('variables') ?? '';
const asked = query === undefined ? [] : [{ query, variables }];

for (const [name, theme] of Object.entries(THEMES)) {
  editor.defineTheme(name, theme);
}
/* Lines of a text are longer than the editor is wide, and its quotation marks are no letters in disguise. */
editor.onDidCreateEditor(created => created.updateOptions({ wordWrap: 'on', unicodeHighlight: { ambiguousCharacters: false } }));

createRoot(document.getElementById('graphiql')).render(
  createElement(GraphiQL, {
    fetcher: createGraphiQLFetcher({ url: address.href, subscriptionUrl: socket.href }),
    initialQuery: query,
    initialVariables: query === undefined ? undefined : variables,
    defaultTabs: [...asked, ...EXAMPLES],
    defaultEditorToolsVisibility: narrow ? variables.length > '{}'.length : 'variables',
    shouldPersistHeaders: false,
    editorTheme: { light: 'onrecord-light', dark: 'onrecord-dark' },
  }, createElement(GraphiQL.Logo, null, createElement('a', { href: '/', className: 'home' }, 'OnRecord'))),
);
