/** The first link of the page: jumps over the navigation. */
export function SkipLink({ href = '#main', label }: { href?: string; label: string }) {
  return (
    <a
      href={href}
      className="fixed top-2 left-2 z-50 -translate-y-24 rounded-full bg-ink px-5 py-3 font-semibold text-paper no-underline focus:translate-y-0 print:hidden"
    >
      {label}
    </a>
  )
}
