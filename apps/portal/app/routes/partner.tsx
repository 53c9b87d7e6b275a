import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { regionName } from '@traject/domain/partnership/region'
import { Card, CardHeader } from '@traject/ui/card'
import { DefinitionList } from '@traject/ui/definition-list'
import { PageHeader } from '@traject/ui/page-header'
import { SideName } from '@traject/ui/side-dot'
import { useFormatter, useTranslations } from 'use-intl'
import { GivenAndReceived } from '../features/partnership-map/given-and-received.tsx'
import { OfferedByKind } from '../features/partnership-map/offered-by-kind.tsx'
import { PeopleWhoHelp } from '../features/partnership-map/people-who-help.tsx'
import { toneOf } from '../features/words/side-tone.ts'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { spokenWords } from '../lib/spoken-words.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.house.name)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['map', 'item', 'competence'], async ({ call, acting, language }) => {
    const { spoken, ...partner } = await call.partnershipMap.partner({ id: args.params.id ?? '' })
    return {
      ...partner,
      spoken: spokenWords(language, spoken).map(({ name }) => name),
      // Numbers between houses are for professionals.
      isTold: acting.actor.kind === 'professional',
    }
  })
}

/** One house on the partnership's map: what it offers, its people, what it has given and received. */
export default function Partner() {
  const { house, offers, competences, spoken, given, received, isTold } =
    useLoaderData<typeof loader>()
  const t = useTranslations('map.partner')
  const common = useTranslations('common')
  const format = useFormatter()
  const { city, nuts3, side, language, role } = house
  return (
    <>
      <PageHeader
        kicker={isTold ? <Link to="/houses">{t('back')}</Link> : common(`seatRole.${role}`)}
        title={house.name}
      />
      <div className="grid items-start gap-5 rail:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)]">
        <OfferedByKind house={house.organisationId} houseName={house.name} offers={offers} />
        <div className="grid gap-5">
          <Card aria-labelledby="about">
            <CardHeader id="about" title={t('about')} />
            <DefinitionList
              items={[
                { term: t('role'), value: common(`seatRole.${role}`) },
                {
                  term: t('region'),
                  value: city === regionName(nuts3) ? city : `${city}, ${regionName(nuts3)}`,
                },
                {
                  term: t('side'),
                  value: <SideName tone={toneOf(side)}>{common(`side.${side}`)}</SideName>,
                },
                { term: t('language'), value: common(`language.${language}`) },
                ...(spoken.length === 0
                  ? []
                  : [{ term: t('spoken'), value: format.list(spoken, 'and') }]),
              ]}
            />
          </Card>
          <PeopleWhoHelp houseName={house.name} competences={competences} />
          {isTold && <GivenAndReceived given={given} received={received} />}
        </div>
      </div>
    </>
  )
}
