/** The one thing of the platform that the pure rows use: bytes to text. Everything else of the DOM and of Node is out of their sight. */
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  readonly encoding: string;
  decode(input?: ArrayBufferView, options?: { readonly stream?: boolean }): string;
}
