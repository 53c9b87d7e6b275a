import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '@traject/db/client'
import { people } from '../../prisma/seed/demo/people.ts'
import { resources } from '../../prisma/seed/demo/resources.ts'
import { smes } from '../../prisma/seed/demo/smes.ts'
import { templates } from '../../prisma/seed/demo/templates.ts'

/** The ids that the demo got, by the names which the seed gives its people and things. */
export interface Facts {
  people: Record<string, string>
  items: Record<string, string>
  templates: Record<string, string>
  tracks: Record<string, string>
  /** By company and step. */
  steps: Record<string, string>
}

/** Reads them from the database of a portal that has stopped, and keeps them beside it. */
export async function gatherFacts(directory: string) {
  const database = await openDatabase({ directory: join(directory, 'database') })
  try {
    const { prisma } = database
    const byEmail = await prisma.person.findMany({ select: { id: true, email: true } })
    const byTitle = await prisma.itemText.findMany({ select: { itemId: true, title: true } })
    const bySme = await prisma.track.findMany({
      select: { id: true, sme: { select: { name: true } } },
    })
    const steps = await prisma.stepText.findMany({
      where: { language: 'nl' },
      select: { stepId: true, title: true, step: { select: { trackId: true } } },
    })
    const idOfTrack = (name: string) => bySme.find(({ sme }) => sme.name.startsWith(name))?.id
    const ofSmes = smes.flatMap(({ key, name, track }) =>
      stepsOf(track?.template).map((step) => ({ at: `${key}/${step.key}`, name, step })),
    )
    const facts: Facts = {
      people: keyed(people, ({ email }) => [email, byEmail.find((row) => row.email === email)?.id]),
      items: keyed(resources, ({ key, language, texts }) => [
        key,
        byTitle.find(({ title }) => title === texts[language]?.title)?.itemId,
      ]),
      templates: keyed(templates, ({ key, language, title }) => [
        key,
        byTitle.find((row) => row.title === title[language])?.itemId,
      ]),
      tracks: keyed(smes, ({ key, name }) => [key, idOfTrack(name)]),
      steps: keyed(ofSmes, ({ at, name, step }) => [
        at,
        steps.find((row) => row.step.trackId === idOfTrack(name) && row.title === step.title.nl)
          ?.stepId,
      ]),
    }
    writeFileSync(factsFile(directory), JSON.stringify(facts))
  } finally {
    await database.close()
  }
}

function stepsOf(template: string | undefined) {
  const modules = templates.find(({ key }) => key === template)?.modules ?? []
  return modules.flatMap((module) => module.steps)
}

export function readFacts(directory: string): Facts {
  return JSON.parse(readFileSync(factsFile(directory), 'utf8')) as Facts
}

const factsFile = (directory: string) => join(directory, 'facts.json')

function keyed<Seed>(seeds: Seed[], pair: (seed: Seed) => [string, string | undefined]) {
  const known = seeds.map(pair).filter((one): one is [string, string] => one[1] !== undefined)
  return Object.fromEntries(known)
}
