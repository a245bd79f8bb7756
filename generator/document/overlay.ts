// Overlays (OpenAPI Overlay Specification 1.0, 1.1): changes to a document that is not ours, applied before anything else looks at it.
import path from "node:path";
import type { Place, Report } from "../diagnostics.js";
import type { Json, Node } from "./document.js";
import { JsonPath, type Location } from "./json-path.js";
import { limits, measuredValue } from "./limits.js";
import { kindOf, Merge, MergeProblem, type Owned } from "./overlay-merge.js";
import { type Action, checkedOverlay } from "./overlay-shape.js";
import { Origins } from "./origins.js";
import { pointerOf } from "./pointer.js";
import type { Sources } from "./sources.js";

/** Milliseconds for all queries of a document's overlays. */
const queryTime = 3_000;

/** The document with every overlay applied in turn; as far as that went, after reporting. The value read before is left as it was. */
export async function overlaid(document: Node, files: readonly string[], sources: Sources, report: Report, asked?: Place): Promise<Json> {
  const names = files.map((file) => sources.displayed(file));
  const origins = new Origins(names);
  const root = new Merge(origins, limits.values).copy(document.value, document.at);
  const merge = new Merge(origins, limits.overlaid);
  const overlaying = new Overlaying(root, document.at.file, { origins, merge, report });
  for (const [index, file] of files.entries()) {
    const value = await sources.value(file, report, asked === undefined ? null : { file: asked.file, pointer: `${asked.pointer}/overlays/${index}` });
    const node: Node = { value: value ?? null, at: { file: names[index] ?? file, pointer: "", written: true } };
    const overlay = value === undefined ? undefined : checkedOverlay(node, report);
    if (overlay === undefined) continue;
    overlaying.checkExtends(overlay.extends, node.at);
    overlay.actions.forEach((action, number) => overlaying.apply(action, { file: node.at.file, pointer: `/actions/${number}`, written: true }, overlay.overlay));
  }
  sources.moved(document.at.file, { value: root, origins });
  const { problems } = measuredValue(root, document.at.file, { isTree: false });
  for (const { code, message, at } of problems) report.error(code, `With its overlays: ${message.charAt(0).toLowerCase()}${message.slice(1)}`, { at });
  return root;
}

interface Tools {
  readonly origins: Origins;
  readonly merge: Merge;
  readonly report: Report;
}

class Overlaying {
  readonly #root: Owned;
  readonly #file: string;
  readonly #tools: Tools;
  readonly #paths = new JsonPath(queryTime);
  /** A limit was passed: what is left is not applied. */
  #isEnded = false;

  constructor(root: Owned, file: string, tools: Tools) {
    this.#root = root;
    this.#file = file;
    this.#tools = tools;
  }

  /** An overlay may name the one document that it is for. */
  checkExtends(name: string | undefined, at: Place): void {
    if (name === undefined || /^[A-Za-z][A-Za-z0-9+.-]+:/.test(name)) return;
    const meant = path.posix.join(path.posix.dirname(at.file), unescaped(name));
    if (meant === this.#file) return;
    this.#tools.report.warning("overlay/extends", `This overlay is for ${JSON.stringify(meant)} and is applied to ${JSON.stringify(this.#file)}`, { at: below(at, "/extends") });
  }

  apply(action: Action, at: Place, version: string): void {
    if (this.#isEnded) return;
    const { report } = this.#tools;
    const locations = this.#selected(action.target, below(at, "/target"));
    if (locations === null) return;
    if (locations.length === 0) {
      report.warning("overlay/no-match", `Nothing is at ${action.target}`, { at: below(at, "/target"), hint: "Correct the target, or remove the action." });
    } else if (action.remove === true) this.#remove(locations, at);
    else if (action.update !== undefined && action.copy !== undefined) {
      report.error("overlay/shape", "An action says either `update` or `copy`", { at });
    } else if (action.update !== undefined) this.#update(locations, action.update, below(at, "/update"), at);
    else if (action.copy !== undefined && version.startsWith("1.0.")) report.error("overlay/shape", "`copy` needs `overlay: 1.1.0`", { at: below(at, "/copy") });
    else if (action.copy !== undefined) this.#copy(locations, action.copy, at);
    else report.warning("overlay/no-match", "This action says neither `update`, `copy` nor `remove`", { at });
  }

  #copy(locations: readonly Location[], query: string, at: Place): void {
    const found = this.#selected(query, below(at, "/copy"));
    if (found === null) return;
    const [source] = found;
    if (source === undefined || found.length > 1) {
      this.#tools.report.error("overlay/copy", `${source === undefined ? "Nothing is" : "Several values are"} at ${query}, and one is needed`, { at: below(at, "/copy") });
      return;
    }
    const { origins, merge } = this.#tools;
    const place = origins.written(this.#root, { file: this.#file, pointer: pointerOf(source) });
    this.#guarded(at, () => this.#update(locations, merge.copy(this.#at(source), place), place, at));
  }

  #update(locations: readonly Location[], value: Json, from: Place, at: Place): void {
    const kinds = new Set(locations.map((location) => kindOf(this.#at(location))));
    if (kinds.size > 1) {
      this.#tools.report.error("overlay/merge", "The target selects values of several kinds: all must be objects, all lists, or all plain values", { at: below(at, "/target"), hint: "Write an action for each kind." });
      return;
    }
    // Found first: a merge changes what is below, never what is above.
    const targets = locations.map((location) => ({ target: this.#at(location), holder: this.#at(location.slice(0, -1)), key: location.at(-1) }));
    this.#guarded(at, () => {
      for (const { target, holder, key } of targets) {
        if (target !== null && typeof target === "object") this.#tools.merge.into(target, value, from);
        else if (kindOf(value) !== "primitive") throw new MergeProblem("overlay/merge", "Only a plain value can replace a plain value", from);
        else if (holder !== null && typeof holder === "object" && key !== undefined) this.#tools.merge.set(holder, key, value, from);
      }
    });
  }

  #remove(locations: readonly Location[], at: Place): void {
    const { origins, report } = this.#tools;
    const holders = new Map<Owned[] | { [key: string]: Owned }, { readonly location: Location; readonly keys: Set<string | number> }>();
    for (const location of locations) {
      const key = location.at(-1);
      const holder = this.#at(location.slice(0, -1));
      if (key === undefined) report.error("overlay/merge", "The whole document cannot be removed", { at: below(at, "/target"), hint: "Name what is to be removed." });
      else if (holder !== null && typeof holder === "object") {
        const known = holders.get(holder) ?? { location: location.slice(0, -1), keys: new Set() };
        known.keys.add(key);
        holders.set(holder, known);
      }
    }
    // The places of what stays are known only while everything is where it was.
    const kept = [...holders].map(([holder, { location, keys }]) => ({
      holder,
      keys,
      items: Array.isArray(holder) ? holder.flatMap((item, index) => (keys.has(index) ? [] : [{ item, at: origins.written(this.#root, { file: this.#file, pointer: pointerOf([...location, index]) }) }])) : [],
    }));
    for (const { holder, keys, items } of kept) {
      if (Array.isArray(holder)) {
        holder.splice(0, holder.length, ...items.map(({ item }) => item));
        items.forEach((item, index) => origins.set(holder, index, item.at));
      } else for (const key of keys) delete holder[key];
    }
  }

  #selected(query: string, at: Place): readonly Location[] | null {
    const selected = this.#paths.select(query, this.#root);
    if ("locations" in selected) return selected.locations;
    this.#isEnded ||= selected.problem === "time";
    const hint = selected.problem === "syntax" && query.startsWith("$") ? { hint: "Write a name of other signs than letters, digits and `_` in brackets: `$['x-a']`, `@['$ref']`." } : {};
    this.#tools.report.error(selected.problem === "time" ? "overlay/time" : "overlay/target", selected.message, { at, ...hint });
    return null;
  }

  #at(location: Location): Owned {
    let value: Owned = this.#root;
    for (const key of location) {
      if (value === null || typeof value !== "object") return null;
      value = (Array.isArray(value) ? value[Number(key)] : Object.hasOwn(value, key) ? value[key] : null) ?? null;
    }
    return value;
  }

  #guarded(at: Place, change: () => void): void {
    try {
      change();
    } catch (error) {
      if (!(error instanceof MergeProblem)) throw error;
      this.#isEnded ||= error.code === "overlay/too-large";
      const isElsewhere = error.at.file !== at.file;
      this.#tools.report.error(error.code, error.message, isElsewhere ? { at, related: [{ message: "the value", at: error.at }] } : { at: error.at });
    }
  }
}

/** The path that a relative address (RFC 3986) means; a text that is none is taken as it is. */
function unescaped(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function below(at: Place, pointer: string): Place {
  return { file: at.file, pointer: at.pointer + pointer, written: true };
}
