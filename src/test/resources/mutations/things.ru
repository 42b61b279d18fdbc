PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX id: <https://w3id.org/sanad/id/>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX sanad: <https://w3id.org/sanad/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

#+ id: body-name-without-language
#+ finds: label
DELETE { ?thing skos:prefLabel ?label }
INSERT { ?thing skos:prefLabel ?plain }
WHERE { ?thing a sanad:Body ; skos:prefLabel ?label BIND(STR(?label) AS ?plain) }

#+ id: acronym-of-another-body
#+ finds: acronym-shared
INSERT { ?other sanad:acronym ?acronym }
WHERE { ?thing a sanad:Body ; sanad:acronym ?acronym . <https://w3id.org/sanad/id/body/unodc> a sanad:Body BIND(<https://w3id.org/sanad/id/body/unodc> AS ?other) FILTER(?thing != ?other) }

#+ id: acronym-begins-with-a-space
#+ finds: acronym
DELETE { ?thing sanad:acronym ?value }
INSERT { ?thing sanad:acronym " UN" }
WHERE { ?thing a sanad:Body ; sanad:acronym ?value }

#+ id: body-below-a-state
#+ finds: body-parent
DELETE { ?thing org:subOrganizationOf ?value }
INSERT { ?thing org:subOrganizationOf <https://w3id.org/sanad/id/state/KEN> }
WHERE { ?thing a sanad:Body ; org:subOrganizationOf ?value }

#+ id: body-established-by-a-state
#+ finds: body-established-by
DELETE { ?thing sanad:establishedBy ?value }
INSERT { ?thing sanad:establishedBy <https://w3id.org/sanad/id/state/KEN> }
WHERE { ?thing a sanad:Body ; sanad:establishedBy ?value }

#+ id: body-iri-broken
#+ finds: body-iri
INSERT { <https://w3id.org/sanad/id/body/UNODC> a sanad:Body }
WHERE {  }

#+ id: resolution-prefix-in-small-letters
#+ finds: body-resolution-prefix
DELETE { ?thing sanad:resolutionPrefix ?value }
INSERT { ?thing sanad:resolutionPrefix "a/res" }
WHERE { ?thing a sanad:Body ; sanad:resolutionPrefix ?value }

#+ id: instrument-supplements-a-body
#+ finds: instrument-supplements
DELETE { ?thing sanad:supplements ?value }
INSERT { ?thing sanad:supplements <https://w3id.org/sanad/id/body/unodc> }
WHERE { ?thing a sanad:Instrument ; sanad:supplements ?value }

#+ id: depositary-number-in-arabic-digits
#+ finds: instrument-depositary-number
DELETE { ?thing sanad:depositaryNumber ?value }
INSERT { ?thing sanad:depositaryNumber "18-12-a" }
WHERE { ?thing a sanad:Instrument ; sanad:depositaryNumber ?value }

#+ id: instrument-adopted-on-a-day
#+ finds: instrument-adopted-in
DELETE { ?thing sanad:adoptedIn ?value }
INSERT { ?thing sanad:adoptedIn "2000-11-15"^^xsd:date }
WHERE { ?thing a sanad:Instrument ; sanad:adoptedIn ?value }

#+ id: resolution-turned
#+ finds: resolution-identifier-form
DELETE { ?thing dcterms:identifier ?value }
INSERT { ?thing dcterms:identifier "A/RES/236/77" }
WHERE { ?thing a sanad:Resolution ; dcterms:identifier ?value }

#+ id: resolution-number-of-another
#+ finds: resolution-number-differs
DELETE { ?thing sanad:resolutionNumber ?value }
INSERT { ?thing sanad:resolutionNumber "1/1" }
WHERE { ?thing a sanad:Resolution ; sanad:resolutionNumber ?value }

#+ id: resolution-number-dropped
#+ finds: resolution-number
DELETE { ?thing sanad:resolutionNumber ?value }
WHERE { ?thing a sanad:Resolution ; sanad:resolutionNumber ?value }

#+ id: resolution-of-another-organ
#+ finds: resolution-prefix-differs
DELETE { ?thing sanad:adoptedBy ?body }
INSERT { ?thing sanad:adoptedBy ?other }
WHERE { ?thing a sanad:Resolution ; sanad:adoptedBy ?body . ?body sanad:resolutionPrefix ?prefix . ?other sanad:resolutionPrefix ?wrong FILTER(?wrong != ?prefix) }

#+ id: resolution-of-nobody
#+ finds: resolution-adopted-by
DELETE { ?thing sanad:adoptedBy ?value }
WHERE { ?thing a sanad:Resolution ; sanad:adoptedBy ?value }

#+ id: resolution-of-a-state
#+ finds: resolution-adopted-by
DELETE { ?thing sanad:adoptedBy ?value }
INSERT { ?thing sanad:adoptedBy <https://w3id.org/sanad/id/state/KEN> }
WHERE { ?thing a sanad:Resolution ; sanad:adoptedBy ?value }

#+ id: resolution-date-in-words
#+ finds: resolution-date
DELETE { ?thing dcterms:date ?value }
INSERT { ?thing dcterms:date "December 2022"@en }
WHERE { ?thing a sanad:Resolution ; dcterms:date ?value }

#+ id: resolution-identifier-shared
#+ finds: key-repeated
DELETE { ?second dcterms:identifier ?identifier }
INSERT { ?second dcterms:identifier ?shared }
WHERE { ?first a sanad:Resolution ; dcterms:identifier ?shared . ?second a sanad:Resolution ; dcterms:identifier ?identifier FILTER(?first != ?second) }

#+ id: page-on-another-site
#+ finds: document-page
DELETE { ?thing rdfs:seeAlso ?page }
INSERT { ?thing rdfs:seeAlso <https://example.org/A/RES/77/236> }
WHERE { ?thing a sanad:Resolution ; rdfs:seeAlso ?page }

#+ id: document-without-symbol
#+ finds: document-identifier
DELETE { ?thing dcterms:identifier ?value }
WHERE { ?thing a sanad:Document ; dcterms:identifier ?value }

#+ id: document-iri-broken
#+ finds: document-iri
INSERT { <https://w3id.org/sanad/id/document/ctoc> a sanad:Document }
WHERE {  }

#+ id: programme-start-in-words
#+ finds: start-date
DELETE { ?thing sanad:startDate ?value }
INSERT { ?thing sanad:startDate "since 2019"@en }
WHERE { ?thing a sanad:Programme ; sanad:startDate ?value }

#+ id: programme-covers-a-body
#+ finds: programme-covers
DELETE { ?thing sanad:covers ?value }
INSERT { ?thing sanad:covers <https://w3id.org/sanad/id/body/unodc> }
WHERE { ?thing a sanad:Programme ; sanad:covers ?value }

#+ id: programme-part-of-a-body
#+ finds: programme-part-of
DELETE { ?thing sanad:partOf ?value }
INSERT { ?thing sanad:partOf <https://w3id.org/sanad/id/body/unodc> }
WHERE { ?thing a sanad:Programme ; sanad:partOf ?value }

#+ id: programme-merged-into-a-body
#+ finds: programme-merged-into
DELETE { ?thing sanad:mergedInto ?value }
INSERT { ?thing sanad:mergedInto <https://w3id.org/sanad/id/body/unodc> }
WHERE { ?thing a sanad:Programme ; sanad:mergedInto ?value }

#+ id: programme-funded-by-a-theme
#+ finds: programme-funded-by
DELETE { ?thing sanad:fundedBy ?value }
INSERT { ?thing sanad:fundedBy <https://w3id.org/sanad/id/theme/trafficking-in-persons> }
WHERE { ?thing a sanad:Programme ; sanad:fundedBy ?value }

#+ id: partner-is-a-theme
#+ finds: programme-partner
DELETE { ?thing sanad:partner ?value }
INSERT { ?thing sanad:partner <https://w3id.org/sanad/id/theme/trafficking-in-persons> }
WHERE { ?thing a sanad:Programme ; sanad:partner ?value }

#+ id: programme-run-by-a-state
#+ finds: relation-run-by
DELETE { ?thing sanad:runBy ?value }
INSERT { ?thing sanad:runBy <https://w3id.org/sanad/id/state/KEN> }
WHERE { ?thing a sanad:Programme ; sanad:runBy ?value }

#+ id: publication-without-title
#+ finds: publication-title
DELETE { ?thing dcterms:title ?title }
WHERE { ?thing a sanad:Publication ; dcterms:title ?title FILTER NOT EXISTS { ?thing dcterms:title ?second FILTER(?second != ?title) } }

#+ id: publisher-is-a-theme
#+ finds: publication-publisher
DELETE { ?thing dcterms:publisher ?value }
INSERT { ?thing dcterms:publisher <https://w3id.org/sanad/id/theme/trafficking-in-persons> }
WHERE { ?thing a sanad:Publication ; dcterms:publisher ?value }

#+ id: publication-year-as-text
#+ finds: publication-issued
DELETE { ?thing dcterms:issued ?value }
INSERT { ?thing dcterms:issued "2024" }
WHERE { ?thing a sanad:Publication ; dcterms:issued ?value }

#+ id: publication-type-of-another-scheme
#+ finds: publication-type
DELETE { ?thing sanad:publicationType ?value }
INSERT { ?thing sanad:publicationType <https://w3id.org/sanad/id/theme/trafficking-in-persons> }
WHERE { ?thing a sanad:Publication ; sanad:publicationType ?value }

#+ id: thing-of-two-classes
#+ finds: classes-disjoint
INSERT { ?thing a sanad:Body }
WHERE { ?thing a sanad:State }

#+ id: event-is-a-publication
#+ finds: classes-disjoint
INSERT { ?thing a sanad:Publication }
WHERE { ?thing a sanad:Event }

#+ id: blank-node
#+ finds: blank-node
INSERT { ?thing sanad:organizer ?blank }
WHERE { ?thing a sanad:Event BIND(BNODE() AS ?blank) }

#+ id: unknown-property
#+ finds: term-unknown
DELETE { ?thing sanad:place ?place }
INSERT { ?thing sanad:location ?place }
WHERE { ?thing a sanad:Event ; sanad:place ?place }

#+ id: unknown-class
#+ finds: term-unknown
DELETE { ?thing a sanad:Body }
INSERT { ?thing a sanad:Organisation }
WHERE { ?thing a sanad:Body }

#+ id: pointed-at-nothing
#+ finds: thing-undescribed
DELETE { ?thing sanad:place ?place }
INSERT { ?thing sanad:place <https://w3id.org/sanad/id/place/nowhere> }
WHERE { ?thing a sanad:Event ; sanad:place ?place }

#+ id: year-of-a-body
#+ finds: property-misplaced
INSERT { ?thing sanad:year "2022"^^xsd:gYear }
WHERE { ?thing a sanad:Body }
