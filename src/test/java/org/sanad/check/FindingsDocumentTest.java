package org.sanad.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.Test;
import org.sanad.bundle.BundledFile;

/** Holds {@code docs/findings.md} and the codes that the program can emit together. */
class FindingsDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/findings.md");
    private static final Pattern ANCHOR = Pattern.compile("(?m)^### ([a-z0-9-]+)$");
    private static final Pattern CODE_IN_JAVA =
            Pattern.compile("new (?:UnreadableInputException|Notice)\\(\\s*\"([a-z0-9-]+)\"");

    @Test
    void every_code_has_one_anchor_and_every_anchor_a_code() throws IOException {
        List<String> anchors = ANCHOR.matcher(Files.readString(DOCUMENT))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(anchors)).isEqualTo(codes());
    }

    @Test
    void each_anchor_gives_the_remedy_that_is_printed() throws IOException {
        String document = Files.readString(DOCUMENT);
        Graph shapes = Checker.read(BundledFile.list("shapes", ".shapes.ttl"));

        shapes.find(Node.ANY, SHACL.message, Node.ANY).forEachRemaining(message -> assertThat(document)
                .contains(message.getObject().getLiteralLexicalForm()));
        BundledFile.list("queries/checks", ".rq").stream().map(CheckQuery::read).forEach(query -> assertThat(document)
                .contains(query.rule().remedy().english())
                .contains(query.rule().remedy().arabic())
                .contains(query.title().english())
                .contains(query.title().arabic()));
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = Checker.read(BundledFile.list("shapes", ".shapes.ttl"))
                .find(Node.ANY, SHACL.message, Node.ANY)
                .mapWith(triple -> triple.getSubject().getURI().substring(Terms.SHAPES.length()))
                .toList()
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
        BundledFile.list("queries/checks", ".rq")
                .forEach(file -> codes.add(CheckQuery.read(file).rule().code()));
        codes.addAll(codesInJava());
        return codes;
    }

    private static Set<String> codesInJava() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                CODE_IN_JAVA
                        .matcher(Files.readString(file))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(codes::add);
            }
        }
        return codes;
    }
}
