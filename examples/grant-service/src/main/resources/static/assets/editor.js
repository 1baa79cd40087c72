// The JSON of a call with its errors at their place, and completion: the page works without.
'use strict';
(function () {
  const area = document.getElementById('json');
  const problems = document.getElementById('problems');
  const label = document.getElementById('json-label');
  const help = document.getElementById('json-help');
  let schema = null;
  let french = {};
  let asked = 0;

  // What changes while one types waits until a reader pauses.
  problems.setAttribute('role', 'status');

  const links = () => [...problems.querySelectorAll('a[data-line]')];
  const placeOf = link => CodeMirror.Pos(link.dataset.line - 1, link.dataset.column - 1);

  function annotations() {
    return links().map(link => {
      const from = placeOf(link);
      const word = (editor.getLine(from.line) || '').slice(from.ch).match(/^("([^"\\]|\\.)*"?|[^\s,:{}[\]]+|.?)/)[0];
      return {from: from, to: CodeMirror.Pos(from.line, from.ch + Math.max(1, word.length)),
        message: link.parentNode.querySelector('.message').textContent};
    });
  }

  async function check(text, show) {
    const number = ++asked;
    const answer = await fetch(area.dataset.errors, {
      method: 'POST', redirect: 'error', body: new URLSearchParams({json: text}),
      headers: JSON.parse(document.body.getAttribute('hx-headers'))
    }).catch(() => null);
    if (number === asked && !(answer && answer.ok)) {
      // Those of an earlier text would be wrong.
      problems.textContent = area.dataset.unchecked;
      problems.dataset.shown = '';
      show([]);
    } else if (number === asked) {
      const list = await answer.text();
      if (problems.dataset.shown !== list) {
        problems.innerHTML = list;
        problems.dataset.shown = list;
      }
      editor.getInputField().setAttribute('aria-invalid', String(links().length > 0));
      show(annotations());
    }
  }

  // Where the end of a text is in a JSON text: the names that lead there, and the string that is begun.
  function placeAtEnd(text) {
    const holders = [];
    let begun = null;
    for (const token of text.matchAll(/"(?:[^"\\]|\\.)*("|$)|[{}[\],:]|[^\s{}[\],:"]+/gs)) {
      const holder = holders[holders.length - 1];
      const word = token[0];
      const isAtEnd = token.index + word.length === text.length;
      begun = null;
      if (word === '{' || word === '[') {
        holders.push({isList: word === '[', name: null, isName: word === '{', names: []});
      } else if (word === '}' || word === ']') {
        holders.pop();
      } else if (holder && word === ',') {
        holder.isName = !holder.isList;
      } else if (holder && word === ':') {
        holder.isName = false;
      } else if (isAtEnd && token[1] !== '"') {
        begun = word;
      } else if (holder && holder.isName && word[0] === '"') {
        holder.name = word.slice(1, -1);
        holder.names.push(holder.name);
      }
    }
    return {holders: holders, begun: begun || ''};
  }

  // A schema and every schema that it refers to or has as an alternative.
  function meant(one, seen) {
    if (!one || seen.has(one)) { return []; }
    seen.add(one);
    const referred = one.$ref ? schema.$defs[one.$ref.replace('#/$defs/', '')] : null;
    return [one].concat(meant(referred, seen), ...(one.anyOf || []).map(each => meant(each, seen)));
  }

  const all = some => { const seen = new Set(); return some.flatMap(each => meant(each, seen)); };

  function within(some, holder) {
    return all(some.flatMap(each => {
      const inner = holder.isList ? each.items
        : (each.properties || {})[holder.name] || (typeof each.additionalProperties === 'object' && each.additionalProperties);
      return inner ? [inner] : [];
    }));
  }

  function description(some) {
    return (all(some).find(each => each.description) || {}).description || '';
  }

  function offered(place) {
    const last = place.holders[place.holders.length - 1];
    let here = all([schema]);
    place.holders.slice(0, -1).forEach(holder => { here = within(here, holder); });
    if (!last) { return []; }
    const found = new Map();
    if (last.isName) {
      here.forEach(each => Object.entries(each.properties || {}).forEach(([name, value]) => {
        if (!last.names.includes(name) && !found.has(name)) {
          found.set(name, {word: JSON.stringify(name), end: ': ', about: description([value])});
        }
      }));
    } else {
      within(here, last).forEach(each => {
        const words = each.enum || ('const' in each ? [each.const] : each.type === 'boolean' ? [true, false] : []);
        words.forEach(word => found.set(word, {word: JSON.stringify(word), end: '', about: ''}));
      });
    }
    return [...found.values()];
  }

  function render(item, data, shown) {
    item.append(shown.displayText);
    if (shown.about) {
      const about = document.createElement('small');
      about.lang = shown.about in french ? 'fr' : 'en';
      about.textContent = french[shown.about] || shown.about;
      item.append(' ', about);
    }
  }

  async function hints(editor) {
    if (!schema) {
      // The schema is in English.
      const read = address => fetch(address, {redirect: 'error'}).then(answer => answer.json());
      try {
        french = area.dataset.french ? await read(area.dataset.french) : {};
        schema = await read(area.dataset.schema);
      } catch {
        problems.textContent = area.dataset.unchecked;
        return null;
      }
    }
    const cursor = editor.getCursor();
    const place = placeAtEnd(editor.getRange(CodeMirror.Pos(0, 0), cursor));
    const typed = place.begun.replace('"', '').toLowerCase();
    const after = editor.getLine(cursor.line).slice(cursor.ch).match(place.begun ? /^[\w=-]*"?(\s*:\s?)?/ : /^/)[0];
    const isNamed = /:/.test(after);
    const found = {
      from: CodeMirror.Pos(cursor.line, cursor.ch - place.begun.length),
      to: CodeMirror.Pos(cursor.line, cursor.ch + after.length),
      list: offered(place)
        .filter(each => each.word.replace('"', '').toLowerCase().startsWith(typed))
        .map(each => ({text: each.word + (isNamed ? after.slice(after.search(/\s*:/)) : each.end),
          displayText: each.word.replace(/"/g, ''), about: each.about, render: render}))
    };
    CodeMirror.on(found, 'shown', () => document.querySelector('.CodeMirror-hints').setAttribute('aria-label', area.dataset.offers));
    return found;
  }

  const editor = CodeMirror.fromTextArea(area, {
    mode: {name: 'javascript', json: true},
    inputStyle: 'contenteditable',
    lineNumbers: true,
    lineWrapping: true,
    gutters: ['CodeMirror-lint-markers', 'CodeMirror-linenumbers'],
    screenReaderLabel: label.textContent,
    lint: {getAnnotations: check, async: true, delay: 400},
    hintOptions: {hint: hints, completeSingle: false, container: document.getElementById('main')},
    extraKeys: {'Ctrl-Space': 'autocomplete', Tab: false, 'Shift-Tab': false}
  });
  let isUnsaved = false;
  editor.on('change', () => { isUnsaved = true; });
  document.addEventListener('submit', () => { isUnsaved = false; });
  window.addEventListener('beforeunload', event => {
    if (isUnsaved) { event.preventDefault(); }
  });
  const input = editor.getInputField();
  input.setAttribute('role', 'textbox');
  input.setAttribute('aria-multiline', 'true');
  input.setAttribute('aria-describedby', help.id);
  help.hidden = false;
  // Below, it moves nothing while one types.
  help.after(problems);
  label.addEventListener('click', () => editor.focus());
  problems.addEventListener('click', event => {
    const link = event.target.closest('a[data-line]');
    if (link) {
      event.preventDefault();
      editor.focus();
      editor.setCursor(placeOf(link));
      editor.scrollIntoView(null, 80);
      editor.getWrapperElement().scrollIntoView({block: 'nearest'});
    }
  });
}());
