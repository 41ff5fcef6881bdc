import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetWaiting, watchPresses, whenStill } from './hold-still';

const page = new EventTarget();
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', page);
  stop = watchPresses();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const send = (type: string, clientX = 0) =>
  page.dispatchEvent(Object.assign(new Event(type), { clientX, clientY: 0 }));

describe('a board whose reader presses on it', () => {
  it('changes at once while nothing is pressed', () => {
    const change = vi.fn();
    whenStill(change);
    expect(change).toHaveBeenCalledTimes(1);
  });

  it('waits until the click is through, and then changes once', () => {
    const change = vi.fn();
    send('pointerdown');
    whenStill(change);
    whenStill(change);
    send('pointerup');
    vi.advanceTimersByTime(40);
    send('click');
    expect(change).not.toHaveBeenCalled();
    vi.advanceTimersByTime(0);
    expect(change).toHaveBeenCalledTimes(1);
  });

  it('does not wait for a click that does not come', () => {
    const change = vi.fn();
    send('pointerdown');
    whenStill(change);
    send('pointerup');
    vi.advanceTimersByTime(60);
    expect(change).toHaveBeenCalledTimes(1);
  });

  it('goes on under a press that is no click', () => {
    const change = vi.fn();
    send('pointerdown');
    whenStill(change);
    send('pointermove', 9);
    expect(change).not.toHaveBeenCalled();
    send('pointermove', 11);
    expect(change).toHaveBeenCalledTimes(1);
    send('pointerdown');
    whenStill(change);
    vi.advanceTimersByTime(5_000);
    expect(change).toHaveBeenCalledTimes(2);
  });

  it('leaves out what was withdrawn, and makes the rest when the watch ends', () => {
    const [withdrawn, kept] = [vi.fn(), vi.fn()];
    send('pointerdown');
    whenStill(withdrawn);
    whenStill(kept);
    forgetWaiting(withdrawn);
    stop();
    expect(withdrawn).not.toHaveBeenCalled();
    expect(kept).toHaveBeenCalledTimes(1);
  });
});
