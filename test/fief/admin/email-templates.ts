// Texts of emails: they can be changed, but neither made nor deleted.
import type { Collection } from "./collection.js";
import { collection } from "./collection.js";
import { announce } from "./deliveries.js";
import { refused } from "./exchange.js";
import type { EmailTemplate, Store } from "./store.js";

export function templateCollection(store: Store): Collection {
  const none = (): Response => {
    throw refused(405, "Method Not Allowed");
  };
  const templates = collection({
    rows: store.templates,
    shown: (template) => ({ ...template }),
    written: (body, base, present): EmailTemplate => {
      if (present === undefined) throw refused(405, "Method Not Allowed");
      const template = { ...base, type: present.type, subject: body.text("subject", present.subject), content: body.text("content", present.content) };
      body.done();
      // Stands for a template that does not render.
      if (`${template.subject} ${template.content}`.split("{{").length !== `${template.subject} ${template.content}`.split("}}").length) throw refused(400, "EMAIL_TEMPLATE_INVALID_TEMPLATE");
      return template;
    },
    changed: (what, _template, shown) => announce(store, `email_template.${what}`, shown),
  });
  return { ...templates, create: none, remove: none };
}
