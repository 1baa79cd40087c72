// Checks the pages that were built: every link to a page, a heading or a file leads somewhere, and nothing is loaded
// from the network.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const site = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'target', 'site')
const pages = new Map()
for (const file of readdirSync(site, { recursive: true })) {
  if (file.endsWith('.html') && !file.startsWith(`api${sep}`)) {
    pages.set(join(site, file), readFileSync(join(site, file), 'utf8'))
  }
}

const errors = []
let links = 0
for (const [file, html] of pages) {
  const name = file.slice(site.length + 1)
  for (const [, loaded] of html.matchAll(/<(?:script|img|iframe|link(?! rel="canonical"))\b[^>]*?(?:src|href)="((?:https?:)?\/\/[^"]*)"/g)) {
    errors.push(`${name} loads ${loaded}`)
  }
  for (const [, href] of html.matchAll(/<a\b[^>]*?href="([^"]*)"/g)) {
    if (!/^[a-z]+:/.test(href)) {
      links++
      const lacking = lackedBy(file, href.replaceAll('&amp;', '&'))
      if (lacking) {
        errors.push(`${name} links to ${href}: there is no ${lacking}`)
      }
    }
  }
}
for (const file of readdirSync(join(site, 'assets')).filter(asset => asset.endsWith('.css'))) {
  if (/url\(["']?(https?:)?\/\//.test(readFileSync(join(site, 'assets', file), 'utf8'))) {
    errors.push(`assets/${file} loads something from the network`)
  }
}

function lackedBy(from, href) {
  const [path, anchor] = decodeURI(href).split('#')
  let target = path === '' ? from : path.startsWith('/') ? join(site, path) : join(dirname(from), path)
  if (path.endsWith('/')) {
    target = join(target, 'index.html')
  }
  if (!existsSync(target)) {
    return 'such file'
  }
  const html = pages.get(target)
  return anchor && html && !html.includes(`id="${anchor}"`) ? 'such heading' : undefined
}

if (pages.size < 10 || links < 100) {
  errors.push(`only ${pages.size} pages with ${links} links were found`)
}
errors.forEach(error => console.error(error))
console.log(`${pages.size} pages, ${links} links checked, ${errors.length} errors`)
process.exitCode = errors.length === 0 ? 0 : 1
