// Lists to read, and what the server says of the next page.

export interface Scenario {
  readonly call: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** What each page names as the next one, in turn; after these, none. `{ status }`: the page is a failure itself. */
  readonly nexts: readonly unknown[];
  readonly most: number | null;
  /** Addresses of the requests, below the server's own. */
  readonly urls: readonly string[];
  /** The last page is a failure. */
  readonly fails: boolean;
}

function scenario(call: string, urls: readonly string[], given: Partial<Scenario> = {}): Scenario {
  return { call, urls, input: {}, nexts: [], most: null, fails: false, ...given };
}

const first = "/v1/addresses/a%20b";
const input = { shelf: "a b", q: "x" };

/** `origin`: of the server; `elsewhere`: of another one, that is never asked. */
export function scenarios(origin: string, elsewhere: string): ReadonlyMap<string, Scenario> {
  const followed = (next: string, url: string): readonly [string, Scenario] => [`address ${JSON.stringify(next)}`, scenario("listAddresses", [`${first}?q=x`, url], { input, nexts: [next] })];
  const refused = (next: string): readonly [string, Scenario] => [`refused address ${JSON.stringify(next)}`, scenario("listAddresses", [`${first}?q=x`], { input, nexts: [next], fails: true })];
  const linked = (name: string, next: string, urls: readonly string[], fails = false): readonly [string, Scenario] => [name, scenario("listLinks", ["/v1/links", ...urls], { input: { shelf: "a" }, nexts: [next], fails })];
  return new Map([
    ["offsets without a size", scenario("listOffsets", ["/v1/offsets", "/v1/offsets?offset=2", "/v1/offsets?offset=4"])],
    ["offsets from one on", scenario("listOffsets", ["/v1/offsets?offset=3"], { input: { offset: 3 } })],
    ["numbers from nothing", scenario("listPages", ["/v1/pages?size=2", "/v1/pages?size=2&page=1", "/v1/pages?size=2&page=2"], { input: { size: 2 } })],
    ["numbers from nothing, from one on", scenario("listPages", ["/v1/pages?page=1&size=3"], { input: { page: 1, size: 3 } })],
    ["numbers without a size", scenario("listNumbers", ["/v1/numbers", "/v1/numbers?page=2", "/v1/numbers?page=3"])],
    ["so many pages", scenario("listNumbers", ["/v1/numbers", "/v1/numbers?page=2"], { most: 2 })],
    ["cursors", scenario("listCursors", ["/v1/cursors", "/v1/cursors?cursor=a%2Fb%20%26%C3%A9", "/v1/cursors?cursor=7"], { nexts: ["a/b &é", 7] })],
    ["a cursor that comes again", scenario("listCursors", ["/v1/cursors", "/v1/cursors?cursor=a", "/v1/cursors?cursor=b"], { nexts: ["a", "b", "a"], fails: true })],
    ["a cursor that comes again when nobody asks", scenario("listCursors", ["/v1/cursors", "/v1/cursors?cursor=a"], { nexts: ["a", "a"], most: 2 })],
    ["a page that fails", scenario("listCursors", ["/v1/cursors", "/v1/cursors?cursor=a"], { nexts: ["a", { status: 500 }], fails: true })],
    ["cursors of the last item", scenario("listAfter", ["/v1/after/s", "/v1/after/s?starting_after=1", "/v1/after/s?starting_after=2"], { input: { shelf: "s" }, nexts: [true, true, false] })],
    ["cursors in a body", scenario("search", ["/v1/search", "/v1/search"], { input: { options: { sort: "s" }, text: "t" }, nexts: ["z"] })],
    followed(`${origin}/v1/other?c=a%2Bb+c&x&y=1&&=z#f`, "/v1/other?c=a%2Bb+c&x=&y=1&=z"),
    followed("?page=2", `${first}?page=2`),
    followed("b/./c/../d/", "/v1/addresses/b/d/"),
    followed("..", "/v1/"),
    followed("/v1", "/v1/"),
    followed("/v1/é|[]'?q=é'\"<>`{}", "/v1/%C3%A9|[]'?q=%C3%A9%27%22%3C%3E`{}"),
    followed(`  ${origin.replace("http", "HTTP").replace("//", "//me:secret@")}/v1/x\n`, "/v1/x"),
    followed("\\v1\\x%zz", "/v1/x%zz"),
    followed("http:y", "/v1/addresses/y"),
    followed("/v1//x", "/v1//x"),
    ...[
      elsewhere, `${elsewhere}/v1/x`, elsewhere.replace("http:", ""), elsewhere.replace("http:", "").replaceAll("/", "\\"), `/\t${elsewhere.replace("http:/", "")}`, origin.replace("http:", "https:"), `${origin}@${elsewhere.replace("http://", "")}/v1`,
      origin, "../..", `${origin}/v2/x`, `${origin}/v10`, "/v1/../admin", "/v1/%2e%2E/admin", "/v1/.%2e", "/v1/..%2fadmin", "/v1/%252e%252e/x", "/v1\\..\\x", "javascript:alert(1)", "data:,x", "file:///etc/passwd", "http://", "http://:80/v1", "http://[::1/v1", `${origin}:1/v1`,
    ].map(refused),
    ["an address that comes again", scenario("listAddresses", [`${first}?q=x`, `${first}?p=2`], { input, nexts: ["?p=2", "?p=2"], fails: true })],
    linked("a link", '</v1/a>; rel="prev", </v1/b?c=1>; title="x, <y>; rel=next"; rel="last next"', ["/v1/b?c=1"]),
    linked("a link without its origin", "<?p=2>; rel=next", ["/v1/links?p=2"]),
    linked("a link of another context", '</v1/a>; rel=next; anchor="#x"', []),
    linked("a broken link", '</v1/a; rel="next', []),
    linked("a link elsewhere", `<${elsewhere}/v1/x>; rel=next`, [], true),
  ]);
}
