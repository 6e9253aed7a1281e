declare namespace App {
  interface Locals {
    /** Collects the bodies of notes while an article's MDX is rendered: HTML by the note's id. */
    noteBodies?: Map<import('./model/ids.ts').NoteId, string>;
  }
}

/** A style sheet as text, as Vite gives it. */
declare module '*.css?raw' {
  const text: string;
  export default text;
}
