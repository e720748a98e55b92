// Everything works without this file; it only makes things quicker. Behaviour is asked for by data attributes in the page:
//   data-review          a list that is worked through by keyboard; its items carry data-item
//   data-key="x"         a link, button or field that the key x works (inside the current item first, then anywhere)
//   data-confirm="…"     a form that asks once more before it is sent
'use strict';

(() => {
  document.documentElement.classList.add('js')

  const announcer = () => document.getElementById('announcer')
  const say = text => { const a = announcer(); if (a) a.textContent = text }

  // A swap replaces the main part: the heading gets the focus, and the number of rows is said once.
  document.addEventListener('htmx:after:swap', () => {
    const main = document.getElementById('main')
    if (!main) return
    const heading = main.querySelector('.error-summary') ?? main.querySelector('h1')
    heading?.focus({ preventScroll: true })
    const count = main.querySelector('[data-count]')
    const rows = main.querySelectorAll('table.table > tbody > tr').length
    say(count ? count.textContent.trim() : rows ? announcer().dataset.rows.replace('{0}', rows) : heading?.textContent ?? '')
    closeDrops()
  })
  document.addEventListener('htmx:before:request', () => say(announcer()?.dataset.wait ?? ''))

  // One form, one request: a second click while the first is under way does nothing.
  document.addEventListener('submit', event => {
    const form = event.target
    if (form.dataset.confirm && !window.confirm(form.dataset.confirm)) { event.preventDefault(); return }
    if (form.method !== 'post') return
    if (form.dataset.sent) { event.preventDefault(); return }
    form.dataset.sent = 'yes'
    event.submitter?.setAttribute('aria-busy', 'true')
    window.setTimeout(() => release(form), 15000)
  })
  // Coming back with the browser's back button must not leave a dead form.
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(release))

  function release(form) {
    delete form.dataset.sent
    form.querySelectorAll('[aria-busy]').forEach(b => b.removeAttribute('aria-busy'))
  }

  // Menus close on Escape and on a click elsewhere, and give the focus back.
  function closeDrops(except) {
    document.querySelectorAll('details.drop[open]').forEach(d => { if (d !== except) d.open = false })
  }
  document.addEventListener('click', event => closeDrops(event.target.closest('details.drop')))

  // Keyboard. Never while typing, never with a modifier, so that the browser's and the screen reader's keys stay theirs.
  const typing = target => target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]')

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      const open = event.target.closest('details.drop[open]')
      closeDrops()
      open?.querySelector('summary').focus()
      return
    }
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || typing(event.target)) return
    const key = event.key.toLowerCase()
    if (key === 'j' || key === 'k') { if (move(key === 'j' ? 1 : -1)) event.preventDefault(); return }
    if (key === 'enter' && event.target.closest('a, button, summary')) return
    if (work(key)) event.preventDefault()
  })

  const items = () => [...document.querySelectorAll('[data-review] [data-item]')]
  const current = () => document.activeElement?.closest('[data-item]') ?? document.querySelector('[data-item].draft-here')

  function move(step) {
    const all = items()
    if (!all.length) return false
    const at = all.indexOf(current())
    const next = all[Math.min(Math.max(at + step, 0), all.length - 1)]
    all.forEach(i => i.classList.toggle('draft-here', i === next))
    next.tabIndex = -1
    next.focus({ preventScroll: true })
    next.scrollIntoView({ block: 'nearest' })
    light(next)
    return true
  }

  // Shows the clause that the item comes from, in the text beside it.
  function light(item) {
    document.querySelectorAll('.clause-here').forEach(c => c.classList.remove('clause-here'))
    const clause = item.dataset.clause && document.getElementById(item.dataset.clause)
    clause?.classList.add('clause-here')
    clause?.scrollIntoView({ block: 'nearest' })
  }
  document.addEventListener('focusin', event => { const item = event.target.closest?.('[data-item]'); if (item) light(item) })

  // A print that was just recorded; the address forgets it, so that a reload is no second original.
  addEventListener('load', () => {
    if (!document.querySelector('[data-print="now"]')) return
    const here = new URL(location.href)
    here.searchParams.delete('printed')
    history.replaceState(null, '', here)
    print()
  })

  function work(key) {
    const match = `[data-key="${CSS.escape(key)}"]`
    const target = current()?.querySelector(match) ?? [...document.querySelectorAll(match)].find(e => !e.closest('[data-item]'))
    if (!target) return false
    if (target.matches('input, textarea, select')) target.focus()
    else {
      target.click()
      // What unfolds asks for something, so one can type at once.
      if (target.matches('summary')) target.parentElement.querySelector('input:not([type=hidden]), textarea, select')?.focus()
    }
    return true
  }
})()
