// <dem-phieu for="form-id">: counts the answered names of a ballot. Without scripts the written text stays. Nothing is kept in the browser.
class DemPhieu extends HTMLElement {
  connectedCallback() {
    const form = document.getElementById(this.getAttribute('for'));
    const numbers = [...new Set([...form.querySelectorAll('input[data-so]')].map(r => r.dataset.so))];
    const show = () => {
      const open = numbers.filter(n => !form.querySelector(`input[data-so="${n}"]:checked`));
      const rest = open.length === 0 ? 'đủ' : open.length <= 4 ? `còn số ${open.join(', ')}` : `còn ${open.length} đề nghị`;
      this.innerHTML = `<p aria-live="polite"><b>Đã chọn ${numbers.length - open.length}/${numbers.length},</b> <span class="mo">${rest}</span></p>`;
    };
    form.addEventListener('change', show);
    show();
  }
}
customElements.define('dem-phieu', DemPhieu);

// <in-trang>: its button prints the page.
class InTrang extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => window.print());
  }
}
customElements.define('in-trang', InTrang);
