import { scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3';
import type { Quantity } from '../model/claims.ts';

export type ValueScale = ScaleContinuousNumeric<number, number>;

/** Figures further apart than this are told apart only by their orders of magnitude. */
const WIDEST_LINEAR = 1000;
/** Room behind the outermost figures, as a share of their extent. */
const ROOM = 0.12;
/** Figures that vary by less than this share of their size are not shown from zero. */
const NARROWEST_FROM_ZERO = 0.2;

/**
 * A scale for figures: from zero where that leaves them apart, logarithmic where they span more than
 * three orders of magnitude.
 *
 * @param range the ends of the axis in the drawing
 */
export function valueScale(
  quantities: readonly Quantity[],
  range: readonly [number, number],
): { scale: ValueScale; isLog: boolean } {
  const figures = quantities.flatMap(({ figure, upTo }) => [figure, upTo ?? figure]);
  const low = Math.min(...figures);
  const high = Math.max(...figures);
  if (low > 0 && high / low > WIDEST_LINEAR) {
    return { scale: scaleLog([low / 2, high * 2], range), isLog: true };
  }
  return { scale: scaleLinear(linearDomain(low, high), range), isLog: false };
}

function linearDomain(low: number, high: number): [number, number] {
  if (low >= 0 && high - low >= high * NARROWEST_FROM_ZERO) return [0, high * (1 + ROOM) || 1];
  if (low >= 0 && low === high) return [0, high * (1 + 2 * ROOM) || 1];
  const room = (high - low) * 2 * ROOM || Math.abs(high) * ROOM || 1;
  return [low - room, high + room];
}

/** Round values for the axis: of a logarithmic scale powers of ten, as many as `most` allows. */
export function valueTicks(scale: ValueScale, isLog: boolean, most: number): number[] {
  if (!isLog) return scale.ticks(most);
  const [low = 1, high = 1] = scale.domain();
  const first = Math.ceil(Math.log10(low));
  const last = Math.floor(Math.log10(high));
  const step = Math.max(1, Math.ceil((last - first + 1) / most));
  const powers: number[] = [];
  for (let power = first; power <= last; power += step) powers.push(Number(`1e${power}`));
  return powers;
}
