import { type ChosenKind, MAIL_MODES, type MailMode } from '@traject/domain/notification/kinds'
import { useTranslations } from 'use-intl'

interface Row {
  kind: ChosenKind
  mode: MailMode
}

/** Kinds by modes: one choice a line, each wide enough for a thumb. */
export function PreferenceRows({ rows }: { rows: readonly Row[] }) {
  const t = useTranslations('preferences')
  return (
    <div className="divide-y divide-line">
      {rows.map(({ kind, mode }) => (
        <div
          key={kind}
          role="radiogroup"
          aria-labelledby={`kind-${kind}`}
          className="grid items-center gap-x-6 py-2 rail:grid-cols-[minmax(0,1fr)_auto]"
        >
          <p id={`kind-${kind}`} className="pt-1 font-[560] rail:pt-0">
            {t(`kinds.${kind}`)}
          </p>
          <div className="flex flex-wrap justify-between gap-x-2 text-[0.9375rem] rail:grid rail:grid-cols-[8rem_8rem_6rem] rail:text-base">
            {MAIL_MODES.map((one) => (
              <label key={one} className="flex min-h-11 items-center gap-1.5 rail:gap-2">
                <input
                  type="radio"
                  name={kind}
                  value={one}
                  defaultChecked={one === mode}
                  className="size-5 shrink-0"
                />
                {t(`modes.${one}`)}
              </label>
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}
