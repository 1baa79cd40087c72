import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitepress'
import { english, french } from './contents.mjs'
import { headingName } from './headings.mjs'
import { linksOfFiles } from './links.mjs'

const repository = 'https://github.com/federules/federules'
const pom = readFileSync(new URL('../../pom.xml', import.meta.url), 'utf8')
const version = { text: /<revision>(.+)<\/revision>/.exec(pom)[1], link: `${repository}/blob/main/CHANGELOG.md` }
// They lead to all others: without a table of contents beside them.
const entrances = ['index.md', 'fr/index.md']
const edit = text => ({ pattern: `${repository}/edit/main/docs/:path`, text })

const inFrench = {
  label: 'Français',
  lang: 'fr',
  link: '/fr/',
  description: 'Éligibilité aux appels du FEDER, aide au centime près, expliquée clause par clause',
  themeConfig: {
    nav: [
      { text: 'Lire une analyse', link: '/fr/lire-une-analyse' },
      { text: 'Écrire un appel', link: '/fr/ecrire-un-appel' },
      { text: 'Lexique', link: '/fr/lexique' },
      { text: 'English', link: '/' },
      version
    ],
    sidebar: french,
    editLink: edit('Proposer une modification de cette page'),
    footer: {
      message: "Federules calcule et explique\u00a0; l'autorité compétente décide.",
      copyright: 'Logiciel libre, licence Apache 2.0'
    },
    outline: { level: [2, 3], label: 'Sur cette page' },
    docFooter: { prev: 'Page précédente', next: 'Page suivante' },
    darkModeSwitchLabel: 'Apparence',
    lightModeSwitchTitle: 'Passer au thème clair',
    darkModeSwitchTitle: 'Passer au thème sombre',
    sidebarMenuLabel: 'Sommaire',
    returnToTopLabel: 'Retour en haut',
    langMenuLabel: 'Changer de langue',
    skipToContentLabel: 'Aller au contenu'
  }
}

const searchInFrench = {
  button: { buttonText: 'Rechercher', buttonAriaLabel: 'Rechercher' },
  modal: {
    displayDetails: 'Afficher le détail',
    resetButtonTitle: 'Effacer la recherche',
    backButtonTitle: 'Fermer la recherche',
    noResultsText: 'Aucun résultat pour',
    footer: {
      selectText: 'ouvrir',
      selectKeyAriaLabel: 'Entrée',
      navigateText: 'parcourir',
      navigateUpKeyAriaLabel: 'Flèche vers le haut',
      navigateDownKeyAriaLabel: 'Flèche vers le bas',
      closeText: 'fermer',
      closeKeyAriaLabel: 'Échap'
    }
  }
}

export default defineConfig({
  title: 'Federules',
  description: 'Eligibility for ERDF calls, aid to the cent, explained clause by clause',
  outDir: 'target/site',
  cacheDir: 'target/cache',
  srcExclude: ['target/**'],
  head: [['link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }]],
  transformPageData(page) {
    if (entrances.includes(page.relativePath)) {
      Object.assign(page.frontmatter, { layout: 'home', pageClass: 'entrance' })
    }
  },
  // Links between pages that lead nowhere fail the build.
  ignoreDeadLinks: false,
  locales: {
    root: { label: 'English', lang: 'en' },
    fr: inFrench
  },
  themeConfig: {
    i18nRouting: false,
    logo: '/icon.svg',
    socialLinks: [{ icon: 'github', link: repository, ariaLabel: 'Source on GitHub' }],
    editLink: edit('Edit this page'),
    footer: {
      message: 'Federules computes and explains; people decide.',
      copyright: 'Free software under the Apache License 2.0'
    },
    nav: [
      { text: 'Tutorial', link: '/start/tutorial' },
      { text: 'Recipes', link: '/how-to/recipes' },
      { text: 'Calls', link: '/reference/calls' },
      { text: 'All pages', link: '/#all-pages' },
      { text: 'Français', link: '/fr/' },
      version
    ],
    sidebar: english,
    outline: { level: [2, 3] },
    search: { provider: 'local', options: { locales: { fr: { translations: searchInFrench } } } }
  },
  markdown: {
    anchor: { slugify: headingName },
    toc: { slugify: headingName },
    config: md => md.use(linksOfFiles)
  },
  // A picture stays a file, which follows light and dark by itself.
  vite: { build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 } }
})
