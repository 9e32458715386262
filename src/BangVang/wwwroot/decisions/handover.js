// The check-off list at a ceremony. Ticks are kept in the browser at once; when the line is down the list waits and is sent when it is back.
// Sending twice does no harm: the server counts a certificate once.
class HandoverList extends HTMLElement {
  connectedCallback() {
    this.key = `trao-bang-${this.getAttribute('key')}`;
    this.form = this.querySelector('form');
    this.note = this.querySelector('[data-trang]');
    this.restore();
    this.form.addEventListener('change', () => this.keep());
    this.form.addEventListener('submit', event => this.send(event));
    addEventListener('online', () => this.retry());
    addEventListener('offline', () => this.say('Mất kết nối. Các dấu vẫn giữ trên máy này; bấm ghi khi có mạng lại, hoặc để trang mở, hệ thống tự gửi.'));
  }

  ticks() {
    return [...this.form.querySelectorAll('input[name=Chosen]:checked')].map(box => box.value);
  }

  stored() {
    try { return JSON.parse(localStorage.getItem(this.key)) ?? { ids: [] }; } catch { return { ids: [] }; }
  }

  keep(waiting = this.stored().waiting ?? false) {
    const on = this.form.elements.On.value, by = this.form.elements.ReceivedBy.value;
    localStorage.setItem(this.key, JSON.stringify({ ids: this.ticks(), on, by, waiting }));
  }

  restore() {
    const { ids, on, by, waiting } = this.stored();
    let open = 0;
    for (const id of ids) {
      const box = this.form.querySelector(`input[name=Chosen][value="${CSS.escape(id)}"]`);
      if (box) { box.checked = true; open++; }
    }
    if (open === 0) { localStorage.removeItem(this.key); return; }
    if (on) this.form.elements.On.value = on;
    if (by) this.form.elements.ReceivedBy.value = by;
    this.say(`Có ${open} dấu giữ trên máy này chưa ghi.`);
    if (waiting && navigator.onLine) this.retry();
  }

  async send(event) {
    event.preventDefault();
    this.keep(true);
    await this.retry();
  }

  async retry() {
    if (!this.stored().waiting || this.sending) return;
    this.sending = true;
    try {
      const answer = await fetch(this.form.action || location.href, { method: 'POST', body: new FormData(this.form), credentials: 'same-origin' });
      if (answer.ok && !new URL(answer.url).pathname.startsWith('/sign-in')) { localStorage.removeItem(this.key); location.reload(); return; }
      // What the server refuses it says on its own page.
      this.keep(false);
      this.form.submit();
    } catch {
      this.say('Chưa gửi được vì mất kết nối. Các dấu vẫn giữ trên máy này và sẽ tự gửi khi có mạng lại.');
    } finally {
      this.sending = false;
    }
  }

  say(sentence) {
    this.note.querySelector('[data-loi]').textContent = sentence;
    this.note.hidden = false;
  }
}

customElements.define('trao-bang', HandoverList);
