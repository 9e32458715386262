// The picker of organisations: a text field that finds while one types (ARIA combobox with a listbox).
// Without this file the name that was typed is understood by the server.
class Picker extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector('input[type=text]');
    this.several = this.hasAttribute('multiple');
    this.list = Object.assign(document.createElement('ul'), { id: this.input.id + '-ds', className: 'chon-goi', hidden: true });
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', 'Đơn vị tìm thấy');
    this.says = Object.assign(document.createElement('span'), { className: 'an' });
    this.says.setAttribute('role', 'status');
    this.id_ = Object.assign(document.createElement('input'), { type: 'hidden' });
    this.input.after(this.list, this.says, this.id_);
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list', 'aria-controls': this.list.id }))
      this.input.setAttribute(name, value);
    this.keep(this.input.dataset.id);
    this.input.addEventListener('input', () => this.typed());
    this.input.addEventListener('keydown', event => this.key(event));
    this.input.addEventListener('blur', () => setTimeout(() => this.close(), 150));
    this.list.addEventListener('mousedown', event => {
      event.preventDefault();
      this.choose(event.target.closest('[role=option]'));
    });
  }

  // Either the id is sent or the text, never both.
  keep(id) {
    this.id_.value = id ?? '';
    this.id_.name = id ? this.getAttribute('name') : '';
    this.input.name = id ? '' : this.getAttribute('name');
  }

  typed() {
    this.keep(null);
    this.querySelector('[data-offered]')?.remove();
    clearTimeout(this.wait);
    this.wait = setTimeout(() => this.find(this.input.value.trim()), 150);
  }

  async find(text) {
    this.asking?.abort();
    if (text.length < 2) return this.close();
    this.asking = new AbortController();
    try {
      const source = this.getAttribute('src');
      const answer = await fetch(source + (source.endsWith('?') ? '' : '&') + 'q=' + encodeURIComponent(text), { signal: this.asking.signal });
      if (!answer.ok || answer.redirected) return this.close();
      this.list.innerHTML = await answer.text();
      this.open();
    } catch (error) {
      if (error.name !== 'AbortError') this.close();
    }
  }

  options() { return [...this.list.querySelectorAll('[role=option]')]; }

  open() {
    const options = this.options();
    options.forEach((option, i) => { option.id = `${this.list.id}-${i}`; });
    this.list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.says.textContent = options.length ? `${options.length} đơn vị` : 'Không tìm thấy đơn vị nào';
    this.mark(options[0]);
  }

  close() {
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }

  mark(option) {
    this.options().forEach(o => o.setAttribute('aria-selected', o === option));
    if (!option) return this.input.removeAttribute('aria-activedescendant');
    this.input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  key(event) {
    const options = this.options();
    const at = options.findIndex(o => o.getAttribute('aria-selected') === 'true');
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.list.hidden) this.find(this.input.value.trim());
      else this.mark(options[(at + (event.key === 'ArrowDown' ? 1 : options.length - 1)) % options.length]);
    } else if (event.key === 'Enter' && !this.list.hidden && options[at]) {
      event.preventDefault();
      this.choose(options[at]);
    } else if (event.key === 'Escape' && !this.list.hidden) {
      event.preventDefault();
      this.close();
    }
  }

  choose(option) {
    if (!option) return;
    const { id, name, full } = option.dataset;
    if (this.several) this.add(id, name);
    else {
      this.input.value = full;
      this.keep(id);
    }
    this.says.textContent = `Đã chọn ${name}`;
    this.close();
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  add(id, name) {
    const chosen = this.querySelector('[data-chosen]');
    const known = [...chosen.querySelectorAll('input')].find(tick => tick.value === id);
    if (known) known.checked = true;
    else {
      const label = Object.assign(document.createElement('label'), { className: 'form-check-l' });
      label.append(Object.assign(document.createElement('input'), { type: 'checkbox', name: this.getAttribute('name'), value: id, checked: true }), ' ' + name);
      const row = document.createElement('li');
      row.append(label);
      chosen.append(row);
    }
    this.input.value = '';
    this.keep(null);
  }
}

customElements.define('chon-don-vi', Picker);
