import { describe, expect, test } from "vitest";
import { LocalDate } from "../calendar/index.ts";
import {
  dayOf,
  formatOf,
  orderOfFormat,
  printedDate,
  type DateOrder,
  type PrintedDate,
} from "./date-format.ts";
import { decideDateOrder } from "./date-order.ts";

const read = (cell: string, order: DateOrder = "dmy"): string | null => {
  const printed = printedDate(cell);
  return printed === null ? null : dayOf(printed, order, 2020);
};

describe("IMP-58 dates as banks print them", () => {
  test.each([
    ["22/01/2014", "2014-01-22"],
    ["20091224120000[0:GMT]", "2009-12-24"],
    ["27 Feb 2018", "2018-02-27"],
    ["27FEB2018", "2018-02-27"],
    ["12-ene-18", "2018-01-12"],
    ["12. März 2019", "2019-03-12"],
    ["1 de enero de 2018", "2018-01-01"],
    ["1 января 2018 г.", "2018-01-01"],
    ["Jan. 12th 2018", "2018-01-12"],
    ["Monday, 1 January 2018", "2018-01-01"],
    ["Wed Jan 03 2018", "2018-01-03"],
    ["01.02.2019 12:33:44", "2019-02-01"],
    ["12-03-2018 / 14:30", "2018-03-12"],
    ["31122018", "2018-12-31"],
    ["01/02/2561", "2018-02-01"],
    ["01.02.", "2020-02-01"],
  ])("%s is %s", (cell, day) => {
    expect(read(cell)).toBe(day);
  });

  test.each([
    ["2018-04-18T10:11:12Z", "2018-04-18"],
    ["2018年3月4日", "2018-03-04"],
    ["2018/04/18 (水)", "2018-04-18"],
    ["2019. 05. 01.", "2019-05-01"],
    ["107/01/31", "2018-01-31"],
  ])("%s is %s", (cell, day) => {
    expect(read(cell, "ymd")).toBe(day);
  });

  test.each(["", "pending", "12.34", "1234567", "A-12-13-2014", "192.168.1.1", "31/02/2020", "2018-04-18"])(
    "%s is no date with the day first",
    (cell) => {
      expect(read(cell)).toBeNull();
    },
  );
});

describe("IMP-57 the order of a file", () => {
  const decide = (
    cells: readonly string[],
    hints: Partial<Parameters<typeof decideDateOrder>[1]> = {},
  ): string => {
    const printed = cells.flatMap((cell): PrintedDate[] => {
      const date = printedDate(cell);
      return date === null ? [] : [date];
    });
    const decision = decideDateOrder(printed, {
      others: [],
      continental: false,
      currency: null,
      home: null,
      today: null,
      ...hints,
    });
    return `${formatOf(printed, decision.order)}${decision.doubtful ? "?" : ""}`;
  };

  test.each([
    ["a day past the twelfth", ["01/02/2021", "13/02/2021"], "dd/mm/yyyy"],
    ["a month-first file", ["2/20/19", "2/8/19"], "m/d/yy"],
    ["rows that run in order", ["01/02/2021", "02/02/2021", "05/02/2021", "01/03/2021"], "dd/mm/yyyy"],
    ["a span of days, not of months", ["05/07/2022", "06/07/2022", "08/07/2022"], "dd/mm/yyyy"],
    ["dots", ["01.02.2021"], "dd.mm.yyyy"],
    ["two digits are no year first, if that spans decades", ["01/04/22", "13/04/22"], "dd/mm/yy"],
    ["two digits that can only be a year", ["18-01-31", "18-02-01"], "yy-mm-dd"],
    ["nothing", ["02/01/2021", "05/01/2021"], "dd/mm/yyyy?"],
    ["the same day of each month", ["01/01/2021", "01/02/2021", "01/03/2021", "01/04/2021"], "dd/mm/yyyy?"],
  ])("%s decides", (_, cells, format) => {
    expect(decide(cells)).toBe(format);
  });

  test("hints decide where the dates do not", () => {
    const cells = ["02/01/2021", "05/01/2021"];
    expect(decide(cells, { currency: "USD" })).toBe("mm/dd/yyyy");
    expect(decide(cells, { currency: "GBP" })).toBe("dd/mm/yyyy");
    expect(decide(cells, { continental: true })).toBe("dd/mm/yyyy");
    expect(decide(cells, { home: "month first" })).toBe("mm/dd/yyyy");
    expect(decide(cells, { home: "day first", currency: "USD" })).toBe("dd/mm/yyyy");
    expect(decide(["2/01/2021", "5/01/2021"])).toBe("d/m/yyyy");
    expect(decide(["2/1/2021", "5/1/2021"])).toBe("m/d/yyyy");
    expect(decide(cells, { today: LocalDate.parse("2021-02-01") })).toBe("dd/mm/yyyy");
  });

  test.each([
    ["dd.mm.yyyy", "dmy"],
    ["m/d/yy", "mdy"],
    ["yyyy-mm-dd HH:MM", "ymd"],
    ["dd Mon yyyy", "dmy"],
    ["yyyymmddHHMMSS[zone]", "ymd"],
  ])("%s names the order %s", (format, order) => {
    expect(orderOfFormat(format)).toBe(order);
  });
});
