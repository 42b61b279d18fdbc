package org.sanad.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.sanad.bundle.BundledFile;

class CheckerTest {
    private static final String PREFIXES = """
            PREFIX claim: <https://w3id.org/sanad/id/claim/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX paragraph: <https://w3id.org/sanad/id/report/X.26-00001/paragraph/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX report: <https://w3id.org/sanad/id/report/>
            PREFIX rule: <https://w3id.org/sanad/id/rule/>
            PREFIX sanad: <https://w3id.org/sanad/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX state: <https://w3id.org/sanad/id/state/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;
    private static final String REPORT = """
            report:X.26-00001 a sanad:Report ;
                dcterms:identifier "X.26-00001" ; dcterms:title "Example"@en ; dcterms:language "en" .
            paragraph:59-a a sanad:Paragraph ;
                sanad:inReport report:X.26-00001 ; sanad:number "59(a)" ; sanad:order 60 ;
                sanad:text "Zedland became a party in 2022."@en .
            rule:example a sanad:Rule ;
                skos:prefLabel "Example"@en , "مثال"@ar ; skos:definition "Reads."@en .
            state:ZZZ a sanad:State ; sanad:iso3 "ZZZ" ; skos:prefLabel "Zedland"@en , "زدلاند"@ar .
            """;
    private static final String CLAIM = """
            claim:ab12 a sanad:Claim ;
                rdf:subject paragraph:59-a ; rdf:predicate sanad:mentions ; rdf:object state:ZZZ ;
                sanad:statedIn paragraph:59-a ; sanad:quote "Zedland"@en ;
                oa:start "0"^^xsd:nonNegativeInteger ; oa:end "7"^^xsd:nonNegativeInteger ;
                prov:wasGeneratedBy rule:example ; sanad:certainty sanad:Explicit .
            """;
    private static final Graph ONTOLOGY = Checker.read(Stream.of("core", "reification", "schemes")
            .map(name -> new BundledFile("ontology/" + name + ".ttl"))
            .toList());
    private static final Checker CHECKER = Checker.beside(() -> ONTOLOGY);

    @Test
    void the_bundled_ontology_and_reference_data_have_no_findings() {
        Graph all = Checker.read(BundledFile.list("ontology", ".ttl"));

        assertThat(Checker.bundled().check(DatasetGraphFactory.wrap(all)).lines(Language.ENGLISH))
                .isEmpty();
    }

    @Test
    void a_file_is_read_beside_the_bundled_reference_data() {
        Graph file = GraphFactory.createGraphMem();
        RDFParser.fromString(PREFIXES + """
                                <https://w3id.org/sanad/id/treaty-action/1> a sanad:TreatyAction ;
                                    sanad:state state:AND ; sanad:year "2022"^^xsd:gYear ;
                                    sanad:treaty <https://w3id.org/sanad/id/instrument/trafficking-in-persons-protocol> .
                                <https://w3id.org/sanad/id/treaty-action/2> a sanad:TreatyAction ;
                                    sanad:state <https://w3id.org/sanad/id/territory/XKX> ; sanad:year "2022"^^xsd:gYear ;
                                    sanad:treaty <https://w3id.org/sanad/id/instrument/trafficking-in-persons-protocol> .
                                """, Lang.TURTLE).parse(file);

        assertThat(Checker.bundled().check(file).findings())
                .extracting(Finding::code, finding -> finding.focus().getURI())
                .containsExactly(
                        tuple("kosovo-as-state", "https://w3id.org/sanad/id/treaty-action/2"),
                        tuple("treaty-action-state", "https://w3id.org/sanad/id/treaty-action/2"));
    }

    @Test
    void an_empty_dataset_has_no_findings() {
        assertThat(CHECKER.check(DatasetGraphFactory.create()).findings()).isEmpty();
    }

    @Test
    void a_claim_leads_to_its_paragraph_and_quote() {
        Finding finding = only("claim-quote-differs", REPORT + CLAIM.replace("\"Zedland\"", "\"Zetland\""));

        assertThat(finding.place()).contains(new Place("X.26-00001", Optional.of("59(a)"), Optional.of("Zetland")));
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void a_thing_leads_to_the_claim_about_the_value_at_fault() {
        String data = REPORT
                + """
                <https://w3id.org/sanad/id/fact/1> a sanad:TreatyAction ;
                    sanad:state state:ZZZ ; sanad:treaty state:ZZZ ; sanad:year "2022"^^xsd:gYear .
                """
                + CLAIM.replace("rdf:subject paragraph:59-a", "rdf:subject <https://w3id.org/sanad/id/fact/1>")
                        .replace("rdf:predicate sanad:mentions", "rdf:predicate sanad:treaty");

        assertThat(only("treaty-action-treaty", data).place())
                .contains(new Place("X.26-00001", Optional.of("59(a)"), Optional.of("Zedland")));
    }

    @Test
    void a_thing_without_a_claim_leads_to_the_paragraph_whose_graph_describes_it() {
        String data = REPORT + """
                GRAPH paragraph:59-a { <https://w3id.org/sanad/id/event/1> a sanad:Event . }
                """;

        Finding finding = first("label", CHECKER.checkPart(dataset(data)));

        assertThat(finding.place()).contains(new Place("X.26-00001", Optional.of("59(a)"), Optional.empty()));
    }

    @Test
    void a_section_leads_to_its_report() {
        String data = REPORT + """
                <https://w3id.org/sanad/id/report/X.26-00001/section/1> a sanad:Section ;
                    sanad:order 1 ; dcterms:isPartOf report:X.26-00001 .
                """;

        assertThat(only("section-label", data).place())
                .contains(new Place("X.26-00001", Optional.empty(), Optional.empty()));
    }

    @Test
    void a_missing_value_says_how_many_there_are_and_should_be() {
        Finding finding = only("paragraph-text", REPORT.replace("sanad:text", "rdfs:comment"));

        assertThat(finding).isInstanceOfSatisfying(Finding.Missing.class, missing -> assertThat(
                        List.of(missing.required(), missing.present()))
                .containsExactly(1, 0));
    }

    @Test
    void a_value_too_many_says_how_many_may_be() {
        Finding finding = only("paragraph-order", REPORT.replace("sanad:order 60", "sanad:order 60 , 61"));

        assertThat(finding).isInstanceOfSatisfying(Finding.TooMany.class, tooMany -> assertThat(
                        List.of(tooMany.allowed(), tooMany.present()))
                .containsExactly(1, 2));
    }

    @Test
    void a_wrong_datatype_kind_list_and_pattern_each_have_their_own_finding() {
        assertThat(only("paragraph-number", REPORT.replace("\"59(a)\"", "59")))
                .isInstanceOf(Finding.WrongDatatype.class);
        assertThat(only(
                        "paragraph-report",
                        REPORT.replace("sanad:inReport report:X.26-00001", "sanad:inReport state:ZZZ")))
                .isInstanceOf(Finding.WrongKind.class);
        assertThat(only("claim-certainty", REPORT + CLAIM.replace("sanad:Explicit", "sanad:Claim")))
                .isInstanceOf(Finding.NotAllowed.class);
        assertThat(only("state-iso3", REPORT.replace("\"ZZZ\"", "\"Z\""))).isInstanceOf(Finding.BrokenPattern.class);
    }

    @Test
    void only_errors_make_a_check_fail() {
        CheckReport warnings = CHECKER.checkPart(dataset(REPORT + """
                paragraph:59-a sanad:mentions state:ZZZ .
                """));
        CheckReport errors = CHECKER.checkPart(dataset(REPORT.replace("\"ZZZ\"", "\"XKX\"")));

        assertThat(warnings.count(Severity.WARNING)).isEqualTo(1);
        assertThat(warnings.hasErrors()).isFalse();
        assertThat(errors.hasErrors()).isTrue();
    }

    @Test
    void the_same_data_gives_the_same_findings_in_the_same_order() {
        String data = REPORT.replace("sanad:number", "sanad:unknown").replace("\"ZZZ\"", "\"XKX\"") + CLAIM;

        assertThat(CHECKER.checkPart(dataset(data)).findings())
                .hasSizeGreaterThan(2)
                .isEqualTo(CHECKER.checkPart(dataset(data)).findings());
    }

    @Test
    void a_whole_dataset_is_checked_the_same_whether_or_not_its_default_graph_is_the_union() {
        DatasetGraph named = DatasetGraphFactory.create();
        DatasetGraph united = DatasetGraphFactory.create();
        Graph all = GraphFactory.createGraphMem();
        GraphUtil.addInto(all, ONTOLOGY);
        all.add(uri("id/state/ZZZ"), uri("ontology#iso3"), NodeFactory.createLiteralString("zzz"));
        all.add(
                uri("id/state/ZZZ"),
                NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
                uri("ontology#State"));
        all.find().forEachRemaining(triple -> {
            named.add(Quad.create(uri("id/graph/all"), triple));
            united.add(Quad.create(uri("id/graph/all"), triple));
            united.add(Quad.create(Quad.defaultGraphIRI, triple));
        });

        assertThat(CHECKER.check(named).findings())
                .isNotEmpty()
                .isEqualTo(CHECKER.check(united).findings());
    }

    @Test
    void one_graph_from_a_file_is_not_asked_for_named_graphs() {
        Graph graph = GraphFactory.createGraphMem();
        RDFParser.fromString(PREFIXES + REPORT + CLAIM, Lang.TURTLE).parse(graph);

        assertThat(CHECKER.check(graph).lines(Language.ENGLISH)).isEmpty();
    }

    @Test
    void data_in_a_transactional_dataset_is_read_in_a_transaction_of_its_own_or_of_the_caller() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(
                data, () -> RDFParser.fromString(PREFIXES + REPORT, Lang.TRIG).parse(data));

        assertThat(CHECKER.checkPart(data).findings()).isEmpty();
        data.begin(TxnType.READ);
        assertThat(CHECKER.checkPart(data).findings()).isEmpty();
        data.end();
    }

    @Test
    void bad_data_gives_findings_and_no_exception() {
        String data = """
                claim:1 a sanad:Claim , "Claim" ;
                    sanad:statedIn "2" ; sanad:quote paragraph:2 ; oa:start "one" ; oa:end "-1"^^xsd:nonNegativeInteger ;
                    rdf:subject "subject" ; rdf:predicate _:b ; rdf:object _:b .
                claim:2 a sanad:Claim ; sanad:statedIn claim:2 , _:b ; sanad:quote 1 , 2 .
                sanad:State rdfs:subClassOf sanad:Area , sanad:State ; owl:disjointWith sanad:State .
                _:b a sanad:Paragraph , sanad:Report ; sanad:inReport _:b ; sanad:number 1.5 ; dcterms:isPartOf _:b .
                <https://w3id.org/sanad/id/report/> a sanad:Report .
                <urn:x> a sanad:Section ; dcterms:isPartOf <urn:x> ; sanad:order "2024-99"^^xsd:gYearMonth .
                GRAPH claim:1 { "literal" sanad:value sanad:value . }
                GRAPH _:b { _:b sanad:mentions "nothing" . }
                """.replace("\"literal\" sanad:value", "_:c sanad:value");

        CheckReport report = CHECKER.checkPart(dataset(data));

        assertThat(report.hasErrors()).isTrue();
        assertThat(report.lines(Language.ARABIC)).isNotEmpty().doesNotContainNull();
    }

    @Test
    void what_is_wrong_elsewhere_is_not_reported_of_a_part() {
        Graph background = Checker.read(List.of(new BundledFile("ontology/core.ttl")));
        background.add(
                uri("id/state/QQQ"),
                NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
                uri("ontology#State"));
        Checker beside = Checker.beside(() -> background);

        assertThat(beside.check(GraphFactory.createGraphMem()).findings()).isEmpty();
        assertThat(beside.check(DatasetGraphFactory.wrap(background)).findings())
                .isNotEmpty();
    }

    private static Node uri(String name) {
        return NodeFactory.createURI("https://w3id.org/sanad/" + name);
    }

    private static Finding only(String code, String trig) {
        CheckReport report = CHECKER.checkPart(dataset(trig));
        return first(code, report);
    }

    private static Finding first(String code, CheckReport report) {
        List<Finding> found = report.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
        assertThat(found)
                .as(() -> report.lines(Language.ENGLISH).toList().toString())
                .hasSize(1);
        return found.getFirst();
    }

    private static DatasetGraph dataset(String trig) {
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.fromString(PREFIXES + trig, Lang.TRIG).parse(data);
        return data;
    }
}
