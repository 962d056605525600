'use strict';

/* Searches while somebody is typing, where scripts run: the page of the new words takes the place of this one, and its address with it. */
const field = document.getElementById('seek');
let waiting;
let asking;

async function search() {
  asking?.abort();
  asking = new AbortController();
  const address = '/search?q=' + encodeURIComponent(field.value);
  try {
    const answer = await fetch(address, { signal: asking.signal, headers: { Accept: 'text/html' } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.querySelector('main').replaceChildren(...page.querySelector('main').childNodes);
    document.querySelector('.foot').replaceWith(page.querySelector('.foot'));
    document.title = page.title;
    history.replaceState(null, '', address);
  } catch (failure) {
    if (failure.name !== 'AbortError') throw failure;
  }
}

field.addEventListener('input', () => {
  clearTimeout(waiting);
  if (field.value.trim().length > 2) waiting = setTimeout(search, 300);
});
