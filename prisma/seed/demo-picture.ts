import { deflateSync } from 'node:zlib'
import { pngFrom } from './demo/made-files.ts'

type Colour = readonly [number, number, number]

const WIDTH = 480
const HEIGHT = 300
const FLOOR = 188

/** Wall, floor and light of a room; each number gives another one. */
const ROOMS: readonly (readonly [Colour, Colour, Colour])[] = [
  [
    [38, 34, 52],
    [28, 26, 30],
    [240, 214, 150],
  ],
  [
    [226, 220, 204],
    [168, 122, 78],
    [255, 250, 232],
  ],
  [
    [112, 36, 40],
    [44, 32, 30],
    [250, 196, 140],
  ],
  [
    [58, 84, 108],
    [40, 50, 58],
    [196, 226, 240],
  ],
  [
    [204, 198, 188],
    [120, 116, 110],
    [248, 246, 240],
  ],
  [
    [74, 96, 72],
    [60, 52, 40],
    [232, 236, 190],
  ],
]

/** A drawn room with a floor, a wall and three cones of light, as a PNG: nobody's picture. */
export function demoPicture(number: number): Buffer {
  const [wall, floor, light] = ROOMS[number % ROOMS.length] ?? [
    [0, 0, 0],
    [0, 0, 0],
    [9, 9, 9],
  ]
  const rows = Array.from({ length: HEIGHT }, (_, y) => {
    const row = Buffer.alloc(1 + WIDTH * 3)
    for (let x = 0; x < WIDTH; x += 1) {
      const ground = y < FLOOR ? wall : floor
      const lit = brightnessAt(x, y, number)
      for (let part = 0; part < 3; part += 1) {
        const from = ground[part] ?? 0
        row[1 + x * 3 + part] = Math.round(from + ((light[part] ?? 0) - from) * lit)
      }
    }
    return row
  })
  return pngFrom(WIDTH, HEIGHT, deflateSync(Buffer.concat(rows)))
}

/** 0 to 1: three lamps hang at the top, each lights a cone that widens towards the floor. */
function brightnessAt(x: number, y: number, number: number): number {
  const lamps = [0.25, 0.5, 0.75].map((share) => WIDTH * share + (number % 5) * 9 - 18)
  const reach = 12 + y * 0.3
  const near = lamps.map((lamp) => Math.max(0, 1 - Math.abs(x - lamp) / reach))
  return Math.min(0.8, Math.max(...near) * (y < FLOOR ? 0.35 : 0.6) + 0.05)
}
