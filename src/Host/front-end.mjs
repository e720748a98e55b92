// Fills wwwroot/lib from node_modules: htmx as it is, Bootstrap without the parts that need its script or that we don't use.
// Why a reduced style sheet: see the decision record on page weight.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const unused = [
  'accordion', 'btn-close', 'btn-group', 'btn-toolbar', 'breadcrumb', 'card', 'carousel', 'collaps', 'dropdown', 'dropup', 'dropend',
  'dropstart', 'fade', 'form-floating', 'form-range', 'input-group', 'list-group', 'modal', 'nav', 'navbar', 'offcanvas', 'page-item',
  'page-link', 'pagination', 'placeholder', 'popover', 'progress', 'ratio', 'show', 'spinner', 'tab-content', 'toast', 'tooltip', 'vr',
  'clearfix', 'icon-link', 'focus-ring', 'text-bg', 'link-', 'object-fit', 'table-(?!responsive|sm|borderless|group)',
  'btn-outline-(?!primary|secondary|danger)', 'btn-(?!primary|secondary|danger|link|outline|sm|check)',
  'alert-(?!info|success|warning|danger|heading|link)', 'bg-gradient', 'bg-opacity', 'border-opacity', 'text-opacity', 'overflow-[xy]',
  'shadow', 'rounded-(?!0|1|2|3|pill)', 'opacity', 'user-select', 'pe-none', 'pe-auto', 'z-', 'font-monospace', 'lh-', 'fst-', 'display-',
  'initialism', 'blockquote', 'figure', 'img-', 'col-(?:sm|xl|xxl)', 'offset', 'row-cols', 'g[xy]?-(?:sm|xl|xxl)', 'order', 'top-',
  'bottom-', 'start-', 'end-', 'translate', 'sticky', 'fixed', 'stretched', 'vstack', 'hstack', 'p[a-z]?-(?:sm|md|lg|xl|xxl)',
  'm[a-z]?-(?:sm|md|lg|xl|xxl)', 'm[a-z]?-n', 'gap-(?:sm|md|lg|xl|xxl)', 'row-gap', 'column-gap', 'float', 'align-content', 'align-self',
  'justify-content-(?:sm|md|lg|xl|xxl)', 'align-items-(?:sm|md|lg|xl|xxl)', 'flex-(?:sm|md|lg|xl|xxl)', 'text-(?:sm|md|lg|xl|xxl)',
  'd-(?:sm|xl|xxl)', 'valid-', 'is-valid', 'was-validated', 'invalid-', 'is-invalid', 'm[a-z]?-auto-', 'container-(?:sm|md|lg|xl|xxl)',
  'border-(?!0|top|bottom|start|end)',
]
const dropped = new RegExp(`\\.(?:${unused.join('|')})`)

mkdirSync('wwwroot/lib', { recursive: true })
copyFileSync('node_modules/htmx.org/dist/htmx.min.js', 'wwwroot/lib/htmx.js')
writeFileSync('wwwroot/lib/bootstrap.css', reduce(readFileSync('node_modules/bootstrap/dist/css/bootstrap.min.css', 'utf8')))

// Walks the rules of a minified style sheet; a rule survives with those of its selectors that name no unused part.
function reduce(css) {
  css = css.replace(/\/\*#.*?\*\//gs, '')
  let out = ''
  for (let at = 0; at < css.length;) {
    const open = css.indexOf('{', at)
    if (open < 0) break
    const head = css.slice(at, open)
    const close = matching(css, open)
    const body = css.slice(open + 1, close)
    if (head.startsWith('@media')) {
      const inner = reduce(body)
      if (inner) out += `${head}{${inner}}`
    } else if (!head.startsWith('@keyframes')) {
      const kept = selectors(head).filter(s => !dropped.test(s))
      if (kept.length) out += `${kept.join(',')}{${body}}`
    }
    at = close + 1
  }
  return out
}

function matching(css, open) {
  let depth = 0
  for (let i = open; i < css.length; i++) {
    if (css[i] === '{') depth++
    else if (css[i] === '}' && --depth === 0) return i
  }
  throw new Error('Bootstrap style sheet: a brace is missing.')
}

// Commas inside :not(a,b) part no selectors.
function selectors(head) {
  return head.split(/,(?![^(]*\))/)
}
