PREFIX cube: <http://purl.org/linked-data/cube#>
PREFIX id: <https://w3id.org/sanad/id/>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX sanad: <https://w3id.org/sanad/ontology#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

#+ id: treaty-action-of-a-territory
#+ finds: treaty-action-state
DELETE { ?thing sanad:state ?value }
INSERT { ?thing sanad:state <https://w3id.org/sanad/id/territory/PSE> }
WHERE { ?thing a sanad:TreatyAction ; sanad:state ?value }

#+ id: treaty-action-of-kosovo
#+ finds: kosovo-as-state
DELETE { ?thing sanad:state ?value }
INSERT { ?thing sanad:state <https://w3id.org/sanad/id/territory/XKX> }
WHERE { ?thing a sanad:TreatyAction ; sanad:state ?value }

#+ id: treaty-action-of-two-states
#+ finds: treaty-action-state
INSERT { ?thing sanad:state <https://w3id.org/sanad/id/state/TUV> }
WHERE { ?thing a sanad:TreatyAction ; sanad:state ?value }

#+ id: treaty-is-a-body
#+ finds: treaty-action-treaty
DELETE { ?thing sanad:treaty ?value }
INSERT { ?thing sanad:treaty <https://w3id.org/sanad/id/body/unodc> }
WHERE { ?thing a sanad:TreatyAction ; sanad:treaty ?value }

#+ id: year-dropped
#+ finds: treaty-action-year
DELETE { ?thing sanad:year ?value }
WHERE { ?thing a sanad:TreatyAction ; sanad:year ?value }

#+ id: year-as-text
#+ finds: treaty-action-year
DELETE { ?thing sanad:year ?value }
INSERT { ?thing sanad:year "2022" }
WHERE { ?thing a sanad:TreatyAction ; sanad:year ?value }

#+ id: year-after-the-report
#+ finds: treaty-action-after-report
DELETE { GRAPH ?paragraph { ?action sanad:year ?year } }
INSERT { GRAPH ?paragraph { ?action sanad:year "2042"^^xsd:gYear } }
WHERE { GRAPH ?paragraph { ?action sanad:year ?year } }

#+ id: year-changed
#+ finds: claim-without-triple
DELETE { ?action sanad:year ?year }
INSERT { ?action sanad:year "2019"^^xsd:gYear }
WHERE { ?action a sanad:TreatyAction ; sanad:year ?year }

#+ id: beneficiary-dropped
#+ finds: assistance-beneficiary
DELETE { ?thing sanad:beneficiary ?value }
WHERE { ?thing a sanad:Assistance ; sanad:beneficiary ?value }

#+ id: beneficiary-is-a-theme
#+ finds: assistance-beneficiary
DELETE { ?thing sanad:beneficiary ?value }
INSERT { ?thing sanad:beneficiary <https://w3id.org/sanad/id/theme/trafficking-in-persons> }
WHERE { ?thing a sanad:Assistance ; sanad:beneficiary ?value }

#+ id: provider-is-a-theme
#+ finds: assistance-provider
DELETE { ?thing sanad:provider ?value }
INSERT { ?thing sanad:provider <https://w3id.org/sanad/id/theme/trafficking-in-persons> }
WHERE { ?thing a sanad:Assistance ; sanad:provider ?value }

#+ id: provider-in-words
#+ finds: assistance-provider
DELETE { ?thing sanad:provider ?value }
INSERT { ?thing sanad:provider "UNODC" }
WHERE { ?thing a sanad:Assistance ; sanad:provider ?value }

#+ id: assistance-kind-outside-its-list
#+ finds: assistance-kind
DELETE { ?thing sanad:assistanceKind ?value }
INSERT { ?thing sanad:assistanceKind <https://w3id.org/sanad/id/theme/trafficking-in-persons> }
WHERE { ?thing a sanad:Assistance ; sanad:assistanceKind ?value }

#+ id: assistance-of-two-kinds
#+ finds: assistance-kind
INSERT { ?thing sanad:assistanceKind ?second }
WHERE { ?thing sanad:assistanceKind ?kind . VALUES ?second { <https://w3id.org/sanad/id/assistance-kind/other> <https://w3id.org/sanad/id/assistance-kind/strategy> } FILTER(?second != ?kind) }

#+ id: assistance-through-a-body
#+ finds: assistance-programme
DELETE { ?thing sanad:throughProgramme ?value }
INSERT { ?thing sanad:throughProgramme <https://w3id.org/sanad/id/body/unodc> }
WHERE { ?thing a sanad:Assistance ; sanad:throughProgramme ?value }

#+ id: assistance-when-a-thing
#+ finds: assistance-when
DELETE { ?thing sanad:when ?value }
INSERT { ?thing sanad:when <https://w3id.org/sanad/id/state/KEN> }
WHERE { ?thing a sanad:Assistance ; sanad:when ?value }

#+ id: intended-status-outside-its-list
#+ finds: intended-status
DELETE { ?thing sanad:status ?value }
INSERT { ?thing sanad:status <https://w3id.org/sanad/id/status/done> }
WHERE { ?thing a sanad:IntendedActivity ; sanad:status ?value }

#+ id: intended-comment-dropped
#+ finds: intended-comment
DELETE { ?thing rdfs:comment ?value }
WHERE { ?thing a sanad:IntendedActivity ; rdfs:comment ?value }

#+ id: intended-in-a-body
#+ finds: intended-requested-in
DELETE { ?thing sanad:requestedIn ?value }
INSERT { ?thing sanad:requestedIn <https://w3id.org/sanad/id/body/unodc> }
WHERE { ?thing a sanad:IntendedActivity ; sanad:requestedIn ?value }

#+ id: intended-by-a-theme
#+ finds: intended-requested-by
DELETE { ?thing sanad:requestedBy ?value }
INSERT { ?thing sanad:requestedBy <https://w3id.org/sanad/id/theme/trafficking-in-persons> }
WHERE { ?thing a sanad:IntendedActivity ; sanad:requestedBy ?value }

#+ id: intended-kind-dropped
#+ finds: intended-kind
DELETE { ?thing sanad:activityKind ?value }
WHERE { ?thing a sanad:IntendedActivity ; sanad:activityKind ?value }

#+ id: value-mistyped
#+ finds: observation-value
DELETE { ?thing sanad:value ?value }
INSERT { ?thing sanad:value ?text }
WHERE { ?thing a sanad:Observation ; sanad:value ?value BIND(STR(?value) AS ?text) }

#+ id: value-dropped
#+ finds: observation-value
DELETE { ?thing sanad:value ?value }
WHERE { ?thing a sanad:Observation ; sanad:value ?value }

#+ id: qualifier-outside-its-list
#+ finds: observation-qualifier
DELETE { ?thing sanad:qualifier ?value }
INSERT { ?thing sanad:qualifier <https://w3id.org/sanad/id/theme/trafficking-in-persons> }
WHERE { ?thing a sanad:Observation ; sanad:qualifier ?value }

#+ id: unit-of-another-scheme
#+ finds: observation-unit
DELETE { ?thing sanad:unit ?value }
INSERT { ?thing sanad:unit <https://w3id.org/sanad/id/qualifier/exact> }
WHERE { ?thing a sanad:Observation ; sanad:unit ?value }

#+ id: unit-dropped
#+ finds: observation-unit
DELETE { ?thing sanad:unit ?value }
WHERE { ?thing a sanad:Observation ; sanad:unit ?value }

#+ id: label-of-a-figure-without-language
#+ finds: observation-label
DELETE { ?thing rdfs:label ?label }
INSERT { ?thing rdfs:label ?plain }
WHERE { ?thing a sanad:Observation ; rdfs:label ?label BIND(STR(?label) AS ?plain) }

#+ id: moment-in-words
#+ finds: observation-as-of
DELETE { ?thing sanad:asOf ?value }
INSERT { ?thing sanad:asOf "July 2024"@en }
WHERE { ?thing a sanad:Observation ; sanad:asOf ?value }

#+ id: two-periods
#+ finds: observation-period
INSERT { ?thing sanad:period "1999/2000" }
WHERE { ?thing sanad:period ?period }

#+ id: about-in-words
#+ finds: observation-about
DELETE { ?thing sanad:about ?value }
INSERT { ?thing sanad:about "victims" }
WHERE { ?thing a sanad:Observation ; sanad:about ?value }

#+ id: data-set-lost
#+ finds: observation-without-data-set
DELETE { ?thing cube:dataSet ?value }
WHERE { ?thing a sanad:Observation ; cube:dataSet ?value }

#+ id: data-set-is-a-report
#+ finds: cube-data-set
DELETE { ?thing cube:dataSet ?value }
INSERT { ?thing cube:dataSet <https://w3id.org/sanad/id/report/V.24-13453> }
WHERE { ?thing a sanad:Observation ; cube:dataSet ?value }

#+ id: order-of-a-figure-zero
#+ finds: cube-order
DELETE { ?thing sanad:order ?value }
INSERT { ?thing sanad:order 0 }
WHERE { ?thing a sanad:Observation ; sanad:order ?value }

#+ id: paragraph-of-a-figure-dropped
#+ finds: cube-paragraph
DELETE { ?thing sanad:paragraph ?value }
WHERE { ?thing a sanad:Observation ; sanad:paragraph ?value }

#+ id: member-is-a-theme
#+ finds: membership-member
DELETE { ?thing org:member ?value }
INSERT { ?thing org:member <https://w3id.org/sanad/id/theme/trafficking-in-persons> }
WHERE { ?thing a org:Membership ; org:member ?value }

#+ id: member-of-a-state
#+ finds: membership-organization
DELETE { ?thing org:organization ?value }
INSERT { ?thing org:organization <https://w3id.org/sanad/id/state/KEN> }
WHERE { ?thing a org:Membership ; org:organization ?value }

#+ id: role-of-another-scheme
#+ finds: membership-role
DELETE { ?thing org:role ?value }
INSERT { ?thing org:role <https://w3id.org/sanad/id/unit/persons> }
WHERE { ?thing a org:Membership ; org:role ?value }

#+ id: role-dropped
#+ finds: membership-role
DELETE { ?thing org:role ?value }
WHERE { ?thing a org:Membership ; org:role ?value }

#+ id: membership-of-two
#+ finds: membership-member
INSERT { ?thing org:member <https://w3id.org/sanad/id/state/TUV> }
WHERE { ?thing a org:Membership ; org:member ?value }

#+ id: partnership-of-one
#+ finds: partnership-member
DELETE { ?thing org:hasMember ?value }
WHERE { ?thing a sanad:Partnership ; org:hasMember ?value }

#+ id: agreement-is-a-state
#+ finds: partnership-agreement
DELETE { ?thing sanad:agreement ?value }
INSERT { ?thing sanad:agreement <https://w3id.org/sanad/id/state/KEN> }
WHERE { ?thing a sanad:Partnership ; sanad:agreement ?value }

#+ id: fact-iri-broken
#+ finds: fact-iri
INSERT { <https://example.org/assistance> a sanad:Assistance }
WHERE {  }
