import { place } from './svg.ts';

/** Where the reader stands: one rule for the size and the foot of everything on level ground. */
export interface Camera {
  /** The horizon and the vanishing point, in pixels. */
  horizon: number;
  vanish: number;
  /** Height of the eye above the ground, in metres. */
  eye: number;
}

/** One thing on the ground: its size in pixels a metre, its place left or right of the vanishing point in metres. */
export interface Item {
  scale: number;
  x: number;
  drawing: string;
  flip?: boolean;
  up?: number;
}

/** The height on the paper of the ground where things are `scale` pixels a metre. */
export function groundAt(camera: Camera, scale: number): number {
  return camera.horizon + camera.eye * scale;
}

/** Puts things on the ground, the farthest first. */
export function arrange(camera: Camera, items: readonly Item[]): string {
  return [...items]
    .sort((a, b) => a.scale - b.scale)
    .map(({ scale, x, drawing, flip, up = 0 }) =>
      place(drawing, camera.vanish + x * scale, groundAt(camera, scale) - up * scale, scale, flip),
    )
    .join('');
}
