// <tha-tep>: a file field that files can be dropped on, and that says at once when one is larger than data-toi-da (in MB).
class ThaTep extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input[type=file]');
    if (!input) return;
    this.dataset.san = '';
    this.say = document.createElement('span');
    this.say.setAttribute('aria-hidden', 'true');
    this.append(this.say);
    this.name(input);
    const over = on => event => {
      event.preventDefault();
      this.toggleAttribute('data-tren', on);
    };
    this.addEventListener('dragover', over(true));
    this.addEventListener('dragleave', over(false));
    this.addEventListener('drop', event => {
      over(false)(event);
      if (!event.dataTransfer.files.length) return;
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    input.addEventListener('change', () => { this.name(input); this.check(input); });
  }

  // In our own words: the browser's would be in the browser's language.
  name(input) {
    const many = input.multiple ? 'các tệp' : 'tệp';
    this.say.textContent = [...input.files].map(file => file.name).join(', ') || `Chọn ${many}, hoặc thả vào đây`;
  }

  check(input) {
    const most = Number(input.dataset.toiDa || 0) * 1024 * 1024;
    const large = most && [...input.files].find(file => file.size > most);
    let say = this.querySelector('[role=alert]');
    if (!large) return say?.remove();
    if (!say) {
      say = Object.assign(document.createElement('span'), { className: 'loi-truong' });
      say.setAttribute('role', 'alert');
      this.append(say);
    }
    const size = (large.size / 1024 / 1024).toLocaleString('vi-VN', { maximumFractionDigits: 1 });
    say.textContent = `Tệp “${large.name}” nặng ${size} MB, quá mức ${input.dataset.toiDa} MB; hãy chọn tệp khác.`;
  }
}
customElements.define('tha-tep', ThaTep);
