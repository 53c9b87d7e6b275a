import { people } from './demo/people.ts'

/** The typical people of the demo, in the order in which they are offered. */
const TYPICAL = [
  'owner@atelier-noordzee.example',
  'owner@la-lanterne.example',
  'coach@buda.example',
  'coach@phenix.example',
  'coach-2@viernulvier.example',
  'coordinator@buda.example',
  'coordinator@grote-post.example',
]

export const DEMO_PEOPLE = TYPICAL.flatMap(
  (email) => people.find((one) => one.email === email) ?? [],
)
