import type { LocalDate } from "../calendar/index.ts";

/** An exact decimal as text, outflow negative: `-12.50`, `1000`, `0.125`. No grouping, no exponent, no plus. */
export type DecimalText = string;

export interface StatementBalance {
  readonly date: LocalDate;
  readonly amount: DecimalText;
}

/** One booked movement as the file tells it. */
export interface StatementLine {
  readonly date: LocalDate;
  readonly amount: DecimalText;
  /** Whom it went to or came from, or empty. */
  readonly payee: string;
  /** What it was about, or empty. */
  readonly memo: string;
  /** The bank's own name for the line (FITID, AcctSvcrRef …), or empty. */
  readonly reference: string;
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /** As the file names it (`Food:Groceries`), where it does. */
  readonly category?: string;
  readonly tags?: readonly string[];
  /** The account at the other end, where the file says that this is a transfer (QIF `[Savings]`, YNAB, Actual). */
  readonly transferAccount?: string;
  readonly status?: "uncleared" | "cleared" | "reconciled";
  /** The parts of a split; they add up to `amount`. */
  readonly splits?: readonly {
    readonly amount: DecimalText;
    readonly category: string;
    readonly memo: string;
  }[];
}

/** What one file says of one account. */
export interface ParsedStatement {
  readonly account: {
    /** The number or name by which the file knows it, or null. */
    readonly id: string | null;
    /** `checking`, `savings`, `card`, `cash`, `investment`, `loan`, `asset`, `debt` or null. */
    readonly kind: string | null;
  };
  /** ISO 4217, or null when the file does not say. */
  readonly currency: string | null;
  readonly opening: StatementBalance | null;
  readonly closing: StatementBalance | null;
  readonly lines: readonly StatementLine[];
}

/** A row that yields no line: why, in one of the reasons of SPEC.md, and the row as it stands. */
export interface SkippedRow {
  readonly line: number;
  readonly reason: string;
  readonly text: string;
}

/** All that a file yields. */
export interface StatementRows {
  readonly statements: readonly ParsedStatement[];
  readonly skipped: readonly SkippedRow[];
}

/** The file could not be read at all. */
export interface ImportProblem {
  readonly code: `import/${string}`;
  readonly facts?: { readonly [name: string]: string | number | boolean | null };
}
