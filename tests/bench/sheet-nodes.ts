import type { Page } from '@playwright/test';

/** One node of a sheet as plain data: its text, or its tag with what it says of itself and holds. */
export type SheetNode =
  | string
  | {
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly SheetNode[];
    };

/** What looks, not what is: left out, so that the nodes stand bare. */
const STYLE = ['class', 'style'];

/** Every node of the region as it stands on the page, without style. */
export function sheetNodes(page: Page, region: string): Promise<SheetNode> {
  return page.locator(region).evaluate((element, style) => {
    function bare(node: ChildNode): SheetNode {
      if (!(node instanceof Element)) return node.textContent ?? '';
      return {
        tag: node.tagName.toLowerCase(),
        attributes: Object.fromEntries(
          [...node.attributes]
            .filter(({ name }) => !style.includes(name))
            .map(({ name, value }) => [name, value]),
        ),
        children: [...node.childNodes].map(bare),
      };
    }
    return bare(element);
  }, STYLE);
}
