package org.sanad.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.bundle.BundledFile;
import org.sanad.cli.Shipped;

/**
 * Breaks the graph of the shipped reports in one place at a time, as {@code src/test/resources/mutations} says, and looks
 * whether the check finds it.
 *
 * <p>The unbroken graph has no error or warning, which another test asks of the whole check. So what is found in a broken graph
 * comes from the break. To stay quick, the shapes are asked only about the nodes that the break concerns, and of the check
 * queries only the one that should answer.
 */
class MutationTest {
    private static final int LEAST = 60;
    private static final Shapes SHAPES = Shapes.parse(Checker.read(BundledFile.list("shapes", ".shapes.ttl")));

    /** The queries that find breaks; a note tells what two sentences say, and breaks nothing. */
    private static final Map<String, CheckQuery> QUERIES = BundledFile.list("queries/checks", "-violation.rq").stream()
            .map(CheckQuery::read)
            .filter(query -> query.rule().severity() != Severity.NOTE)
            .collect(Collectors.toMap(query -> query.rule().code(), Function.identity()));

    private static final BreakableData DATA = new BreakableData(Shipped.data());
    private static final int WHOLE = DATA.union().size();

    static List<Mutation> mutations() {
        return Mutation.all();
    }

    @AfterEach
    void mend() {
        DATA.mend();
        assertThat(DATA.union().size()).as("triples after mending").isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void a_break_is_found(Mutation mutation) {
        Mutation.Change change = mutation.in(DATA.whole()).orElseThrow(() -> new AssertionError("fits nowhere"));

        assertThat(DATA.breakBy(change)).as("%s changes something", change).isTrue();
        assertThat(found(mutation.code())).as(change::toString).contains(mutation.code());
    }

    @Test
    void there_are_many_ways_and_each_is_its_own() {
        List<Mutation> all = mutations();

        assertThat(all)
                .hasSizeGreaterThanOrEqualTo(LEAST)
                .extracting(Mutation::name)
                .doesNotHaveDuplicates();
        assertThat(all)
                .extracting(Mutation::update)
                .extracting(Object::toString)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_check_query_is_put_to_the_test() {
        Set<String> codes = mutations().stream().map(Mutation::code).collect(Collectors.toCollection(TreeSet::new));

        assertThat(codes).containsAll(QUERIES.keySet());
    }

    private static Set<String> found(String code) {
        CheckQuery query = QUERIES.get(code);
        if (query != null) {
            return query.run(DATA.whole(), new Places(DATA.whole(), DATA.union()))
                            .isEmpty()
                    ? Set.of()
                    : Set.of(code);
        }
        return DATA.concerned().stream()
                .flatMap(node -> ShaclValidator.get().validate(SHAPES, DATA.union(), node).getEntries().stream())
                .map(entry -> entry.source().getURI().substring(Terms.SHAPES.length()))
                .collect(Collectors.toSet());
    }
}
