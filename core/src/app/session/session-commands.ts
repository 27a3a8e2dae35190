import { z } from "zod";
import type { SessionCommands } from "../../contract/index.ts";
import { ok } from "../../kernel/index.ts";
import { sessionCommand } from "../command.ts";
import { acceptDamage } from "./accept-damage.ts";
import { amendVault, RenameInput, SettleRecoveryInput } from "./amend-vault.ts";
import { changePassphrase, ChangePassphraseInput } from "./change-passphrase.ts";
import { createVault, CreateVaultInput } from "./create-vault.ts";
import { EraseInput, eraseVault } from "./erase-vault.ts";
import { openDemo, OpenDemoInput } from "./open-demo.ts";
import { RecoverInput, recoverVault } from "./recover-vault.ts";
import { renewRecoveryWords, RenewRecoveryInput } from "./renew-recovery-words.ts";
import type { Session } from "./session.ts";
import { UnlockInput, unlockVault } from "./unlock-vault.ts";

export const sessionCommands = (session: Session): SessionCommands => {
  const leave = async (): Promise<void> => session.inTurn(async () => session.leave());
  const nothing = z.unknown();
  return {
    create: sessionCommand(session, CreateVaultInput, createVault),
    settleRecovery: sessionCommand(session, SettleRecoveryInput, async () =>
      amendVault(session, { recoverySettled: true }),
    ),
    renewRecoveryWords: sessionCommand(session, RenewRecoveryInput, renewRecoveryWords),
    openDemo: sessionCommand(session, OpenDemoInput, openDemo),
    leaveDemo: async () => {
      await leave();
      return ok(null);
    },
    unlock: sessionCommand(session, UnlockInput, unlockVault),
    recover: sessionCommand(session, RecoverInput, recoverVault),
    lock: leave,
    touch: () => session.touch(),
    changePassphrase: sessionCommand(session, ChangePassphraseInput, changePassphrase),
    rename: sessionCommand(session, RenameInput, amendVault),
    erase: sessionCommand(session, EraseInput, eraseVault),
    acceptDamage: async () => sessionCommand(session, nothing, acceptDamage)(null),
    // One engine a browser holds every vault of it: there is nobody to take over from.
    takeOver: async () => ok(null),
  };
};
