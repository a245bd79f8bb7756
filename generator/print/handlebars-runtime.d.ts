// Handlebars without its compiler has no types of its own.
declare module "handlebars/runtime.js" {
  import type Handlebars from "handlebars";
  const runtime: Pick<typeof Handlebars, "template">;
  export default runtime;
}
