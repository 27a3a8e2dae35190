import { useEffect, useState } from "react";

let queue: Promise<void> = Promise.resolve();

/**
 * True once it is this chart's turn to be drawn: each first drawing has a frame of its own, so that a page of charts never holds
 * up what the person does.
 */
export const useTurn = (): boolean => {
  const [mine, setMine] = useState(false);
  useEffect(() => {
    let isWanted = true;
    queue = afterwards(queue, async () => {
      if (!isWanted) return;
      setMine(true);
      await nextFrame();
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return mine;
};

const afterwards = async (before: Promise<void>, draw: () => Promise<void>): Promise<void> => {
  await before;
  await draw();
};

/** After what was asked for is on the screen. */
const nextFrame = async (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
