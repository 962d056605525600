'use strict';

/* Files that are dropped onto the page are read as if they had been chosen, and so are those in a folder. Nothing of this is needed to have a text read. */
const form = document.querySelector('form.ask');
const input = document.getElementById('file');

/* As many as the service reads at a time, and one more, so that it can say so. */
const MOST = 21;

document.getElementById('drop').hidden = false;

const contents = folder => new Promise((done, failed) => folder.createReader().readEntries(done, failed));
const fileOf = thing => thing instanceof File ? thing : new Promise((done, failed) => thing.file(done, failed));

/* Things that were dropped are files, or entries of a file system, where the browser has such. */
async function filesIn(things) {
  const files = [];
  for (const thing of things) {
    if (files.length >= MOST) {
      break;
    }
    files.push(...(thing.isDirectory ? await filesIn(await contents(thing)) : [await fileOf(thing)]));
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
  const things = [...event.dataTransfer.items].filter(item => item.kind === 'file').map(item => item.webkitGetAsEntry() || item.getAsFile());
  const chosen = new DataTransfer();
  for (const file of await filesIn(things)) {
    chosen.items.add(file);
  }
  if (chosen.files.length > 0) {
    input.files = chosen.files;
    form.requestSubmit();
  }
});
