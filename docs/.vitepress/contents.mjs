import { existsSync } from 'node:fs'

// It is there once it was made: docs/build --javadoc.
const javadoc = existsSync(new URL('../target/javadoc', import.meta.url))
  ? [{ text: 'Javadoc', link: '/api/index.html', target: '_self' }]
  : []

// The tables of contents. docs/index.md has a sentence for each page.
export const english = [
  {
    text: 'Start',
    items: [
      { text: 'Why Federules', link: '/start/why' },
      { text: 'Tutorial', link: '/start/tutorial' },
      { text: 'Write your first call', link: '/start/write-your-first-call' },
      { text: 'Read an analysis', link: '/start/read-an-analysis' },
      { text: 'FAQ', link: '/start/faq' }
    ]
  },
  {
    text: 'How to',
    items: [
      { text: 'Recipes', link: '/how-to/recipes' },
      { text: 'Use it in Spring Boot', link: '/how-to/spring-boot' },
      { text: 'Use it from your build', link: '/how-to/your-build' },
      { text: 'Show an explanation', link: '/how-to/show-an-explanation' },
      { text: 'Try the grant service', link: '/how-to/grant-service' },
      { text: 'Validate a form', link: '/how-to/validate-a-form' },
      { text: 'Import a budget', link: '/how-to/import-a-budget' },
      { text: 'Fill in facts from registers', link: '/how-to/facts-from-registers' },
      { text: 'Write a call', link: '/how-to/write-a-call' },
      { text: 'From a spreadsheet to a call', link: '/how-to/from-a-spreadsheet-to-a-call' },
      { text: 'Limit a category of costs', link: '/how-to/limit-a-category-of-costs' },
      { text: 'Certify a call', link: '/how-to/certify-a-call' },
      { text: 'Test your system', link: '/how-to/test-your-system' },
      { text: 'Process batches', link: '/how-to/batches' },
      { text: 'Simulate an envelope', link: '/how-to/simulate-an-envelope' },
      { text: 'Keep and verify records', link: '/how-to/records' },
      { text: 'Disclose a decision', link: '/how-to/disclose-a-decision' },
      { text: 'Export a call to DMN', link: '/how-to/dmn' }
    ]
  },
  {
    text: 'Reference',
    items: [
      ...javadoc,
      { text: 'Dossiers and decisions in JSON', link: '/reference/json' },
      { text: 'Record format', link: '/reference/records' },
      { text: 'Call format', link: '/reference/call-format' },
      { text: 'Codes and messages', link: '/reference/codes' },
      { text: 'Configuration properties', link: '/reference/configuration' },
      { text: 'Errors over HTTP', link: '/reference/http-errors' },
      { text: 'Command line', link: '/reference/command-line' },
      { text: 'DMN export', link: '/reference/dmn' },
      { text: 'Catalogue of calls', link: '/reference/calls' },
      { text: 'Certified calls', link: '/reference/certified-calls' },
      { text: 'Regimes', link: '/reference/regimes' },
      { text: 'Terms of real calls', link: '/reference/constructs' },
      { text: 'Glossary', link: '/reference/glossary' },
      { text: 'Licences', link: '/reference/licences' }
    ]
  },
  {
    text: 'Explanation',
    items: [
      { text: 'Concepts', link: '/explanation/concepts' },
      { text: 'Architecture', link: '/explanation/architecture' },
      { text: 'Versions of API and rules', link: '/explanation/versions' },
      { text: 'Evidence', link: '/explanation/evidence' },
      { text: 'Performance', link: '/explanation/performance' },
      { text: 'Who is responsible', link: '/explanation/responsibility' }
    ]
  },
  {
    text: 'Operate',
    items: [
      { text: 'Troubleshooting', link: '/operate/troubleshooting' },
      { text: 'Upgrading', link: '/operate/upgrading' },
      { text: 'Security', link: '/operate/security' },
      { text: 'Identity provider', link: '/operate/identity-provider' },
      { text: 'Verify a release', link: '/operate/verify-a-release' }
    ]
  },
  {
    text: 'Contribute',
    items: [
      { text: 'Set up', link: '/contribute/set-up' },
      { text: 'House rules', link: '/contribute/house-rules' },
      { text: 'Design decisions', link: '/contribute/decisions' },
      { text: 'Releasing', link: '/contribute/releasing' }
    ]
  }
]

export const french = [
  {
    text: 'En français',
    items: [
      { text: 'Présentation', link: '/fr/' },
      { text: 'Lire une analyse', link: '/fr/lire-une-analyse' },
      { text: 'Comprendre mon résultat', link: '/fr/comprendre-mon-resultat' },
      { text: 'Trois appels, six analyses', link: '/fr/trois-appels' },
      { text: 'Un appel de bout en bout', link: '/fr/un-appel-complet' },
      { text: 'Écrire un appel', link: '/fr/ecrire-un-appel' },
      { text: "D'un tableur à un appel", link: '/fr/du-tableur-a-l-appel' },
      { text: 'Certifier un appel', link: '/fr/certifier-un-appel' },
      { text: 'Pour une direction', link: '/fr/pour-une-direction' },
      { text: 'Pour un service juridique', link: '/fr/pour-un-service-juridique' },
      { text: "Ce que la loi demande d'expliquer", link: '/fr/ce-que-la-loi-demande' },
      { text: 'Lexique', link: '/fr/lexique' }
    ]
  }
]
