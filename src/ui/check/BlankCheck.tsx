import { made } from '../../answers/made';
import type { Library } from '../../dosing/library';
import { usePrintTime } from '../parts/print-time';
import { SheetBody, SheetHead } from '../parts/SheetHead';

interface BlankCheckProps {
  readonly library: Library;
  readonly now: () => Date;
  readonly version: string;
}

/** A check before it is compared: a hint on the screen, a sheet that says that it is blank on paper. */
export function BlankCheck({ library, now, version }: BlankCheckProps) {
  const at = usePrintTime(now);
  const making = made(at ?? now(), version, library.identity);
  return (
    <>
      <p className="empty">
        The reading worked backwards appears here, beside the order, once you compare.
      </p>
      <div className="paper">
        <SheetHead
          title="Second check"
          heading={null}
          medication={undefined}
          made={at ? making : { ...making, line: [] }}
        />
        <SheetBody>
          <p>Second check: blank. Nothing has been compared.</p>
        </SheetBody>
      </div>
    </>
  );
}
