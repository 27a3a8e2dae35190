import { MinorUnits } from "../money/index.ts";

/** A hundred billion of a currency with cents: sums of what people enter stay far from the end of exact numbers. */
export const LARGEST = 10_000_000_000_000;

/** An amount as a person may enter it. */
export const EnteredAmount = MinorUnits.min(-LARGEST).max(LARGEST);
