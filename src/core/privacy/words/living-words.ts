/** Words before the place where somebody lives: after them half an address is enough. */
export const LIVING_WORDS = `
  live lives lived living reside* resident residing stay stays stayed staying address home house deliver* send sent post posted ship
  shipped round moved moving neighbour neighbor
  wohnt wohne wohnen wohnte wohnhaft adresse anschrift wohnung geliefert gezogen nachbar nachbarin
  habite habitent habitait habitant demeure demeurant domicili* livr* chez
  woon woont woonde woonachtig wonen adres bezorgd`;

/** What may part those words from the street. */
export const AT_WORDS = `
  at in on to is was are for the her his their our my me it from over with us them him opposite near round
  in im am an auf der dem den die ist lautet war nach bei zu zum zur
  à a au aux est dans le la de du op aan de het naar te is`;
