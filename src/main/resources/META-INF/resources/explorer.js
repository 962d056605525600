'use strict';

/* What the pages of the explorer do besides, where scripts run: nothing here is needed to read them. */

/* Whoever follows a link to a statement, in the text or from elsewhere, sees its card opened; as long as a card is open its words are marked. */
function openCard() {
  const id = location.hash.slice(1).replace(/^more-/, '');
  const card = id && document.getElementById('card-' + id);
  if (card) {
    card.open = true;
  }
}
for (const card of document.querySelectorAll('details.card')) {
  const statement = card.id.replace(/^card-/, '');
  card.addEventListener('toggle', () => {
    for (const words of document.querySelectorAll(`mark[data-of~="${CSS.escape(statement)}"]`)) {
      words.classList.toggle('picked', card.open);
    }
  });
}
addEventListener('hashchange', openCard);
openCard();

/* Buttons that copy. The style sheet hides them where no script runs. */
for (const button of document.querySelectorAll('button[data-copy]')) {
  const label = button.textContent;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = label; }, 2000);
  });
}

/* Readers choose whose words are marked, and the address says whose are not: ?hide=NAME&hide=…, so that a link shows the same to others.
   The style sheet hides the boxes where no script runs. */
const boxes = [...document.querySelectorAll('input[data-voice]')];
const speaker = box => box.dataset.name;

function mark(box) {
  for (const marked of document.querySelectorAll(`mark[data-voice="${box.dataset.voice}"], details[data-voice="${box.dataset.voice}"]`)) {
    marked.classList.toggle('off', !box.checked);
  }
}

function keepInAddress() {
  const address = new URL(location.href);
  address.searchParams.delete('hide');
  for (const name of new Set(boxes.filter(box => !box.checked).map(speaker))) {
    address.searchParams.append('hide', name);
  }
  history.replaceState(history.state, '', address);
}

const hidden = new URLSearchParams(location.search).getAll('hide');
for (const box of boxes) {
  box.checked = !hidden.includes(speaker(box));
  mark(box);
  box.addEventListener('change', () => {
    mark(box);
    keepInAddress();
  });
}

/* Whoever selects words of an article gets a button that copies a link to them: ?at=START-END, in UTF-16 code units of the text. Paragraphs and headlines say where they begin;
   what has a class of its own beside the words, the numbers of statements and the link to the paragraph, is no part of the text. */
function paragraphOf(node) {
  return (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest('[data-start]');
}

function placeInText(paragraph, node, offset) {
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  const words = before.cloneContents();
  words.querySelectorAll('.no').forEach(number => number.remove());
  return Number(paragraph.dataset.start) + words.textContent.length;
}

/* A selection may end beside the text, as where a whole paragraph is selected: then its words end with the paragraph it begins in. */
function selectedPlace() {
  const selection = getSelection();
  const words = selection.toString();
  const range = words.trim() ? selection.getRangeAt(0) : null;
  const first = range && paragraphOf(range.startContainer);
  if (!first) {
    return null;
  }
  const last = paragraphOf(range.endContainer);
  const start = placeInText(first, range.startContainer, range.startOffset) + words.length - words.trimStart().length;
  const end = last ? placeInText(last, range.endContainer, range.endOffset) : placeInText(first, first, first.childNodes.length);
  return end > start ? { start, end } : null;
}

if (document.querySelector('[data-start]')) {
  const button = document.createElement('button');
  const label = 'Copy a link to these words';
  let place = null;
  button.type = 'button';
  button.className = 'copies';
  button.hidden = true;
  document.querySelector('article').append(button);
  document.addEventListener('selectionchange', () => {
    place = selectedPlace();
    button.hidden = place === null;
    button.textContent = label;
  });
  button.addEventListener('click', async () => {
    const { start, end } = place;
    await navigator.clipboard.writeText(`${location.origin}${location.pathname}?at=${start}-${end}#at-${start}`);
    button.textContent = 'Copied';
  });
}
