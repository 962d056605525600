/* Has the query of the page answered, and puts GraphiQL in its place as soon as somebody touches the page: it is 1.5 MB of scripts, which keep a phone
   busy for seconds. What stands in the address (?query=…&variables=…, or the same behind a #), or else what this reader had open the last time, is shown
   first, and not asked by itself. */
const plain = document.getElementById('plain');
const [query, variables] = [plain.elements.query, plain.elements.variables];
const output = plain.querySelector('.answer');
output.replaceChildren();
const open = plain.querySelector('.open');

const parameters = new URLSearchParams(location.search || location.hash.slice(1));
const asked = parameters.has('query') ? { query: parameters.get('query'), variables: parameters.get('variables') ?? '' } : undefined;

/* The tab that GraphiQL will open again. */
function leftOpen() {
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState'));
    return tabs[activeTabIndex];
  } catch {
    return undefined;
  }
}

const first = asked ?? leftOpen();
if (first) {
  query.value = first.query ?? '';
  variables.value = first.variables ?? '';
}

let showAnswer = text => { output.textContent = text; };

async function answer() {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: query.value, variables: JSON.parse(variables.value.trim() || '{}') }),
    });
    return JSON.stringify(await response.json(), null, 2);
  } catch (error) {
    return String(error);
  }
}

plain.addEventListener('submit', async event => {
  event.preventDefault();
  showAnswer('Asking…');
  showAnswer(await answer());
});
plain.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    plain.requestSubmit();
  }
});

/* GraphiQL's styles, before those that change them. */
function loadStyles() {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/graphiql/graphiql.css' });
  document.querySelector('link[rel=stylesheet]').before(link);
  return new Promise((loaded, failed) => {
    link.onload = loaded;
    link.onerror = () => failed(new Error('no styles'));
  });
}

let loading = false;

async function load() {
  if (loading) {
    return;
  }
  loading = true;
  open.textContent = 'The editor is loading…';
  try {
    const [{ openEditor }] = await Promise.all([import('./editor.js'), loadStyles()]);
    showAnswer = await openEditor(plain, asked);
  } catch (error) {
    open.textContent = 'The editor could not be loaded.';
    throw error;
  }
}

open.hidden = false;
for (const touch of ['pointermove', 'pointerdown', 'focusin', 'keydown']) {
  addEventListener(touch, load, { once: true });
}
