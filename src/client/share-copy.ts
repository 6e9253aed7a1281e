/**
 * Puts a text on the clipboard.
 *
 * @returns whether that was allowed: without a secure connection, or where the reader or a policy
 *   says no, it is not
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
