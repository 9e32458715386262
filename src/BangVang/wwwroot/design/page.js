// Small quickenings of every page; nothing here is needed to finish a task.
// `/` goes to the search, a summary of errors takes the focus, a flash closes without asking the server again.
addEventListener('keydown', event => {
  const typing = event.target.closest('input, textarea, select, [contenteditable]');
  const search = document.querySelector('[data-tim]');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey || !search) return;
  event.preventDefault();
  search.focus();
});

addEventListener('click', event => {
  const close = event.target.closest('[data-dong]');
  if (!close) return;
  event.preventDefault();
  close.closest('.bao').remove();
  document.getElementById('noi-dung').focus();
});

const takeFocus = () => document.querySelector('[data-bao-loi]')?.focus();
takeFocus();
document.addEventListener('htmx:afterSwap', takeFocus);
