// What a form needs besides htmx: it works without.
'use strict';
(function () {
  let isUnsaved = false;
  let isLeaving = false;
  const form = document.getElementById('application');

  function notice(status) {
    document.querySelectorAll('[data-notice]').forEach(each => { each.hidden = each.dataset.notice !== String(status); });
    const shown = document.querySelector('[data-notice]:not([hidden])');
    if (shown) { shown.scrollIntoView({block: 'center'}); }
  }

  // Fields that are kept while the page around them changes learn of their errors here.
  function markErrors() {
    form.querySelectorAll('[aria-invalid]').forEach(field => {
      field.removeAttribute('aria-invalid');
      field.classList.remove('is-invalid');
    });
    form.querySelectorAll('.invalid-feedback').forEach(error => {
      const field = document.getElementById(error.id.replace(/-error$/, ''));
      if (field) {
        field.setAttribute('aria-invalid', 'true');
        field.setAttribute('aria-describedby', error.id);
        field.classList.add('is-invalid');
      }
    });
  }

  if (form) {
    isUnsaved = form.dataset.unsaved === 'true';
    form.addEventListener('input', () => { isUnsaved = true; });
    form.addEventListener('submit', () => { isUnsaved = false; isLeaving = true; });
    window.addEventListener('pageshow', () => { isLeaving = false; });
    // What is saved by a button needs no keeping, which would come after it.
    form.addEventListener('htmx:beforeRequest', event => { if (isLeaving) { event.preventDefault(); } else { isUnsaved = true; } });
    document.addEventListener('htmx:afterRequest', event => {
      if (event.detail.successful) { isUnsaved = false; notice(''); }
    });
    document.addEventListener('htmx:responseError', event => { notice(event.detail.xhr.status); });
    document.addEventListener('htmx:sendError', () => { notice(0); });
    document.addEventListener('htmx:afterSettle', markErrors);
    window.addEventListener('beforeunload', event => {
      if (isUnsaved) { event.preventDefault(); }
    });
  }
}());
