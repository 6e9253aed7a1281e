import { unified } from '@astrojs/markdown-remark';
import { remarkPlugins, remarkRehype } from '../../src/markdown/dialect.ts';

/*
 * MDX to HTML by the processor that Astro's MDX runs on, set as in `astro.config.mjs`: its plugins,
 * such as the one that gives ids to headings, run as well. Only the JSX runtime, which Astro would
 * bring, is a small one of our own: it makes the HTML of HTML's elements, and of ours `<Note …>`.
 */

/**
 * @param components what stands for elements of Markdown, by name
 * @returns HTML; elements of ours stand in it as they are written
 */
export async function compile(
  mdx: string,
  components: Readonly<Record<string, string>> = {},
): Promise<string> {
  const processor = unified({ remarkPlugins, remarkRehype, smartypants: false, gfm: false });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false, srcDir: new URL('file:///src/') },
  );
  if (!renderer) throw new Error('The processor cannot read MDX.');
  const { code } = await renderer.process(mdx, '/content/articles/a.mdx', {});
  const module = code.replace('"astro/jsx-runtime"', JSON.stringify(asUrl(RUNTIME)));
  const { default: Content } = (await import(/* @vite-ignore */ asUrl(module))) as Compiled;
  return Content({ components: { ...ours, ...components } });
}

interface Compiled {
  readonly default: (props: { components: Readonly<Record<string, string>> }) => string;
}

const ours = Object.fromEntries(
  ['Note', 'Claim', 'Event', 'Relation', 'Mention'].map((name) => [name, name]),
);

function asUrl(module: string): string {
  return `data:text/javascript,${encodeURIComponent(module)}`;
}

const RUNTIME = `
  export const Fragment = ({ children }) => [children].flat().join('');
  export const jsx = (type, { children = '', ...attributes }) => {
    if (typeof type === 'function') return type({ children, ...attributes });
    const given = Object.entries(attributes).map(([name, value]) =>
      value === true ? ' ' + name : ' ' + name + '="' + (typeof value === 'object' ? JSON.stringify(value) : value) + '"');
    return '<' + type + given.join('') + '>' + Fragment({ children }) + '</' + type + '>';
  };
  export const jsxs = jsx;
`;
