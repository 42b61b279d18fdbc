package org.sanad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.sanad.fact.Category;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;

class SanadTest {
    private static final Path CASES = Path.of("src/test/resources/extract");
    private static final Set<Node> DEFINED =
            ReferenceGraphs.bundled().quads().stream().map(Quad::getSubject).collect(Collectors.toSet());

    @Test
    void each_constant_is_a_term_of_the_ontology_spelled_as_there() throws IllegalAccessException {
        List<Field> constants = Arrays.stream(Sanad.class.getDeclaredFields())
                .filter(field -> field.getType().equals(Node.class))
                .toList();
        assertThat(constants).isNotEmpty();
        for (Field constant : constants) {
            assertThat(constant.get(null))
                    .isEqualTo(NodeFactory.createURI(Prefixes.SANAD + constant.getName()))
                    .isIn(DEFINED);
        }
    }

    @Test
    void each_rule_that_has_cases_is_described() {
        assertThat(Arrays.stream(Rule.values())
                        .filter(rule -> Files.isDirectory(CASES.resolve(rule.key())))
                        .map(Iris::rule))
                .isNotEmpty()
                .isSubsetOf(DEFINED);
    }

    @Test
    void each_property_and_category_of_facts_that_is_the_projects_own_is_defined() {
        List<String> terms =
                Arrays.stream(Property.values()).map(Property::term).collect(Collectors.toList());
        Arrays.stream(Category.values()).map(Category::term).forEach(terms::add);
        assertThat(terms).allSatisfy(term -> {
            String[] parts = term.split(":", 2);
            assertThat(Prefixes.all()).containsKey(parts[0]);
            if (parts[0].equals("sanad")) {
                assertThat(DEFINED).contains(NodeFactory.createURI(Prefixes.SANAD + parts[1]));
            }
        });
    }
}
