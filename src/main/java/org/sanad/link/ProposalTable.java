package org.sanad.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.graph.Prefixes;

/**
 * Proposals as a mapping set in the <a href="https://mapping-commons.github.io/sssom/spec-formats-tsv/">table form of
 * SSSOM</a>, in its canonical order: the same vocabulary gives the same bytes.
 */
public final class ProposalTable {
    private static final Map<String, String> BUILT_IN = Map.of(
            "owl", "http://www.w3.org/2002/07/owl#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "semapv", "https://w3id.org/semapv/vocab/",
            "skos", "http://www.w3.org/2004/02/skos/core#");
    private static final List<String> COLUMNS = List.of(
            "subject_id",
            "subject_label",
            "predicate_id",
            "object_id",
            "object_label",
            "mapping_justification",
            "object_type",
            "mapping_cardinality",
            "confidence",
            "subject_match_field",
            "object_match_field",
            "match_string",
            "similarity_score",
            "similarity_measure",
            "comment");

    private final List<Proposal> proposals;
    private final ShortIris iris;
    private final Map<String, Long> bySubject;
    private final Map<String, Long> byObject;

    private ProposalTable(List<Proposal> proposals, ShortIris iris) {
        this.proposals = proposals;
        this.iris = iris;
        bySubject = count(proposal -> proposal.thing().iri());
        byObject = count(proposal -> proposal.concept().iri());
    }

    /**
     * Proposes mappings.
     *
     * @param vocabulary where to look
     * @return what was found; it may be nothing
     */
    public static ProposalTable of(OutsideVocabulary vocabulary) {
        return of(vocabulary, OwnThings.bundled());
    }

    static ProposalTable of(OutsideVocabulary vocabulary, List<OwnThing> things) {
        List<Proposal> proposals = new Matching(vocabulary).proposals(things);
        Map<String, String> known = new TreeMap<>(BUILT_IN);
        known.put("id", Prefixes.ID);
        known.put("sanad", Prefixes.SANAD);
        return new ProposalTable(proposals, new ShortIris(known, vocabulary.prefixes()));
    }

    /** {@return how many mappings are proposed} */
    public int size() {
        return proposals.size();
    }

    /** {@return how many of them rest on names that are the same after folding} */
    public long exact() {
        return proposals.stream().filter(Proposal::isExact).count();
    }

    /** {@return for how many things there is more than one candidate} */
    public long ties() {
        return bySubject.values().stream().filter(count -> count > 1).count();
    }

    /**
     * Writes the table.
     *
     * @param source what the vocabulary is called in the title, as its file name
     * @param toolVersion the version of the program
     * @return the mapping set: metadata in comment lines, column names, a line a mapping, ended by a line feed
     */
    public String text(String source, String toolVersion) {
        List<Map<String, String>> rows = proposals.stream().map(this::row).toList();
        List<String> columns = COLUMNS.stream()
                .filter(column -> rows.isEmpty() || rows.stream().anyMatch(row -> row.containsKey(column)))
                .toList();
        StringBuilder out = new StringBuilder("#sssom_version: \"1.1\"\n#curie_map:\n");
        iris.used().forEach((prefix, namespace) -> {
            if (!BUILT_IN.containsKey(prefix)) {
                out.append("#  ").append(prefix).append(": ").append(namespace).append('\n');
            }
        });
        out.append("#mapping_set_id: ").append(Prefixes.ID).append("mapping-set/proposals\n");
        out.append("#mapping_set_title: ")
                .append(quoted("Mappings proposed between Sanad and " + source))
                .append('\n');
        out.append("#mapping_set_description: Found by label and not yet reviewed. None is an alignment.\n");
        out.append("#license: https://w3id.org/sssom/license/unspecified\n");
        out.append("#mapping_tool: sanad link\n");
        out.append("#mapping_tool_version: ").append(quoted(toolVersion)).append('\n');
        out.append(String.join("\t", columns)).append('\n');
        rows.stream()
                .map(row -> columns.stream()
                        .map(column -> cell(row.getOrDefault(column, "")))
                        .collect(Collectors.joining("\t")))
                .sorted()
                .forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }

    private Map<String, String> row(Proposal proposal) {
        Map<String, String> row = new TreeMap<>();
        row.put("subject_id", iris.of(proposal.thing().iri()));
        row.put("subject_label", proposal.thing().name());
        row.put("predicate_id", proposal.isSame() ? "skos:exactMatch" : "skos:closeMatch");
        row.put("object_id", iris.of(proposal.concept().iri()));
        row.put("object_label", proposal.concept().name());
        row.put(
                "mapping_justification",
                proposal.isExact() ? "semapv:LexicalMatching" : "semapv:LexicalSimilarityThresholdMatching");
        row.put("object_type", proposal.concept().kind());
        row.put("mapping_cardinality", cardinality(proposal));
        row.put("confidence", number(proposal.confidence()));
        row.put("subject_match_field", iris.of(proposal.own().field()));
        row.put("object_match_field", iris.of(proposal.label().field()));
        if (proposal.isExact()) {
            row.put("match_string", proposal.own().key());
        } else {
            row.put("similarity_score", number(proposal.similarity()));
            row.put("similarity_measure", Similarity.NAME);
        }
        row.put("comment", comment(proposal));
        return row;
    }

    private String cardinality(Proposal proposal) {
        return (byObject.getOrDefault(proposal.concept().iri(), 0L) > 1 ? "n" : "1")
                + ":"
                + (bySubject.getOrDefault(proposal.thing().iri(), 0L) > 1 ? "n" : "1");
    }

    private String comment(Proposal proposal) {
        List<String> notes = new ArrayList<>();
        notes.add("“" + proposal.own().text() + "” ~ “" + proposal.label().text() + "”");
        if (!proposal.languages().isEmpty()) {
            notes.add("agrees in "
                    + String.join(", ", proposal.languages().stream().sorted().toList()));
        } else if (!proposal.own().mayShareLanguage(proposal.label())) {
            notes.add("languages differ: " + proposal.own().language() + ", "
                    + proposal.label().language());
        }
        switch (proposal.hint()) {
            case AGREES -> notes.add("its class is of the same kind");
            case DISAGREES -> notes.add("its class is of another kind");
            case NONE -> {}
        }
        long candidates = bySubject.getOrDefault(proposal.thing().iri(), 0L);
        if (candidates > 1) {
            notes.add("one of " + candidates + " that are as good");
        }
        return String.join("; ", notes);
    }

    private Map<String, Long> count(Function<Proposal, String> key) {
        return proposals.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static String number(double value) {
        String digits = String.format(Locale.ROOT, "%.3f", value);
        return digits.replaceFirst("\\.?0+$", "");
    }

    /** A value in the metadata that YAML cannot take for anything but text. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
    }

    /** A cell: quoted where it holds what parts cells, as the table form asks for. */
    private static String cell(String value) {
        return value.matches("(?s).*[\t\r\n\"].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
