PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX id: <https://w3id.org/sanad/id/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX sanad: <https://w3id.org/sanad/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

#+ id: quote-altered
#+ finds: claim-quote-differs
DELETE { ?claim sanad:quote ?quote }
INSERT { ?claim sanad:quote ?altered }
WHERE { ?claim sanad:quote ?quote BIND(STRLANG(CONCAT(STR(?quote), "ا"), LANG(?quote)) AS ?altered) }

#+ id: start-shifted
#+ finds: claim-quote-differs
DELETE { ?claim oa:start ?start }
INSERT { ?claim oa:start ?shifted }
WHERE { ?claim a sanad:Claim ; oa:start ?start BIND(STRDT(STR(?start + 1), xsd:nonNegativeInteger) AS ?shifted) }

#+ id: end-shifted
#+ finds: claim-quote-differs
DELETE { ?claim oa:end ?end }
INSERT { ?claim oa:end ?shifted }
WHERE { ?claim a sanad:Claim ; oa:end ?end BIND(STRDT(STR(?end + 1), xsd:nonNegativeInteger) AS ?shifted) }

#+ id: claim-of-another-paragraph
#+ finds: claim-without-triple
DELETE { ?claim sanad:statedIn ?paragraph }
INSERT { ?claim sanad:statedIn ?other }
WHERE { ?claim sanad:statedIn ?paragraph ; rdf:subject ?subject . ?paragraph sanad:inReport ?report . ?other sanad:inReport ?report ; sanad:number "1" FILTER(?other != ?paragraph) FILTER(?subject != ?other) }

#+ id: claim-without-subject
#+ finds: claim-subject
DELETE { ?thing rdf:subject ?value }
WHERE { ?thing a sanad:Claim ; rdf:subject ?value }

#+ id: claim-with-two-objects
#+ finds: claim-object
INSERT { ?thing rdf:object "second" }
WHERE { ?thing a sanad:Claim ; rdf:object ?value }

#+ id: claim-predicate-in-words
#+ finds: claim-predicate
DELETE { ?thing rdf:predicate ?value }
INSERT { ?thing rdf:predicate "mentions" }
WHERE { ?thing a sanad:Claim ; rdf:predicate ?value }

#+ id: certainty-outside-its-list
#+ finds: claim-certainty
DELETE { ?thing sanad:certainty ?value }
INSERT { ?thing sanad:certainty sanad:Claim }
WHERE { ?thing a sanad:Claim ; sanad:certainty ?value }

#+ id: certainty-dropped
#+ finds: claim-certainty
DELETE { ?thing sanad:certainty ?value }
WHERE { ?thing a sanad:Claim ; sanad:certainty ?value }

#+ id: origin-dropped
#+ finds: claim-origin
DELETE { ?thing prov:wasGeneratedBy ?value }
WHERE { ?thing a sanad:Claim ; prov:wasGeneratedBy ?value }

#+ id: origin-is-a-state
#+ finds: claim-origin
DELETE { ?thing prov:wasGeneratedBy ?value }
INSERT { ?thing prov:wasGeneratedBy <https://w3id.org/sanad/id/state/KEN> }
WHERE { ?thing a sanad:Claim ; prov:wasGeneratedBy ?value }

#+ id: start-mistyped
#+ finds: claim-start
DELETE { ?claim oa:start ?start }
INSERT { ?claim oa:start ?mistyped }
WHERE { ?claim a sanad:Claim ; oa:start ?start BIND(STR(?start) AS ?mistyped) }

#+ id: end-negative
#+ finds: claim-end
DELETE { ?thing oa:end ?value }
INSERT { ?thing oa:end "-1"^^xsd:nonNegativeInteger }
WHERE { ?thing a sanad:Claim ; oa:end ?value }

#+ id: quote-dropped
#+ finds: claim-quote
DELETE { ?thing sanad:quote ?value }
WHERE { ?thing a sanad:Claim ; sanad:quote ?value }

#+ id: quote-doubled
#+ finds: claim-quote
INSERT { ?thing sanad:quote "second"@en }
WHERE { ?thing a sanad:Claim ; sanad:quote ?value }

#+ id: claim-of-another-predicate
#+ finds: claim-without-triple
DELETE { ?claim rdf:predicate ?predicate }
INSERT { ?claim rdf:predicate dcterms:relation }
WHERE { ?claim a sanad:Claim ; rdf:predicate ?predicate }

#+ id: claim-lost
#+ finds: triple-without-claim
DELETE { ?claim a sanad:Claim . ?claim rdf:subject ?subject . ?claim rdf:predicate ?predicate . ?claim rdf:object ?object . ?claim sanad:statedIn ?paragraph }
WHERE { ?claim a sanad:Claim ; rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?object ; sanad:statedIn ?paragraph . FILTER NOT EXISTS { ?second rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?object ; sanad:statedIn ?paragraph FILTER(?second != ?claim) } }

#+ id: claim-triple-lost
#+ finds: claim-without-triple
DELETE { GRAPH ?paragraph { ?subject ?predicate ?object } }
WHERE { ?paragraph sanad:inReport ?report GRAPH ?paragraph { ?subject ?predicate ?object } }

#+ id: triple-in-another-paragraph
#+ finds: triple-without-claim
DELETE { GRAPH ?paragraph { ?subject sanad:state ?state } }
INSERT { GRAPH ?other { ?subject sanad:state ?state } }
WHERE { ?paragraph sanad:inReport ?report . ?other sanad:inReport ?report ; sanad:number "1" GRAPH ?paragraph { ?subject sanad:state ?state } FILTER(?other != ?paragraph) }

#+ id: triple-in-a-graph-of-no-paragraph
#+ finds: fact-graph-unknown
INSERT { GRAPH <https://w3id.org/sanad/id/report/V.24-13453/paragraph/999> { ?action sanad:state ?state } }
WHERE { ?action a sanad:TreatyAction ; sanad:state ?state }

#+ id: triple-without-claim
#+ finds: triple-without-claim
INSERT { GRAPH ?paragraph { ?paragraph sanad:mentions <https://w3id.org/sanad/id/state/KEN> } }
WHERE { ?paragraph sanad:number "1" ; sanad:inReport ?report FILTER NOT EXISTS { GRAPH ?paragraph { ?paragraph sanad:mentions <https://w3id.org/sanad/id/state/KEN> } } }

#+ id: claim-iri-broken
#+ finds: claim-iri
INSERT { <https://w3id.org/sanad/id/claims/ab12> a sanad:Claim }
WHERE {  }

#+ id: claim-stated-in-a-state
#+ finds: claim-paragraph
DELETE { ?thing sanad:statedIn ?value }
INSERT { ?thing sanad:statedIn <https://w3id.org/sanad/id/state/KEN> }
WHERE { ?thing a sanad:Claim ; sanad:statedIn ?value }

#+ id: rule-definition-without-language
#+ finds: origin-definition
DELETE { ?rule skos:definition ?definition }
INSERT { ?rule skos:definition ?plain }
WHERE { ?rule a sanad:Rule ; skos:definition ?definition BIND(STR(?definition) AS ?plain) }

#+ id: rule-label-lost-in-arabic
#+ finds: label-ar
DELETE { ?rule skos:prefLabel ?label }
WHERE { ?rule a sanad:Rule ; skos:prefLabel ?label FILTER(LANG(?label) = "ar") }
