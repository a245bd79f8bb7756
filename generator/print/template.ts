// Prints handlebars templates on a short lead: strict, no escaping, no helper beside `if` and `each`.
import type HandlebarsModule from "handlebars";

type Handlebars = typeof HandlebarsModule;
type Rendered = (view: object) => string;

let engine: Handlebars | undefined;
const compiled = new Map<string, Rendered>();

/** Text of the template with the view's finished strings in it. Throws on a name that the view does not have. */
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
  return render(guarded(view));
}

/** `strict` overlooks `{{#if typo}}`, so every unknown key throws. */
function guarded(view: object): object {
  const wrapped = new Map<string | symbol, unknown>();
  return new Proxy(view, {
    has(target, key) {
      if (!Object.hasOwn(target, key)) throw new Error(`the view has no ${JSON.stringify(key)}`);
      return true;
    },
    get(target, key) {
      if (typeof key === "symbol") return Reflect.get(target, key);
      if (!Object.hasOwn(target, key)) throw new Error(`the view has no ${JSON.stringify(key)}`);
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== "object" || value === null) return value;
      if (!wrapped.has(key)) wrapped.set(key, guarded(value));
      return wrapped.get(key);
    },
  });
}
