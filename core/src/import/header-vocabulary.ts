/** What a column can be for. */
export type ColumnRole =
  | "date"
  /** The day from which interest counts. */
  | "value-date"
  /** A day of something else: an order, a due day, a statement. */
  | "other-date"
  | "time"
  | "amount"
  /** The amount in the account's own currency, beside one in another. */
  | "account-amount"
  /** Fees, taxes, amounts in a foreign currency: beside the booked one. */
  | "other-amount"
  | "debit"
  | "credit"
  | "balance"
  /** A word or sign that says which way money went. */
  | "direction"
  | "payee"
  | "payer"
  | "recipient"
  | "memo"
  /** Text that is the payee when nothing better is there. */
  | "text"
  | "reference"
  | "category"
  | "currency"
  | "other-currency"
  | "account"
  | "account-name"
  | "other-account"
  | "status"
  | "other";

/**
 * The headings of bank exports in plain words (see `plainWords`), by what the column is for. Facts gathered from the
 * exports of banks in the countries where each language is spoken. A heading may stand in two rows (`valuta` is a
 * currency in Swedish and a day in German): the cells below decide.
 */
export const HEADINGS: { readonly [Role in ColumnRole]: string } = {
  date: `
    date; transaction date; trans date; tran date; txn date; trxn date; date of transaction; transaction dt; trn date
    posting date; post date; posted date; posted; date posted; booking date; book date; booked; booked date; entry date
    operation date; purchase date; activity date; completed date; date completed; completed; created; created date; created on
    created at; creation date; timestamp; datetime; date time; date and time; transaction date time; time stamp; finished on
    transaction time; time of transaction; date utc; date local; local date; payment date; posted transactions date; date transaction
    transaction posted date; transaction created date; clearing date; cleared date; date created; transaction posting date; day
    date started utc; date completed utc; date completed europe london; trade date; date of booking; booking; processed date; date processed
    datum; buchungstag; buchungsdatum; buchung; buchungsdat; belegdatum; umsatzdatum; transaktionsdatum; kaufdatum; einkaufsdatum; tag
    gebucht am; datum der buchung; buch tag; buch datum; buchungszeitpunkt; umsatztag; bu tag; buchungs datum; auftragsdatum; beleg
    date operation; date de l operation; date d operation; date comptable; date de comptabilisation; date op; date ope
    date de transaction; date de la transaction; date d achat; date achat; date ecriture; jour; date d inscription; date de l achat
    date d execution; date de vente; date comptabilisation; date mouvement; date du mouvement
    fecha; fecha operacion; fecha de operacion; fecha de la operacion; fecha contable; f contable; f operacion; fecha mov
    fecha movimiento; fecha del movimiento; fecha de transaccion; fecha transaccion; fecha compra; fecha proceso; fecha y hora; dia
    fecha de compra; fecha de contabilizacion; fecha operativa; fecha oper; f oper; fec; fecha ctble
    data; data mov; data movimento; data do movimento; data de movimento; data lancamento; data do lancamento; data operacao
    data da operacao; data transacao; data da transacao; data compra; data de compra; data da compra; dt movimento; data lanc
    data contabilistica; data contabil; data hora; data e hora; data do pagamento; data pagamento; data de lancamento; data mov
    data operazione; data contabile; data registrazione; data movimento; data contabilizzazione; data transazione; giorno
    data acquisto; data di registrazione; data di contabilizzazione; data operaz; data cont; data reg
    boekdatum; boekingsdatum; transactiedatum; uitvoeringsdatum; datum verrichting; datum transactie; datum van uitvoering
    datum boeking; verrichtingsdatum; datum van de verrichting; boekingsdag; datum tijd; transactie datum; verwerkingsdatum
    bokforingsdatum; bokforingsdag; bokfdag; bokford; transaktionsdatum; transaktionsdag; transdag; reskontradatum; kopdatum
    inkopsdatum; bokforing; bokfort; datum bokford; bokford datum; bokforings datum; transaktions datum; registreringsdatum
    dato; bokforingsdato; bokfort dato; transaksjonsdato; kjopsdato; utfort dato; bokfort den; transaksjons dato
    bogforingsdato; bogfort; bogfort dato; transaktionsdato; posteringsdato; kobsdato; bogforings dato; posteringsdag
    pvm; paivamaara; paiva; kirjauspaiva; kirjauspvm; tapahtumapaiva; maksupaiva; ostopaiva; kirjaus pvm; tapahtumapvm; kirjattu
    data operacji; data ksiegowania; data transakcji; data zaksiegowania; data i godzina; data dokonania; data wykonania operacji; data zlecenia; data rozliczenia
    datum zauctovani; datum provedeni; datum transakce; datum pohybu; datum zuctovani; zauctovano; datum odepsani; datum a cas
    datum uskutecneni; datum operace; datum obratu; datum proveden; den
    datum zauctovania; datum transakcie; datum uctovania; datum realizacie; datum uskutocnenia; zauctovane; datum spracovania; datum zuctovania
    datum; konyveles datuma; konyvelesi datum; tranzakcio datuma; tranzakcio idopontja; tranzakcio ideje; tranzakcio datuma es ideje; muvelet datuma; konyveles napja
    terheles datuma; konyveles; tranzakcio datum; konyvelt; teljesites datuma
    data tranzactiei; data tranzactie; data procesarii; data inregistrarii; data operatiunii; data inregistrare; data procesare
    data efectuarii; data operatie; data tranz
    дата; дата на транзакцията; счетоводна дата; дата на осчетоводяване; дата на операцията; дата на счетоводяване; дата и час; дата на операция
    ημερομηνια; ημ νια; ημερομηνια συναλλαγης; ημερομηνια κινησης; ημ νια κινησης; ημ νια συναλλαγης; ημερομηνια καταχωρησης
    tarih; islem tarihi; tarihi; muhasebe tarihi; islem tarih; kayit tarihi; tarih saat; harcama tarihi
    дата операции; дата транзакции; дата проводки; дата обработки; дата и время; дата списания; дата совершения операции; дата и время операции; дата учета
    дата операціі; дата і час операціі; дата проводки; дата транзакціі; дата та час; дата і час; дата здіиснення
    operacijos data; dokumento data; data ir laikas; mokejimo data; operacijos ivykdymo data; apdorojimo data; iraso data
    datums; darijuma datums; gramatojuma datums; maksajuma datums; kontejuma datums
    kuupaev; maksepaev; tehingu kuupaev; kande kuupaev; tehingu kuupaev kellaaeg; makse kuupaev
    datum knjizenja; datum izvrsenja; datum transakcije; datum knjizbe; datum obrade; datum placila; датум; датум трансакциjе; датум книжења; datum poravnave
    datum terecenja; datum prometa; datum transakcije vrijeme; data transakcie
    תאריך; תאריך עסקה; תאריך רכישה; תאריך פעולה; תאריך העסקה
    التاريخ; تاريخ; تاريخ العملية; تاريخ المعاملة; تاريخ القيد; تاريخ الحركة; تاریخ
    日付; 取引日; 年月日; お取引日; 利用日; ご利用日; 操作日; 取扱日; 取引年月日; 計上日; 処理日; お取り扱い日; 勘定日; 日付け; 取引日付; 利用年月日; 操作日 年月日; 日時; 取引日時; お取扱日; ご利用年月日; 利用日時
    日期; 交易日期; 交易时间; 交易時間; 记账日期; 入账日期; 交易日; 過帳日; 消费日; 消費日; 記帳日; 帳務日期; 记账日; 时间; 時間; 帳務日; 交易创建时间; 记帳日期; 入帳日; 入帳日期; 记账时间; 消費日期; 記帳日期; 交易日期时间; 付款时间
    날짜; 거래일; 거래일자; 거래일시; 일자; 이용일; 승인일; 거래날짜; 이용일자; 거래 일시; 거래 일자; 승인일자; 이용일시
    วันที่; วันที่ทำรายการ; tanggal; tgl; tanggal transaksi; tarikh; tarikh transaksi; ngay; ngay giao dich; ngay gd; sana; fecha hora; tanggal mutasi; petsa
    `,
  "value-date": `
    value date; value; val date; valuedate; interest date; effective date; settlement date; settled date; value dt; transaction value date
    wertstellung; wertstellungstag; valuta; valutadatum; valuta datum; wert; wertst; wertstellung valuta; valutatag; wertdatum; val datum; valutierung
    date valeur; date de valeur; date val; valeur; date de la valeur
    fecha valor; f valor; fecha de valor; fecha efectiva; fec valor; fecha val; valor
    data valor; data do valor; data de valor; dt valor; data val
    data valuta; valuta
    rentedatum; datum valuta; datum verrekening; valuta datum
    valutadag; rantedatum; valutering
    rentedato; valuteringsdato; valutadato; rente dato; valor; valordato; rentedag
    arvopaiva; arvopvm
    data waluty; data obciazenia; data uznania
    datum valuty; datum splatnosti
    erteknap; ertek datum; erteknapja; ertek napja; erteknap datuma
    data valutei
    вальор; дата валюти; дата вальор
    valeur; ημερομηνια valeur; ημ νια αξιας; ημερομηνια αξιας; αξια; ημ νια valeur
    valor tarihi
    дата платежа; дата валютирования; дата зачисления
    valiutavimo data; valutesanas datums; vaartuspaev; datum valute; valutacijski datum; датум валуте; datum valutacije
    תאריך ערך; תאריך חיוב; تاريخ القيمة; تاريخ الاستحقاق; 起算日; 起息日; 起息日期; 結算日; 結算日期
    `,
  "other-date": `
    due date; statement date; expiry date; date of birth; started date; start date; end date; order date; authorisation date; authorization date; exchange date
    abrechnungsdatum; falligkeit; period; statement period; posting period; reconciliation date; original date
    uitgavenstaat; fecha de liquidacion; data de vencimento; vencimento; vervaldatum; payout date; available on; invoice date; upload date
    `,
  time: `
    time; uhrzeit; zeit; heure; hora; ora; tijd; tid; klokkeslett; aika; godzina; cas; ido; час; ωρα; saat; время; laikas; laiks; kellaaeg; vrijeme; שעה; الوقت; 時刻; 时刻; 시간; time zone; timezone
    transaction time; zeitzone; horario; heure operation; idopont; 取引時刻; 거래시간; 交易时刻
    `,
  amount: `
    amount; transaction amount; amt; cost; source amount after fees; value; sum; total; total amount; trans amount; tran amount; txn amount; gross; gross amount; amount money
    debit credit amount; payment amount; money; amount net; transaction value; amount debit credit; amount paid; credit debit amount; charge amount
    net; net amount; charge; charges; purchase amount; amount signed; signed amount; transaction total; value amount; transaction sum
    betrag; umsatz; buchungsbetrag; summe; umsatzbetrag; betr; transaktionsbetrag; wert; zahlungsbetrag; belastung gutschrift; gutschrift belastung; soll haben betrag; kartenumsatz; gesamtbetrag; soll haben; brutto; netto; bruttobetrag; nettobetrag
    montant; brut; net; avant commission; montant operation; montant de l operation; montant net; somme; montant transaction; montant de la transaction; montant mouvement
    importe; monto; bruto; neto; cantidad; valor; importe operacion; imp; monto transaccion; importe movimiento; importe total; monto movimiento; cargo abono; monto total; importe de la operacion; cargos abonos
    valor; montante; quantia; importancia; valor lancamento; valor da transacao; valor movimento; montante movimento; quantia movimento; valor operacao; valor r
    importo; lordo; netto; importo operazione; ammontare; cifra; entrate uscite; importo netto; dare avere; importo movimento
    bedrag; bruto; netto; transactiebedrag; bedrag transactie; bedrag bij af; af bij bedrag; mutatiebedrag; bedrag van de verrichting; bedrag af bij; totaalbedrag
    belopp; brutto; netto; summa; transaktionsbelopp; belopp i kontots valuta; insattning uttag; insattning uttag belopp
    belop; sum; transaksjonsbelop; inn ut; belop inn ut; inn pa konto ut fra konto
    belob; transaktionsbelob; indsat haevet; posteringsbelob; bevaegelse
    maara; summa; euroa; tapahtuman maara; maara eur; maara euroa; maksun maara
    kwota; kwota operacji; kwota transakcji; kwota transakcji waluta rachunku; obciazenia uznania; wartosc; kwota blokady zwolnienie blokady; kwota w walucie operacji; suma; kwota platnosci
    castka; objem; castka v mene uctu; castka transakce; vyse; objem transakce; suma; suma v mene uctu; ciastka; objem v mene uctu; vyska; suma transakcie; castka obratu; castka platby
    osszeg; tranzakcio osszege; konyvelt osszeg; terhelt osszeg; muvelet osszege; terheles jovairas; tranzakcios osszeg; jovairas terheles; ertek; forgalom
    suma; valoare; suma tranzactie; suma tranzactiei; valoarea; valoare tranzactie; suma in moneda contului
    сума; стоиност; сума на транзакцията; сумма
    ποσο; ποσο συναλλαγης; αξια; ποσο κινησης
    tutar; islem tutari; miktar; tutari; tutar tl; islem miktari; borc alacak
    сумма; брутто; нетто; сумма операции; сумма транзакции; сумма операции в валюте счета; сумма в валюте счета; сумма платежа; приход расход; сумма списания; сумма в рублях
    сума; сума операціі; сума у валюті картки; сума в валюті картки; сума транзакціі; сума в валюті картки uah; сума у валюті рахунку; сума платежу
    suma; suma eur; summa; summa eur; suma valiuta; operacijos suma; summa valuta; summa konta valuta
    iznos; iznos transakcije; znesek; износ; promet; promet v breme dobro; iznos u valuti racuna; znesek transakcije
    סכום; סכום העסקה; סכום חיוב; זכות חובה; סכום פעולה; סכום החיוב
    المبلغ; مبلغ; قيمة العملية; مبلغ العملية; مقدار
    金額; 取引金額; 利用金額; ご利用金額; 入出金額; 入出金; 支払金額; お支払金額; 入出金 円; 金額 円; 支払総額; 出入金額; 利用額; 入払金額; 取引額; 入払区分金額
    金额; 交易金额; 交易金額; 入账金额; 收支金额; 收付金额; 发生额; 交易额; 金额 元; 新臺幣金額; 台幣金額; 消費金額; 交易金额 元; 人民币金额; 记账金额; 記帳金額; 入帳金額; 臺幣金額; 交易款项
    금액; 거래금액; 이용금액; 승인금액; 거래 금액; 결제금액; 입출금액; 이용금액 원
    จำนวนเงิน; jumlah; nominal; so tien; amaun; so tien giao dich; jumlah transaksi; mutasi; halaga; mablagh; summa operatsii
    `,
  "account-amount": `
    amount in account currency; account amount; billing amount; billed amount; settlement amount; amount settled; local currency amount; amount local currency; converted amount; posted amount; booked amount; amount eur; amount in eur; amount usd; amount gbp; amount chf
    betrag in kontowahrung; betrag in eur; betrag eur; abrechnungsbetrag; betrag in hauswahrung; betrag in euro; umsatz in eur; betrag chf
    montant en eur; montant en euros; montant en devise du compte; montant facture
    importe en eur; importe euros; monto en pesos; importe en euros; importe en moneda de la cuenta; monto facturado
    importo in euro; importo eur; importo addebitato; controvalore; importo in valuta conto
    valor em eur; valor em euros; valor em r; montante na moeda da conta
    bedrag in eur; bedrag in euro; bedrag eur; bedrag in rekeningmunt
    belopp i sek; bokfort belopp; belop i nok; bokfort belop; belob i dkk; afregningsbelob
    kwota w walucie rachunku; kwota w pln; kwota rozliczenia; kwota ksiegowania
    castka v czk; zauctovana castka; suma v eur; castka v mene uctu
    osszeg huf; konyvelt osszeg; szamla devizanemeben
    suma in lei; suma in ron; suma ron
    сумма платежа; сумма в валюте счета; сумма в рублях эквивалент; сума в валюті рахунку; сума в грн; сума в uah
    suma eur; summa eur; tutar tl; iznos u eur; iznos u kn; iznos u hrk; iznos u rsd; znesek v eur; ποσο ευρω
    סכום בשח; المبلغ بالعملة المحلية; 円換算額; 人民币金额; 원화금액; 入账币种金额
    `,
  "other-amount": `
    fee; fees; fee amount; tax; vat; original amount; foreign amount; amount in foreign currency; foreign currency amount; local amount; transaction fee; commission; cashback; amount refunded; transfer amount; exchange amount; amount in transaction currency
    exchange rate; rate; conversion rate; fx rate; interest; tip; discount; exchange fee; source amount; target amount; amount original currency; instructed amount; counter amount; cash back; service fee; amount fcy; orig amount; foreign spend amount; amount foreign currency; source fee amount; target fee amount; total fees; shipping and handling amount; sales tax; insurance amount; markup; points; reward; rewards; price; quantity; unit price; amount reserved; payment currency amount; cheque amount; points earned
    ursprunglicher betrag; fremdwahrungsbetrag; betrag in fremdwahrung; gebuhr; entgelt; auslagenersatz ursprungsbetrag auslagenersatz; auslagenersatz; ursprungsbetrag; wechselkurs; kurs; originalbetrag; betrag ursprung; betrag in wahrung; umrechnungskurs; gebuhren; betrag originalwahrung; auslandseinsatzentgelt; steuern
    montant d origine; montant devise; frais; commission; taux de change; montant en devise; cours; montant initial; taux; montant en devise d origine; montant origine
    importe original; comision; tipo de cambio; importe divisa; monto original; monto usd; iva; moneda extranjera; importe en divisa; monto moneda origen
    valor original; comissao; taxa; taxa de cambio; iof; valor em moeda estrangeira; cotacao; valor em us
    importo originale; commissioni; cambio; importo in divisa; commissione; importo divisa; importo in valuta; importo valuta originale
    oorspronkelijk bedrag; oorspr bedrag; kosten; koers; kosten op verrichting; bedrag in vreemde valuta; wisselkoers; bedrag in deviezen
    originalbelopp; utlandskt belopp; avgift; vaxelkurs; moms; utlandsk belop; gebyr; valutakurs; valutabelopp; originalt belop; oprindeligt belob; belob i valuta; opprinnelig belop; belop i valuta; kurs belopp; avgifter
    alkuperainen maara; kurssi; palvelumaksu; oplata; prowizja; kurs; kwota oryginalna; kwota w walucie; kurs wymiany; kwota transakcji w walucie
    poplatek; poplatky; kurz; castka v puvodni mene; puvodni castka; smenny kurz; puvodna suma; suma v povodnej mene; castka v mene transakce; castka v mene; castka obchodu; poplatok; bankovi poplatky
    jutalek; dij; arfolyam; eredeti osszeg; comision tranzactie; curs; curs valutar; suma in valuta; suma originala; такса; такси; курс; комиссия; кэшбэк; комісія; кешбек; сумма операции в валюте операции; сумма в валюте операции; сума в валюті операціі; сума в валюті транзакціі; сума у валюті транзакціі; mcc; бонусы; бонусы включая кэшбэк; сумма комиссий; сума комісіи; сума кешбеку; округление на инвесткопилку; сумма операции с округлением
    komisyon; kur; doviz tutari; mokestis; komisija; kursas; kurss; teenustasu; tecaj; provizija; naknada; originalni iznos; iznos u valuti; znesek v valuti; курсна разлика
    סכום מקורי; סכום עסקה מקורי; עמלה; שער; 手数料; 現地通貨額; 換算レート; 手續費; 手续费; 汇率; 匯率; 수수료; 환율; 外幣金額; 外币金额; 適用レート; 支払手数料; 服务费; 现地金额; 적립예정; 할인금액; 부가세
    `,
  debit: `
    debit; debits; debit amount; debit amt; withdrawal; withdrawals; withdrawal amount; withdrawal amt; paid out; money out; outflow; out; debited; amount out; payments; spent; spending; expense; from num; from with sym; expense amount; expenses; withdrawn; payment out; debit dr; dr; dr amount; amount debit; debit out; debitamount; money spent; paid; withdrawal dr; debit transaction; debit value; outgoing; amount debited; moneyout; payments out; funds out; dr amt; money withdrawn; withdraw; total debit; withdrawals debits
    soll; belastung; belastungen; lastschrift; ausgang; ausgaben; auszahlung; ausgabe; belastungsbetrag; abgang; abbuchung; soll betrag; betrag soll; lastschriften; ausgange
    debit; montant debit; debits; depense; depenses; retrait; retraits; sortie; debit euros; sorties; prelevement; montant au debit; au debit
    cargo; cargos; debe; debito; debitos; retiro; retiros; salida; gasto; gastos; egresos; egreso; adeudo; importe debito; importe cargo; salidas; monto debito; cheques y otros cargos; valor debito; giros; adeudos; monto cargo; cheques cargos; debitos o cheques
    debito; debitos; saida; saidas; despesa; saque; valor debito; montante debito; levantamento
    dare; addebiti; addebito; uscite; uscita; importo addebito; spese; importo dare; addebiti eur; dare euro
    af; uitgaven; debet; bedrag af; afschrijving; uitgave; debetbedrag; opname; uit; uitgaand
    uttag; debet; ut; utgift; utgifter; utgaende; uttak; ut av konto; ut fra konto; belop ut; haevet; udgift; udgifter; udbetalt; udtraek; trukket; belop ut av konto; belastet; udgaende; belob ut; otto; tililta; panot otot; pano otto veloitus; veloitus; menot; debet belopp
    obciazenia; obciazenie; wydatki; wydatek; wyplata; wyplaty; winien; kwota obciazenia; wn; rozchod; debet kwota
    vydaj; vydaje; odchozi; odepsano; debet; na vrub; vydavky; vydavok; debetny obrat; odchozi castka; odchozi platba; ma dati; castka debet
    terheles; terhelesek; kiadas; tartozik; terhelt; kifizetes; terhelesi osszeg; terheles osszege; kiadasok; terheles t
    debit lei; plati; iesiri; retrageri; suma debit; sume debit; debitare; plata; debit ron
    дебит; дебит сума; тегления; дебитен оборот; плащане; разход; сума дебит; разходи; дебит лв
    χρεωση; χρεωσεις; ποσο χρεωσης; αναληψη; αναληψεις; εξοδα; χρεωσεις ευρω
    borc; gider; cikan; borc tutari; cekilen; borclar; harcama; cekilen tutar; giden
    расход; списание; дебет; сумма списания; расходы; сумма дебет; оборот дебет; расход в валюте счета; сумма по дебету; списано; сума дебет; видаток; витрати; списання; расход rub; сумма расхода
    debetas; debeto apyvarta; islaidos; isleista; debets; izdevumi; deebet; debetas eur; valjaminek; debet eur; debeta summa; nurasyta
    isplata; isplate; duguje; terecenje; zaduzenje; rashod; breme; v breme; odliv; odlivi; odlivi bremenitve; bremenitve; dvig; potrazuje duguje; isplata eur; терећење; задужење; исплата; дугује; na teret; isplate rsd; zaduzenja
    חובה; בחובה; הוצאה; משיכה; חיוב; مدين; المدين; سحب; سحوبات; خصم; مبلغ الخصم; مصروف; برداشت
    出金; 出金額; お引出し; お支払金額; 支払; 支払額; 引出; 引き出し; お支払い金額; 出金金額; 出金金額 円; お引き出し; お支払額; 出金 円; 支払い金額; 引出額; お引出金額; 払出; 支出; 支出金額; お支払い; 払出金額
    支出; 借方; 借方发生额; 支取; 提款; 转出; 支出金额; 支出金額; 提出; 取款; 付款; 借方金额; 借方金額; 转出金额; 支取金额; 借出; 支出 元; 借; 提款金額; 支出 借方
    출금; 출금액; 찾으신금액; 지급; 출금금액; 지출; 찾으신 금액; 출금 원; 지급금액; 보낸금액
    ถอน; ถอนเงิน; เดบิต; หักบัญชี; debet; pengeluaran; keluar; uang keluar; ghi no; no; phat sinh no; ra; tien ra; withdrawal thb; debit idr; wang keluar; pengeluaran rm; rut tien; so tien ghi no; so tien rut ra; chi
    `,
  credit: `
    credit; credits; credit amount; credit amt; deposit; deposits; deposit amount; deposit amt; paid in; money in; inflow; in; credited; amount in; receipts; received; income; to num; to with sym; income amount; payment in; credit cr; cr; cr amount; amount credit; lodgement; lodgements; lodged; creditamount; deposit cr; credit transaction; credit value; incoming; amount credited; moneyin; payments in; funds in; cr amt; earned; money deposited; payments received; receipt; total credit; deposits credits; lodgment
    haben; gutschrift; gutschriften; eingang; einnahmen; einzahlung; einnahme; gutschriftsbetrag; zugang; haben betrag; betrag haben; eingange
    credit; montant credit; recette; recettes; depot; depots; entree; credit euros; entrees; versement; montant au credit; au credit; versements
    abono; abonos; haber; credito; creditos; deposito; depositos; entrada; ingreso; ingresos; importe credito; importe abono; entradas; monto credito; depositos y otros abonos; valor credito; monto abono; depositos abonos; creditos o depositos
    credito; creditos; entrada; entradas; receita; valor credito; montante credito
    avere; accrediti; accredito; entrate; entrata; importo accredito; importo avere; accrediti eur; avere euro
    bij; inkomsten; credit; bedrag bij; bijschrijving; inkomst; creditbedrag; storting; inkomend
    insattning; insattningar; kredit; inn; inkomst; inkomster; ingaende; innskudd; inn pa konto; belop inn; indsat; indtaegt; indtaegter; indbetalt; indsaetning; belop inn pa konto; belob ind; pano; tilille; hyvitys; tulot; kreditt; godskrevet; ind; indbetaling; kredit belopp
    uznania; uznanie; wplywy; wplyw; wplata; wplaty; ma; kwota uznania; przychod
    prijem; prijmy; prichozi; pripsano; kredit; ve prospech; prijmy; kreditny obrat; v prospech; prichozi castka; prichozi platba; dal; castka kredit
    jovairas; jovairasok; bevetel; kovetel; befizetes; jovairt; jovairas osszege; bevetelek; jovairas j
    credit lei; incasari; intrari; depuneri; suma credit; sume credit; creditare; incasare; credit ron
    кредит; кредит сума; вноски; кредитен оборот; приход; сума кредит; приходи; кредит лв
    πιστωση; πιστωσεις; ποσο πιστωσης; καταθεση; καταθεσεις; εσοδα; πιστωσεις ευρω
    alacak; gelir; giren; alacak tutari; yatan; alacaklar; yatan tutar; gelen
    приход; поступление; поступления; кредит; сумма зачисления; зачисление; доходы; сумма кредит; оборот кредит; доход; приход в валюте счета; сумма по кредиту; зачислено; сума кредит; надходження; прихід; зарахування; приход rub; сумма прихода
    kreditas; kredito apyvarta; pajamos; gauta; kredits; ienemumi; kreedit; kreditas eur; sissetulek; kredit eur; kredita summa; iskaityta
    uplata; uplate; potrazuje; odobrenje; prihod; dobro; v dobro; priliv; prilivi; prilivi dobropisi; dobropisi; polog; uplata eur; одобрење; уплата; потражује; u korist; uplate rsd; odobrenja
    זכות; בזכות; הכנסה; הפקדה; זיכוי; دائن; الدائن; إيداع; ايداع; إيداعات; مبلغ الإيداع; إضافة; واریز
    入金; 入金額; 預かり金額; お預入れ; お預り金額; 預入; 預け入れ; お預け入れ; 入金金額; 入金金額 円; お預入額; 入金 円; 収入; お預かり金額; 預入額; お預入金額; 預り金額; 収入金額; お預り額; 受入金額; お預かり; 受入
    收入; 贷方; 贷方发生额; 存入; 存款; 转入; 收入金额; 收入金額; 收款; 贷方金额; 貸方金額; 转入金额; 存入金额; 收入 元; 贷; 貸; 存款金額; 收入 贷方; 貸方
    입금; 입금액; 맡기신금액; 입금금액; 수입; 맡기신 금액; 입금 원; 받은금액
    ฝาก; ฝากเงิน; เครดิต; เข้าบัญชี; kredit; pemasukan; masuk; uang masuk; ghi co; co; phat sinh co; vao; tien vao; deposit thb; credit idr; wang masuk; kemasukan; nop tien; so tien ghi co; so tien gui vao; thu
    `,
  balance: `
    balance; running balance; account balance; closing balance; available balance; balance after; ledger balance; running bal; current balance; running bal; balance amount; new balance; balance after transaction; end balance; bal; book balance; statement balance; account balance after; cleared balance; resulting balance; daily balance; total balance; outstanding balance; balance impact; wallet balance; balance in account; balance money
    saldo; kontostand; saldo nach buchung; neuer saldo; endsaldo; kontosaldo; saldo alt; saldo neu; guthaben; laufender saldo
    solde; solde apres operation; solde comptable; nouveau solde; solde progressif; solde du compte; accountbalance; account balance
    saldo; saldo disponible; saldo contable; saldo final; saldo posterior; saldo contabilistico; saldo disponivel; saldo apos; saldo r; saldo do dia; saldo cuenta; saldo tras la operacion; disponible
    saldo contabile; saldo finale; saldo disponibile; saldo progressivo
    saldo na trn; saldo na mutatie; eindsaldo; resulterend saldo; saldo na boeking; saldo na transactie; nieuw saldo; boeksaldo; beginsaldo; startsaldo
    saldo; bokfort saldo; saldo efter; aktuell saldo; tillgangligt belopp; disponibelt; disponibel saldo; bokford saldo; behallning; saldo belopp; saldo efter transaktion; saldo etter; tilgjengelig; saldo efter bevaegelse
    saldo tapahtuman jalkeen; kaytettavissa; tilin saldo; loppusaldo
    saldo po operacji; saldo po transakcji; saldo koncowe; saldo rachunku; stan konta; saldo ksiegowe
    zustatek; konecny zustatek; zustatek po; zostatok; disponibilni zustatek; zustatek na uctu; zostatok po transakcii; disponibilny zostatok; zustatek po obratu; ucetni zustatek; saldo uctu; zostatok na ucte
    egyenleg; konyvelt egyenleg; zaro egyenleg; uj egyenleg; szamlaegyenleg; futo egyenleg; sold; sold final; sold contabil; sold disponibil; sold dupa; sold curent
    салдо; наличност; краино салдо; остатък; баланс; остаток; остаток на счете; исходящии остаток; остаток после операции; залишок; залишок після операціі; баланс після операціі; залишок на кінець періоду; залишок після; салдо след; остаток средств
    υπολοιπο; λογιστικο υπολοιπο; διαθεσιμο υπολοιπο; τρεχον υπολοιπο; προοδευτικο υπολοιπο; νεο υπολοιπο
    bakiye; kalan bakiye; guncel bakiye; islem sonrasi bakiye; kullanilabilir bakiye; son bakiye
    likutis; balansas; atlikums; jaak; konto jaak; jaak peale; likutis po; saldo parskaitijus; lopp saldo; atlikums pec
    stanje; saldo; raspolozivo stanje; stanje racuna; novo stanje; stanje po transakciji; stanje na racunu; стање; knjigovodstveno stanje; stanje nakon
    יתרה; היתרה; יתרה בחשבון; יתרה בש ח; الرصيد; رصيد; الرصيد بعد; موجودی; مانده
    残高; 差引残高; 取引後残高; 現在残高; 残高 円; 取引後残高 円; 口座残高; 預金残高; 貯金残高; お預り残高
    余额; 餘額; 账户余额; 結餘; 结余; 交易后余额; 帳戶餘額; 联机余额; 存款余额; 可用余额; 余额 元; 帳面餘額; 账户余额 元; 即時餘額
    잔액; 거래후잔액; 거래후 잔액; 거래 후 잔액; 통장잔액; 잔고; 잔액 원; 남은금액
    ยอดคงเหลือ; คงเหลือ; saldo akhir; so du; baki; so du cuoi; baki akhir; balans; so du sau giao dich; so du luy ke; balanse
    `,
  direction: `
    credit debit; debit credit; debit or credit; credit or debit; dr cr; cr dr; d c; c d; debit credit indicator; credit debit indicator; indicator; sign; credit debit code; dc; cd; type; transaction type; trans type; debit credit marker; flow; dr cr indicator; drcr; crdr; direction; in out; tran type; txn type; debitcredit; creditdebit; cr db; db cr; credit debit flag; debit credit flag; details; entry type; d c mark; kind; transaction kind
    soll haben; s h; soll haben kennzeichen; haben soll; vorzeichen; umsatzart; umsatztyp; h s; sollhaben; soll haben kz; art; typ; kennzeichen
    sens; type operation; type d operation; type de transaction; type de mouvement; debit credit; sens de l operation
    tipo; tipo movimiento; tipo de movimiento; cargo abono; signo; debito credito; d h; debe haber; tipo transaccion; tipo de transaccion; tipo operacion; tipo mov; naturaleza; tipo de operacion
    tipo de lancamento; natureza; tipo lancamento; tipo de transacao; debito credito; tipo transacao; sinal; tipo movimento; d c; entrada saida
    segno; dare avere; tipo operazione; causale segno; d a; tipo movimento
    af bij; bij af; debet credit; debit credit; code; af of bij; credit debet; bijaf; plus min; bij of af; debet of credit; richting; dc aanduiding; d c aanduiding; soort
    debet kredit; tecken; typ; inn eller ut; ind ud; k d; debet kredit kode; kredit debet; type; transaksjonstype; transaktionstyp; transaktionstype; in ut
    pano otto; plus miinus; laji; tapahtumalaji; tyyppi
    typ operacji; wn ma; strona; znak; obciazenie uznanie; rodzaj operacji; rodzaj transakcji; typ transakcji; uznanie obciazenie; rodzaj; winien ma; kierunek
    smer platby; typ pohybu; smer; prijem vydaj; typ transakce; typ transakcie; kredit debet; debet kredit; prichozi odchozi; smer uhrady; typ; znamienko; typ obratu; kreditna debetna; typ operace
    t j; t k; tranzakcio iranya; jelleg; terheles jovairas jele; elojel; irany; forgalom jellege; bejovo kimeno; tipus; tranzakcio tipusa; jovairas vagy terheles
    debit credit; tip tranzactie; tip operatiune; sens tranzactie; tip; d c
    дебит кредит; д к; вид операция; тип; вид; дт кт; д т к т
    χρεωση πιστωση; χ π; προσημο; ειδος; ειδος κινησης; ειδος συναλλαγης; ενδειξη χ π; προσημο ποσου; τυπος
    borc alacak; b a; islem tipi; islem turu; a b; isaret; islem yonu; tur
    тип операции; дебет кредит; дт кт; приход расход; признак; направление; тип транзакции; вид операции; тип операціі; дебет кредит; тип транзакціі; тип
    d k; debetas kreditas; debeto kredito pozymis; k d; debets kredits; d k indikators; deebet kreedit; deebet kreedit d c; tipas; d c; pajamos islaidos; operacijos tipas; darijuma veids; tuup; debits kredits
    d p; uplata isplata; terecenje odobrenje; smjer; vrsta; vrsta transakcije; promet vrsta; predznak; smer; breme dobro; tip transakcije; vrsta prometa
    סוג; סוג פעולה; חובה זכות; סוג עסקה; نوع العملية; النوع; نوع المعاملة; نوع; مدين دائن; دائن مدين
    入出金区分; 区分; 入払区分; 取引区分; 入出金; 入払; 出入金区分; 種別; 取引種別; 入出区分
    收支; 收 支; 借贷; 借贷标志; 收支类型; 借贷标识; 收付; 交易类型; 類型; 类型; 借貸; 借贷方向; 收支方向; 资金流向; 收入支出; 借贷状态; 交易類別; 借 贷; 收付标志; 借贷标记; 交易类别
    입출금; 거래구분; 구분; 입출금구분; 입출구분; 거래종류; 거래유형; 입금출금; 거래 유형
    ประเภท; ประเภทรายการ; jenis; jenis transaksi; db cr; loai; loai giao dich; db kr; d k
    `,
  payee: `
    payee; payee name; merchant; merchant name; counterparty; counterparty name; counter party; counter party name; name; name of payee; opposing account name; partner; partner name; other party; other party name; third party; vendor; store name; merchant description; shop; company; contact; name of partner; counterpart; counterpart name; to from; from to; sender recipient; beneficiary or remitter; name address; party; transaction party; payer payee; payee payer; description 1; counterparty account name; merchant details; originator beneficiary; sender receiver; from or to; beneficiary remitter; beneficiary or sender; correspondent; customer; customer name; other side name; remitter beneficiary; party name
    auftraggeber empfanger; empfanger auftraggeber; beguenstigter zahlungspflichtiger; begunstigter zahlungspflichtiger; auftraggeber begunstigter; auftraggeber beguenstigter; name zahlungsbeteiligter; zahlungsbeteiligter; partnername; gegenpartei; gegenkonto name; handler; handlername; name des partners; empfangername absendername; absender empfanger; zahlungsempfanger auftraggeber; name auftraggeber begunstigter; begunstigter auftraggeber; kontoinhaber gegenkonto; empfanger zahlungspflichtiger; empfanger name auftraggeber name; empfanger auftraggeber name; firma; partner bezeichnung; zahlungspflichtige r; auftraggeber in empfanger in; auftraggeber zahlungsempfanger; name gegenkonto; auftraggeber name; transaktionspartner; begunstigter; empfanger oder auftraggeber; zahlungspartner; gegenseite; partner name; unternehmen; name empfanger auftraggeber; begunstigter auftraggeber name; haendler
    tiers; nom du tiers; contrepartie; commercant; emetteur beneficiaire; beneficiaire emetteur; nom contrepartie; nom du commercant; nom de la contrepartie; nom; debiteur crediteur; enseigne; fournisseur; contrepartie nom; nom tiers; nom de la contrepartie
    beneficiario ordenante; ordenante beneficiario; comercio; contraparte; nombre; establecimiento; tercero; nombre contraparte; nombre del comercio; beneficiario u ordenante; ordenante o beneficiario; comercios
    estabelecimento; nome; favorecido; contraparte; remetente destinatario; favorecido remetente; destinatario origem; nome contraparte; entidade; comerciante; beneficiario pagador; origem destino; origem destinatario
    esercente; controparte; beneficiario ordinante; ordinante beneficiario; nome controparte; negozio; nominativo; ordinante o beneficiario
    naam tegenpartij; tegenpartij; naam omschrijving; naam; handelaar; begunstigde; naam van de tegenpartij; tegenpartij naam; tegenrekening naam; naam opdrachtgever begunstigde; winkel; naam begunstigde; tegenpartij van de verrichting; naam tegenrekening; naam van tegenpartij; naam tegenpartij bij; naam begunstigde opdrachtgever; naam opdrachtgever; omschrijving tegenpartij; derde
    motpart; mottagare avsandare; avsandare mottagare; mottaker avsender; butik; butikk; forretning; navn; namn; mottaker betaler; inkopsstalle; kopstalle; avsender mottaker; modpart; modtager afsender; afsender modtager; saaja maksaja; maksaja saaja; nimi; saajan nimi maksaja; maksajan nimi saaja; vastapuoli; saaja maksajan nimi; kauppias; inkopsplats; forsaljningsstalle; handelsplats; mottakernavn; betaler mottaker; merchant navn
    nadawca odbiorca; odbiorca nadawca; kontrahent; dane kontrahenta; nazwa kontrahenta; nazwa odbiorcy nadawcy; nadawca odbiorca nazwa; nazwa nadawcy odbiorcy; dane nadawcy odbiorcy; odbiorca zleceniodawca; strona transakcji; nadawca lub odbiorca; nadawca i odbiorca
    nazev protiuctu; protistrana; nazev protistrany; obchodnik; partner; nazev obchodnika; jmeno protistrany; nazov protistrany; nazov protiuctu; meno protistrany; nazev protiuctu platce prijemce; nazev uctu protistrany; nazov partnera; platce prijemce; nazev partnera; prijemce platce; platce prijemce; nazov obchodnika; zprava nazev protiuctu; protistrana nazev; nazov uctu protistrany; obchodne miesto; nazev uctu; obchodni misto
    partner neve; kedvezmenyezett; ellenoldal; ellenoldali nev; partner; partner nev; kereskedo; ellenpartner; ellenszamla neve; ellenoldali partner neve; megbizo kedvezmenyezett; elfogado; partner elnevezese; nev; ellenoldali szamla tulajdonosa
    beneficiar ordonator; ordonator beneficiar; contrapartida; nume contrapartida; comerciant; partener; nume beneficiar ordonator; beneficiar platitor; nume; numele partenerului
    контрагент; наредител получател; получател наредител; търговец; име на контрагент; получател; наредител; контрагент име; наименование; наименование контрагента; получатель отправитель; мерчант; контрагент назва; назва контрагента; контрагент наименование; наименование корреспондента; корреспондент
    αντισυμβαλλομενος; δικαιουχος εντολεας; ονομα; εμπορος; ονομα αντισυμβαλλομενου; συναλλασσομενος; επωνυμια; εμπορικη επωνυμια
    karsi taraf; alici gonderici; alici; isyeri; uye isyeri; karsi hesap adi; gonderici alici; isim; isyeri adi; unvan
    gavejas moketojas; moketojas gavejas; mokejo gavejo pavadinimas; gavejas; moketojo gavejo pavadinimas; mokėtojas gavėjas; partneris; sanemejs maksatajs; maksatajs sanemejs; sanemejs; saaja maksja; maksja saaja; saaja maksja nimi; saaja maksja; nimi; saajamaksja; moketojo arba gavejo pavadinimas; pavadinimas; partnera nosaukums; maksataja sanemeja nosaukums; kliento pavadinimas; partneri nimi; moketojas arba gavejas; maksataja sanemeja vards uzvards nosaukums
    naziv; naziv platitelja primatelja; primatelj platitelj; platitelj primatelj; udelezenec; prejemnik placnik; placnik prejemnik; naziv partnera; partner; naziv prejemnika placnika; naziv nalogodavca; primalac platilac; trgovac; prodajno mjesto; naziv duznika poverioca; prejemnik placnik naziv; nalogodavac primalac; placnik ali prejemnik; ime in priimek; korisnik; udelezenec v prometu
    שם בית עסק; בית עסק; שם בית העסק; לטובת; שם; المستفيد; التاجر; اسم التاجر; اسم المستفيد
    利用店名; ご利用店名; 取引先; 相手先; お取引先; 加盟店; 支払先; 利用店; お取扱先; 利用先; 振込先; ご利用先; 利用店名 商品名; ご利用店名及び商品名; 相手先名
    交易对方; 对方户名; 对方账户名; 商户名称; 对方名称; 对手; 交易對象; 對方戶名; 商家; 商店名稱; 对方姓名; 对方账户名称; 对方户名称; 交易商户名称; 对方; 商户; 交易对手; 收付款人; 对手户名; 收款人名称 付款人; 商店; 交易对方名称; 对方单位; 特店名稱
    거래처; 보낸분 받는분; 보낸분; 받는분; 의뢰인 수취인; 가맹점; 가맹점명; 상대방; 이용가맹점; 상대계좌예금주명; 의뢰인; 보낸분받는분; 이용처; 거래점명; 이용하신곳; 상대은행 예금주
    ร้านค้า; nama; penerima; ten; doi tac; ten nguoi thu huong; tên đối tác; ten doi ung; nama penerima; mitra
    `,
  payer: `
    payer; payer name; from; sender; source; remitter; from name; source name; debtor name; debtor; name payer; sender name; originator name; from account name; ordering party; payer full name; remitter name; paid by; originator; source payer
    auftraggeber; absender; zahlungspflichtiger; zahlungspflichtige; absendername; donneur d ordre; emetteur; payeur; nom du donneur d ordre; ordenante; remitente; pagador; nombre ordenante; ordenante nombre; ordinante; remetente; opdrachtgever; avsandare; avsender; afsender; maksaja; maksajan nimi; nadawca; zleceniodawca; nazwa nadawcy; platce; nazev platce; platitel; odosielatel; kuldo; megbizo; fizeto; ordonator; platitor; наредител; платец; εντολεας; gonderen; gonderici; отправитель; плательщик; платник; відправник; moketojas; maksatajs; maksja; platitelj; placnik; платилац; naziv platitelja; pengirim; 付款方; 付款人; 付款人名称; 付款账户名称; 振込依頼人; 依頼人; 依頼人名; 송금인; nazev odesilatele; nalogodavac
    `,
  recipient: `
    recipient; recipient name; to; receiver; target; beneficiary; beneficiary name; to name; target name; creditor name; creditor; receiver name; destination; paid to; to account name; name of beneficiary; beneficiary full name; beneficiary party
    empfanger; zahlungsempfanger; empfangername; zahlungsempfanger in; beneficiaire; nom du beneficiaire; destinataire; beneficiario; destinatario; nombre beneficiario; nome beneficiario; begunstigde naam; ontvanger; mottagare; mottaker; modtager; saajan nimi; saaja; odbiorca; nazwa odbiorcy; prijemce; nazev prijemce; prijemca; nazov prijemcu; cimzett; kedvezmenyezett neve; fogado; beneficiar; nume beneficiar; получател; бенефициент; δικαιουχος; alan; alici adi; получатель; наименование получателя; отримувач; одержувач; gavejo pavadinimas; gavejas; sanemejs; saajanimi; primatelj; prejemnik; прималац; naziv primatelja; penerima nama; 收款方; 收款人; 收款人名称; 收款账户名称; 受取人; 受取人名; 수취인; primalac; primatelj naziv
    `,
  memo: `
    memo; notes; note; comment; comments; remarks; remark; purpose; reference text; payment reference; remittance information; remittance info; payment details; narrative; additional information; additional info; additional description; message; extra details; details of payment; your reference; statement descriptor; original description; transaction remarks; transaction note; reason; subject; communication; user note; payment description; extended details; extended description; particulars; notes and tags; particular; unstructured remittance information; description 2; description 3; transaction details 2; original statement; full description; long description; payment message; narration 2; narrative 2; memo description; custom note; more info; payment info; info; additional details; supplementary details; narrative 3; narrative 4; narrative 5; other details; bank memo; transaction memo; code; analysis code; reference details; further information; description 4; personal note; customer note; payment purpose; transfer details; sub description; secondary description
    verwendungszweck; verwendungszweck zeile 1; buchungsdetails; zahlungszweck; zahlungsgrund; bemerkung; bemerkungen; notiz; kommentar; mitteilung; mitteilungen; zusatzinformation; buchungsinformation; vorgang verwendungszweck; zahlungsreferenz; beschreibung2; zweck; zusatztext; details; anmerkung; nachricht; vwz; verwendungszweck 1; zusatzinfo; beschreibung 2; beschreibung 3; mitteilung referenz; zahlungsinformation; fussnoten; originalbeschreibung; vwz1; buchungstext verwendungszweck; verwendungszweck buchungstext; zahlungsdetails; mitteilung an empfanger; bankreferenz verwendungszweck; zusatzangaben
    motif; communication; message; commentaire; informations complementaires; memo; detail; notes; libelle complementaire; reference operation; communications; libelle interbancaire; infos complementaires; detail de l ecriture; note; objet; detail de l operation; precisions; complement; commentaires; details communication; communication libre; communication structuree; communication 1; detail du mouvement
    observaciones; notas; mas datos; comentario; comentarios; nota; concepto ampliado; informacion adicional; observacion; detalle adicional; concepto complementario; informacion complementaria; concepto 2; referencia 1; referencia 2; conceptos; concepto especifico; mensaje; glosa; complemento; otros datos; mas informacion; concepto adicional; asunto
    observacoes; notas; mensagem; observacao; complemento; detalhes; comentario; informacao adicional; detalhe; mais informacao; memorando; documento historico; descricao 2; descritivo
    note; dettagli; informazioni aggiuntive; causale descrizione; commenti; dettaglio; descrizione estesa; descrizione aggiuntiva; descrizione completa; nota; informazioni; comunicazione; messaggio; descrizione 2; motivo; descrizione ulteriore; descrizione operazione estesa; informazioni di riconciliazione
    mededelingen; mededeling; omschrijving 1; omschrijving 2; omschrijving 3; vrije mededeling; gestructureerde mededeling; betalingskenmerk; notitie; toelichting; opmerking; opmerkingen; bijkomende info; details verrichting; detail van de verrichting; details van de verrichting; bericht; notities; kenmerk; details; detail; vrije mededeling gestructureerde mededeling; omschrijving van de verrichting; communicatie; extra informatie; mededelingen deel 1; omschrijving2; omschrijving3; omschrijving1; omschrijving 4; betaalomschrijving; boodschap
    meddelande; meddelanden; egen anteckning; anteckning; melding; beskjed; kommentar; notat; meddelelse; notater; melding kid; viesti; viestikentta; selite viesti; viesti viite; huomautus; kid; egen notering; referens meddelande; detaljer; notering; tekst til modtager; besked; egen tekst; melding til mottaker; undertext; ytterligare detaljer; eget notat; numref kid; tekst 2; lisatiedot; muistiinpano; viestit; meddelande till mottagare; supplerende tekst; viite viesti; oma viesti; kommentarer; meddelelse 1; tekst paa kontoudtog
    tytul; tytulem; tytul operacji; tytul przelewu; szczegoly transakcji; komentarz; notatka; szczegoly; tytul platnosci; tytul transakcji; dodatkowe informacje; informacje dodatkowe; uwagi; szczegoly operacji; opis dodatkowy; tytul szczegoly; opis 2
    poznamka; zprava pro prijemce; zprava; vs ks ss; informace k platbe; poznamka pro me; zprava pro mne; ucel platby; zprava pro platce; sprava pre prijemcu; informacia pre prijemcu; doplnujuce udaje; sprava; doplnkove informacie; komentar; zprava pro prijemce i pro me; ucel; poznamky; poznamka zprava; vlastni poznamka; zprava pro protistranu; doplnujici informace; informacie pre prijemcu; ucel platby; popis pro me; popis pro prijemce; detail transakcie; dalsi udaje; avizo; av pole 1; detaily; doplnujici udaj; uzivatelska identifikace; informacia; av 1
    kozlemeny; megjegyzes; kozlemeny 1; tranzakcio leirasa; reszletek; egyeb adatok; kiegeszito adatok; kozlemeny megjegyzes; kiegeszito informacio; sajat kozlemeny; jegyzet; utalas kozlemenye; kozlemenyek
    detalii; detalii tranzactie; explicatii; observatii; mesaj; detalii plata; referinta detalii; detalii suplimentare; detaliile tranzactiei; note; informatii suplimentare; comentarii
    основание; пояснение; забележка; допълнителна информация; още пояснения; коментар; основание за плащане; пояснения; примечание; комментарий; назначение платежа; назначение; призначення платежу; призначення; коментарии; примітка; назначение операции; детали; деталі операціі; основание за превод; сообщение; детали платежа; дополнительная информация; деталі
    αιτιολογια 2; σχολια; πληροφοριες; λεπτομερειες; σημειωσεις; παρατηρησεις; αιτιολογια πελατη; συμπληρωματικα στοιχεια; μηνυμα; πρόσθετες πληροφορίες
    not; aciklama 2; ek aciklama; detay; notlar; islem detayi; aciklamalar; detaylar
    paskirtis; mokejimo paskirtis; detales; informacija; maksajuma merkis; maksajuma informacija; selgitus; makse selgitus; pastaba; komentaras; komentars; detalas; kommentaar; papildoma informacija; informacija sanemejam; pastabos; markus; piezimes
    svrha placanja; svrha; namen; namen placila; poziv na broj; napomena; opis placanja; komentar; сврха; namen nakazila; opombe; napomene; detalji; svrha doznake; сврха плаћања; dodatni opis; svrha uplate; podrobnosti; opomba
    הערה; הערות; פירוט נוסף; אסמכתא פירוט; ملاحظات; ملاحظة; التفاصيل; تفاصيل إضافية; الغرض; توضیحات
    備考; メモ; 摘要内容2; 詳細; 但し書き; 適用欄; 追加情報; 明細; メッセージ; お客さまメモ; ラベル; 摘要2; 備考欄; 取引メモ; 取引内容詳細; 補足
    备注; 備註; 附言; 用途; 交易附言; 交易备注; 说明; 註記; 商品说明; 商品; 摘要备注; 附註; 備考; 留言; 附加信息; 交易說明2; 商品名称; 交易用途; 备注信息; 存摺備註; 資料內容; 交易地点 附言
    메모; 비고; 적요2; 내통장메모; 송금메모; 추가메모; 메모 내용; 받는통장메모; 상세; 거래메모; 세부내용
    หมายเหตุ; catatan; keterangan tambahan; ghi chu; nota; berita; catatan transaksi; dien giai chi tiet; info tambahan
    `,
  text: `
    description; transaction description; narration; narrative; details; transaction details; transaction; particulars; text; payee description; descriptor; operation; activity; transaction information; transaction detail; booking text; statement description; what; label; item; narrative 1; description1; transaction particulars; narrations; transaction narrative; transaction remarks; desc; entry description; movement; event; action; transaction text; bank description; product; simple description; trans description; title; transaction name; line description; detail; merchant category name; type of transaction; explanation; description of transaction
    buchungstext; beschreibung; text; vorgang; bezeichnung; umsatztext; buchungsinformationen; umsatzdetails; vorgang buchungsinformation; transaktionsdetails; umsatzbeschreibung; transaktionsbeschreibung; buchungsart; transaktion; transaktionstyp; vorgangstext; textschlussel; beschreibung der transaktion; buchungstext beschreibung; geschaftsvorfall; buchungsbeschreibung; avisierungstext; beschreibung1; beschreibung 1; umsatz beschreibung; verwendung
    libelle; libelle operation; description; designation; operation; nature de l operation; intitule; libelle simplifie; nature; libelle de l operation; description de la transaction; detail; details; detail operation; libelle court; transaction; texte; descriptif; designation de l operation; type; nature operation; libelles; libelle ecriture; libelle original; details de l operation; details de la transaction; details du mouvement; label; texte comptable; libelle complet; description operation
    concepto; descripcion; movimiento; detalle; concepto operacion; operacion; descripcion de la transaccion; leyenda; descripcion movimiento; detalles; transaccion; detalle movimiento; desc; concepto comun; descripcion del movimiento; concepto movimiento; descripcion operacion; tipo de operacion; texto; descripcion transaccion; concepto o descripcion; detalle de la transaccion; descripcion completa; concepto original; detalle transaccion
    descricao; historico; lancamento; movimento; descricao do movimento; descritivo; descricao da operacao; designacao; texto; descricao movimento; titulo; title; transacao; descricao da transacao; lancamentos; operacao; tipo de movimento; descricao lancamento; descricao do lancamento; detalhes da transacao
    descrizione; causale; operazione; descrizione operazione; movimento; descrizione movimento; descrizione delle operazioni; descrizioni; dettagli operazione; descrizione causale; transazione; testo; descrizione della transazione; dettaglio operazione; descrizione breve; oggetto; causale operazione; descrizione transazione; causale abi; descrizione dell operazione; voce; descrizione pagamento
    omschrijving; beschrijving; verrichting; transactie; transactieomschrijving; soort verrichting; aard verrichting; omschrijving transactie; boekingstekst; type verrichting; mutatiesoort; tekst; omschrijving verrichting; beschrijving van de verrichting; type transactie; soort transactie; soort mutatie; boekingscode; aard van de verrichting; aard
    beskrivning; text; transaktion; specifikation; benamning; rubrik; bokforingstext; transaktionstext; referens text; tekst; beskrivelse; transaksjon; forklaring; spesifikasjon; transaktioner; posteringstekst; postering; selite; kuvaus; tapahtuma; teksti; selitys; tiliote teksti; titel; tittel; betegnelse; transaktionsbeskrivning; arvoteksti; tapahtuman kuvaus; type; transaktionsnamn; handelse; bokforingsinfo; transaktionstekst; tapahtumatyyppi; hendelse; beskrivning transaktion; aktivitet
    opis operacji; opis; opis transakcji; rodzaj operacji; rodzaj transakcji; nazwa; szczegoly operacji; operacja; opis szczegolowy; transakcja; typ transakcji; tekst; opis ksiegowania; nazwa operacji; opis pozycji
    popis; popis transakce; typ transakce; popis operace; typ pohybu; nazev; popis pohybu; nazev transakce; text; detail transakce; udaje o platbe; popis platby; druh transakce; popis transakcie; popis operacie; typ operace; oznaceni operace; nazov; typ platby; transakce; popis polozky; druh pohybu; typ transakcie; transakcia; popis obratu; typ obratu; oznaceni; kategorie transakce; identifikace transakce
    leiras; megnevezes; tranzakcio megnevezese; jogcim; tranzakcio tipusa; forgalom tipusa; tranzakcio; tranzakcio leiras; muvelet; szoveg; konyvelesi szoveg; forgalom leirasa; tranzakcio neve; tipus; muvelet leirasa; tranzakcios kozlemeny
    descriere; descrierea tranzactiei; tranzactie; explicatie; tip tranzactie; operatiune; descriere tranzactie; detalii tranzactie; explicatia operatiunii; denumire; descrierea operatiunii; continut; tranzactii
    описание; вид операция; операция; описание на транзакцията; транзакция; описание операции; наименование операции; детали операции; деталі; опис; опис операціі; операціі; деталі операціі; тип транзакции; назва; призначення; содержание операции; содержание; основание за операцията; описание транзакции; транзакціі; детали транзакции; вид транзакция; вид плащане; операция описание; описание на операцията
    αιτιολογια; περιγραφη; συναλλαγη; περιγραφη συναλλαγης; ειδος συναλλαγης; κινηση; αιτιολογια συναλλαγης; λεκτικο; περιγραφη κινησης; αιτιολογια κινησης
    aciklama; islem; islem aciklamasi; islem adi; aciklamasi; hareket; islem aciklama; islem detay
    aprasymas; operacija; pavadinimas; apraksts; darijums; kirjeldus; selgitus; tehing; tehingu kirjeldus; operacijos tipas; aprasas; teksts; operacijos aprasymas; kirje; darijuma apraksts; tehingu selgitus
    opis transakcije; opis; opis prometa; transakcija; опис; opis operacije; naziv transakcije; promet opis; vrsta transakcije; опис трансакциjе; opis placila; tekst; naziv prometa; besedilo
    תיאור; פרטים; תאור; הפעולה; תיאור הפעולה; סוג תנועה; פעולה; תיאור פעולה; שם הפעולה; الوصف; البيان; وصف; تفاصيل; بيان; تفاصيل العملية; البیان; وصف العملية; شرح
    摘要; 内容; 取引内容; お取引内容; 適用; 摘要内容; お取り扱い内容; ご利用内容; 取引名; お取扱内容; 明細内容; 商品名; 利用内容; 取引; 取引詳細; 取扱内容; 項目; 取引種類; 品名
    摘要; 交易摘要; 交易说明; 說明; 交易內容; 交易說明; 内容; 明细; 业务摘要; 描述; 交易描述; 交易名称; 业务类型; 交易类型; 摘要说明; 項目; 消費明細; 交易明細; 交易项目; 交易種類; 帳務摘要; 交易详情; 交易资讯; 簡要說明; 明細; 项目
    적요; 내용; 거래내용; 기재내용; 거래적요; 항목; 통장표시내용; 거래내역; 기재사항; 적요내용; 상세내용; 거래 내용; 표시내용
    รายการ; รายละเอียด; คำอธิบาย; keterangan; deskripsi; uraian; mo ta; noi dung; dien giai; penerangan; transaksi; butiran; noi dung giao dich; mo ta giao dich; rincian transaksi; butiran transaksi; uraian transaksi; chi tiet; izoh; deskripsi transaksi; keterangan transaksi; tavsif; paglalarawan
    `,
  reference: `
    reference; ref; reference number; transaction id; ref no; reference no; id; transaction reference; bank reference; transaction number; reference id; unique id; uuid; transaction ref; ref number; document number; trace number; receipt id; record id; confirmation number; trn ref no; utr number; transaction no; bank transaction id; entry reference; chq ref no; chq ref number; ref no cheque no; cheque no; check number; cheque number; check no; chequenumber; cheque; check; check or slip; chq no; instrument id; serial; serial number; payment id; invoice id; arn; journal number; fitid; transaction hash; check or slip no; instrument no; tran id; journal no; chq; number; bank serial no; doc no; transaction unique id; serial no; journal; cheque ref no; check ref; utr; transactionid; transactionreference; order id; reference nr
    referenz; buchungsreferenz; transaktionsnummer; transaktions id; kundenreferenz; sammlerreferenz; umsatz id; belegnummer; referenznummer; zkb referenz; transaktions nr; bankreferenz; auftragsnummer; buchungs nr; id; transaktionscode; transaktion id; ref nr; referenz nr; valuta nummer; ende zu ende referenz; kundenreferenz end to end; end to end referenz; lfd nr; primanoten nr; buchungsnummer; transaktionsreferenz
    numero de transaction; n operation; reference; identifiant; numero d operation; num piece; n de cheque; numero de cheque; numero operation; numero de reference; code reference; ref operation; id transaction; no de sequence; numero sequence; reference interne; no de reference; n de reference; reference de l operation; numero d extrait; reference bancaire
    referencia; numero de operacion; nro documento; documento; num documento; no documento; numero operacion; n operacion; nro operacion; folio; clave; numero de documento; num mov; numero de referencia; comprobante; nro comprobante; n documento; numero de cheque; nro referencia; num operacion; numero de comprobante; cod operacion; codigo operacion; nro cheque; nro de operacion; numero movimiento; nro movimiento; no referencia; n doc
    documento; identificador; numero documento; num doc; referencia; doc; n doc; docto; numero do documento; nr documento; dcto; id da transacao; n documento; num documento; nr doc; numero
    riferimento; numero operazione; id transazione; cro; numero; codice operazione; numero riferimento; id operazione; trn; riferimenti; n operazione; identificativo
    referentie; transactiereferentie; volgnummer; volgnr; referte; nummer; transactie id; refertenummer; omzetnummer; afschriftnummer; volgnummer transactie; transactienummer; kenmerk transactie; referentienummer; volgnummer afschrift; transactiekenmerk
    referens; verifikationsnummer; verifikation; arkivreferanse; referanse; arkivref; reference; arkistointitunnus; viite; viitenumero; arkistotunnus; arkistointiviite; tapahtumatunnus; transaktionsid; transaktions id; numref; ref; bilagsnummer; referencenummer; ocr; viitteet; arkiveringskod; transaktionsnummer; arkivreferens
    numer referencyjny; nr transakcji; identyfikator transakcji; nr transakcji; id transakcji; numer transakcji; numer operacji; nr ref; nr operacji; numer; referencje; referencja; nr referencyjny; identyfikator
    id transakce; id operace; id pohybu; referencni cislo; cislo transakce; identifikace; referencia platitela; referencne cislo; id transakcie; reference platby; id prikazu; id obratu; cislo dokladu; cislo pohybu; kod transakce; cislo vypisu; variabilni symbol; variabilny symbol; id pokynu; referencne cislo transakcie; poradove cislo; reference; referencia; poradi; referencia banky; identifikator
    tranzakcio azonosito; azonosito; tranzakcio szama; bizonylatszam; referenciaszam; banki referencia; tranzakcioazonosito; hivatkozas; tranzakcio azonositoja; referencia; sorszam; banki azonosito; tranzakcio kod
    referinta; numar referinta; id tranzactie; nr document; referinta tranzactiei; numar tranzactie; nr referinta; numar document; cod tranzactie; referinta tranzactie
    референция; номер; номер на документ; референтен номер; документ; номер документа; код транзакции; номер операции; номер операціі; реф; номер на транзакция; id транзакции; номер транзакции; код операции; id транзакціі; номер документу
    αριθμος συναλλαγης; αριθμος αναφορας; κωδικος; αρ αναφορας; α α; αριθμος παραστατικου; κωδικος συναλλαγης; αναφορα
    referans; dekont no; fis no; islem no; dekont; referans no; islem referansi; islem numarasi
    iraso nr; operacijos nr; dokumento nr; nuoroda; arhiveerimistunnus; viitenumber; ieraksta nr; saskaitos iraso nr; dokumenta nr; archyvavimo kodas; arhivesanas kods; arhivesanas pazime; transakcijos nr; references numurs; viitenumber; kandeviide; irasas; transakcijos id; reference number; unikalus nr
    referenca; broj transakcije; referenca placila; id transakcije; broj; broj referenca; sklic; referencija; zap st; st; broj naloga; rbr; redni broj; броj; referenca v dobro; broj dokumenta; referenca transakcije; id transakcje; stevilka; referentni broj
    אסמכתא; אסמכתה; מספר אסמכתא; المرجع; رقم المرجع; رقم العملية; رقم المعاملة; رقم الحركة; 取引番号; 注文番号; 照会番号; 伝票番号; 受付番号; 番号; 整理番号; 決済番号; 取引id
    交易号; 流水号; 交易流水号; 交易单号; 凭证号; 參考編號; 序号; 序號; 交易流水; 凭证号码; 流水; 业务编号; 账单号; 订单号; 商户单号; 交易订单号; 支票號碼; 票據號碼; 憑證號碼; 日志号; 交易參考; 核心流水号; 存摺序號; 凭证编号; 交易序號; 编号
    거래번호; 번호; 승인번호; 관리번호; 순번; 거래고유번호; เลขที่อ้างอิง; no referensi; ma giao dich; so tham chieu; no ref; so giao dich; so chung tu; so but toan; no rujukan; nomor referensi; kode transaksi; so ct; ma gd; stt
    `,
  category: `
    category; categories; category name; transaction category; merchant category; expense category; subcategory; category group category; spending category; tags category; main category; personal finance category; category split; budget category; custom category
    kategorie; kategorien; hauptkategorie; unterkategorie; kategorie name; umsatzkategorie; rubrik
    categorie; sous categorie; categorie parent; categorie operation; rubrique; categorie de depense
    categoria; subcategoria; categoria padre; categoria principal; rubro; sub categoria; categoria movimiento; categorie; categoria di spesa
    rubrieknaam; categorie naam; rubriek; kategori; underkategori; hovedkategori; huvudkategori; kategoria; luokka; luokitus; kategoria operacji; alakategoria; kategorija; podkategoria; kategorie transakce; podkategorie; kategoria transakcie; koltesi kategoria; категория; категорія; κατηγορια; kategori adi; kategooria; קטגוריה; ענף; الفئة; فئة; カテゴリ; カテゴリー; 大項目; 分類; 分类; 类别; 類別; 交易分类; 카테고리; 분류; 業種; หมวดหมู่; danh muc; 대분류; 消費類別
    `,
  currency: `
    currency; ccy; source currency; payment currency; curr; currency code; account currency; transaction currency; cur; amount currency; iso currency; ccy code; iso code; billing currency; settlement currency; billed currency; cur code; currency iso; booking currency
    wahrung; waehrung; whg; kontowahrung; wrg; betrag wahrung; devise; devise du compte; monnaie; monnaie du compte; moneda; divisa; divisa cuenta; moneda de la cuenta; div; moeda; moeda da conta; valuta; divisa conto; val; munt; muntsoort; valutakod; munteenheid; rekeningmunt; valutasort; valutakode; mynt; valuutta; waluta; waluta rachunku; waluta operacji; mena; mena uctu; kod meny; mena transakce; mena zauctovani; devizanem; deviza; penznem; osszeg devizaneme; tranzakcio devizaneme; konyvelt osszeg devizaneme; szamla penzneme; szamla devizaneme; valuta contului; валута; валута на сметката; νομισμα; doviz; para birimi; doviz cinsi; doviz kodu; валюта; валюта операции; валюта счета; валюта картки; валюта рахунку; valiuta; valuta; valuuta; valuta racuna; denarna enota; מטבע; סוג מטבע; מטבע חיוב; מטבע החיוב; العملة; عملة; 通貨; 取引通貨; 币种; 幣別; 货币; 貨幣; 币别; 交易币种; 币种名称; 통화; 통화코드; สกุลเงิน; mata uang; tien te; loai tien; wahrung betrag; mena obratu; bokforingsvaluta; devise transaction; valuta transazione; moneda importe; oznaka valute; valuta konta; konto valuuta; currency symbol; кодвалюты; waluta transakcji; valuta bedrag; валюта платежа; mena platby; mata wang; валюта рахунка
    `,
  "other-currency": `
    original currency; foreign currency; local currency; transfer amount currency; source currency; target currency; converted currency; fee currency; exchange currency; original ccy; orig currency; counter currency; foreign currency code; currency of original amount; source fee currency; target fee currency; merchant currency; payment currency; transaction currency original; exchange to currency; transfer currency; spend currency; original currency code; local currency code; balance currency
    fremdwahrung; originalwahrung; ursprungswahrung; wahrung ursprung; oorspr munt; oorspronkelijke munt; originalvaluta; valuta original; utlandsk valuta; moneda original; divisa original; moneda origen; devise d origine; devise origine; valuta originale; moeda original; waluta oryginalna; waluta transakcji oryginalnej; puvodni mena; mena obchodu; povodna mena; eredeti devizanem; валюта платежа; валюта операции; валюта транзакции; валюта транзакціі; saldo valuta; oprindelig valuta; 現地通貨; מטבע עסקה; מטבע מקור; מטבע מקורי; 原币种; 原幣; saldo wahrung; wahrung saldo; mena poplatku; divisa saldo; waluta salda; moneda saldo; devise solde; alkuperainen valuutta
    `,
  account: `
    account; account number; account no; acct; acct no; iban; account iban; own account; account id; card number; card; card no; account code; card last 4; my account; accountnumber; ordering account; this account; last 4 digits; account iban number; account nr; bank account; bank account number; card used; account key; client account; local account; account used; own iban; accountno; posted account
    creditcard; credit card; creditcardnummer; auftragskonto; umsatz getatigt von; kreditkartennummer; konto; kontonummer; kontonr; eigenes konto; karte; kartennummer; iban auftragskonto; referenzkonto; iban kontoinhaber; iban konto; eigene iban; kreditkarte; konto nr; kartennr; kontoiban; eigene kontonummer; konto iban; buchungskonto; depotkonto
    compte; numero de compte; n de compte; carte; compte numero; numero compte; num compte; compte num; accountnum; no de compte; n compte; numero de carte; carte numero; no compte; compte iban; votre compte; compte du client; compte donneur d ordre; iban du compte
    cuenta; numero de cuenta; nro cuenta; tarjeta; n cuenta; num cuenta; no cuenta; numero tarjeta; cuenta iban; cuenta origen; nro de cuenta; producto; numero cuenta
    conta; numero da conta; cartao; conta iban; numero de conta; n conta; nr conta; conta corrente; conta numero; conto; numero conto; carta; conto corrente; rapporto; carta numero; numero carta; iban conto; numero rapporto; n conto; conto iban; conto carta
    rekening; rekeningnummer; iban bban; eigen rekening; kredietkaart; kaartnummer; rekening nummer; rekening iban; iban rekening; naam rekening nr; eigen rekeningnummer; kaart; rekeningnummer opdrachtgever; van rekening; opdrachtgeversrekening; productnummer; eigen iban
    kontonummer; konto; kort; kortnummer; egen konto; kontonr; kontonummer iban; fra konto; oma tili; tili; tilinumero; kortti; kortin numero; tilin numero; kortnr; korttinumero; fran konto; dit konto; clnr kontonr
    rachunek; numer rachunku; nr rachunku; konto; numer konta; rachunek zrodlowy; karta; numer karty; nr konta; wlasny rachunek; produkt; rachunek karta; moj rachunek; nr karty
    ucet; cislo uctu; vlastni ucet; karta; muj ucet; cislo meho uctu; cislo vlastniho uctu; cislo karty; moj ucet; iban uctu; zdrojovy ucet; ucet cislo; vlastny ucet; cislo produktu; nazev uctu cislo; zuctovaci ucet; cislo mojho uctu; ucet karta; vlastne cislo uctu
    szamlaszam; sajat szamlaszam; szamla; kartyaszam; konyvelesi szamla; sajat szamla; bankkartya; konyvelesi szamlaszam; cont; numar cont; iban cont; cont iban; numar card; card utilizat; card; contul; iban client; contul meu
    сметка; номер на сметка; карта; номер карты; счет; номер счета; карта номер; рахунок; номер рахунку; картка; счёт; λογαριασμος; αριθμος λογαριασμου; καρτα; αριθμος καρτας; hesap; hesap no; kart no; hesap numarasi; kart; iban no; hesap adi no; mano saskaita; saskaita; saskaitos nr; saskaitos numeris; konts; konta nr; konta numurs; konto nr; kliendi konto; kortele; kaart; kliento saskaita; racun; broj racuna; moj racun; partija; kartica; рачун; stevilka racuna; transakcijski racun; konto racun; broj kartice; st racuna; חשבון; מספר חשבון; כרטיס; מספר כרטיס; 4 ספרות אחרונות של כרטיס האשראי; الحساب; رقم الحساب; رقم البطاقة; 口座番号; 口座; カード番号; 账号; 帳號; 卡号; 账户; 本方账号; 交易卡号; 交易账号; 帐号; 卡號; 卡号末四位; 帳戶; 계좌번호; 계좌; 카드번호; 이용카드; 출금계좌번호; บัญชี; เลขที่บัญชี; rekening nomor; nomor rekening; so tai khoan; tai khoan; akaun; nombor akaun; no rekening; no akaun
    `,
  "account-name": `
    account name; account type; account holder; account owner; product; wallet; account description; account title; account label; accountname; product name; account nickname; bank account name; product type; card name; card type
    kontoname; kontobezeichnung; kontoinhaber; kontoart; produkt; kontonamn; kontonavn; tilin nimi; libelle compte; nom du compte; compte nom; accountlabel; account label; nombre de la cuenta; tipo de cuenta; nome da conta; nome conto; rekeningnaam; naam rekening; nazwa rachunku; nazwa konta; nazev uctu; nazov uctu; szamla neve; cont nume; название счета; имя счета; saskaitos pavadinimas; naziv racuna; 口座名; 账户名称; 帳戶名稱; 계좌명; nazov produktu; naam rekeninghouder; kontotyp; 計算対象; 保有金融機関; konto navn; kontonavn nr; nazwa produktu; szamla tipusa; kontobenamning
    `,
  "other-account": `
    counterparty account; counterparty iban; account counterparty; counterparty account number; partner account; opposing account; payee account; beneficiary account; to account; other account; counterparty bic; bic; swift; sort code; counterparty bank; bank code; bank name; to iban; beneficiary account number; payee bank code; counterparty number; partner iban; payee account number; partner account number; payer account; sender account; recipient account; beneficiary iban; debtor iban; creditor iban; partner bank; iban counterparty; account to; transfer account; receiver account; bank; counter account; account from; from account; account receiving; merchant id; number bank; beneficiary bank; payer iban; routing number; bank routing number; sender iban; receiver iban
    kontonummer iban; gegenkonto; gegenkonto iban; iban zahlungsbeteiligter; iban des auftraggebers beguenstigten; kontonummer empfanger; bic swift code; blz; iban gegenkonto; bankleitzahl; empfanger iban; partner iban; iban kontonummer; iban des zahlungsbeteiligten; glaubiger id; bankname; iban auftraggeber; iban auftraggeber begunstigter; gegenkontonummer; iban empfanger; empfanger konto; kontonummer auftraggeber empfanger; iban bic; iban partner; bic zahlungsbeteiligter; partner kontonummer; partner blz; bic blz; kto nr; bic gegenkonto; kundennummer; iban begunstigter; bankverbindung; name der bank; iban kontonummer des auftraggebers; mandatsreferenz; glaubiger identifikationsnummer
    compte contrepartie; compte de contrepartie; contrepartie iban; iban contrepartie; compte beneficiaire; code banque; compte tiers; numero de compte contrepartie; iban beneficiaire; compte credite; bic contrepartie; iban du tiers; compte destinataire; banque
    cuenta destino; cuenta contraparte; iban contraparte; cuenta beneficiario; conta destino; conta contraparte; iban destinatario; iban beneficiario; cuenta abono; banco; conta favorecido; agencia; cuenta del beneficiario; iban controparte; conto beneficiario; oficina; sucursal; cuenta ordenante; ofic; abi; conto controparte; iban ordinante; conta do beneficiario; balcao
    tegenrekening; tegenrekening iban bban; rekening tegenpartij; rekeningnummer tegenpartij; iban tegenpartij; tegenpartij rekening; rekening van de tegenpartij; bic tegenpartij; tegenrekening iban; rekening begunstigde; naar rekening; bic code tegenpartij; iban begunstigde; tegenrekeningnummer; nummer tegenrekening; contrarekening; tegenpartij iban; iban tegenrekening; rekeningnummer begunstigde; incassant id; machtigingskenmerk; adres tegenpartij; bankcode
    mottagarkonto; motkonto; til konto; fra konto; modkonto; saajan tilinumero; saajan tili; tilinumero saaja; till konto; bankgiro; bic; maksajan tilinumero; saajan bic; motpart konto; motparts konto; mottakerkonto; til kontonummer; fra kontonummer; modtagerkonto; saajan tilinumero ja pankin bic; avsandarkonto; bic tunnus; vastatili; mottaker konto; avsenderkonto; clearingnummer; clnr; clearing nummer; betalers konto
    rachunek odbiorcy; rachunek kontrahenta; numer rachunku kontrahenta; numer rachunku odbiorcy nadawcy; rachunek nadawcy odbiorcy; nr rachunku kontrahenta; konto odbiorcy; nazwa banku; rachunek przeciwstawny; rachunek nadawcy; na rachunek; z rachunku; numer rachunku nadawcy; numer rachunku odbiorcy; nr konta kontrahenta; rachunek docelowy; konto kontrahenta; bank kontrahenta; numer konta kontrahenta; adres nadawcy odbiorcy; rachunek strony
    protiucet; cislo protiuctu; ucet protistrany; cislo uctu protistrany; kod banky; kod banky protiuctu; protistrana ucet; nazev banky; iban protiuctu; iban protistrany; cislo uctu prijemce; protiucet a kod banky; ucet prijemce; bankovy kod; protiucet kod banky; cislo protiuctu s kodem banky; banka protiuctu; iban partnera; ucet partnera; ucet platcu prijemcu; cislo uctu partnera; protiucet iban; ucet odesilatele; ucet odosielatela; konstantni symbol; specificky symbol; konstantny symbol; specificky symbol; nazev banky protiuctu; cislo uctu prijemcu; predcisli; bic protiuctu; ks; ss; vs; banka; predcisli uctu; protiucet predcisli; kod banky protistrany; konst symbol; specif symbol; nazev banky protistrany; identifikace protiuctu
    ellenszamla; partner szamlaszama; partner szamla; kedvezmenyezett szamlaszama; ellenoldali szamlaszam; ellenoldali szamla; partner bankszamlaszama; partner szamlaszam; ellenszamlaszam; cont beneficiar; cont ordonator; cont contrapartida; iban beneficiar; iban contrapartida; cont corespondent; banca; cont partener; cod fiscal; cui; сметка на контрагент; сметка получател; iban контрагент; iban на контрагента; счет контрагента; рахунок контрагента; банк; бик; мфо; код банку; инн; единая инн; наредител получател сметка; счет получателя; рахунок отримувача; едрпоу контрагента; едрпоу; эдрпоу; λογαριασμος δικαιουχου; καταστημα; τραπεζα; iban δικαιουχου; sube; karsi hesap; karsi iban; alici iban; banka; kanal; mokejo gavejo saskaita; gavejo saskaita; korespondento saskaita; moketojo gavejo saskaita; sanemeja konts; partnera konts; maksataja sanemeja konts; saaja konto; saaja maksja konto; vastaskonto; saaja panga kood; banko kodas; saaja maksja konto; partneri konto; moketojo arba gavejo identifikacinis kodas; gavejo iban; saaja maksja iban; banka kods; racun platitelja primatelja; racun primatelja; racun partnera; partnerski racun; iban primatelja; racun prejemnika placnika; racun v dobro; racun udelezenca; racun prejemnika; racun platitelja; rayun; мфо банка; ракун; racun nalogodavca; racun primaoca; bic banke; חשבון נגדי; סניף; בנק; رقم حساب المستفيد; البنك; 支店; 支店名; 銀行名; 取扱店; 金融機関名; 店番; 对方账号; 對方帳號; 对方卡号; 对方账户; 对方行名; 对方开户行; 对方银行; 交易地点; 交易网点; 对方帐号; 交易场所; 分行; 网点; 开户行; 交易机构; 對方銀行; 转入账号; 상대계좌번호; 은행; 취급점; 거래점; 상대은행; 입금계좌; 거래은행; 상대계좌; 취급은행; 입금계좌번호; สาขา; cabang; chi nhanh; rekening tujuan; tai khoan doi ung; so tai khoan doi ung; ngan hang; cawangan; kantor; so tk doi ung; chi nhanh giao dich
    `,
  status: `
    status; state; transaction status; booking status; cleared; pending; payment status; posting status; posted pending; captured; transaction state; authorization status; settled status; account status; booked pending
    buchungsstatus; status der buchung; umsatz gebucht; umsatz abgerechnet; statut; etat; estado; situacao; stato; toestand; tila; stav; allapot; stare; статус; состояние; κατασταση; durum; busena; statuss; olek; סטטוס; الحالة; حالة; ステータス; 状態; 状态; 交易状态; 狀態; 상태; info; stan; stav platby; estado da transacao; estado movimiento; stav transakce; stav transakcie; статус операции; 当前状态; สถานะ; trang thai; stav pohybu; obratstatus; tapahtuman tila; umsatzstatus; 거래상태; 처리상태
    `,
  other: `
    posting key; purpose code; mcc; mcc code; merchant category code; batch id; country; city; address; location; tags; labels; store number; posting id; row number; row type; machine; device; channel; teller; user; branch; latitude; longitude; receipt; attachment; emoji; flag; hidden; reconciled; split; budget; post code; postcode; merchant city; merchant country; merchant state; zip; zip code; town; county; local amount currency; cardholder name; cardholder; card member; cardmember; card holder; item; item no; email; from email address; to email address; fraud; customer id; ledger; batch; tax code; is transfer; excluded; ignored; bank statement; originator id; person id; import id; merchant town; exported; employee; version; account owner id; scheme; url; website; card holder name; transaction code; subclass; sender bank; merchant address; region
    land; ort; stadt; plz; blz code; saldo marke; kartenhalter; karteninhaber; bearbeitet; lastschrift ursprungsbetrag; primanota; pays; ville; kaarthouder; locatie; pointage; pointage operation; pointe; pais; ciudad; cidade; paese; citta; valido; kaartnaam; radnummer; radnr; rad; oppdatert; afstemt; afstemt flag; flag; kraj; miejscowosc; zeme; mesto; orszag; varos; страна; место; чек; ulke; valstybe; valsts; riik; drzava; מדינה; ประเทศ; salis; kayitli; miasto; maa; lokalizacja; datum saldo; plaats; rader; land nr; lieu; checknummer; stad; provincia
    `,
};
