const phone = matchMedia('(max-width: 40rem)');
const folds = [...document.querySelectorAll<HTMLDetailsElement>('[data-folds-on-phones]')];

/** What a link leads to is shown, also where it stands in the heading of what is folded. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = target?.closest<HTMLDetailsElement>('[data-folds-on-phones]');
  if (!fold || fold.open) return;
  fold.open = true;
  target?.scrollIntoView({ behavior: 'instant' });
}

/** Folds the sections of a long page where it would be dozens of screens; what was looked for stays open. */
function settle(): void {
  const fold = phone.matches && location.search === '' && folds.length > 1;
  for (const section of folds) {
    section.open = !fold;
    section.dataset['settled'] = '';
  }
  openTarget();
}

settle();
phone.addEventListener('change', settle);
addEventListener('hashchange', openTarget);
