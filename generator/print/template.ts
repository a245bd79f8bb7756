// Prints handlebars templates on a short lead: strict, no escaping, no helper beside `if` and `each`.
import type HandlebarsModule from "handlebars";
import { templateFault, ViewFault } from "./template-fault.js";

type Handlebars = typeof HandlebarsModule;
type Rendered = (view: object) => string;

let engine: Handlebars | undefined;
const compiled = new Map<string, Rendered>();

/** Text of the template with the view's finished strings in it. Throws a `TemplateFault`, as on a name that the view does not have. */
export async function templateText(source: string, view: object): Promise<string> {
  engine ??= (await import("handlebars")).default.create();
  let render = compiled.get(source);
  if (render === undefined) {
    render = engine.compile(source, {
      strict: true,
      noEscape: true,
      knownHelpersOnly: true,
      preventIndent: true,
      knownHelpers: { helperMissing: false, blockHelperMissing: false, unless: false, with: false, log: false, lookup: false },
    });
    compiled.set(source, render);
  }
  try {
    return render(guarded(view));
  } catch (error) {
    throw templateFault(error, source);
  }
}

/** `strict` overlooks `{{#if typo}}`, so every unknown key throws. `where`: what the view is called, `types[0] of the view`. */
function guarded(view: object, path = ""): object {
  const wrapped = new Map<string | symbol, unknown>();
  const where = path === "" ? "the view" : `${path} of the view`;
  let asked = false;
  return new Proxy(view, {
    // Handlebars knows the place, and says what it asked.
    has: (target, key) => Object.hasOwn(target, key) || ((asked = true), false),
    get(target, key) {
      if (key === Symbol.toPrimitive) return () => textOf(asked, target, { where, path });
      if (typeof key === "symbol") return Reflect.get(target, key);
      if (!Object.hasOwn(target, key)) throw new ViewFault(`${where} has no ${JSON.stringify(key)}`, key);
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== "object" || value === null) return value;
      if (!wrapped.has(key)) wrapped.set(key, guarded(value, Array.isArray(target) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`));
      return wrapped.get(key);
    },
  });
}

/** Only a message about it may name a list or an object. */
function textOf(asked: boolean, target: object, { where, path }: { readonly where: string; readonly path: string }): string {
  if (asked) return where;
  throw new ViewFault(`${where} is ${Array.isArray(target) ? "a list" : "an object"}, which is no text`, path.replace(/\[\d+\]$/, "").replace(/^.*\./, ""));
}
