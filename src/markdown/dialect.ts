import remarkGfm from 'remark-gfm';

/**
 * The remark plugins that make up the Markdown of a corpus. Our reader and Astro's processor both
 * take them from here, so that what is checked is what is shown.
 */
export const remarkPlugins = [remarkGfm];
