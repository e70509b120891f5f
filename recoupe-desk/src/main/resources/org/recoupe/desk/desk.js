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

// The list of arrivals is kept fresh while the page is open; without this script it is fresh when the page is loaded.
(() => {
  if (!document.getElementById('progress') || !window.EventSource) return;
  let seen = null;
  new EventSource('/api/events').addEventListener('progress', (event) => {
    if (seen !== null && seen !== event.data) {
      htmx.ajax('GET', '/intake/progress', {target: '#progress', swap: 'outerHTML'});
    }
    seen = event.data;
  });
})();
