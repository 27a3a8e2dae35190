import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState, type ReactElement } from "react";
import { useMessages } from "../../i18n/index.ts";
import { offerFiles } from "../../navigation/index.ts";
import { Icon } from "../../ui/index.ts";
import { appMessages } from "../messages.ts";

/** Lets statement files be dropped anywhere on the window; on one account's register they are meant for that account. */
export function DropTarget(): ReactElement | null {
  const t = useMessages(appMessages);
  const over = useFilesOverWindow();
  if (!over) return null;
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-0 z-60 flex flex-col items-center justify-center gap-3 bg-paper/92 text-center"
    >
      <div className="absolute inset-4 rounded-large border-2 border-dashed border-accent" />
      <Icon name="import" size={32} className="text-accent" />
      <p className="text-20 font-strong">{t("drop.title")}</p>
      <p className="text-13 text-soft">{t("drop.text")}</p>
    </div>
  );
}

const useFilesOverWindow = (): boolean => {
  const navigate = useNavigate();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const listen = (
      kind: "dragenter" | "dragover" | "dragleave" | "drop",
      hear: (event: DragEvent) => void,
    ) => window.addEventListener(kind, hear, { signal: controller.signal });
    listen("dragenter", (event) => carriesFiles(event) && setOver(true));
    // Without this the browser would open the file in place of the app.
    listen("dragover", (event) => carriesFiles(event) && event.preventDefault());
    listen("dragleave", (event) => event.relatedTarget === null && setOver(false));
    listen("drop", (event) => {
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      offerFiles(files, accountInView());
      void navigate({ to: "/import" });
    });
    return () => controller.abort();
  }, [navigate]);
  return over;
};

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") === true;

/** The account whose register is shown, when it is one alone. */
const accountInView = (): string | null => {
  const account = new URLSearchParams(location.search).get("account");
  return location.pathname === "/register" && account !== null && !account.includes(",") ? account : null;
};
