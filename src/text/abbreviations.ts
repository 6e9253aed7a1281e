/*
 * Words written with a full stop that ends no sentence, without the stop and in lower case. English,
 * with what its press borrows; another language's abbreviations split a sentence at worst.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Something always follows them: a name, a place, a reference, the rest of the phrase. */
export const openAbbreviations = words(
  `mr mrs ms mx messrs dr prof rev fr hon pres gen lt capt cmdr col maj sgt cpl gov sen rep supt
   mt vs v cf viz e.g i.e eg ie approx ca c`,
);

/** They stand before a number: `No. 5`, `Jan. 15`, `pp. 3-4`. Elsewhere they may end a sentence. */
export const numberAbbreviations = words(
  `no nos nr art arts sec secs para paras p pp vol vols fig figs eq ch chap cl ed
   jan feb mar apr jun jul aug sep sept oct nov dec`,
);

/** They may end a sentence or stand inside it: what follows decides. */
export const closingAbbreviations = words(
  `inc co cos corp ltd llc plc bros jr sr esq etc al a.m p.m ph.d m.d b.a m.a est dept univ assn
   st ft ave blvd mon tue tues thu thur thurs fri`,
);

/**
 * Words that open a sentence far more often than they follow `Inc.` or `U.S.` inside one. Without
 * one of these two sentences stay together: a passage too long misleads less than one cut short.
 */
export const openers = words(
  `the a an this that these those it its he she they we i you his her their our my there here in on
   at by for from with as if when while after before since until although though but and or so yet
   however moreover meanwhile still also then now last next one both many most some all no not to
   what who why how where which`,
);
