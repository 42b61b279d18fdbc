package org.sanad.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.cli.Shipped;

/** Looks at reports, resolutions and documents of the shipped reports as a reader sees them who knows UNDO alone. */
class DocumentsInUndoTest {
    private static final String PREFIXES = """
            PREFIX undo: <https://w3id.org/un/ontology/undo/>
            PREFIX sanad: <https://w3id.org/sanad/ontology#>
            PREFIX relation: <https://w3id.org/sanad/id/document-relation/>
            """;

    @ParameterizedTest
    @CsvSource({"Report, Paper", "Resolution, Resolution", "Document, Document", "Treaty, Treaty", "Protocol, Protocol"
    })
    void a_document_has_the_class_of_undo(String ours, String theirs) {
        assertThat(rows("SELECT * { ?thing a sanad:%s }".formatted(ours))).isNotEmpty();
        assertThat(rows("SELECT * { ?thing a sanad:%s FILTER NOT EXISTS { ?thing a undo:%s } }"
                        .formatted(ours, theirs)))
                .isEmpty();
    }

    /** As UNDO itself demands. */
    @Test
    void a_relation_has_one_proponent_one_meaning_and_one_receiver() {
        assertThat(rows("SELECT * { ?relation a undo:Relation }")).hasSizeGreaterThan(20);
        assertThat(rows("""
                        SELECT ?relation {
                            ?relation a undo:Relation .
                            OPTIONAL { ?relation undo:hasProponent ?from }
                            OPTIONAL { ?relation undo:hasSemantics ?meaning }
                            OPTIONAL { ?relation undo:hasReceiver ?to }
                        }
                        GROUP BY ?relation
                        HAVING (COUNT(DISTINCT ?from) != 1 || COUNT(DISTINCT ?meaning) != 1 || COUNT(DISTINCT ?to) != 1)
                        """)).isEmpty();
    }

    @Test
    void a_resolution_that_a_report_names_is_adopted_by_a_body_and_cited_by_the_report() {
        assertThat(rows("""
                        SELECT ?resolution {
                            ?paragraph sanad:mentions ?resolution ; sanad:inReport ?report .
                            ?resolution a sanad:Resolution ; sanad:adoptedBy ?body .
                            FILTER NOT EXISTS {
                                ?adoption undo:hasProponent ?body ; undo:hasReceiver ?resolution ;
                                    undo:hasSemantics relation:adoption .
                                ?citation undo:hasProponent ?report ; undo:hasReceiver ?resolution ;
                                    undo:hasSemantics relation:citation
                            }
                        }
                        """)).isEmpty();
    }

    @Test
    void a_report_reports_on_its_instrument() {
        assertThat(rows("""
                        SELECT ?report {
                            ?report sanad:onInstrument ?instrument .
                            ?relation undo:hasProponent ?report ; undo:hasReceiver ?instrument ;
                                undo:hasSemantics relation:reporting
                        }
                        """)).hasSize(2);
    }

    private static List<String> rows(String query) {
        List<String> rows = new ArrayList<>();
        try (QueryExec execution =
                QueryExec.dataset(Shipped.data()).query(PREFIXES + query).build()) {
            execution.select().forEachRemaining(row -> rows.add(row.toString()));
        }
        return rows;
    }
}
