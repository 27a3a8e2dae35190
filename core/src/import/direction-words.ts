import { plainWords } from "./plain-words.ts";

export type Direction = "out" | "in";

/** Words with which banks mark money that went out, in plain words. */
const OUT = `
  d; dr; debit; debet; deb; db; dbit; dt; s; soll; out; outgoing; outflow; withdrawal; withdraw; expense; af; af rekening; uit; ut; ud
  minus; charge; debits; debited; paid out; money out; belastung; lastschrift; ausgang; ausgabe; auszahlung; sortie; depense; retrait
  cargo; debito; debe; salida; egreso; gasto; saida; despesa; dare; uscita; addebito; uitgaven; utgift; uttag; udgift; uttak; meno; otto; veloitus
  obciazenie; wydatek; wyplata; winien; wn; vydaj; odchozi; debetni; odchadzajuca; terheles; t; kiadas; tartozik; plata; iesire; retragere
  дебит; дт; дебет; расход; списание; видаток; списання; разход; плащане; борч; borc; b; gider; giden; xrewsi; χρεωση; χ; debetas; debets; deebet
  isplata; terecenje; zaduzenje; duguje; breme; rashod; odliv; חובה; מדין; مدين; سحب; خصم; 出金; 支払; 支払い; 払出; 支出; 借; 借方; 支; 转出; 付; 出; 取出; 支取
  출금; 지급; 출; 지출; ถอน; debit d; debit dr; 支出 借; keluar; d debit; spend; spent; card spend; sent; purchase; sale; fee; fees; ausgaben; -; outbound; withdrawals; debita; negative
  tililta; expense out; debet d; sent money; payment sent; money sent; belast; wydatki; wyjscie; out going; debit card; pos; atm; gasto cargo; na tarhet; uitgaand; exp; bill payment; direct debit; kimeno; pago; compra
  card payment; card purchase; cash withdrawal; interest charge; interest charged; cash advance; service charge; card transaction; fast payment; standing order; 消費; 消费
`;

/** Words with which banks mark money that came in, in plain words. */
const IN = `
  c; cr; credit; kredit; cred; crdt; kt; h; haben; in; incoming; inflow; deposit; income; bij; bij rekening; inn; ind; plus; credits; credited; paid in
  money in; gutschrift; eingang; einnahme; einzahlung; entree; recette; versement; depot; abono; credito; haber; ingreso; entrada; deposito; receita
  avere; entrata; accredito; inkomsten; inkomst; insattning; indtaegt; innskudd; pano; hyvitys; uznanie; wplyw; wplata; ma; prijem; prichozi; prichadzajuca
  kreditni; jovairas; j; bevetel; kovetel; incasare; intrare; depunere; кредит; кт; приход; зачисление; поступление; зарахування; надходження
  alacak; a; gelir; gelen; πιστωση; π; kreditas; kredits; kreedit; k; uplata; odobrenje; potrazuje; dobro; prihod; priliv; זכות; دائن; إيداع; ايداع; 入金
  入; 預入; 収入; 收入; 贷; 貸; 贷方; 貸方; 收; 转入; 存入; 存; 입금; 입; 수입; ฝาก; credit c; credit cr; masuk; c credit; refund; received; einnahmen; +; inbound; deposits; credita; positive
  tilille; interest earned; payment received; money received; kredit c; interest paid; salary; reversal; return; payment thank you; wplywy; bejovo; dividend; inkomend; cashback; reembolso; devolucion
  direct deposit; ach credit; dslip; incoming transfer; transfer in; interest income; 退款; payroll; rebate; adjustment credit; statement credit
`;

const listOf = (text: string): ReadonlySet<string> =>
  new Set(text.split(/[;\n]/).flatMap((phrase) => [plainWords(phrase)].filter((words) => words !== "")));
const outWords = listOf(OUT);
const inWords = listOf(IN);

/** Which way a mark says that money went, or null when it is no such mark (IMP-64). */
export const directionOf = (cell: string): Direction | null => {
  if (cell === "-" || cell === "−" || cell === "–") return "out";
  if (cell === "+") return "in";
  const words = plainWords(cell);
  if (words === "" || words.length > 40) return null;
  if (outWords.has(words)) return "out";
  return inWords.has(words) ? "in" : null;
};

/** What the marks of a column say together. */
export interface Marks {
  readonly out: readonly string[];
  readonly in: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Sorts the different marks of a column. `Payment` is money out of an account, but money into a card that lists
 * purchases beside it.
 */
export const sortMarks = (cells: Iterable<string>): Marks => {
  const marks = { out: [] as string[], in: [] as string[], unknown: [] as string[] };
  const all = [...cells];
  const isCard = all.some((cell) =>
    /^(?:purchase|sale|charge|compra|consumo|achat)s?$/.test(plainWords(cell)),
  );
  for (const cell of all) {
    const isPayment = /^(?:payment|pago|paiement|credit card payment|payments)$/.test(plainWords(cell));
    const direction = isPayment ? (isCard ? "in" : "out") : directionOf(cell);
    if (direction === null) marks.unknown.push(cell);
    else marks[direction].push(cell);
  }
  return marks;
};

const BILL_PAYMENT =
  /thank you|payment received|autopay|automatic payment|online payment|payment - |merci|zahlung erhalten|ihre zahlung|su pago|pago recibido|gracias por su pago|inbetalning|betalning mottagen|betaling (?:modtaget|mottatt)|pagamento ricevuto|paiement reçu|dankend erhalten|innbetaling|betaling ontvangen|pagamento (?:recebido|efetuado)/i;

/** What a card's issuer writes when the bill is paid: the one kind of money that comes into a card. */
export const isBillPayment = (cell: string): boolean => BILL_PAYMENT.test(cell);
