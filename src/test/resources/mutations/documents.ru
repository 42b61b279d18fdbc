PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX id: <https://w3id.org/sanad/id/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX sanad: <https://w3id.org/sanad/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

#+ id: report-identifier-dropped
#+ finds: report-identifier
DELETE { ?thing dcterms:identifier ?value }
WHERE { ?thing a sanad:Report ; dcterms:identifier ?value }

#+ id: report-title-without-language
#+ finds: report-title
DELETE { ?report dcterms:title ?title }
INSERT { ?report dcterms:title ?plain }
WHERE { ?report a sanad:Report ; dcterms:title ?title BIND(STR(?title) AS ?plain) }

#+ id: report-issued-mistyped
#+ finds: report-issued
DELETE { ?thing dcterms:issued ?value }
INSERT { ?thing dcterms:issued "2024"^^xsd:gYear }
WHERE { ?thing a sanad:Report ; dcterms:issued ?value }

#+ id: report-language-dropped
#+ finds: report-language
DELETE { ?thing dcterms:language ?value }
WHERE { ?thing a sanad:Report ; dcterms:language ?value }

#+ id: report-on-a-state
#+ finds: report-instrument
DELETE { ?thing sanad:onInstrument ?value }
INSERT { ?thing sanad:onInstrument <https://w3id.org/sanad/id/state/KEN> }
WHERE { ?thing a sanad:Report ; sanad:onInstrument ?value }

#+ id: report-submitted-to-a-body
#+ finds: report-session
DELETE { ?thing sanad:submittedTo ?value }
INSERT { ?thing sanad:submittedTo <https://w3id.org/sanad/id/body/unodc> }
WHERE { ?thing a sanad:Report ; sanad:submittedTo ?value }

#+ id: agenda-item-mistyped
#+ finds: report-agenda-item
DELETE { ?thing sanad:agendaItem ?value }
INSERT { ?thing sanad:agendaItem 2 }
WHERE { ?thing a sanad:Report ; sanad:agendaItem ?value }

#+ id: report-iri-broken
#+ finds: report-iri
INSERT { <https://w3id.org/sanad/id/reports/X> a sanad:Report }
WHERE {  }

#+ id: section-heading-dropped
#+ finds: section-label
DELETE { ?thing skos:prefLabel ?value }
WHERE { ?thing a sanad:Section ; skos:prefLabel ?value }

#+ id: section-order-doubled
#+ finds: section-order
INSERT { ?thing sanad:order 99 }
WHERE { ?thing a sanad:Section ; sanad:order ?value }

#+ id: section-in-no-report
#+ finds: section-part-of
DELETE { ?thing dcterms:isPartOf ?value }
WHERE { ?thing a sanad:Section ; dcterms:isPartOf ?value }

#+ id: paragraph-number-mistyped
#+ finds: paragraph-number
DELETE { ?thing sanad:number ?value }
INSERT { ?thing sanad:number "12-" }
WHERE { ?thing a sanad:Paragraph ; sanad:number ?value }

#+ id: paragraph-number-repeated
#+ finds: paragraph-number-repeated
DELETE { ?second sanad:number "2" }
INSERT { ?second sanad:number "1" }
WHERE { ?first sanad:number "1" ; sanad:inReport ?report . ?second sanad:number "2" ; sanad:inReport ?report }

#+ id: paragraph-order-repeated
#+ finds: order-repeated
DELETE { ?second sanad:order ?order }
INSERT { ?second sanad:order ?earlier }
WHERE { ?first sanad:number "1" ; sanad:inReport ?report ; sanad:order ?earlier . ?second sanad:number "2" ; sanad:inReport ?report ; sanad:order ?order }

#+ id: text-without-language
#+ finds: paragraph-text
DELETE { ?paragraph sanad:text ?text }
INSERT { ?paragraph sanad:text ?plain }
WHERE { ?paragraph sanad:text ?text BIND(STR(?text) AS ?plain) }

#+ id: text-in-another-language
#+ finds: text-language-differs
DELETE { ?paragraph sanad:text ?text }
INSERT { ?paragraph sanad:text ?french }
WHERE { ?paragraph sanad:text ?text BIND(STRLANG(STR(?text), "fr") AS ?french) }

#+ id: text-letter-lost
#+ finds: claim-quote-differs
DELETE { ?paragraph sanad:text ?text }
INSERT { ?paragraph sanad:text ?shorter }
WHERE { ?paragraph sanad:text ?text ; sanad:number "5" BIND(STRLANG(SUBSTR(STR(?text), 2), LANG(?text)) AS ?shorter) }

#+ id: text-dropped
#+ finds: paragraph-text
DELETE { ?thing sanad:text ?value }
WHERE { ?thing a sanad:Paragraph ; sanad:text ?value }

#+ id: paragraph-of-another-report
#+ finds: iri-key-differs
DELETE { ?paragraph sanad:inReport ?report }
INSERT { ?paragraph sanad:inReport ?other }
WHERE { ?paragraph sanad:inReport ?report . ?other a sanad:Report FILTER(?other != ?report) }

#+ id: paragraph-in-a-state
#+ finds: paragraph-section
DELETE { ?thing dcterms:isPartOf ?value }
INSERT { ?thing dcterms:isPartOf <https://w3id.org/sanad/id/state/KEN> }
WHERE { ?thing a sanad:Paragraph ; dcterms:isPartOf ?value }

#+ id: theme-is-a-state
#+ finds: paragraph-theme
DELETE { ?thing dcterms:subject ?value }
INSERT { ?thing dcterms:subject <https://w3id.org/sanad/id/state/KEN> }
WHERE { ?thing a sanad:Paragraph ; dcterms:subject ?value }

#+ id: footnote-numbered-as-paragraph
#+ finds: footnote-number
DELETE { ?thing sanad:number ?value }
INSERT { ?thing sanad:number "300" }
WHERE { ?thing a sanad:Footnote ; sanad:number ?value }

#+ id: front-matter-numbered
#+ finds: front-matter-number
DELETE { ?thing sanad:number ?value }
INSERT { ?thing sanad:number "300" }
WHERE { ?thing a sanad:FrontMatter ; sanad:number ?value }

#+ id: mention-words-altered
#+ finds: mention-quote-differs
DELETE { ?selector oa:exact ?words }
INSERT { ?selector oa:exact ?altered }
WHERE { ?selector oa:exact ?words BIND(CONCAT(STR(?words), "ا") AS ?altered) }

#+ id: mention-start-shifted
#+ finds: mention-quote-differs
DELETE { ?selector oa:start ?start }
INSERT { ?selector oa:start ?shifted }
WHERE { ?selector a oa:TextPositionSelector ; oa:start ?start BIND(STRDT(STR(?start + 1), xsd:nonNegativeInteger) AS ?shifted) }

#+ id: mention-selector-of-another-mention
#+ finds: mention-quote-differs
DELETE { ?target oa:hasSelector ?selector }
INSERT { ?target oa:hasSelector ?wrong }
WHERE { ?target oa:hasSource ?paragraph ; oa:hasSelector ?selector . ?selector a oa:TextQuoteSelector ; oa:exact ?words . ?other oa:hasSource ?paragraph ; oa:hasSelector ?wrong . ?wrong a oa:TextQuoteSelector ; oa:exact ?otherWords FILTER(STR(?words) != STR(?otherWords)) FILTER(CONTAINS(STR(?paragraph), "/paragraph/2")) }

#+ id: mention-position-lost
#+ finds: mention-position
DELETE { ?target oa:hasSelector ?selector }
WHERE { ?target oa:hasSelector ?selector . ?selector a oa:TextPositionSelector }

#+ id: mention-words-lost
#+ finds: mention-words
DELETE { ?target oa:hasSelector ?selector }
WHERE { ?target oa:hasSelector ?selector . ?selector a oa:TextQuoteSelector }

#+ id: selector-end-dropped
#+ finds: selector-end
DELETE { ?thing oa:end ?value }
WHERE { ?thing a oa:TextPositionSelector ; oa:end ?value }

#+ id: selector-words-dropped
#+ finds: selector-exact
DELETE { ?thing oa:exact ?value }
WHERE { ?thing a oa:TextQuoteSelector ; oa:exact ?value }

#+ id: mention-in-a-report
#+ finds: mention-source
DELETE { ?thing oa:hasSource ?value }
INSERT { ?thing oa:hasSource <https://w3id.org/sanad/id/report/V.24-13453> }
WHERE { ?thing a oa:SpecificResource ; oa:hasSource ?value }

#+ id: mention-of-another-thing
#+ finds: mention-without-shortcut
DELETE { ?thing oa:hasBody ?value }
INSERT { ?thing oa:hasBody <https://w3id.org/sanad/id/state/TUV> }
WHERE { ?thing a sanad:Mention ; oa:hasBody ?value }

#+ id: mention-body-dropped
#+ finds: mention-body
DELETE { ?thing oa:hasBody ?value }
WHERE { ?thing a sanad:Mention ; oa:hasBody ?value }

#+ id: shortcut-without-mention
#+ finds: mention-without-place
INSERT { ?paragraph sanad:mentions <https://w3id.org/sanad/id/state/TUV> }
WHERE { ?paragraph sanad:number "1" }
