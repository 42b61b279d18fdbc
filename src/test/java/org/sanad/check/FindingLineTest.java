package org.sanad.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;

class FindingLineTest {
    private static final Node CLAIM = NodeFactory.createURI(Terms.ID + "claim/ab12");
    private static final Node STATE = NodeFactory.createURI(Terms.ID + "state/XKX");
    private static final Rule RULE = new Rule("some-code", Severity.ERROR, new Wording("Do it.", "افعله."));
    private static final Optional<Place> PLACE =
            Optional.of(new Place("V.24-13453", Optional.of("59(a)"), Optional.of("أندورا")));

    @Test
    void a_line_names_severity_code_node_place_quote_fault_and_remedy() {
        Finding finding = new Finding.Missing(RULE, CLAIM, Optional.of(Terms.QUOTE), PLACE, 1, 0);

        assertThat(FindingLine.line(finding, Language.ENGLISH))
                .isEqualTo("ERROR some-code  id:claim/ab12 in report V.24-13453, paragraph 59(a): «أندورا» "
                        + "has 0 of at least 1 sanad:quote. To mend: Do it.");
    }

    @Test
    void an_arabic_line_keeps_code_and_terms() {
        Finding finding = new Finding.TooMany(RULE, CLAIM, Optional.of(Terms.QUOTE), PLACE, 1, 2);

        assertThat(FindingLine.line(finding, Language.ARABIC))
                .isEqualTo("خطأ some-code  id:claim/ab12 في التقرير V.24-13453، الفقرة 59(a): «أندورا» "
                        + "له 2 من sanad:quote والحد الأقصى 1. للإصلاح: افعله.");
    }

    @Test
    void without_a_place_the_node_stands_alone() {
        Finding finding = new Finding.QueryFinding(
                RULE, STATE, Optional.empty(), Optional.empty(), Optional.empty(), new Wording("It is", "هو"));

        assertThat(FindingLine.line(finding, Language.ENGLISH))
                .isEqualTo("ERROR some-code  id:state/XKX: It is. To mend: Do it.");
    }

    @Test
    void a_report_as_a_whole_has_no_paragraph() {
        Optional<Place> report = Optional.of(new Place("V.24-13453", Optional.empty(), Optional.empty()));
        Finding finding = new Finding.Missing(RULE, CLAIM, Optional.empty(), report, 2, 1);

        assertThat(FindingLine.line(finding, Language.ENGLISH))
                .isEqualTo("ERROR some-code  id:claim/ab12 in report V.24-13453: has 1 of at least 2 values. "
                        + "To mend: Do it.");
    }

    @Test
    void each_kind_of_finding_says_what_was_found_and_expected() {
        Optional<Node> path = Optional.of(Terms.NUMBER);
        Optional<Place> nowhere = Optional.empty();
        Node value = NodeFactory.createLiteralString("x");

        assertThat(english(new Finding.WrongDatatype(RULE, CLAIM, path, nowhere, value, XSD.gYear.asNode())))
                .isEqualTo("sanad:number is \"x\", not a good xsd:gYear.");
        assertThat(english(new Finding.WrongKind(RULE, CLAIM, path, nowhere, value, Terms.REPORT)))
                .isEqualTo("sanad:number is \"x\", not a described sanad:Report.");
        assertThat(english(new Finding.NotAllowed(RULE, CLAIM, path, nowhere, value, List.of(STATE, CLAIM))))
                .isEqualTo("sanad:number is \"x\", not one of id:state/XKX, id:claim/ab12.");
        assertThat(english(new Finding.BrokenPattern(RULE, STATE, Optional.empty(), nowhere, STATE, "^Y")))
                .isEqualTo("the node is id:state/XKX, which does not match ^Y.");
        assertThat(english(new Finding.OtherFinding(RULE, CLAIM, path, nowhere, Optional.of(value), Terms.QUOTE)))
                .isEqualTo("breaks sanad:quote: sanad:number \"x\".");
    }

    @Test
    void long_text_is_cut_by_letters_and_put_on_one_line() {
        String musicalSymbol = Character.toString(0x1D11E);
        Node text = NodeFactory.createLiteralLang("a\n" + musicalSymbol.repeat(200), "ar");

        assertThat(ShortNames.of(text)).isEqualTo("\"a " + musicalSymbol.repeat(118) + "…\"@ar");
    }

    @Test
    void nodes_without_a_prefix_are_written_whole() {
        assertThat(ShortNames.of(NodeFactory.createURI("urn:x"))).isEqualTo("<urn:x>");
        assertThat(ShortNames.of(NodeFactory.createBlankNode("b0"))).isEqualTo("_:b0");
        assertThat(ShortNames.of(NodeFactory.createURI("http://metadata.un.org/sdg/5.2")))
                .isEqualTo("sdg:5.2");
        assertThat(ShortNames.of(
                        NodeFactory.createLiteralDT("7", org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger)))
                .isEqualTo("\"7\"^^xsd:integer");
    }

    private static String english(Finding finding) {
        return finding.message().english();
    }
}
