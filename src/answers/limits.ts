import { compared } from '../dosing/comparison';
import type { BuiltInLibrary, Library } from '../dosing/library';
import type { Order } from '../dosing/order';
import { workOutProducts } from '../dosing/products';
import type { SourcedProtocol } from '../dosing/protocol';
import type { LibraryFile } from '../library/schema';
import { type Comparison, comparisonSaid } from '../wording/comparison';
import { type FileSaid, fileSaid } from '../wording/library-file';
import { type LimitsPage, limitsSaid, type ToolPage, toolSaid } from '../wording/limits-page';

/** The library that the dosing reads → every number of it, with its place or its reason. */
export function limitsPage(library: BuiltInLibrary): LimitsPage {
  return limitsSaid(library, workOutProducts(library.products));
}

/** A protocol, and the order on the Dose view if it is of it → the source range beside the published ones. */
export function comparison(
  protocol: SourcedProtocol,
  order: Order | undefined,
  library: Library,
): Comparison {
  return comparisonSaid(compared(protocol, order, library));
}

/** What is the tool’s own, whoever’s limits are in use. */
export function toolPage(library: Library): ToolPage {
  return toolSaid(library);
}

/** A hospital’s file, and its fingerprint → all that it says. */
export function wholeFile(file: LibraryFile, fingerprint: string): FileSaid {
  return fileSaid(file, fingerprint);
}
