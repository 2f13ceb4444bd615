/** Markup that is safe to put into a page as it is. */
export type Html = { readonly markup: string };

type Part = string | number | Html | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

const markupOf = (part: Part): string => {
  if (typeof part !== 'object') return escaped(String(part));
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
};

/** Builds markup; whatever is put in is escaped, unless it is markup itself. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: strings.reduce((all, text, index) => {
    const part = parts[index - 1];
    return part === undefined ? all + text : all + markupOf(part) + text;
  }),
});
