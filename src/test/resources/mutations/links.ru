PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX dqv: <http://www.w3.org/ns/dqv#>
PREFIX id: <https://w3id.org/sanad/id/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX sanad: <https://w3id.org/sanad/ontology#>
PREFIX semapv: <https://w3id.org/semapv/vocab/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX sssom: <https://w3id.org/sssom/>
PREFIX void: <http://rdfs.org/ns/void#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

#+ id: target-outside-its-pattern
#+ finds: mapping-target
DELETE { ?thing owl:annotatedTarget ?value }
INSERT { ?thing owl:annotatedTarget <http://www.wikidata.org/entity/P31> }
WHERE { ?thing a sssom:Mapping ; owl:annotatedTarget ?value }

#+ id: confidence-above-one
#+ finds: mapping-confidence
DELETE { ?thing sssom:confidence ?value }
INSERT { ?thing sssom:confidence "1.5"^^xsd:double }
WHERE { ?thing a sssom:Mapping ; sssom:confidence ?value }

#+ id: confidence-mistyped
#+ finds: mapping-confidence
DELETE { ?thing sssom:confidence ?value }
INSERT { ?thing sssom:confidence "0.9"^^xsd:decimal }
WHERE { ?thing a sssom:Mapping ; sssom:confidence ?value }

#+ id: justification-unknown
#+ finds: mapping-justification
DELETE { ?thing sssom:mapping_justification ?value }
INSERT { ?thing sssom:mapping_justification semapv:Guessing }
WHERE { ?thing a sssom:Mapping ; sssom:mapping_justification ?value }

#+ id: justification-dropped
#+ finds: mapping-justification
DELETE { ?thing sssom:mapping_justification ?value }
WHERE { ?thing a sssom:Mapping ; sssom:mapping_justification ?value }

#+ id: mapping-property-unknown
#+ finds: mapping-property
DELETE { ?thing owl:annotatedProperty ?value }
INSERT { ?thing owl:annotatedProperty owl:equivalentClass }
WHERE { ?thing a sssom:Mapping ; owl:annotatedProperty ?value }

#+ id: mapping-source-outside
#+ finds: mapping-source
DELETE { ?thing owl:annotatedSource ?value }
INSERT { ?thing owl:annotatedSource <https://example.org/state/KEN> }
WHERE { ?thing a sssom:Mapping ; owl:annotatedSource ?value }

#+ id: link-without-mapping
#+ finds: link-without-mapping
INSERT { ?thing skos:closeMatch <http://www.wikidata.org/entity/Q1> }
WHERE { ?thing a sanad:State }

#+ id: mapping-without-link
#+ finds: mapping-without-link
DELETE { ?source ?property ?target }
WHERE { ?mapping a sssom:Mapping ; owl:annotatedSource ?source ; owl:annotatedProperty ?property ; owl:annotatedTarget ?target }

#+ id: link-to-the-code-of-another
#+ finds: link-code-differs
DELETE { ?thing skos:exactMatch ?link }
INSERT { ?thing skos:exactMatch ?wrong }
WHERE { ?thing a sanad:State ; skos:exactMatch ?link . ?other a sanad:State ; skos:exactMatch ?wrong FILTER(?other != ?thing) FILTER(STRSTARTS(STR(?link), "http://metadata.un.org/sdg/codes/geoArea/") && STRSTARTS(STR(?wrong), "http://metadata.un.org/sdg/codes/geoArea/")) }

#+ id: link-in-two-ways
#+ finds: link-repeated
INSERT { ?thing skos:relatedMatch ?link }
WHERE { ?thing a sanad:State ; skos:exactMatch ?link }

#+ id: link-shared
#+ finds: link-target-shared
INSERT { ?other skos:exactMatch ?link }
WHERE { ?thing a sanad:State ; skos:exactMatch ?link . ?other a sanad:State FILTER(?other != ?thing) }

#+ id: linkset-count-wrong
#+ finds: linkset-count-differs
DELETE { ?set void:triples ?count }
INSERT { ?set void:triples ?wrong }
WHERE { ?set a void:Linkset ; void:triples ?count BIND(?count + 1 AS ?wrong) }

#+ id: link-lost
#+ finds: linkset-count-differs
DELETE { ?thing ?property ?target }
WHERE { ?mapping a sssom:Mapping ; owl:annotatedSource ?thing ; owl:annotatedProperty ?property ; owl:annotatedTarget ?target FILTER(STRSTARTS(STR(?target), "http://www.wikidata.org/")) }

#+ id: linkset-without-count
#+ finds: linkset-triples
DELETE { ?thing void:triples ?value }
WHERE { ?thing a void:Linkset ; void:triples ?value }

#+ id: linkset-into-a-state
#+ finds: linkset-target
DELETE { ?thing void:objectsTarget ?value }
INSERT { ?thing void:objectsTarget <https://w3id.org/sanad/id/state/KEN> }
WHERE { ?thing a void:Linkset ; void:objectsTarget ?value }

#+ id: measured-above-one
#+ finds: measurement-value
DELETE { ?thing dqv:value ?value }
INSERT { ?thing dqv:value 1.5 }
WHERE { ?thing a dqv:QualityMeasurement ; dqv:value ?value }

#+ id: gold-set-without-date
#+ finds: gold-set-date
DELETE { ?thing dcterms:issued ?value }
WHERE { ?thing a sanad:GoldSet ; dcterms:issued ?value }
