import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// document/lost-digits.ts
var wide = /(?<![\w."'-])[-+]?\d{16,}(?![\w."'])/g;
function lostDigits(text) {
  const found = /* @__PURE__ */ new Map();
  for (const [token] of text.matchAll(wide)) {
    const [to, from] = [String(Number(token)), plainDigits(token)];
    found.set(to, (found.get(to) ?? from) === from ? from : null);
  }
  return new Map([...found].flatMap(([to, from]) => from === null || from === to ? [] : [[to, from]]));
}
function plainDigits(token) {
  return token.replace(/^\+|(?<=^-?)0+(?=\d)/g, "");
}

export {
  wide,
  lostDigits,
  plainDigits
};
