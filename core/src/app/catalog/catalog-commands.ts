import type { CatalogCommands } from "../../contract/index.ts";
import { writeCommand } from "../command.ts";
import type { Session } from "../session/session.ts";
import { deleteCategory, DeleteCategoryInput } from "./delete-category.ts";
import { deletePayee, DeletePayeeInput } from "./delete-payee.ts";
import { deleteRate, DeleteRateInput } from "./delete-rate.ts";
import { deleteTag, DeleteTagInput } from "./delete-tag.ts";
import { importRates, ImportRatesInput } from "./import-rates.ts";
import { mergePayees, MergePayeesInput } from "./merge-payees.ts";
import { moveCategory, MoveCategoryInput } from "./move-category.ts";
import { saveCategory, SaveCategoryInput } from "./save-category.ts";
import { savePayee, SavePayeeInput } from "./save-payee.ts";
import { saveRate, SaveRateInput } from "./save-rate.ts";
import { saveTag, SaveTagInput } from "./save-tag.ts";

export const catalogCommands = (session: Session): CatalogCommands => ({
  saveCategory: writeCommand(session, SaveCategoryInput, saveCategory),
  moveCategory: writeCommand(session, MoveCategoryInput, moveCategory),
  deleteCategory: writeCommand(session, DeleteCategoryInput, deleteCategory),
  savePayee: writeCommand(session, SavePayeeInput, savePayee),
  mergePayees: writeCommand(session, MergePayeesInput, mergePayees),
  deletePayee: writeCommand(session, DeletePayeeInput, deletePayee),
  saveTag: writeCommand(session, SaveTagInput, saveTag),
  deleteTag: writeCommand(session, DeleteTagInput, deleteTag),
  saveRate: writeCommand(session, SaveRateInput, saveRate),
  importRates: writeCommand(session, ImportRatesInput, importRates),
  deleteRate: writeCommand(session, DeleteRateInput, deleteRate),
});
