import { build } from 'esbuild';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

test('what every page loads to be kept on the device stays under a kilobyte', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../../src/client/offline.ts')],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    // Loaded only where a new version waits.
    external: ['./offline-notice.ts'],
  });
  const [script] = outputFiles;
  expect(script?.text).toContain('serviceWorker');
  expect(gzipSync(script?.contents ?? '').length).toBeLessThan(1024);
});
