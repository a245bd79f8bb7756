// What only all operations together show: addresses that mean the same, and lists that are paged in several ways.
import type { Document } from "../document/document.js";
import { below, compareText, member, members, textOf } from "../model/node.js";
import { words } from "../model/words.js";
import type { Endpoint } from "./endpoints.js";
import type { Finding } from "./finding.js";
import { isSecretName } from "./operation-rules.js";
import { extensionsOf, textsIn, type Walk } from "./walk.js";

/** Paths that differ in the names of their parameters only (OpenAPI 3.1, 4.8.8.2). */
export function ambiguousPaths(document: Document): readonly Finding[] {
  const firsts = new Map<string, { readonly path: string; readonly at: Finding["at"] }>();
  return members(member(document.root, "paths")).flatMap(([path, { at }]): readonly Finding[] => {
    const template = path.replace(/\{[^{}]*\}/g, "{}");
    const first = firsts.get(template);
    if (first === undefined) {
      firsts.set(template, { path, at });
      return [];
    }
    return [{ code: "lint/ambiguous-path", severity: "warning", message: `${path} and ${first.path} are the same address`, at, related: [{ message: "the other", at: first.at }], hint: "Join both, or let another segment tell them apart." }];
  });
}

const positions = /^(?:page|pagenumber|pageno|pageindex|currentpage|offset|skip|start|startat|startindex|cursor|after|before|marker|pagetoken|nexttoken|nextcursor|startingafter|continuationtoken)$/;
const sizes = /^(?:limit|perpage|pagesize|pagelimit|size|count|top|take|first|maxresults|maxitems|maxpagesize)$/;

/** Lists whose parameters of paging differ from those of most others. */
export function inconsistentPagination(endpoints: readonly Endpoint[]): readonly Finding[] {
  const paged = endpoints.filter(({ method }) => method === "GET").flatMap(({ node, parameters }) => {
    const names = parameters.filter((parameter) => textOf(parameter, "in") === "query").map((parameter) => textOf(parameter, "name"));
    const position = names.find((name) => positions.test(words(name).join("")));
    const size = names.find((name) => sizes.test(words(name).join("")));
    return position === undefined || size === undefined ? [] : [{ at: node.at, way: `${JSON.stringify(position)} and ${JSON.stringify(size)}` }];
  });
  const counts = new Map<string, number>();
  for (const { way } of paged) counts.set(way, (counts.get(way) ?? 0) + 1);
  const [usual, count = 0] = [...counts].sort(([one, first], [other, second]) => second - first || compareText(one, other))[0] ?? [];
  const others = count > 1 && count * 2 > paged.length - 1 ? "most others" : "another";
  const example = paged.find(({ way }) => way === usual);
  if (example === undefined) return [];
  return paged.filter(({ way }) => way !== usual).map(({ way, at }) => ({
    code: "lint/pagination",
    severity: "warning",
    message: `This list is paged with ${way}, ${others} with ${usual}`,
    at,
    related: [{ message: "one of the others", at: example.at }],
    hint: "Page all lists in one way, or say how this one is paged with `x-pagination`.",
  }));
}

/** API keys that every address would show. */
export function keysInQuery(document: Document): readonly Finding[] {
  const components = member(document.root, "components");
  return members(components === null ? null : member(components, "securitySchemes")).flatMap(([, said]): readonly Finding[] => {
    const scheme = document.resolve(said);
    if (scheme === null || textOf(scheme, "type") !== "apiKey" || textOf(scheme, "in") !== "query") return [];
    return [{ code: "lint/secret-in-query", severity: "warning", message: "The API key is a part of every address, and addresses are kept in logs and histories", at: scheme.at, hint: "Let servers take it in a header too (RFC 9110, 17.9)." }];
  });
}

/** Components that no operation, event or extension leads to. */
export function unusedComponents(document: Document, endpoints: readonly Endpoint[], { used }: Walk): readonly Finding[] {
  const components = member(document.root, "components");
  const own = `${document.file}#/components/`;
  const reached = new Set([...used].flatMap((place) => (place.startsWith(own) ? [place.slice(own.length).split("/", 2).join("/")] : [])));
  const requirements = [member(document.root, "security"), ...endpoints.map(({ node }) => member(node, "security"))];
  const named = new Set([...requirements.flatMap((node) => textsIn(node?.value)), ...textsIn(extensionsOf(document.root.value))].map((text) => text.slice(text.lastIndexOf("/") + 1)));
  return members(components).filter(([section]) => !section.startsWith("x-")).flatMap(([section, held]) =>
    members(held).flatMap(([name, node]): readonly Finding[] => {
      const token = below({ file: "", pointer: "" }, name).pointer;
      if (reached.has(section + token) || named.has(name)) return [];
      return [{ code: "lint/unused-component", severity: "info", message: `Nothing uses ${JSON.stringify(name)}`, at: node.at, hint: "Remove it, or refer to it." }];
    }),
  );
}

/** Whether a parameter or member holds the id of something. */
export function isIdentifierName(name: string): boolean {
  return words(name).at(-1) === "id" && !isSecretName(name);
}
