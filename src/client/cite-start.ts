/** Loads the buttons that copy citations when the reader comes near them. */
const section = document.querySelector('.cite');
if (section) {
  const near = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      near.disconnect();
      void import('./cite.ts');
    },
    { rootMargin: '50%' },
  );
  near.observe(section);
}

// Nothing is given away; without this the file would share its names with other scripts.
export {};
