/** What stands under a key of a mapping itself, not of what every object has. */
export function own<Value>(
  mapping: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}
