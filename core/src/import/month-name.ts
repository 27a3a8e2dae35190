import { plainWords } from "./plain-words.ts";

/** January to December as banks print them, one language a line. */
const NAMES: readonly string[] = [
  "january february march april may june july august september october november december",
  "januar februar marz april mai juni juli august september oktober november dezember",
  "janner feber maerz april mai juni juli august september oktober november dezember",
  "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "ene feb mar abr may jun jul ago set oct nov dic",
  "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  "januari februari maart april mei juni juli augustus september oktober november december",
  "januari februari mars april maj juni juli augusti september oktober november december",
  "januar februar marts april maj juni juli august september oktober november december",
  "januar februar mars april mai juni juli august september oktober november desember",
  "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesakuu heinakuu elokuu syyskuu lokakuu marraskuu joulukuu",
  "styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien",
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia",
  "leden unor brezen duben kveten cerven cervenec srpen zari rijen listopad prosinec",
  "ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince",
  "januar februar marec april maj jun jul august september oktober november december",
  "januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december",
  "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
  "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik",
  "янв фев мар апр май июн июл авг сен окт ноя дек",
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
  "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  "януари февруари март април май юни юли август септември октомври ноември декември",
  "ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου νοεμβριου δεκεμβριου",
  "ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ",
  "sausio vasario kovo balandzio geguzes birzelio liepos rugpjucio rugsejo spalio lapkricio gruodzio",
  "janvaris februaris marts aprilis maijs junijs julijs augusts septembris oktobris novembris decembris",
  "jaanuar veebruar marts aprill mai juuni juuli august september oktoober november detsember",
  "januar februar marec april maj junij julij avgust september oktober november december",
  "januari februari maret april mei juni juli agustus september oktober november desember",
  "januari februari mac april mei jun julai ogos september oktober november disember",
  "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
  "يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
  "jan feb mrt apr mei jun jul aug sept okt nov dec",
  "gen feb mar apr mag giu lug ago set ott nov dic",
  "janv fevr mars avr mai juin juil aout sept oct nov dec",
  "gener febrer marc abril maig juny juliol agost setembre octubre novembre desembre",
];

/** Every name and every beginning of three letters or more that means one month within its language. */
const monthByName: ReadonlyMap<string, number> = (() => {
  const months = new Map<string, number>();
  for (const language of NAMES) {
    const names = language.split(" ").map((name) => plainWords(name));
    for (const [index, name] of names.entries()) {
      for (let length = 3; length <= name.length; length += 1) {
        const beginning = name.slice(0, length);
        const isOnlyOne = names.every((other, at) => at === index || !other.startsWith(beginning));
        if ((isOnlyOne || length === name.length) && !months.has(beginning)) months.set(beginning, index + 1);
      }
    }
  }
  return months;
})();

/** The month, from 1, that a word names in any of the languages known here, or null. */
export const monthOfName = (word: string): number | null => monthByName.get(plainWords(word)) ?? null;
