PREFIX id: <https://w3id.org/sanad/id/>
PREFIX sanad: <https://w3id.org/sanad/ontology#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

#+ id: event-in-a-body
#+ finds: event-place
DELETE { ?thing sanad:place ?value }
INSERT { ?thing sanad:place <https://w3id.org/sanad/id/body/unodc> }
WHERE { ?thing a sanad:Event ; sanad:place ?value }

#+ id: organizer-is-a-theme
#+ finds: event-organizer
DELETE { ?thing sanad:organizer ?value }
INSERT { ?thing sanad:organizer <https://w3id.org/sanad/id/theme/trafficking-in-persons> }
WHERE { ?thing a sanad:Event ; sanad:organizer ?value }

#+ id: participant-is-a-document
#+ finds: event-participant
DELETE { ?thing sanad:participant ?value }
INSERT { ?thing sanad:participant <https://w3id.org/sanad/id/document/CTOC-COP-WG.4-2023-2> }
WHERE { ?thing a sanad:Event ; sanad:participant ?value }

#+ id: event-considered-a-state
#+ finds: event-considered
DELETE { ?thing sanad:considered ?value }
INSERT { ?thing sanad:considered <https://w3id.org/sanad/id/state/KEN> }
WHERE { ?thing a sanad:Event ; sanad:considered ?value }

#+ id: event-status-of-another-scheme
#+ finds: event-status
DELETE { ?thing sanad:status ?value }
INSERT { ?thing sanad:status <https://w3id.org/sanad/id/theme/trafficking-in-persons> }
WHERE { ?thing a sanad:Event ; sanad:status ?value }

#+ id: participants-below-zero
#+ finds: event-participant-count
DELETE { ?thing sanad:participantCount ?value }
INSERT { ?thing sanad:participantCount -5 }
WHERE { ?thing a sanad:Event ; sanad:participantCount ?value }

#+ id: participants-as-text
#+ finds: event-participant-count
DELETE { ?thing sanad:participantCount ?value }
INSERT { ?thing sanad:participantCount "about fifty" }
WHERE { ?thing a sanad:Event ; sanad:participantCount ?value }

#+ id: states-mistyped
#+ finds: event-state-count
DELETE { ?thing sanad:stateCount ?value }
INSERT { ?thing sanad:stateCount "50"^^xsd:decimal }
WHERE { ?thing a sanad:Event ; sanad:stateCount ?value }

#+ id: event-ends-before-it-starts
#+ finds: dates-turned
DELETE { ?thing sanad:endDate ?end }
INSERT { ?thing sanad:endDate "2001-01-01"^^xsd:date }
WHERE { ?thing a sanad:Event ; sanad:startDate ?start ; sanad:endDate ?end FILTER(DATATYPE(?start) = xsd:date) }

#+ id: event-after-the-report
#+ finds: event-outside-period
DELETE { GRAPH ?paragraph { ?thing sanad:startDate ?start } }
INSERT { GRAPH ?paragraph { ?thing sanad:startDate "2042-05"^^xsd:gYearMonth } }
WHERE { ?thing a sanad:Meeting GRAPH ?paragraph { ?thing sanad:startDate ?start } FILTER NOT EXISTS { ?thing sanad:status ?status } }

#+ id: event-long-before-the-report
#+ finds: event-outside-period
DELETE { GRAPH ?paragraph { ?thing sanad:startDate ?start } }
INSERT { GRAPH ?paragraph { ?thing sanad:startDate "1924-05"^^xsd:gYearMonth } }
WHERE { ?thing a sanad:Meeting GRAPH ?paragraph { ?thing sanad:startDate ?start } FILTER NOT EXISTS { ?thing sanad:status ?status } }

#+ id: event-date-with-time
#+ finds: start-date
DELETE { ?thing sanad:startDate ?value }
INSERT { ?thing sanad:startDate "2023-10-05T10:00:00Z"^^xsd:dateTime }
WHERE { ?thing a sanad:Event ; sanad:startDate ?value }

#+ id: event-iri-broken
#+ finds: event-iri
INSERT { <https://w3id.org/sanad/id/meeting/x> a sanad:Event }
WHERE {  }
