package org.sanad.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProposalTableTest {
    private static final Path SMALL = Path.of("src/test/resources/link/small.ttl");
    private static final ProposalTable TABLE = ProposalTable.of(OutsideVocabulary.read(SMALL));
    private static final String TEXT = TABLE.text("small.ttl", "1.2.3");

    /** The rows about a concept: column to value. */
    private static List<Map<String, String>> rows(String concept) {
        List<String> lines = TEXT.lines().filter(line -> !line.startsWith("#")).toList();
        String[] columns = lines.getFirst().split("\t", -1);
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] cells = line.split("\t", -1);
                    assertThat(cells).hasSameSizeAs(columns);
                    Map<String, String> row = new HashMap<>();
                    Arrays.setAll(columns, i -> {
                        row.put(columns[i], cells[i]);
                        return columns[i];
                    });
                    return row;
                })
                .filter(row -> ("ex:" + concept).equals(row.get("object_id")))
                .toList();
    }

    private static Map<String, String> row(String concept) {
        assertThat(rows(concept)).hasSize(1);
        return rows(concept).getFirst();
    }

    @Test
    void the_same_name_but_for_case_and_accents_and_vowel_marks_is_an_exact_match() {
        assertThat(row("c01"))
                .containsEntry("subject_id", "id:state/KEN")
                .containsEntry("subject_label", "Kenya")
                .containsEntry("predicate_id", "skos:exactMatch")
                .containsEntry("object_label", "KENYA")
                .containsEntry("mapping_justification", "semapv:LexicalMatching")
                .containsEntry("object_type", "skos concept")
                .containsEntry("mapping_cardinality", "1:1")
                .containsEntry("confidence", "0.99")
                .containsEntry("match_string", "kenya");
        assertThat(row("c01").get("comment")).contains("agrees in ar, en, fr").contains("of the same kind");
        assertThat(row("c02")).containsEntry("subject_id", "id:state/CIV").containsEntry("confidence", "0.95");
        assertThat(row("c03"))
                .containsEntry("subject_id", "id:theme/trafficking-in-persons")
                .containsEntry("predicate_id", "skos:exactMatch");
    }

    @Test
    void a_name_with_a_misspelt_word_is_a_close_match_with_its_score() {
        assertThat(row("c04"))
                .containsEntry("subject_id", "id:theme/money-laundering")
                .containsEntry("predicate_id", "skos:closeMatch")
                .containsEntry("mapping_justification", "semapv:LexicalSimilarityThresholdMatching")
                .containsEntry("similarity_measure", Similarity.NAME)
                .containsEntry("match_string", "");
        assertThat(Double.parseDouble(row("c04").get("similarity_score"))).isBetween(0.9, 0.99);
        assertThat(row("c11")).containsEntry("subject_id", "id:theme/debt-bondage");
    }

    @Test
    void candidates_that_are_as_good_stand_side_by_side() {
        assertThat(row("c06").get("comment")).contains("one of 2 that are as good");
        assertThat(row("c06")).containsEntry("mapping_cardinality", "1:n");
        assertThat(row("c07")).containsEntry("confidence", row("c06").get("confidence"));
        assertThat(TABLE.ties()).isEqualTo(1);
    }

    @Test
    void labels_that_are_resources_are_read() {
        assertThat(row("c08"))
                .containsEntry("subject_id", "id:theme/rule-of-law")
                .containsEntry("object_match_field", "skosxl:prefLabel");
    }

    @Test
    void a_class_is_close_to_a_thing_and_never_the_same() {
        assertThat(row("c09"))
                .containsEntry("subject_id", "id:state/MLI")
                .containsEntry("predicate_id", "skos:closeMatch")
                .containsEntry("object_type", "owl class");
    }

    @Test
    void a_concept_of_another_kind_gets_less_confidence() {
        assertThat(row("c10")).containsEntry("subject_id", "id:state/PER").containsEntry("confidence", "0.75");
        assertThat(row("c10").get("comment")).contains("of another kind");
    }

    @Test
    void an_acronym_of_three_letters_or_more_matches_with_less_confidence() {
        assertThat(row("c13")).containsEntry("subject_id", "id:body/unodc").containsEntry("confidence", "0.7");
        assertThat(rows("c14")).isEmpty();
    }

    @Test
    void a_wording_of_a_theme_speaks_for_something_close() {
        assertThat(row("c15"))
                .containsEntry("subject_id", "id:theme/asset-recovery")
                .containsEntry("predicate_id", "skos:closeMatch");
    }

    @Test
    void a_name_in_a_language_that_is_not_ours_counts_less() {
        assertThat(row("c17")).containsEntry("subject_id", "id:state/AGO").containsEntry("confidence", "0.8");
        assertThat(row("c17").get("comment")).contains("languages differ: en, de");
    }

    @Test
    void what_is_deprecated_or_no_concept_or_like_nothing_of_ours_is_not_proposed() {
        assertThat(TEXT).doesNotContain("ex:c05\t").doesNotContain("ex:scheme").doesNotContain("ex:arrow");
        for (String concept : List.of("c12", "c16", "c18", "label8")) {
            assertThat(rows(concept)).as(concept).isEmpty();
        }
    }

    @Test
    void the_table_is_a_mapping_set_with_metadata_and_sorted_rows() {
        List<String> rows =
                TEXT.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
        assertThat(rows).isSorted().hasSize(TABLE.size());
        assertThat(TEXT)
                .startsWith("#sssom_version: \"1.1\"\n#curie_map:\n#  ex: https://example.org/thesaurus/\n")
                .contains("#mapping_set_id: https://w3id.org/sanad/id/mapping-set/proposals\n")
                .contains("#license: ")
                .contains("#mapping_tool_version: \"1.2.3\"\n")
                .contains("#mapping_set_title: \"Mappings proposed between Sanad and small.ttl\"\n")
                .endsWith("\n");
    }

    @Test
    void the_same_vocabulary_gives_the_same_bytes() {
        assertThat(ProposalTable.of(OutsideVocabulary.read(SMALL)).text("small.ttl", "1.2.3"))
                .isEqualTo(TEXT);
    }

    @Test
    void a_table_without_rows_still_has_its_columns() {
        ProposalTable empty = ProposalTable.of(OutsideVocabulary.read(SMALL), List.of());
        assertThat(empty.size()).isZero();
        assertThat(empty.text("x", "1")).contains("\nsubject_id\tsubject_label\tpredicate_id\t");
    }

    @Test
    void signs_that_part_cells_are_quoted() {
        Label label = Label.of("a \"b\"\tc", "en", "http://www.w3.org/2004/02/skos/core#prefLabel", true);
        OwnThing thing = new OwnThing("https://w3id.org/sanad/id/body/x", Set.of("Body"), label.text(), List.of(label));
        assertThat(ProposalTable.of(OutsideVocabulary.read(SMALL), List.of(thing))
                        .text("a\"b\n", "1"))
                .contains("Sanad and a\\\"b \"\n");
    }
}
