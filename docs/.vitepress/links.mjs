import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const docs = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const root = resolve(docs, '..')
const javadoc = join(docs, 'target', 'javadoc')
// Files of the root that a page includes.
const included = new Map([
  [join(root, 'ARCHITECTURE.md'), join(docs, 'explanation', 'architecture.md')],
  [join(root, 'CONTRIBUTING.md'), join(docs, 'contribute', 'house-rules.md')]
])
const repository = 'https://github.com/federules/federules'

// Pages link to files of the repository, as GitHub follows them. On the site, a file that is no page of it leads to
// GitHub, and a source of the public API to its Javadoc, where that was made.
export function linksOfFiles(md) {
  md.core.ruler.push('links-of-files', state => {
    const page = state.env.path
    for (const token of state.tokens.flatMap(block => block.children ?? [])) {
      if (token.type === 'link_open') {
        const leadsTo = onTheSite(page, token.attrGet('href'))
        token.attrSet('href', leadsTo)
        if (leadsTo.startsWith('/api/')) {
          token.attrSet('target', '_self') // no page of VitePress
        }
      }
    }
  })
}

function onTheSite(page, href) {
  if (!page || /^([a-z]+:|#|\/)/.test(href)) {
    return href
  }
  const [path, heading] = href.split('#')
  const file = foldersOf(page)
    .map(folder => join(folder, decodeURI(path)))
    .find(existsSync)
  if (!file) {
    return href
  }
  const anchor = heading ? `#${heading}` : ''
  const ofSite = included.get(file) === page ? file : (included.get(file) ?? file)
  if (ofSite.startsWith(docs + sep)) {
    return relative(dirname(page), ofSite).replaceAll(sep, '/') + anchor
  }
  return (ofJavadoc(file) ?? ofGitHub(file)) + anchor
}

// Where the links of a page start: its own folder, and those of the files that it includes.
function foldersOf(page) {
  const includes = readFileSync(page, 'utf8').matchAll(/<!--@include: (\S+?)(\{.*)?-->/g)
  return [dirname(page), ...[...includes].map(([, file]) => dirname(join(dirname(page), file)))]
}

function ofGitHub(file) {
  const kind = statSync(file).isDirectory() ? 'tree' : 'blob'
  return `${repository}/${kind}/main/${relative(root, file).replaceAll(sep, '/')}`
}

function ofJavadoc(file) {
  const [folder, type] = file.split(`${sep}src${sep}main${sep}java${sep}`)
  if (!type || !existsSync(join(folder, 'src/main/java/module-info.java'))) {
    return undefined
  }
  const descriptor = readFileSync(join(folder, 'src/main/java/module-info.java'), 'utf8')
  const module = /^(?:open )?module (\S+)/m.exec(descriptor)[1]
  const page = join(module, type.replace(/(module-info)?\.java$/, (_, whole) => (whole ? 'module-summary.html' : '.html')))
  return existsSync(join(javadoc, page)) ? `/api/${page.replaceAll(sep, '/')}` : undefined
}
