/**
 * The part of a response that a `Range` header asks for (RFC 9110, section 14): one range of bytes.
 * Several, or other units, may be answered with the whole.
 */
export async function partOf(response: Response, range: string | null): Promise<Response> {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === '' && last === '') return response;
  const body = await response.arrayBuffer();
  const size = body.byteLength;
  const start = first === '' ? Math.max(size - Number(last), 0) : Number(first);
  const end = first === '' || last === '' ? size : Math.min(Number(last) + 1, size);
  const headers = new Headers(response.headers);
  if (start >= end) {
    headers.set('content-range', `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('content-range', `bytes ${start}-${end - 1}/${size}`);
  headers.set('content-length', `${end - start}`);
  return new Response(body.slice(start, end), { status: 206, headers });
}
