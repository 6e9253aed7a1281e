import { keep, kept } from './device.ts';

const choice = document.querySelector<HTMLSelectElement>('#_theme');
if (choice) {
  choice.value = kept('theme') ?? '';
  choice.addEventListener('change', () => {
    keep('theme', choice.value || undefined);
    show(choice.value);
  });
  // Chosen in another window, or on another page before this one came back from the past.
  for (const event of ['storage', 'pageshow']) {
    addEventListener(event, () => {
      choice.value = kept('theme') ?? '';
      show(choice.value);
    });
  }
}

function show(theme: string): void {
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
}
