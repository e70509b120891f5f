// Files may be dropped anywhere on the page that has a place for them; without this script the place itself takes them.
(() => {
  const form = document.getElementById('drop');
  if (!form) return;
  const files = form.querySelector('input[type=file]');
  addEventListener('dragover', (event) => {
    event.preventDefault();
    form.classList.add('over');
  });
  addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) form.classList.remove('over');
  });
  addEventListener('drop', (event) => {
    form.classList.remove('over');
    if (event.target === files) return;
    event.preventDefault();
    if (event.dataTransfer.files.length) files.files = event.dataTransfer.files;
    files.focus();
  });
})();
