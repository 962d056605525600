'use strict';

/* What the pages of the explorer do besides, where scripts run: nothing here is needed to read them. */

/* Whoever follows a link to a statement sees its card opened, too. */
function openCard() {
  const id = decodeURIComponent(location.hash.slice(1));
  const card = id && document.getElementById('card-' + id);
  if (card) {
    card.open = true;
  }
}
addEventListener('hashchange', openCard);
openCard();

/* Buttons that copy, which need a script, are hidden without one. */
for (const button of document.querySelectorAll('button[data-copy]')) {
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = label; }, 2000);
  });
}
