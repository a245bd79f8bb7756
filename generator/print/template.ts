// Prints handlebars templates on a short lead: strict, no escaping, no helper beside `if` and `each`.
import { compiledTemplates } from "./compiled-templates.js";
import { shown, templateFault, ViewFault, whereIs, withoutObjects } from "./template-fault.js";
import options from "./template-options.json" with { type: "json" };

type Rendered = (view: object) => string;

const renderers = new Map<string, Rendered>();

/** Text of the template with the view's finished strings in it. Throws a `TemplateFault`, as on a name that the view does not have. */
export async function templateText(source: string, view: object): Promise<string> {
  const render = renderers.get(source) ?? (await rendererOf(source));
  renderers.set(source, render);
  try {
    return withoutObjects(render(guarded(view)));
  } catch (error) {
    throw templateFault(error, source);
  }
}

/** Loading the compiler takes longer than filling all templates of a package. */
async function rendererOf(source: string): Promise<Rendered> {
  const known = compiledTemplates.get(source);
  if (known !== undefined) return (await import("handlebars/runtime.js")).default.template(known);
  return (await import("handlebars")).default.create().compile(source, options);
}

/** `strict` overlooks `{{#if typo}}`, so every unknown key throws. `path`: where the view is in that of the file, `types[0]`. */
function guarded(view: object, path = ""): object {
  const wrapped = new Map<string | symbol, unknown>();
  return new Proxy(view, {
    // Of a key that is not there, Handlebars says the place in the template.
    has: (target, key) => Object.hasOwn(target, key),
    get(target, key) {
      // Handlebars compares an item with what stands around it, and prints what it is told to: only in the output it is wrong.
      if (key === Symbol.toPrimitive) return () => shown(target, path);
      if (typeof key === "symbol") return Reflect.get(target, key);
      if (!Object.hasOwn(target, key)) throw new ViewFault(`${whereIs(path)} has no ${JSON.stringify(key)}`, key);
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== "object" || value === null) return value;
      if (!wrapped.has(key)) wrapped.set(key, guarded(value, Array.isArray(target) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`));
      return wrapped.get(key);
    },
  });
}
