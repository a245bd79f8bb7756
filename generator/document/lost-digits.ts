// Digits that whole numbers of a document lose when it is read.

/** Whole numbers in a text that may be too long for a number of JavaScript, which keeps 53 bits. */
export const wide = /(?<![\w."'-])[-+]?\d{16,}(?![\w."'])/g;

/** Digits as they are written, by what a number of JavaScript makes of them; without those that two numbers share. */
export function lostDigits(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const [token] of text.matchAll(wide)) {
    const [to, from] = [String(Number(token)), plainDigits(token)];
    found.set(to, (found.get(to) ?? from) === from ? from : null);
  }
  return new Map([...found].flatMap(([to, from]): readonly (readonly [string, string])[] => (from === null || from === to ? [] : [[to, from]])));
}

/** Without what changes nothing: a plus, zeros in front. */
export function plainDigits(token: string): string {
  return token.replace(/^\+|(?<=^-?)0+(?=\d)/g, "");
}
