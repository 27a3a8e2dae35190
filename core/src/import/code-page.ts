/**
 * The upper halves of the DOS code pages that banks still send and that no platform decodes: the characters of the
 * bytes 0x80 to 0xFF, in order.
 *
 * @source Unicode Consortium, VENDORS/MICSFT/PC/CP437.TXT, CP850.TXT, CP852.TXT
 */
const CP437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ" +
  "áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐" +
  "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀" +
  "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

const CP850 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ" +
  "áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐" +
  "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀" +
  "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";

const CP852 =
  "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×č" +
  "áíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐" +
  "└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀" +
  "ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0";

const UPPER_HALVES: { readonly [name: string]: string } = { cp437: CP437, cp850: CP850, cp852: CP852 };

export const isDosCodePage = (name: string): boolean => name in UPPER_HALVES;

/** Every byte has a character in these, so decoding cannot fail. */
export const decodeDosCodePage = (name: string, bytes: Uint8Array): string => {
  const upper = UPPER_HALVES[name] ?? CP437;
  const units = new DataView(new ArrayBuffer(bytes.length * 2));
  bytes.forEach((byte, at) =>
    units.setUint16(at * 2, byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80), true),
  );
  return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(units);
};

/** The characters of windows-1252 for the bytes 0x80 to 0x9F; five of them have none. */
const WINDOWS_1252_LOW = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node 20 decodes windows-1252 as ISO-8859-1 (its fast path forgets these 27 characters); where it does not, this is idle. */
export const mendWindows1252 = (text: string): string =>
  text.replaceAll(/[\u0080-\u009f]/g, (control) => WINDOWS_1252_LOW[control.charCodeAt(0) - 0x80] ?? control);
