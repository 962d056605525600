'use strict';

/* What the pages of the explorer do besides, where scripts run: nothing here is needed to read them. */

/* Whoever follows a link to a statement sees its card opened, too. */
function openCard() {
  const id = location.hash.slice(1);
  const card = id && document.getElementById('card-' + id);
  if (card) {
    card.open = true;
  }
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

/* Readers choose whose words are marked. The style sheet hides the boxes where no script runs. */
for (const box of document.querySelectorAll('input[data-voice]')) {
  box.addEventListener('change', () => {
    for (const marked of document.querySelectorAll(`mark[data-voice="${box.dataset.voice}"], details[data-voice="${box.dataset.voice}"]`)) {
      marked.classList.toggle('off', !box.checked);
    }
  });
}
