/** A source of unpredictable bytes, asked for at the edge and handed in. */
export interface Random {
  /** `count` fresh random bytes. */
  readonly bytes: (count: number) => Uint8Array;
}
