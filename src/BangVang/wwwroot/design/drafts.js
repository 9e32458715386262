// <form data-giu="name">: what is typed stays in this browser until the form has been sent, and leaving with unsent text is asked about.
// Passwords, files and hidden fields are never kept. Drafts older than 14 days are dropped.
const prefix = 'bang-vang:';
const oldest = Date.now() - 14 * 24 * 3600 * 1000;

for (const key of Object.keys(localStorage).filter(k => k.startsWith(prefix))) {
  try {
    if (JSON.parse(localStorage[key]).at < oldest) localStorage.removeItem(key);
  } catch {
    localStorage.removeItem(key);
  }
}

const kept = form => [...form.elements].filter(e => e.name && !['password', 'file', 'hidden', 'submit', 'button'].includes(e.type));
const read = form => kept(form).map(e => [e.name, ['checkbox', 'radio'].includes(e.type) ? e.checked : e.value, e.value]);

const put = (form, fields) => {
  const left = [...fields];
  for (const element of kept(form)) {
    const tick = ['checkbox', 'radio'].includes(element.type);
    const place = left.findIndex(([name, , value]) => name === element.name && (!tick || value === element.value));
    if (place < 0) continue;
    const [[, was]] = left.splice(place, 1);
    if (tick) element.checked = was;
    else element.value = was;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }
};

const offer = (form, draft, forget) => {
  const note = document.createElement('div');
  note.className = 'bao';
  note.setAttribute('role', 'status');
  const at = new Date(draft.at).toLocaleString('vi-VN', { dateStyle: 'short', timeStyle: 'short' });
  note.innerHTML = '<p></p><span class="bao-cham viec"><button type="button" class="btn btn-nho">Lấy lại</button><button type="button" class="btn btn-nho btn-tron">Bỏ</button></span>';
  note.querySelector('p').textContent = `Còn nội dung nhập dở lúc ${at}, chưa gửi.`;
  const [take, drop] = note.querySelectorAll('button');
  take.addEventListener('click', () => { put(form, draft.fields); note.remove(); form.querySelector('input:not([type=hidden]), textarea, select')?.focus(); });
  drop.addEventListener('click', () => { forget(); note.remove(); });
  form.before(note);
};

for (const form of document.querySelectorAll('form[data-giu]')) {
  const key = prefix + location.pathname + ':' + form.dataset.giu;
  const forget = () => localStorage.removeItem(key);
  const asGiven = JSON.stringify(read(form));
  let dirty = false;
  const again = document.querySelector('[data-bao-loi]');
  const draft = localStorage[key] && JSON.parse(localStorage[key]);
  if (draft && !again && JSON.stringify(draft.fields) !== asGiven) offer(form, draft, forget);
  form.addEventListener('input', () => {
    dirty = true;
    localStorage[key] = JSON.stringify({ at: Date.now(), fields: read(form) });
  });
  form.addEventListener('submit', () => { dirty = false; sessionStorage.setItem('bang-vang-sent', key); });
  addEventListener('beforeunload', event => { if (dirty) event.preventDefault(); });
}

// The page after a sent form: the draft goes only when the form did get through.
const sent = sessionStorage.getItem('bang-vang-sent');
if (sent && document.querySelector('main') && !document.querySelector('[data-bao-loi], [data-loi]')) {
  localStorage.removeItem(sent);
  sessionStorage.removeItem('bang-vang-sent');
}
