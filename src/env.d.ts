declare namespace App {
  interface Locals {
    /** Collects the bodies of notes while an article's MDX is rendered: HTML by the note's id. */
    noteBodies?: Map<import('./model/ids.ts').NoteId, string>;
    /** Of a page that shows several articles: the rendering of the last one that was begun. */
    inTurn?: Promise<string>;
    /** The page that links are resolved against where HTML leaves it: a URL, or a path of the site. */
    page?: string;
  }
}

/** For checkers that do not read components themselves. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

/** A style sheet as text, as Vite gives it. */
declare module '*.css?raw' {
  const text: string;
  export default text;
}
