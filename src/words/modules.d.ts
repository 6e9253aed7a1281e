/* Made from en.yaml by `npm run words`: not to be edited. */
declare module 'virtual:words/typography' {
  export const quote: import('./words.ts').Phrase<'words'>;
  export const innerQuote: import('./words.ts').Phrase<'words'>;
  export const comma: string;
  export const semicolon: string;
  export const dot: string;
  export const sentences: string;
  export const aside: import('./words.ts').Phrase<'words'>;
  export const sentence: import('./words.ts').Phrase<'words'>;
}
declare module 'virtual:words/dates' {
  export const about: import('./words.ts').Phrase<'date'>;
  export const uncertain: import('./words.ts').Phrase<'date'>;
  export const range: import('./words.ts').Phrase<'first' | 'last'>;
  export const since: import('./words.ts').Phrase<'date'>;
  export const until: import('./words.ts').Phrase<'date'>;
  export const always: string;
  export const unknown: string;
  export const between: import('./words.ts').Phrase<'first' | 'last'>;
  export const orEarlier: import('./words.ts').Phrase<'date'>;
  export const orLater: import('./words.ts').Phrase<'date'>;
  export const decade: import('./words.ts').Phrase<'year'>;
  export const unknownYear: string;
  export const dayOfMonth: import('./words.ts').Phrase<'day'>;
  export const spring: import('./words.ts').Phrase<'year'>;
  export const summer: import('./words.ts').Phrase<'year'>;
  export const autumn: import('./words.ts').Phrase<'year'>;
  export const winter: import('./words.ts').Phrase<'year'>;
  export const northern: import('./words.ts').Phrase<'date'>;
  export const southern: import('./words.ts').Phrase<'date'>;
  export const firstQuarter: import('./words.ts').Phrase<'year'>;
  export const secondQuarter: import('./words.ts').Phrase<'year'>;
  export const thirdQuarter: import('./words.ts').Phrase<'year'>;
  export const fourthQuarter: import('./words.ts').Phrase<'year'>;
  export const firstThird: import('./words.ts').Phrase<'year'>;
  export const secondThird: import('./words.ts').Phrase<'year'>;
  export const lastThird: import('./words.ts').Phrase<'year'>;
  export const firstHalf: import('./words.ts').Phrase<'year'>;
  export const secondHalf: import('./words.ts').Phrase<'year'>;
}
declare module 'virtual:words/site' {
  export const skip: string;
  export const private: string;
  export const navigation: string;
  export const sources: string;
  export const glossary: string;
  export const claims: string;
  export const timeline: string;
  export const network: string;
  export const parallels: string;
  export const about: string;
  export const search: string;
  export const pages: string;
  export const editedBy: import('./words.ts').Phrase<'names'>;
  export const offline: string;
  export const keys: string;
  export const colours: string;
  export const system: string;
  export const light: string;
  export const dark: string;
  export const close: string;
}
declare module 'virtual:words/keys' {
  export const nextParagraph: string;
  export const previousParagraph: string;
  export const nextNote: string;
  export const previousNote: string;
  export const search: string;
  export const these: string;
  export const use: string;
}
declare module 'virtual:words/correction' {
  export const suggest: string;
  export const page: string;
  export const paragraph: import('./words.ts').Phrase<'number'>;
  export const ofParagraph: import('./words.ts').Phrase<'title' | 'number'>;
  export const ofNote: import('./words.ts').Phrase<'title' | 'number'>;
  export const title: import('./words.ts').Phrase<'name'>;
  export const question: string;
}
declare module 'virtual:words/notFound' {
  export const title: string;
  export const what: string;
  export const ways: import('./words.ts').Phrase<'[sources]' | '[search]'>;
}
declare module 'virtual:words/gone' {
  export const since: import('./words.ts').Phrase<'date'>;
  export const ways: import('./words.ts').Phrase<'[sources]' | '[search]'>;
  export const waysFromPlace: import('./words.ts').Phrase<'[place]' | '[sources]' | '[search]'>;
  export const heading: string;
  export const hint: string;
  export const label: import('./words.ts').Phrase<'id'>;
  export const line: import('./words.ts').Phrase<'id' | 'date'>;
}
declare module 'virtual:words/about' {
  export const title: string;
  export const shows: import('./words.ts').Phrase<'count'>;
  export const numbers: string;
}
declare module 'virtual:words/home' {
  export const questions: string;
  export const reading: string;
  export const allSources: import('./words.ts').Phrase<'count'>;
}
declare module 'virtual:words/prose' {
  export const table: string;
  export const footnotes: string;
  export const backToMark: import('./words.ts').Phrase<'mark'>;
  export const done: string;
  export const notDone: string;
}
declare module 'virtual:words/edition' {
  export const contents: string;
  export const page: import('./words.ts').Phrase<'page'>;
  export const index: string;
  export const indexHint: string;
}
declare module 'virtual:words/paper' {
  export const note: import('./words.ts').Phrase<'number'>;
  export const term: import('./words.ts').Phrase<'name'>;
  export const measure: import('./words.ts').Phrase<'name'>;
  export const event: import('./words.ts').Phrase<'name'>;
  export const address: import('./words.ts').Phrase<'address'>;
}
declare module 'virtual:words/sources' {
  export const title: string;
  export const description: string;
  export const all: string;
  export const count: import('./words.ts').Phrase<'count'>;
}
declare module 'virtual:words/source' {
  export const digestOf: import('./words.ts').Phrase<'text'>;
  export const digest: import('./words.ts').Phrase<'digest'>;
  export const aText: string;
  export const by: import('./words.ts').Phrase<'text' | 'authors'>;
  export const from: import('./words.ts').Phrase<'text' | 'outlet'>;
}
declare module 'virtual:words/provenance' {
  export const title: string;
  export const outlet: string;
  export const authors: string;
  export const headline: string;
  export const published: string;
  export const place: string;
  export const holder: string;
  export const url: string;
  export const reading: string;
  export const digest: string;
  export const full: string;
  export const file: string;
  export const hash: string;
}
declare module 'virtual:words/basis' {
  export const inferred: string;
  export const editor: string;
}
declare module 'virtual:words/article' {
  export const contents: string;
  export const introduction: string;
  export const text: string;
  export const minutes: import('./words.ts').Phrase<'count'>;
  export const paragraphs: import('./words.ts').Phrase<'count'>;
  export const holder: import('./words.ts').Phrase<'holder'>;
  export const besideText: string;
  export const resume: import('./words.ts').Phrase<'number'>;
  export const annotations: string;
  export const annotationsOf: import('./words.ts').Phrase<'title'>;
  export const paragraph: import('./words.ts').Phrase<'number'>;
  export const repeated: string;
  export const furniture: string;
  export const terms: string;
  export const neighbours: string;
  export const previous: string;
  export const next: string;
  export const duplicate: import('./words.ts').Phrase<'share' | 'source' | '[compare]'>;
  export const moreDuplicates: import('./words.ts').Phrase<'count'>;
  export const oneOfCopies: import('./words.ts').Phrase<'count' | '[first]'>;
}
declare module 'virtual:words/note' {
  export const heading: string;
  export const label: import('./words.ts').Phrase<'number'>;
  export const kicker: import('./words.ts').Phrase<'number'>;
  export const inPlace: string;
  export const numbered: import('./words.ts').Phrase<'kind' | 'number'>;
  export const on: import('./words.ts').Phrase<'kind' | 'quote'>;
  export const more: string;
  export const begins: import('./words.ts').Phrase<'number'>;
  export const ends: import('./words.ts').Phrase<'number'>;
  export const back: import('./words.ts').Phrase<'number'>;
  export const share: string;
  export const shareOne: import('./words.ts').Phrase<'number'>;
  export const correct: string;
  export const correctOne: import('./words.ts').Phrase<'number'>;
}
declare module 'virtual:words/noteKind' {
  export const note: string;
  export const claim: string;
  export const event: string;
  export const relation: string;
}
declare module 'virtual:words/marginKind' {
  export const note: string;
  export const claim: string;
  export const event: string;
  export const relation: string;
  export const parallel: string;
}
declare module 'virtual:words/parallels' {
  export const title: string;
  export const description: string;
  export const none: string;
  export const count: import('./words.ts').Phrase<'count' | 'inPairs'>;
  export const inPairs: import('./words.ts').Phrase<'count'>;
  export const found: import('./words.ts').Phrase<'count'>;
  export const noneFound: string;
  export const written: import('./words.ts').Phrase<'count'>;
  export const digests: string;
  export const copies: import('./words.ts').Phrase<'count' | 'source'>;
  export const leftOut: import('./words.ts').Phrase<'passages'>;
  export const boilerplate: import('./words.ts').Phrase<'count' | 'extent'>;
  export const phrases: import('./words.ts').Phrase<'count' | 'extent'>;
  export const repetitions: import('./words.ts').Phrase<'count'>;
  export const extent: import('./words.ts').Phrase<'count' | 'inSources'>;
  export const inSources: import('./words.ts').Phrase<'count'>;
  export const asTable: string;
  export const passages: import('./words.ts').Phrase<'count'>;
  export const passagesOfDuplicate: import('./words.ts').Phrase<'count' | 'share'>;
  export const ofPair: import('./words.ts').Phrase<'count' | '[compare]'>;
  export const ofDuplicate: import('./words.ts').Phrase<'count' | 'share' | '[compare]'>;
}
declare module 'virtual:words/parallel' {
  export const lines: string;
  export const beside: import('./words.ts').Phrase<'count' | 'block'>;
  export const alsoIn: import('./words.ts').Phrase<'passage' | 'places'>;
  export const alsoInMore: import('./words.ts').Phrase<'passage' | 'places' | 'more'>;
  export const more: import('./words.ts').Phrase<'count'>;
  export const copies: import('./words.ts').Phrase<'place' | 'count'>;
  export const toPlace: import('./words.ts').Phrase<'place'>;
  export const toPlaces: import('./words.ts').Phrase<'count'>;
  export const digest: import('./words.ts').Phrase<'place'>;
  export const ofFile: import('./words.ts').Phrase<'title' | 'file'>;
  export const quotation: string;
  export const copy: string;
  export const nearCopy: string;
  export const loose: string;
  export const found: string;
  export const accepted: string;
  export const written: string;
  export const reused: import('./words.ts').Phrase<'count'>;
}
declare module 'virtual:words/block' {
  export const numbered: import('./words.ts').Phrase<'number'>;
  export const heading: string;
  export const byline: string;
  export const dateline: string;
  export const caption: string;
  export const boilerplate: string;
}
declare module 'virtual:words/compare' {
  export const heading: string;
  export const withSource: import('./words.ts').Phrase<'source'>;
  export const title: import('./words.ts').Phrase<'sources'>;
  export const hint: import('./words.ts').Phrase<'count' | '[all]'>;
  export const duplicate: import('./words.ts').Phrase<'share'>;
  export const onlyIn: import('./words.ts').Phrase<'source'>;
  export const inPlace: import('./words.ts').Phrase<'number'>;
  export const twin: import('./words.ts').Phrase<'number'>;
}
declare module 'virtual:words/cite' {
  export const title: string;
  export const paragraph: import('./words.ts').Phrase<'number'>;
  export const paragraphs: import('./words.ts').Phrase<'first' | 'last'>;
  export const paragraphTitle: import('./words.ts').Phrase<'place'>;
  export const passageTitle: string;
  export const thisParagraph: import('./words.ts').Phrase<'number'>;
  export const by: import('./words.ts').Phrase<'authors' | 'title'>;
  export const inEdition: import('./words.ts').Phrase<'edition'>;
  export const editedBy: import('./words.ts').Phrase<'names'>;
  export const note: import('./words.ts').Phrase<'words' | 'title'>;
  export const digest: string;
  export const titleSupplied: string;
  export const textIn: import('./words.ts').Phrase<'edition'>;
  export const published: import('./words.ts').Phrase<'date'>;
  export const place: import('./words.ts').Phrase<'place'>;
  export const originally: import('./words.ts').Phrase<'url'>;
  export const withinSite: import('./words.ts').Phrase<'path'>;
  export const managers: import('./words.ts').Phrase<'formats'>;
  export const paper: import('./words.ts').Phrase<'file'>;
  export const hint: string;
  export const copyReference: string;
  export const copyQuote: string;
  export const copyFormat: import('./words.ts').Phrase<'format'>;
  export const copied: string;
  export const byHand: string;
}
declare module 'virtual:words/passage' {
  export const tools: string;
  export const keys: string;
  export const copyLink: string;
  export const copyQuote: string;
  export const share: string;
  export const link: string;
  export const quote: string;
  export const linkCopied: string;
  export const quoteCopied: string;
  export const byHand: string;
  export const changed: string;
  export const below: string;
  export const gone: string;
  export const kept: string;
}
declare module 'virtual:words/cards' {
  export const show: string;
  export const off: string;
  export const mentions: string;
  export const more: import('./words.ts').Phrase<'count'>;
  export const footnote: import('./words.ts').Phrase<'number'>;
  export const noteIn: import('./words.ts').Phrase<'title'>;
}
declare module 'virtual:words/search' {
  export const description: string;
  export const field: string;
  export const hint: string;
  export const keys: string;
  export const needsScript: import('./words.ts').Phrase<'[sources]'>;
  export const needsScriptBesideGlossary: import('./words.ts').Phrase<'[sources]' | '[glossary]'>;
  export const searching: string;
  export const failed: string;
  export const noIndex: string;
  export const passages: string;
  export const more: import('./words.ts').Phrase<'count'>;
  export const allPassages: string;
  export const recent: string;
  export const clearRecent: string;
  export const order: string;
  export const relevance: string;
  export const newest: string;
  export const oldest: string;
  export const filters: string;
  export const removeFilters: string;
  export const kind: string;
  export const source: string;
  export const year: string;
  export const term: string;
  export const allValues: import('./words.ts').Phrase<'count'>;
  export const atLeast: import('./words.ts').Phrase<'count'>;
}
declare module 'virtual:words/outcome' {
  export const found: import('./words.ts').Phrase<'count'>;
  export const foundIn: import('./words.ts').Phrase<'count' | 'inPages'>;
  export const foundMore: import('./words.ts').Phrase<'count' | 'parts'>;
  export const foundMoreIn: import('./words.ts').Phrase<'count' | 'inPages' | 'parts'>;
  export const inPages: import('./words.ts').Phrase<'count' | 'looked'>;
  export const parts: import('./words.ts').Phrase<'count'>;
  export const onlyParts: import('./words.ts').Phrase<'count'>;
  export const lacking: import('./words.ts').Phrase<'words'>;
  export const filteredOut: import('./words.ts').Phrase<'count'>;
  export const nothing: import('./words.ts').Phrase<'query'>;
  export const noWords: string;
  export const cut: string;
  export const also: import('./words.ts').Phrase<'names'>;
  export const alsoTerm: import('./words.ts').Phrase<'names' | 'term'>;
  export const near: import('./words.ts').Phrase<'terms'>;
  export const wayOn: import('./words.ts').Phrase<'[sources]'>;
  export const waysOn: import('./words.ts').Phrase<'[sources]' | '[glossary]'>;
}
declare module 'virtual:words/found' {
  export const text: string;
  export const note: string;
  export const term: string;
  export const essay: string;
  export const title: string;
}
declare module 'virtual:words/offline' {
  export const preview: string;
  export const needsScript: string;
  export const copied: string;
  export const keep: string;
  export const again: string;
  export const show: string;
  export const remove: string;
  export const stop: string;
  export const online: string;
  export const noStorage: string;
  export const notSecure: string;
  export const amount: import('./words.ts').Phrase<'count' | 'size'>;
  export const kept: import('./words.ts').Phrase<'amount'>;
  export const coming: string;
  export const comingAmount: import('./words.ts').Phrase<'amount'>;
  export const none: string;
  export const removed: string;
  export const takes: import('./words.ts').Phrase<'size'>;
  export const full: string;
  export const fullSize: import('./words.ts').Phrase<'size'>;
  export const fullRoom: import('./words.ts').Phrase<'size' | 'room'>;
  export const brokenOff: import('./words.ts').Phrase<'count'>;
  export const brokenOffOf: import('./words.ts').Phrase<'count' | 'files'>;
  export const changed: string;
  export const changedFile: import('./words.ts').Phrase<'file'>;
  export const portable: import('./words.ts').Phrase<'[portable]' | 'file'>;
  export const portableHere: string;
  export const paper: import('./words.ts').Phrase<'[pdf]'>;
}
declare module 'virtual:words/version' {
  export const ready: string;
  export const show: string;
  export const later: string;
}
declare module 'virtual:words/damaged' {
  export const title: string;
  export const what: string;
}
declare module 'virtual:words/glossary' {
  export const title: string;
  export const of: import('./words.ts').Phrase<'title'>;
  export const description: string;
  export const none: string;
  export const terms: import('./words.ts').Phrase<'count'>;
  export const byKind: string;
  export const all: string;
  export const letters: string;
  export const otherLetters: string;
  export const mentions: import('./words.ts').Phrase<'count' | 'inSources'>;
  export const inSources: import('./words.ts').Phrase<'count'>;
}
declare module 'virtual:words/termKind' {
  export const system: string;
  export const service: string;
  export const organisation: string;
  export const person: string;
  export const outlet: string;
  export const place: string;
  export const work: string;
  export const concept: string;
}
declare module 'virtual:words/termKinds' {
  export const system: string;
  export const service: string;
  export const organisation: string;
  export const person: string;
  export const outlet: string;
  export const place: string;
  export const work: string;
  export const concept: string;
}
declare module 'virtual:words/term' {
  export const also: import('./words.ts').Phrase<'names'>;
  export const see: import('./words.ts').Phrase<'terms'>;
  export const claimsAbout: string;
  export const claimsOf: import('./words.ts').Phrase<'term'>;
  export const ties: string;
  export const allTies: string;
  export const inNetwork: string;
  export const events: string;
  export const untold: string;
}
declare module 'virtual:words/status' {
  export const asserted: string;
  export const planned: string;
  export const conditional: string;
  export const expected: string;
  export const speculated: string;
  export const denied: string;
}
declare module 'virtual:words/voice' {
  export const by: import('./words.ts').Phrase<'name'>;
  export const accordingTo: import('./words.ts').Phrase<'name'>;
  export const after: import('./words.ts').Phrase<'name'>;
  export const more: import('./words.ts').Phrase<'count'>;
}
declare module 'virtual:words/claims' {
  export const title: string;
  export const description: string;
  export const none: string;
  export const count: import('./words.ts').Phrase<'count' | 'ofMeasures'>;
  export const ofMeasures: import('./words.ts').Phrase<'count'>;
  export const byMeasure: string;
  export const about: import('./words.ts').Phrase<'term'>;
  export const asTable: string;
  export const measure: string;
  export const source: string;
  export const value: string;
  export const asOf: string;
  export const assertedBy: string;
  export const standing: string;
  export const notSaid: string;
  export const inPlace: import('./words.ts').Phrase<'block'>;
  export const beside: import('./words.ts').Phrase<'count' | 'block'>;
  export const others: string;
  export const why: import('./words.ts').Phrase<'state'>;
  export const line: import('./words.ts').Phrase<'source' | 'value'>;
  export const measured: import('./words.ts').Phrase<'measure' | 'claim'>;
  export const ofMeasure: import('./words.ts').Phrase<'measure' | 'value'>;
}
declare module 'virtual:words/overTime' {
  export const title: import('./words.ts').Phrase<'unit'>;
  export const asTable: import('./words.ts').Phrase<'title'>;
  export const told: import('./words.ts').Phrase<
    'measure' | 'first' | 'firstDate' | 'last' | 'lastDate'
  >;
  export const others: import('./words.ts').Phrase<'count'>;
}
declare module 'virtual:words/matrix' {
  export const title: string;
  export const empty: string;
  export const silent: string;
  export const differing: string;
  export const sources: import('./words.ts').Phrase<'count' | 'left'>;
  export const measures: import('./words.ts').Phrase<'count' | 'several'>;
  export const several: import('./words.ts').Phrase<'count'>;
  export const finding: import('./words.ts').Phrase<'measures'>;
  export const findingTold: import('./words.ts').Phrase<'measures' | 'told'>;
  export const agreed: import('./words.ts').Phrase<'count'>;
  export const altered: import('./words.ts').Phrase<'count'>;
  export const worded: import('./words.ts').Phrase<'count'>;
  export const apart: import('./words.ts').Phrase<'count'>;
  export const compatible: import('./words.ts').Phrase<'count'>;
  export const noneContradicted: string;
  export const contradicted: import('./words.ts').Phrase<'count'>;
}
declare module 'virtual:words/claimState' {
  export const says: string;
  export const otherwise: string;
  export const altered: string;
  export const contradicts: string;
}
declare module 'virtual:words/finding' {
  export const none: string;
  export const single: import('./words.ts').Phrase<'claim'>;
  export const says: import('./words.ts').Phrase<'count' | 'value'>;
  export const oneVoice: import('./words.ts').Phrase<'claim' | 'voice'>;
  export const voices: import('./words.ts').Phrase<'count' | 'claim' | 'voices'>;
  export const contradiction: import('./words.ts').Phrase<'one' | 'other'>;
  export const variant: import('./words.ts').Phrase<'value' | 'details'>;
  export const variants: import('./words.ts').Phrase<'variants'>;
  export const worded: string;
  export const compatible: string;
  export const otherTimes: string;
  export const otherStatus: string;
  export const alters: import('./words.ts').Phrase<'source' | 'original' | 'changes'>;
}
declare module 'virtual:words/alteration' {
  export const value: import('./words.ts').Phrase<'new' | 'old'>;
  export const date: import('./words.ts').Phrase<'new' | 'old'>;
  export const status: import('./words.ts').Phrase<'new' | 'old'>;
}
declare module 'virtual:words/event' {
  export const kind: string;
  export const description: import('./words.ts').Phrase<'event' | 'date'>;
  export const dateBasis: import('./words.ts').Phrase<'basis'>;
  export const concerns: import('./words.ts').Phrase<'terms'>;
  export const untold: string;
  export const toldBy: import('./words.ts').Phrase<'count'>;
  export const silent: import('./words.ts').Phrase<'count' | 'names'>;
  export const otherSources: import('./words.ts').Phrase<'count'>;
  export const neighbours: string;
  export const before: import('./words.ts').Phrase<'date' | 'event'>;
  export const after: import('./words.ts').Phrase<'date' | 'event'>;
}
declare module 'virtual:words/timeline' {
  export const title: string;
  export const description: string;
  export const none: string;
  export const count: import('./words.ts').Phrase<'count'>;
  export const filter: string;
  export const noneLeft: string;
  export const all: string;
  export const table: string;
  export const date: string;
  export const event: string;
  export const toldBy: string;
  export const untold: string;
  export const drawing: string;
  export const lane: import('./words.ts').Phrase<'count' | 'source'>;
  export const again: import('./words.ts').Phrase<'event' | 'block'>;
  export const mark: import('./words.ts').Phrase<'date' | 'event'>;
  export const noneWritten: string;
  export const single: import('./words.ts').Phrase<'event' | 'date'>;
  export const span: import('./words.ts').Phrase<'count' | 'first' | 'last'>;
  export const tells: import('./words.ts').Phrase<'source' | 'count'>;
  export const told: import('./words.ts').Phrase<'sources'>;
  export const noneTold: string;
  export const noneShared: string;
  export const shared: import('./words.ts').Phrase<'count'>;
}
declare module 'virtual:words/network' {
  export const title: string;
  export const description: string;
  export const none: string;
  export const count: import('./words.ts').Phrase<'count'>;
  export const filter: string;
  export const noneLeft: string;
  export const kind: string;
  export const legend: string;
  export const all: string;
  export const drawing: string;
  export const noneWritten: string;
  export const finding: import('./words.ts').Phrase<'count' | 'betweenTerms' | 'shared'>;
  export const betweenTerms: import('./words.ts').Phrase<'count'>;
  export const noneShared: string;
  export const shared: import('./words.ts').Phrase<'count'>;
  export const most: import('./words.ts').Phrase<'term' | 'number'>;
  export const mostTwo: import('./words.ts').Phrase<'term' | 'number' | 'second' | 'next'>;
  export const fromOther: import('./words.ts').Phrase<'tie'>;
  export const moreTerms: import('./words.ts').Phrase<'count'>;
  export const moreTies: import('./words.ts').Phrase<'count'>;
  export const line: import('./words.ts').Phrase<'from' | 'tie' | 'to'>;
}
declare module 'virtual:words/ties' {
  export const drawing: import('./words.ts').Phrase<'term'>;
  export const more: import('./words.ts').Phrase<'count'>;
  export const finding: import('./words.ts').Phrase<'parts'>;
  export const count: import('./words.ts').Phrase<'count' | 'term' | 'toTerms'>;
  export const toTerms: import('./words.ts').Phrase<'count'>;
  export const shared: import('./words.ts').Phrase<'count'>;
  export const doubtful: import('./words.ts').Phrase<'count'>;
  export const closest: import('./words.ts').Phrase<'term' | 'count'>;
}
declare module 'virtual:words/dispersion' {
  export const title: string;
  export const asTable: string;
  export const hint: string;
  export const more: import('./words.ts').Phrase<'count'>;
  export const without: import('./words.ts').Phrase<'terms'>;
  export const none: string;
  export const most: import('./words.ts').Phrase<'count' | 'term'>;
  export const onlyMost: import('./words.ts').Phrase<'most'>;
  export const finding: import('./words.ts').Phrase<'count' | 'most' | 'everywhere' | 'alone'>;
  export const nowhere: import('./words.ts').Phrase<'inAll'>;
  export const everywhere: import('./words.ts').Phrase<'count' | 'inAll'>;
  export const inAll: import('./words.ts').Phrase<'count'>;
  export const noneAlone: string;
  export const alone: import('./words.ts').Phrase<'count'>;
}
declare module 'virtual:words/mentions' {
  export const title: import('./words.ts').Phrase<'term'>;
  export const hint: string;
  export const more: import('./words.ts').Phrase<'count'>;
  export const number: string;
  export const passages: string;
  export const none: string;
  export const all: import('./words.ts').Phrase<'count'>;
  export const inOne: import('./words.ts').Phrase<'count' | 'source'>;
  export const most: import('./words.ts').Phrase<'count' | 'source' | 'most'>;
  export const evenly: import('./words.ts').Phrase<'count' | 'most'>;
  export const silent: import('./words.ts').Phrase<'sources'>;
  export const otherSources: import('./words.ts').Phrase<'count'>;
}
declare module 'virtual:words/coverage' {
  export const title: string;
  export const asTable: string;
  export const hint: string;
  export const more: import('./words.ts').Phrase<'count'>;
  export const share: string;
  export const passages: string;
  export const none: string;
  export const only: import('./words.ts').Phrase<'share'>;
  export const finding: import('./words.ts').Phrase<'most' | 'mostShare' | 'least' | 'leastShare'>;
}
declare module 'virtual:words/published' {
  export const title: string;
  export const asTable: string;
  export const hint: string;
  export const more: import('./words.ts').Phrase<'count'>;
  export const date: string;
  export const basis: string;
  export const where: string;
  export const source: import('./words.ts').Phrase<'source' | 'title'>;
  export const finding: import('./words.ts').Phrase<'first' | 'firstDate' | 'last' | 'lastDate'>;
  export const allSaid: string;
  export const noneSaid: string;
  export const someSaid: import('./words.ts').Phrase<'count' | 'inferred'>;
  export const inferred: import('./words.ts').Phrase<'count'>;
}
declare module 'virtual:words/chart' {
  export const download: import('./words.ts').Phrase<'files'>;
  export const filterAll: string;
  export const showAll: string;
  export const term: string;
  export const source: string;
  export const otherSources: import('./words.ts').Phrase<'count'>;
  export const more: import('./words.ts').Phrase<'count'>;
  export const none: string;
  export const place: import('./words.ts').Phrase<'source' | 'block'>;
  export const places: import('./words.ts').Phrase<'source' | 'block' | 'count'>;
  export const quoted: import('./words.ts').Phrase<'source' | 'quote'>;
  export const dated: import('./words.ts').Phrase<'date' | 'event'>;
}
declare module 'virtual:words/zoom' {
  export const size: string;
  export const smaller: string;
  export const larger: string;
  export const reset: string;
  export const resetSize: string;
}
declare module 'virtual:words/dateMark' {
  export const day: string;
  export const within: string;
  export const span: string;
  export const approximate: string;
  export const uncertain: string;
}
