PREFIX id: <https://w3id.org/sanad/id/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX sanad: <https://w3id.org/sanad/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

#+ id: state-code-dropped
#+ finds: state-iso3
DELETE { ?thing sanad:iso3 ?value }
WHERE { ?thing a sanad:State ; sanad:iso3 ?value }

#+ id: state-code-in-small-letters
#+ finds: state-iso3
DELETE { ?thing sanad:iso3 ?code }
INSERT { ?thing sanad:iso3 ?small }
WHERE { ?thing a sanad:State ; sanad:iso3 ?code BIND(LCASE(?code) AS ?small) }

#+ id: state-code-of-another
#+ finds: key-repeated
DELETE { ?thing sanad:iso3 ?code }
INSERT { ?thing sanad:iso3 ?wrong }
WHERE { ?thing a sanad:State ; sanad:iso3 ?code . ?other a sanad:State ; sanad:iso3 ?wrong FILTER(?thing != ?other) }

#+ id: state-codes-swapped
#+ finds: iri-key-differs
DELETE { <https://w3id.org/sanad/id/state/KEN> sanad:iso3 "KEN" . <https://w3id.org/sanad/id/state/TUV> sanad:iso3 "TUV" }
INSERT { <https://w3id.org/sanad/id/state/KEN> sanad:iso3 "TUV" . <https://w3id.org/sanad/id/state/TUV> sanad:iso3 "KEN" }
WHERE {  }

#+ id: kosovo-made-a-state
#+ finds: kosovo-as-state
INSERT { <https://w3id.org/sanad/id/territory/XKX> a sanad:State }
WHERE {  }

#+ id: kosovo-given-an-iri-of-a-state
#+ finds: kosovo-as-state
DELETE { ?paragraph sanad:mentions ?thing }
INSERT { ?paragraph sanad:mentions <https://w3id.org/sanad/id/state/XKX> }
WHERE { ?paragraph sanad:mentions ?thing }

#+ id: kosovo-by-its-code
#+ finds: state-iso3
DELETE { ?thing sanad:iso3 ?code }
INSERT { ?thing sanad:iso3 "XKX" }
WHERE { ?thing a sanad:State ; sanad:iso3 ?code }

#+ id: state-iri-broken
#+ finds: state-iri
INSERT { <https://w3id.org/sanad/id/state/Kenya> a sanad:State }
WHERE {  }

#+ id: area-code-without-zeros
#+ finds: area-m49
DELETE { ?thing sanad:m49 ?value }
INSERT { ?thing sanad:m49 "4" }
WHERE { ?thing a sanad:State ; sanad:m49 ?value }

#+ id: area-code-mistyped
#+ finds: area-m49
DELETE { ?thing sanad:m49 ?value }
INSERT { ?thing sanad:m49 404 }
WHERE { ?thing a sanad:State ; sanad:m49 ?value }

#+ id: two-letter-code-of-three
#+ finds: area-iso2
DELETE { ?thing sanad:iso2 ?value }
INSERT { ?thing sanad:iso2 "KEN" }
WHERE { ?thing a sanad:State ; sanad:iso2 ?value }

#+ id: in-a-region-that-is-a-state
#+ finds: area-region
DELETE { ?thing sanad:inRegion ?value }
INSERT { ?thing sanad:inRegion <https://w3id.org/sanad/id/state/TUV> }
WHERE { ?thing a sanad:State ; sanad:inRegion ?value }

#+ id: state-name-lost-in-english
#+ finds: reference-name-missing
DELETE { GRAPH <https://w3id.org/sanad/id/graph/reference> { ?thing skos:prefLabel ?label } }
WHERE { GRAPH <https://w3id.org/sanad/id/graph/reference> { ?thing skos:prefLabel ?label } ?thing a sanad:State FILTER(LANG(?label) = "en") }

#+ id: state-name-lost-in-arabic
#+ finds: reference-name-missing
DELETE { GRAPH <https://w3id.org/sanad/id/graph/reference> { ?thing skos:prefLabel ?label } }
WHERE { GRAPH <https://w3id.org/sanad/id/graph/reference> { ?thing skos:prefLabel ?label } ?thing a sanad:State FILTER(LANG(?label) = "ar") }

#+ id: state-name-lost-in-russian
#+ finds: reference-name-missing
DELETE { GRAPH <https://w3id.org/sanad/id/graph/reference> { ?thing skos:prefLabel ?label } }
WHERE { GRAPH <https://w3id.org/sanad/id/graph/reference> { ?thing skos:prefLabel ?label } ?thing a sanad:State FILTER(LANG(?label) = "ru") }

#+ id: body-name-lost-in-arabic
#+ finds: reference-name-missing
DELETE { GRAPH <https://w3id.org/sanad/id/graph/reference> { ?thing skos:prefLabel ?label } }
WHERE { GRAPH <https://w3id.org/sanad/id/graph/reference> { ?thing skos:prefLabel ?label } ?thing a sanad:Body FILTER(LANG(?label) = "ar") }

#+ id: two-arabic-names
#+ finds: label
INSERT { ?thing skos:prefLabel "اسم ثان"@ar }
WHERE { ?thing a sanad:State ; skos:prefLabel ?value }

#+ id: region-with-a-code-of-a-state
#+ finds: region-iso3
INSERT { ?thing sanad:iso3 "REG" }
WHERE { ?thing a sanad:Region }

#+ id: place-with-a-code-of-a-state
#+ finds: place-iso3
INSERT { ?thing sanad:iso3 "PLA" }
WHERE { ?thing a sanad:Place }

#+ id: territory-code-dropped
#+ finds: territory-iso3
DELETE { ?thing sanad:iso3 ?value }
WHERE { ?thing a sanad:Territory ; sanad:iso3 ?value }

#+ id: demonym-without-language
#+ finds: area-demonym
DELETE { ?thing sanad:demonym ?word }
INSERT { ?thing sanad:demonym ?plain }
WHERE { ?thing sanad:demonym ?word ; a sanad:Area BIND(STR(?word) AS ?plain) }

#+ id: goal-number-18
#+ finds: goal-notation
DELETE { ?thing skos:notation ?value }
INSERT { ?thing skos:notation "18" }
WHERE { ?thing a sanad:SustainableDevelopmentGoal ; skos:notation ?value }

#+ id: target-number-with-hyphen
#+ finds: target-notation
DELETE { ?thing skos:notation ?value }
INSERT { ?thing skos:notation "5-2" }
WHERE { ?thing a sanad:SustainableDevelopmentTarget ; skos:notation ?value }

#+ id: target-below-a-theme
#+ finds: target-goal
DELETE { ?thing skos:broader ?value }
INSERT { ?thing skos:broader <https://w3id.org/sanad/id/theme/trafficking-in-persons> }
WHERE { ?thing a sanad:SustainableDevelopmentTarget ; skos:broader ?value }

#+ id: objective-number-zero
#+ finds: objective-number
DELETE { ?thing sanad:number ?value }
INSERT { ?thing sanad:number "0" }
WHERE { ?thing a sanad:CompactObjective ; sanad:number ?value }

#+ id: objective-of-a-body
#+ finds: objective-instrument
DELETE { ?thing sanad:instrument ?value }
INSERT { ?thing sanad:instrument <https://w3id.org/sanad/id/body/unodc> }
WHERE { ?thing a sanad:CompactObjective ; sanad:instrument ?value }

#+ id: notation-of-another-concept
#+ finds: notation-repeated
DELETE { ?second skos:notation ?code }
INSERT { ?second skos:notation ?shared }
WHERE { ?first skos:inScheme ?scheme ; skos:notation ?shared . ?second skos:inScheme ?scheme ; skos:notation ?code FILTER(?first != ?second) }

#+ id: notation-with-a-space
#+ finds: concept-notation
DELETE { ?thing skos:notation ?value }
INSERT { ?thing skos:notation "at least" }
WHERE { ?thing a skos:Concept ; skos:notation ?value }

#+ id: concept-in-a-state
#+ finds: concept-scheme
DELETE { ?thing skos:inScheme ?value }
INSERT { ?thing skos:inScheme <https://w3id.org/sanad/id/state/KEN> }
WHERE { ?thing a skos:Concept ; skos:inScheme ?value }

#+ id: concept-name-lost-in-english
#+ finds: label-en
DELETE { ?thing skos:prefLabel ?label }
WHERE { ?thing a skos:Concept ; skos:inScheme ?scheme ; skos:prefLabel ?label FILTER(LANG(?label) = "en") }

#+ id: scheme-without-concepts
#+ finds: scheme-top
DELETE { ?thing skos:hasTopConcept ?value }
INSERT { ?thing skos:hasTopConcept <https://w3id.org/sanad/id/state/KEN> }
WHERE { ?thing skos:hasTopConcept ?value }

#+ id: term-name-lost-in-arabic
#+ finds: term-label
DELETE { ?thing skos:prefLabel ?label }
WHERE { ?thing a owl:Class ; rdfs:isDefinedBy ?ontology ; skos:prefLabel ?label FILTER(LANG(?label) = "ar") }

#+ id: term-definition-lost
#+ finds: term-definition
DELETE { ?thing skos:definition ?text }
WHERE { ?thing a owl:ObjectProperty ; rdfs:isDefinedBy ?ontology ; skos:definition ?text FILTER(LANG(?text) = "en") }

#+ id: term-defined-by-nothing
#+ finds: term-unknown
DELETE { ?thing rdfs:isDefinedBy ?ontology }
WHERE { ?thing a owl:Class ; rdfs:isDefinedBy ?ontology . ?used a ?thing }

#+ id: term-defined-twice
#+ finds: term-defined-by
INSERT { ?thing rdfs:isDefinedBy <https://example.org/ontology> }
WHERE { ?thing a owl:Class ; rdfs:isDefinedBy ?ontology }

#+ id: definition-repeats-its-term
#+ finds: definition-starts-with-term
DELETE { ?thing skos:definition ?text }
INSERT { ?thing skos:definition ?circular }
WHERE { ?thing a owl:Class ; skos:prefLabel ?label ; rdfs:isDefinedBy ?ontology ; skos:definition ?text FILTER(LANG(?text) = "en" && LANG(?label) = "en") BIND(STRLANG(CONCAT(STR(?label), " is what it is."), "en") AS ?circular) }

#+ id: ontology-without-version
#+ finds: ontology-version
DELETE { ?thing owl:versionInfo ?value }
WHERE { ?thing a owl:Ontology ; owl:versionInfo ?value }
