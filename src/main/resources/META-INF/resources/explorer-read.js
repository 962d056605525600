'use strict';

/* Files that are dropped onto the page are read as if they had been chosen, and so are those in a folder. Nothing of this is needed to have a text read. */
const form = document.querySelector('form.ask');
const input = document.getElementById('file');

/* As many as the service reads at a time, and one more, so that it can say so. */
const MOST = 21;

document.getElementById('drop').hidden = false;

const contents = folder => new Promise((done, failed) => folder.createReader().readEntries(done, failed));
const fileOf = entry => new Promise((done, failed) => entry.file(done, failed));

async function filesIn(entries) {
  const files = [];
  for (const entry of entries) {
    if (files.length >= MOST) {
      break;
    }
    files.push(...(entry.isDirectory ? await filesIn(await contents(entry)) : [await fileOf(entry)]));
  }
  return files.slice(0, MOST);
}

const bringsFiles = event => [...event.dataTransfer.types].includes('Files');

addEventListener('dragover', event => {
  if (bringsFiles(event)) {
    event.preventDefault();
    form.classList.add('over');
  }
});

addEventListener('dragleave', event => {
  if (!event.relatedTarget) {
    form.classList.remove('over');
  }
});

addEventListener('drop', async event => {
  if (!bringsFiles(event)) {
    return;
  }
  event.preventDefault();
  form.classList.remove('over');
  const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry()).filter(entry => entry);
  const chosen = new DataTransfer();
  for (const file of await filesIn(entries)) {
    chosen.items.add(file);
  }
  if (chosen.files.length > 0) {
    input.files = chosen.files;
    form.requestSubmit();
  }
});
