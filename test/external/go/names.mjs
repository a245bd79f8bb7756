// Names as Go writes them: initialisms are upper-case, and a package is one word.

/** golint's list, but for those that are words too. */
const INITIALISMS = new Set(["acl", "api", "ascii", "cpu", "css", "dns", "eof", "guid", "html", "http", "https", "id", "ip", "json", "qps", "ram", "rpc", "sla", "smtp", "sql", "ssh", "tcp", "tls", "ttl", "udp", "ui", "uid", "uri", "url", "utf8", "uuid", "vm", "xml", "xsrf", "xss"]);

/** Of the language, and what the templates call things. */
export const RESERVED = [
  "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func", "go", "goto", "if", "import", "interface", "map", "package", "range", "return", "select", "struct", "switch", "type", "var",
  "main", "init", "context", "http", "json", "transport",
];

/** Methods whose parameters `go vet` knows better. */
export const STANDARD_METHODS = ["GobDecode", "GobEncode", "MarshalJSON", "MarshalXML", "ReadByte", "ReadRune", "UnmarshalJSON", "UnmarshalXML", "UnreadByte", "UnreadRune", "WriteByte"];

/** `UserID`. `name`: a name of the model, or words. */
export function exported(text, ...names) {
  const words = names.flatMap((name) => name.words ?? name);
  return text.name(words.map(capitals), "PascalCase");
}

/** How each of the names is spelled, so that names which differ stay different: capitals that would make two of them one are not written. */
export function spelled(text, names) {
  const found = new Map(names.map((name) => [name, exported(text, name)]));
  const uses = new Map();
  for (const name of found.values()) uses.set(String(name), (uses.get(String(name)) ?? 0) + 1);
  return new Map([...found].map(([name, printable]) => [name, uses.get(String(printable)) === 1 ? printable : text.name(name, "PascalCase")]));
}

/** `ID`, `IDs` */
function capitals(word) {
  if (INITIALISMS.has(word)) return word.toUpperCase();
  return word.endsWith("s") && INITIALISMS.has(word.slice(0, -1)) ? `${word.slice(0, -1).toUpperCase()}s` : word;
}

/** `petstore` */
export function packageName(text, name) {
  return text.name([name.words.join("")], "snake_case");
}

/**
 * The tag of a field, or null where no tag can hold the name: encoding/json takes letters, digits and these signs. Escapes of a literal
 * are read by whoever reads the tag, so that it may stand between backquotes.
 */
export function tag(text, name, option = "") {
  if (!/^[\p{L}\p{Nd}!#$%&()*+\-./:;<=>?@[\]^_{|}~ ]+$/u.test(name)) return null;
  return text.code`\`json:${text.string(`${name}${option || (name === "-" ? "," : "")}`)}\``;
}
