// A TOML 1.0 writer for plain data: tables for objects, arrays of tables for lists of objects.

/** Throws on what TOML cannot say: null, functions, numbers that are not finite. */
export function tomlText(value: unknown): string {
  if (!isTable(value)) throw new TypeError("a TOML file is a table");
  return `${tableLines(value, []).join("\n").trim()}\n`;
}

type Table = { readonly [key: string]: unknown };

/** Values first, then tables: what follows a table's head belongs to that table. */
function tableLines(table: Table, path: readonly string[]): string[] {
  const entries = Object.entries(table).filter(([, value]) => value !== undefined);
  const values = entries.filter(([, value]) => !isTable(value) && !isTableList(value));
  const lines = values.map(([key, value]) => `${keyText(key)} = ${valueText(value)}`);
  for (const [key, value] of entries) {
    const inner = [...path, key];
    const name = inner.map(keyText).join(".");
    if (isTable(value)) {
      const content = tableLines(value, inner);
      const hasOwnValues = Object.values(value).some((member) => member !== undefined && !isTable(member) && !isTableList(member));
      lines.push(...(hasOwnValues || content.length === 0 ? ["", `[${name}]`] : []), ...content);
    } else if (isTableList(value)) {
      for (const item of value) lines.push("", `[[${name}]]`, ...tableLines(item, inner));
    }
  }
  return lines;
}

function valueText(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return listText(value.map(valueText));
  if (isTable(value)) return `{ ${Object.entries(value).map(([key, member]) => `${keyText(key)} = ${valueText(member)}`).join(", ")} }`;
  throw new TypeError(`TOML has no ${value === null ? "null" : typeof value}`);
}

function listText(items: readonly string[]): string {
  const line = `[${items.join(", ")}]`;
  return line.length <= 100 ? line : `[\n${items.map((item) => `  ${item},\n`).join("")}]`;
}

function keyText(key: string): string {
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : quoted(key);
}

/** JSON's escapes are TOML's, but for DEL and lone surrogates, which TOML does not have. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, "\ufffd")).replaceAll("\u007f", "\\u007f");
}

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTableList(value: unknown): value is readonly Table[] {
  return Array.isArray(value) && value.length > 0 && value.every(isTable);
}
