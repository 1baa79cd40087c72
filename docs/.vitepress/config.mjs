import { defineConfig } from 'vitepress'
import { english, french } from './contents.mjs'
import { headingName } from './headings.mjs'
import { linksOfFiles } from './links.mjs'

const inFrench = {
  label: 'Français',
  lang: 'fr',
  link: '/fr/',
  description: 'Éligibilité aux appels du FEDER, aide au centime près, expliquée clause par clause',
  themeConfig: {
    nav: [{ text: 'English', link: '/' }],
    sidebar: french,
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
  // Links between pages that lead nowhere fail the build.
  ignoreDeadLinks: false,
  locales: {
    root: { label: 'English', lang: 'en' },
    fr: inFrench
  },
  themeConfig: {
    i18nRouting: false,
    nav: [
      { text: 'Tutorial', link: '/start/tutorial' },
      { text: 'How to', link: '/#how-to', activeMatch: '/how-to/' },
      { text: 'Reference', link: '/#reference', activeMatch: '/reference/' },
      { text: 'Français', link: '/fr/' }
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
  // A picture stays a file, so that the style sheet can darken it.
  vite: { build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 } }
})
