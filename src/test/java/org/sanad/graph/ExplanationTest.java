package org.sanad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.sanad.fact.Rule;

class ExplanationTest {
    private static final String KENYA = "https://w3id.org/sanad/id/state/KEN";
    private static final DatasetGraph DATA = UnionDataset.of(
            ReportGraph.quads(SmallReport.read(), SmallReport.facts(), ReferenceGraphs.bundled(), Optional.empty()));

    @Test
    void every_claim_about_a_thing_is_found_in_the_order_of_the_text() {
        List<Explanation> found = Explanation.of(DATA, KENYA);
        assertThat(found).extracting(Explanation::paragraph).containsExactly("1", "1", "3(a)");
        assertThat(found).extracting(Explanation::start).containsExactly(6, 20, 9);
        assertThat(found).extracting(Explanation::quote).containsExactly("كينيا", "كينيا", "في كينيا");
    }

    @Test
    void an_explanation_says_where_by_which_words_and_by_which_rule() {
        Explanation first = Explanation.of(DATA, KENYA).getFirst();
        assertThat(first.report()).isEqualTo("V.26-01234");
        assertThat(first.rule()).isEqualTo(Iris.rule(Rule.LISTED_NAME));
        assertThat(first.certainty()).isEqualTo(Sanad.Explicit);
        assertThat(first.predicate()).isEqualTo(Sanad.mentions);
        assertThat(first.object().getURI()).isEqualTo(KENYA);
        assertThat(first.order()).isEqualTo(2);
    }

    @Test
    void a_claim_explains_itself() {
        String claim = DATA.stream()
                .filter(quad -> quad.getObject().equals(Sanad.Claim))
                .map(quad -> quad.getSubject().getURI())
                .sorted()
                .findFirst()
                .orElseThrow();
        assertThat(Explanation.of(DATA, claim)).hasSize(1);
    }

    @Test
    void nothing_is_claimed_of_a_thing_that_no_paragraph_names() {
        assertThat(Explanation.of(DATA, "https://w3id.org/sanad/id/state/PER")).isEmpty();
        assertThat(Explanation.of(DATA, "https://example.org/unknown")).isEmpty();
    }
}
